import type { Outcome } from "../rpc/outcome.ts";
import { type MismatchList } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";
import type { CollectedReplies } from "./replies.ts";
/** judgeReplies adds a mismatch for every reply that is missing, unexpected, out of order, different or unreadable. */
export declare function judgeReplies(call: PlannedCall, outcome: Outcome, replies: CollectedReplies, found: MismatchList, notes: string[]): void;
/**
 * isPartial: a deadline or a cancel hits a stream at no fixed place, and the client's own limit before its end: what arrived by then
 * must be a beginning of what is expected.
 */
export declare function isPartial({ fixture: { spec } }: PlannedCall, { status }: Outcome): boolean;
