import type { MismatchList } from "./mismatch.ts";
import { type Observation } from "./observe.ts";
import type { PlannedCall } from "./plan.ts";
/** judgeCancel reads the answer to the question after the cancel. */
export declare function judgeCancel(call: PlannedCall, { outcome, cancelAnswer }: Observation, found: MismatchList): void;
