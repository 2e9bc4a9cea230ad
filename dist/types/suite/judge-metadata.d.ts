import type { Outcome } from "../rpc/outcome.ts";
import type { Expected, MismatchList } from "./mismatch.ts";
/** judgeMetadata checks that every named key is there with its values, or is not there; other keys are free. */
export declare function judgeMetadata(expected: Expected, outcome: Outcome, found: MismatchList): void;
