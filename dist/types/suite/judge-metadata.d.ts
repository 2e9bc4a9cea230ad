import type { Outcome } from "../rpc/outcome.ts";
import type { Expected, MismatchList } from "./mismatch.ts";
/** judgeMetadata checks that every named key is there with its values; other keys are free. */
export declare function judgeMetadata(expected: Expected, outcome: Outcome, found: MismatchList): void;
