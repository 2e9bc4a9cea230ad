import type { Channel } from "../rpc/channel.ts";
import type { Outcome } from "../rpc/outcome.ts";
import type { Mask } from "../text/mask.ts";
import type { PlannedCall } from "./plan.ts";
import { type CollectedReplies } from "./replies.ts";
export interface Observation {
    readonly outcome: Outcome;
    readonly replies: CollectedReplies;
    /** What the server answered when it was asked whether it saw the cancel; absent where it was not asked. */
    readonly cancelAnswer?: Outcome;
}
/** How long the server may take to notice a cancel. */
export declare const CANCEL_SEEN_MS = 5000;
/** observe makes the call on the channel, or on one of its own beside it. Never rejects: every failure is an outcome. */
export declare function observe(call: PlannedCall, shared: Channel, mask: Mask): Promise<Observation>;
