/** Outcome × expectation → verdict (docs/fixtures.md, section 3). Every mismatch is collected, not the first. */
import type { Mismatch } from "../generated/result.ts";
import type { Outcome } from "../rpc/outcome.ts";
import type { Mask } from "../text/mask.ts";
import type { PlannedCall } from "./plan.ts";
import type { CollectedReplies } from "./replies.ts";
export interface Judgement {
    readonly verdict: "passed" | "failed" | "timeout";
    readonly mismatches: readonly Mismatch[];
    /** What was seen and is not judged. */
    readonly notes: readonly string[];
}
/** judge compares one observed call with its fixture. Secrets in what it says are masked. */
export declare function judge(call: PlannedCall, outcome: Outcome, replies: CollectedReplies, mask: Mask): Judgement;
