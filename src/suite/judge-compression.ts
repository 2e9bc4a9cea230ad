/** Whether replies that are said to be compressed are (docs/fixtures.md, section 3.6). */
import type { Outcome } from "../rpc/outcome.ts";
import type { Expected, MismatchList } from "./mismatch.ts";

/** Compressing a smaller message may gain nothing, and libraries then leave it as it is. */
const WORTH_COMPRESSING_BYTES = 1024;

/** judgeCompression adds a mismatch where the expected `grpc-encoding` came, and no message was compressed with it. */
export function judgeCompression(expected: Expected, outcome: Outcome, found: MismatchList): void {
  const encoding = expected.headers?.["grpc-encoding"];
  if (typeof encoding !== "string" || encoding === "identity") return;
  const isAnnounced = outcome.headers.some(([key, value]) => key === "grpc-encoding" && value === encoding);
  if (!isAnnounced || outcome.compressedCount > 0 || outcome.largestPlainBytes < WORTH_COMPRESSING_BYTES) return;
  const pointer = "/expected_response/headers/grpc-encoding";
  found.add("headers.grpc-encoding", pointer, `messages compressed with ${encoding}`, `${encoding}, and none is`);
}
