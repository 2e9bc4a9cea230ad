import type { Fixture, Suite } from "../fixtures/model.ts";
import type { BindingResult, ServerResult } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { type Selection } from "../suite/select.ts";
import type { Mask } from "../text/mask.ts";
import { type ResultFile } from "./resultFiles.ts";
/** A binding that must have results. */
export interface ExpectedBinding {
    readonly name: string;
    readonly kind: ServerResult["kind"];
}
export interface MergeInput {
    readonly files: readonly ResultFile[];
    readonly suite: Suite;
    readonly encoding: Encoding;
    /** In the order of the configuration. Empty: whoever has results. */
    readonly bindings: readonly ExpectedBinding[];
    /** What the runs were asked for together. */
    readonly selection: Selection;
    readonly mask: Mask;
}
export interface Merged {
    /** How many files there were. */
    readonly files: number;
    /** For each expected binding what the files hold, and `not-run` for what they do not. */
    readonly results: readonly BindingResult[];
    /** Without what is missing: what may be merged again, with more. */
    readonly held: readonly BindingResult[];
    /** What was asked for, and whatever else some file holds. */
    readonly selected: readonly Fixture[];
}
/** mergeResults joins the legs of each binding. Throws UsageError where they do not belong together. */
export declare function mergeResults(input: MergeInput): Merged;
