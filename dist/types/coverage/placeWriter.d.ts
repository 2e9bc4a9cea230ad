/** Writes places in ascending order, and merges two runs of them into one. */
import { type PlaceCursor, PlaceRun, Shelf } from "./placeRun.ts";
/** Hits saturate here, as reports hold counts of 64 bits. */
export declare const MOST_HITS = 4294967295;
/** Writes a run, each place after the one before. */
export declare class PlaceWriter {
    #private;
    get total(): number;
    /** canFollow says whether a place may be written next, or is too early. */
    canFollow(line: number, key: number): boolean;
    write(line: number, hits: number, key: number): void;
    /** finish gives what was written, in no more bytes than it takes, and begins the next run. */
    finish(shelf?: Shelf): PlaceRun;
    /** read ends the run and gives a cursor before its first place. */
    read(): PlaceCursor;
}
/** mergeRuns reads two runs to their end into a third; a place that is in both has the sum of the hits. */
export declare function mergeRuns(one: PlaceCursor, other: PlaceCursor, merged: PlaceWriter): void;
export declare function sumOfHits(one: number, other: number): number;
