/** Outcome × expectation → verdict (docs/fixtures.md, section 3). Every mismatch is collected, not the first. */
import type { Mismatch } from "../generated/result.ts";
import { canonicalText } from "../protobuf/codec.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { STATUS, statusLabel } from "../rpc/status.ts";
import type { Mask } from "../text/mask.ts";
import { judgeMetadata } from "./judge-metadata.ts";
import { judgeReplies } from "./judge-replies.ts";
import { type Expected, MismatchList } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";
import type { CollectedReplies } from "./replies.ts";

export interface Judgement {
  readonly verdict: "passed" | "failed" | "timeout";
  readonly mismatches: readonly Mismatch[];
  /** What was seen and is not judged. */
  readonly notes: readonly string[];
}

/** judge compares one observed call with its fixture. Secrets in what it says are masked. */
export function judge(call: PlannedCall, outcome: Outcome, replies: CollectedReplies, mask: Mask): Judgement {
  const found = new MismatchList(call.fixture, mask);
  const expected = call.fixture.spec.expected_response;
  const notes = [...replies.unknown];
  judgeStatus(call, outcome, found, notes);
  judgeReplies(call, outcome, replies, found, notes);
  judgeMetadata(expected, outcome, found);
  for (const violation of outcome.violations) {
    found.add("protocol", "/expected_response", "a reply that follows the gRPC protocol", violation);
  }
  const mismatches = found.list();
  if (found.left > 0) notes.push(`${found.left} more mismatches are not listed`);
  if (mismatches.length === 0) return { verdict: "passed", mismatches, notes };
  return { verdict: timedOut(call, outcome) ? "timeout" : "failed", mismatches, notes };
}

function timedOut(call: PlannedCall, outcome: Outcome): boolean {
  const { status } = outcome;
  return (
    status.origin === "client" &&
    status.code === STATUS.DEADLINE_EXCEEDED &&
    call.fixture.spec.expected_response.status_code !== "DEADLINE_EXCEEDED"
  );
}

function judgeStatus(call: PlannedCall, outcome: Outcome, found: MismatchList, notes: string[]): void {
  const expected: Expected = call.fixture.spec.expected_response;
  const { status } = outcome;
  if (status.code !== STATUS[expected.status_code]) {
    found.add("status", "/expected_response/status_code", expected.status_code, describeStatus(outcome));
  }
  const text = expected.error?.message ?? expected.error_message;
  if (text === undefined || text === "" || expected.status_code === "OK") return;
  if (status.origin === "client") {
    // The text is then this client's own, and says nothing about the binding.
    notes.push(`the status message is the client's own and not judged: ${status.message}`);
  } else if (!status.message.includes(text)) {
    const pointer =
      expected.error?.message === undefined ? "/expected_response/error_message" : "/expected_response/error/message";
    found.add("error.message", pointer, `text containing ${canonicalText(text)}`, canonicalText(status.message));
  }
}

function describeStatus({ status }: Outcome): string {
  const label = statusLabel(status.code);
  const text = status.message === "" ? "" : `: ${status.message}`;
  switch (status.origin) {
    case "server":
      return `${label}${text}`;
    case "client":
      return `${label}, made by the client${text}`;
    case "transport":
      return `${label}, made from the connection${text}`;
  }
}
