/** Bindings in groups, by what was observed of them. */
import type { ParityDifference } from "../generated/report.ts";
import type { RecordedOutcome } from "../generated/result.ts";
/** A binding whose outcome can be compared. */
export interface Compared {
    readonly binding: string;
    readonly outcome: RecordedOutcome;
    /** By path. */
    readonly values: ReadonlyMap<string, string>;
}
/** groupBy puts the largest group first: it is what the others are held against. */
export declare function groupBy(compared: readonly Compared[], keyOf: (one: Compared) => string): Compared[][];
/** valuesAt groups bindings by their value. */
export declare function valuesAt(compared: readonly Compared[], read: (one: Compared) => string | undefined): ParityDifference["values"];
