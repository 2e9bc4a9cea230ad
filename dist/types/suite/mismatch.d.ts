/** Mismatches as they are collected: with the fixture's line, values as short text, and a bound on their number. */
import type { Fixture, LoadedSpec } from "../fixtures/model.ts";
import type { Mismatch } from "../generated/result.ts";
import type { Mask } from "../text/mask.ts";
import type { Difference } from "./compare.ts";
export type Expected = LoadedSpec["expected_response"];
/** A difference as a result shows it: masked and short. The values themselves can be as large as a reply. */
export interface ShownDifference {
    readonly path: string;
    /** The place in the expected value, as the tail of a JSON pointer. */
    readonly pointer: string;
    readonly expected: string;
    readonly received: string;
    readonly hint?: string;
}
/** The first differences of a message, and how many more there are. */
export interface ShownDifferences {
    readonly first: readonly ShownDifference[];
    readonly more: number;
}
/** showDifferences makes of differences what a result can list of them. */
export declare function showDifferences(differences: readonly Difference[], mask: Mask): ShownDifferences;
export declare class MismatchList {
    #private;
    readonly mask: Mask;
    constructor(fixture: Fixture, mask: Mask);
    /** add notes that what the fixture says at `pointer` is not what was received. */
    add(path: string, pointer: string, expected: string, received: string, hint?: string): void;
    /** addDifferences notes each difference of a message, which the fixture has at `pointer`. */
    addDifferences(path: string, pointer: string, { first, more }: ShownDifferences): void;
    list(): readonly Mismatch[];
    /** How many mismatches were found beyond those listed. */
    get left(): number;
}
/** pointerOfPath turns a path of the comparison (`.items[2]["a b"]`) into the tail of a JSON pointer. */
export declare function pointerOfPath(path: string): string;
