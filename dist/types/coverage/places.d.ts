/** The places of one file that a test run can reach: lines, statements, branches or functions, each with its hits. */
import type { Count } from "./count.ts";
import { MOST_HITS } from "./placeWriter.ts";
export { MOST_HITS };
/** In order of line and key. */
export interface Places {
    readonly count: Count;
    /** Visits each place once. `line` from 1. `key` tells places of one line apart, 0 where there is only one. */
    forEach(visit: (line: number, hits: number, key: number) => void): void;
}
/** Gathers places; one that is added again, from this report or another, gets the sum of the hits. */
export interface PlaceCollector {
    /** `line` and `key` are whole numbers from 0 to 2^32 − 1, `hits` a whole number from 0; more than MOST_HITS is MOST_HITS. */
    add(line: number, hits: number, key?: number): void;
    addAll(places: Places): void;
    /** Gives what was gathered, and leaves the collector empty and ready for the next file. */
    finish(): Places;
}
/**
 * collectPlaces makes an empty collector. Places may come in any order; in ascending order they cost least. What was
 * gathered takes two to fifteen bytes a place, whatever the line numbers are. Where there are many files, one collector
 * that is finished after each of them takes less memory than a collector for each.
 */
export declare function collectPlaces(): PlaceCollector;
