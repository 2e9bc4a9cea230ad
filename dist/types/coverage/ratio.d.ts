/** Shares of a whole, reckoned exactly: 79.999 % is not 80 %, and is never shown as it. */
import type { Count } from "./count.ts";
/** isAtLeast tells whether a count reaches a percentage of at most two decimals. Not for an empty count. */
export declare function isAtLeast({ covered, total }: Count, percent: number): boolean;
/** hasDecreased tells whether a count is below another by more than a tolerance in percentage points, of two decimals. */
export declare function hasDecreased(now: Count, before: Count, tolerance: number): boolean;
/** percentOf is the percentage with two decimals, rounded down; 0 for an empty count, which has none. */
export declare function percentOf({ covered, total }: Count): number;
/** pointsBetween is how far one percentage of two decimals is above another, negative where it is below. */
export declare function pointsBetween(percent: number, other: number): number;
/** countOfPercent stands for a percentage of which no counts are known. Digits after the fourth decimal are dropped. */
export declare function countOfPercent(percent: number): Count;
/** isPercentage tells whether a number can be a minimum: 0 to 100, with at most two decimals. */
export declare function isPercentage(number: number): boolean;
