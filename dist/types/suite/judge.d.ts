/** Outcome × expectation → verdict (docs/fixtures.md, section 3). Every mismatch is collected, not the first. */
import type { Mismatch } from "../generated/result.ts";
import type { Mask } from "../text/mask.ts";
import type { Observation } from "./observe.ts";
import type { PlannedCall } from "./plan.ts";
export { INCREMENTAL } from "./judge-incremental.ts";
export interface Judgement {
    readonly verdict: "passed" | "failed" | "timeout";
    readonly mismatches: readonly Mismatch[];
    /** What was seen and is not judged. */
    readonly notes: readonly string[];
}
/** judge compares one observed call with its fixture. Secrets in what it says are masked. */
export declare function judge(call: PlannedCall, observed: Observation, mask: Mask): Judgement;
