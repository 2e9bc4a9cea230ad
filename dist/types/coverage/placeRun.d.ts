/** Places in ascending order, packed: two bytes for a usual line, so that 45 million of them fit into 90 MB. */
import type { Count } from "./model.ts";
/** Hits saturate here, as reports hold counts of 64 bits. */
export declare const MOST_HITS = 4294967295;
/** Places that nothing is added to any more. */
export declare class PlaceRun {
    #private;
    readonly count: Count;
    constructor(count: Count, pieces: Uint8Array[]);
    forEach(visit: (line: number, hits: number, key: number) => void): void;
    /** read gives a cursor before the first place. */
    read(): PlaceCursor;
    /** drain is read for the last time: each piece is given up once it has been read. */
    drain(): PlaceCursor;
}
/** Reads a run, one place at a time. */
export declare class PlaceCursor {
    #private;
    line: number;
    hits: number;
    key: number;
    constructor(pieces: Uint8Array[], drains?: boolean);
    /** next moves to the next place, and says whether there is one. */
    next(): boolean;
}
/** Writes a run, each place after the one before. */
export declare class PlaceWriter {
    #private;
    get total(): number;
    /** Whether a place may be written next, or is too early. */
    canFollow(line: number, key: number): boolean;
    write(line: number, hits: number, key: number): void;
    /** finish gives what was written, in no more bytes than it takes. The writer is not to be used any more. */
    finish(): PlaceRun;
}
/** mergeRuns reads two runs to their end into one; a place that is in both has the sum of the hits. */
export declare function mergeRuns(one: PlaceCursor, other: PlaceCursor): PlaceWriter;
export declare function sumOfHits(one: number, other: number): number;
