/** Places in ascending order, packed: two bytes for a usual line, so that 45 million of them fit into about 100 MB. */
import type { Count } from "./count.ts";
/**
 * A place is three numbers of seven bits a byte, the lowest first:
 *
 *   2 × (line − the line before), 1 more where a key follows
 *   the key, unless it is 0
 *   the hits
 */
export declare const MOST_BYTES_OF_A_PLACE = 15;
/** A long run is kept in pieces of this size, so that it is never copied whole. */
export declare const PIECE_BYTES: number;
/** A part of an array. */
export interface Stretch {
    readonly bytes: Uint8Array;
    readonly start: number;
    readonly end: number;
}
export declare const NO_BYTES: Uint8Array;
/** Places that nothing is added to any more: in whole pieces, if there are many, and a last stretch. */
export declare class PlaceRun {
    #private;
    constructor(count: Count, pieces: readonly Uint8Array[], last: Stretch);
    get total(): number;
    get count(): Count;
    /** forEach visits each place once, in order of line and key. */
    forEach(visit: (line: number, hits: number, key: number) => void): void;
    /** read gives a cursor before the first place. */
    read(): PlaceCursor;
}
/** Reads a run, one place at a time. */
export declare class PlaceCursor {
    #private;
    line: number;
    hits: number;
    key: number;
    constructor(pieces: readonly Uint8Array[], last: Stretch);
    /** next moves to the next place, and says whether there is one. */
    next(): boolean;
}
/** Where small runs stand side by side: an array of its own would cost a small file more than its places. */
export declare class Shelf {
    #private;
    /** keep copies bytes. */
    keep(bytes: Uint8Array): Stretch;
}
