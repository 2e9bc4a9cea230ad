import type { Outcome } from "../rpc/outcome.ts";
import type { MismatchList } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";
/** timedOut tells whether the deadline ended a call that was to end otherwise, on whichever side. */
export declare function timedOut(call: PlannedCall, { status, timings }: Outcome): boolean;
/** judgeStatus checks the code, who made it, and the text. */
export declare function judgeStatus(call: PlannedCall, outcome: Outcome, found: MismatchList, notes: string[]): void;
/** describeStatus names a status, its text and who made it. */
export declare function describeStatus({ status }: Outcome): string;
