import type { Mismatch } from "../generated/result.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { type Mask } from "../text/mask.ts";
import type { PlannedCall } from "./plan.ts";
import type { CollectedReplies } from "./replies.ts";
export interface Compared {
    readonly judged: Readonly<Record<string, string>>;
    /** What the fixture, the specification or the network leaves open. */
    readonly shown: Readonly<Record<string, string>>;
}
/** comparedOf takes from an observation what other bindings' observations are held against. Secrets are masked. */
export declare function comparedOf(call: PlannedCall, outcome: Outcome, replies: CollectedReplies, mismatches: readonly Mismatch[], mask: Mask): Compared;
