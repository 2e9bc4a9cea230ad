/** Offsets in a text → lines and columns. */
/** A place in a text: line and column, both from 1. The column counts UTF-16 code units, as editors do. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Line starts of a text, found when the first position is asked for: most texts have no finding to place. */
export declare class LineIndex {
    #private;
    constructor(text: string);
    at(offset: number): Position;
}
