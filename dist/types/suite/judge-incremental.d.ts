import type { Outcome } from "../rpc/outcome.ts";
import type { MismatchList } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";
/** The path of the mismatch. */
export declare const INCREMENTAL = "incremental";
/** judgeIncremental adds a mismatch where the replies came all together, as those of a server do that collects them. */
export declare function judgeIncremental(call: PlannedCall, { timings }: Outcome, found: MismatchList): void;
