/** Lines in runs: 12 to 15, and 20. */
import type { Places } from "./places.ts";
/** Both ends belong to it, from 1. */
export interface LineRange {
    readonly from: number;
    readonly to: number;
}
/**
 * uncoveredRanges are the lines that were never reached. What cannot be reached, such as a comment, parts no range: the
 * lines around it are one piece of code. Gives at most `limit` ranges, and how many there are.
 */
export declare function uncoveredRanges(lines: Places, limit: number): {
    readonly ranges: LineRange[];
    readonly all: number;
};
/** Gathers lines in ascending order into ranges. */
export declare class Runs {
    #private;
    readonly ranges: LineRange[];
    /** How many ranges there are, with those beyond the limit. */
    all: number;
    constructor(limit: number);
    add(line: number): void;
    end(): void;
}
