/** Where a tag begins; the column is not known where a line ends behind the name. */
export interface TagPlace {
    readonly line: number;
    readonly column?: number;
}
export declare class XmlTag {
    #private;
    readonly name: string;
    /** `path` is the elements that are open, the outermost first, and is only looked at while the visitor runs. */
    constructor(name: string, path: readonly string[], attributes: Readonly<Record<string, unknown>>, place: TagPlace, fail: (message: string, place: TagPlace) => never);
    /** fail ends the reading with a message at the element's place. */
    fail(message: string): never;
    /** Whether the element stands directly in these ones, the innermost last. */
    within(...parents: readonly string[]): boolean;
    attribute(name: string): string | undefined;
    /** An attribute that has to be there and to say something. */
    text(name: string): string;
    /** A whole number from 0; one that no double holds exactly is the nearest one. */
    count(name: string): number;
    /** The number of a line, from 1. */
    line(name: string): number;
}
