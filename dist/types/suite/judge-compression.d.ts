/** Whether replies that are said to be compressed are (docs/fixtures.md, section 3.6). */
import type { Outcome } from "../rpc/outcome.ts";
import type { Expected, MismatchList } from "./mismatch.ts";
/** judgeCompression adds a mismatch where the expected `grpc-encoding` came, and no message was compressed with it. */
export declare function judgeCompression(expected: Expected, outcome: Outcome, found: MismatchList): void;
