/** quote shows a text of a fixture or schema inside a message: in backticks, on one line, cut where it is long. */
export declare function quote(text: string): string;
