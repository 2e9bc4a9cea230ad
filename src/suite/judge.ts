/** Outcome × expectation → verdict (docs/fixtures.md, section 3). Every mismatch is collected, not the first. */
import type { Mismatch } from "../generated/result.ts";
import type { Mask } from "../text/mask.ts";
import { judgeCancel } from "./judge-cancel.ts";
import { judgeCompression } from "./judge-compression.ts";
import { judgeDetails } from "./judge-details.ts";
import { judgeIncremental } from "./judge-incremental.ts";
import { judgeMetadata } from "./judge-metadata.ts";
import { judgeReplies } from "./judge-replies.ts";
import { judgeStatus, timedOut } from "./judge-status.ts";
import { MismatchList } from "./mismatch.ts";
import type { Observation } from "./observe.ts";
import type { PlannedCall } from "./plan.ts";

export { INCREMENTAL } from "./judge-incremental.ts";

export interface Judgement {
  readonly verdict: "passed" | "failed" | "timeout";
  readonly mismatches: readonly Mismatch[];
  /** What was seen and is not judged. */
  readonly notes: readonly string[];
}

/** judge compares one observed call with its fixture. Secrets in what it says are masked. */
export function judge(call: PlannedCall, observed: Observation, mask: Mask): Judgement {
  const { outcome, replies } = observed;
  const found = new MismatchList(call.fixture, mask);
  const expected = call.fixture.spec.expected_response;
  const notes = [...replies.unknown];
  judgeStatus(call, outcome, found, notes);
  judgeReplies(call, outcome, replies, found, notes);
  judgeIncremental(call, outcome, found);
  judgeMetadata(expected, outcome, found);
  judgeCompression(expected, outcome, found);
  judgeDetails(call, outcome, found, notes);
  judgeCancel(call, observed, found);
  for (const violation of outcome.violations) {
    found.add("protocol", "/expected_response", "a reply that follows the gRPC protocol", violation);
  }
  const mismatches = found.list();
  if (found.left > 0) notes.push(`${found.left} more mismatches are not listed`);
  if (mismatches.length === 0) return { verdict: "passed", mismatches, notes };
  return { verdict: timedOut(call, outcome) ? "timeout" : "failed", mismatches, notes };
}
