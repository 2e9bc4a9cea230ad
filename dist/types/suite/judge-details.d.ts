import type { Outcome } from "../rpc/outcome.ts";
import { type MismatchList } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";
/** judgeDetails compares the details one by one: their number, types and values. */
export declare function judgeDetails(call: PlannedCall, outcome: Outcome, found: MismatchList, notes: string[]): void;
