/** placeLink shows `file:line` as code, linked where the sources are known. Not for tables: see codeCell. */
export declare function placeLink(file: string, line: number, sourceUrl: string | undefined): string;
/** lineLink shows the line alone. */
export declare function lineLink(file: string, line: number, sourceUrl: string | undefined): string;
/** sourceLink leads from a label, which is Markdown already, to a line of a file. Where that has no page, the label stays. */
export declare function sourceLink(label: string, file: string, line: number, sourceUrl: string | undefined): string;
/** issueLink links an issue where it is the address of a web page, and shows it as it is where it is not. */
export declare function issueLink(issue: string): string;
/** pageLink leads from a label, which is Markdown already, to a web page. Where the address is of none, the label stays. */
export declare function pageLink(label: string, address: string): string;
/** commitText shows a commit as people do: the first characters of its hash, as code, so that GitHub makes no link of it. */
export declare function commitText(sha: string): string;
