/** placeLink shows `file:line` as code, linked where the sources are known. */
export declare function placeLink(file: string, line: number, sourceUrl: string | undefined): string;
/** lineLink shows the line alone. */
export declare function lineLink(file: string, line: number, sourceUrl: string | undefined): string;
