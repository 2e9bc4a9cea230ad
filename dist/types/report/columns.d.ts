/** How much room text takes on a terminal. */
/** columnsOf counts the columns of a text without control characters; never too few. */
export declare function columnsOf(text: string): number;
/** clip cuts a text to a number of columns, ending in `…` where something is missing. */
export declare function clip(text: string, columns: number): string;
/** padTo fills a text with spaces up to a number of columns. */
export declare function padTo(text: string, columns: number): string;
