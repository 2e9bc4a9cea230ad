/** How much a JSON text asks for, found out before it is parsed: a parser that runs out of memory takes the process with it. */
/** Deeper nesting than this is refused: reports have six levels, and parsers recurse. */
export declare const MAX_DEPTH = 200;
/** So much a report may have at most. */
export interface JsonLimits {
    /** Objects and lists, at about 50 bytes. */
    readonly containers: number;
    /** Commas, and so about as many entries. */
    readonly entries: number;
    /** Different texts. Each may be a key, and an object with keys of its own takes 300 bytes. */
    readonly texts: number;
}
/** What is too much, and the byte at which it becomes so. */
export interface Excess {
    readonly what: string;
    readonly at: number;
}
/** findExcess runs over the bytes of a JSON text once. A text that is no JSON may go either way: the parser comes next. */
export declare function findExcess(bytes: Uint8Array, limits?: JsonLimits): Excess | undefined;
