/** Mismatches as they are collected: with the fixture's line, values as short text, and a bound on their number. */
import type { Fixture, LoadedSpec } from "../fixtures/model.ts";
import type { Mismatch } from "../generated/result.ts";
import type { JsonValue } from "../json/value.ts";
import type { Mask } from "../text/mask.ts";
export type Expected = LoadedSpec["expected_response"];
export declare class MismatchList {
    #private;
    constructor(fixture: Fixture, mask: Mask);
    /** add notes that what the fixture says at `pointer` is not what was received. */
    add(path: string, pointer: string, expected: string, received: string, hint?: string): void;
    list(): readonly Mismatch[];
    /** How many mismatches were found beyond those listed. */
    get left(): number;
}
/** describe writes a value as text; one that is absent as `(absent)`. */
export declare function describe(value: JsonValue | undefined): string;
/** pointerOfPath turns a path of the comparison (`.items[2]["a b"]`) into the tail of a JSON pointer. */
export declare function pointerOfPath(path: string): string;
