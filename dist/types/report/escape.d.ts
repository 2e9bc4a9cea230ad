/**
 * escapeTerminal makes text safe for a terminal and for a CI log. GitHub's runner obeys `::command::` at the start of a
 * line, after any spaces, and `##[command]` anywhere in it (actions/runner, ActionCommand.cs): both are broken up.
 */
export declare function escapeTerminal(text: string): string;
/** escapeTerminalLines does so line by line: for messages of several lines, and traces. */
export declare function escapeTerminalLines(text: string): string;
/** withoutColours takes the colour codes out of a log line, which would only be noise once made visible. */
export declare function withoutColours(line: string): string;
/**
 * escapeMarkdown makes text literal in a line of GitHub's Markdown, in a table's cell, and in HTML such as `<summary>`:
 * entities work in all three, backslashes do not.
 */
export declare function escapeMarkdown(text: string): string;
/** Stands for text that has nothing to be seen. */
export declare const EMPTY = "*(empty)*";
/** codeSpan shows text as code in a line of Markdown. Not for tables: see codeCell. */
export declare function codeSpan(text: string): string;
/** codeCell shows text as code in a table's cell, where a `|` ends the cell even inside a code span. */
export declare function codeCell(text: string): string;
/** codeFence shows lines as a block of code, its fence longer than any run of backticks inside. */
export declare function codeFence(lines: readonly string[], language: string): string;
/** escapeUrlPath encodes a relative path for a Markdown link. */
export declare function escapeUrlPath(path: string): string;
/** escapeXmlText makes text the content of an XML element; what XML cannot hold becomes U+FFFD. */
export declare function escapeXmlText(text: string): string;
/** escapeXmlAttribute makes text the value of an XML attribute in double quotes. */
export declare function escapeXmlAttribute(text: string): string;
