/** The legs of one binding, each with some of the fixtures → the result that one run of them all would have had. */
import type { Fixture } from "../fixtures/model.ts";
import type { BindingResult, RunTimes } from "../generated/result.ts";
import type { Mask } from "../text/mask.ts";
/** joinLegs puts the shards of one binding together, alike in whichever order they are given. */
export declare function joinLegs(legs: readonly BindingResult[], fixtures: readonly Fixture[], mask: Mask): BindingResult;
/** earliest is when the first of some runs began, as a time that this program has written itself. */
export declare function earliest(times: readonly RunTimes[]): string;
