/** Places in a text, and changes made at several of them at once. */
/** What stands from `start` up to `end` gives way to `text`. */
export interface Splice {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** spliceAll makes changes that do not overlap. */
export declare function spliceAll(text: string, splices: readonly Splice[]): string;
/** lineStart is where the line of an offset begins. */
export declare function lineStart(text: string, offset: number): number;
/** lineBreak is where the line of an offset ends, before its line break. */
export declare function lineBreak(text: string, offset: number): number;
/** lineEnd is where the next line begins. */
export declare function lineEnd(text: string, offset: number): number;
/** contentEnd goes back over the white space before an offset. */
export declare function contentEnd(text: string, offset: number): number;
