/** The replies that arrived, against those the fixture expects: number, order and value (docs/fixtures.md, section 3.3 to 3.5). */
import { childPointer } from "../json/pointer.ts";
import type { CanonicalMessage } from "../protobuf/codec.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { STATUS } from "../rpc/status.ts";
import { alignSequences, MAX_ALIGNED, positionOf, type Step } from "./align.ts";
import { compareMessages } from "./compare.ts";
import { describe, type MismatchList, showDifferences } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";
import type { CollectedReplies } from "./replies.ts";

/** judgeReplies adds a mismatch for every reply that is missing, unexpected, out of order, different or unreadable. */
export function judgeReplies(
  call: PlannedCall,
  outcome: Outcome,
  replies: CollectedReplies,
  found: MismatchList,
  notes: string[],
): void {
  const { kind } = call.method;
  if (kind === "unary" || kind === "client_streaming") judgeSingle(call, outcome, replies, found, notes);
  else judgeStream(call, replies, found);
}

/** Of a unary-response method gRPC delivers exactly one message with OK, and none otherwise. */
function judgeSingle(
  call: PlannedCall,
  outcome: Outcome,
  replies: CollectedReplies,
  found: MismatchList,
  notes: string[],
): void {
  const pointer = "/expected_response/message";
  if (outcome.status.code !== STATUS.OK) {
    if (replies.count > 0)
      notes.push(`${messages(replies.count)} came beside a status that is not OK; gRPC does not deliver them`);
    return;
  }
  if (replies.count !== 1) found.add("message", pointer, "exactly one message", messages(replies.count));
  for (const { reason } of replies.unreadable) found.add("message", pointer, `a ${call.replyCodec.typeName}`, reason);
  for (const { differences } of replies.differing) found.addDifferences("message", pointer, differences);
}

function judgeStream(call: PlannedCall, replies: CollectedReplies, found: MismatchList): void {
  const expected = call.fixture.spec.expected_response;
  const { exact } = call.replies;
  for (const { index, reason } of replies.unreadable) {
    found.add(`stream[${index}]`, childPointer(streamPointer(call), index), `a ${call.replyCodec.typeName}`, reason);
  }
  if (exact !== undefined) {
    if (isPartial(call)) judgePrefix(exact.size, call, replies, found);
    else judgeExact(exact.size, call, replies, found);
  }
  if (expected.stream_count !== undefined && replies.count !== expected.stream_count) {
    found.add(
      "stream.length",
      "/expected_response/stream_count",
      messages(expected.stream_count),
      messages(replies.count),
    );
  }
  const { samples } = call.replies;
  for (let at = replies.samplesFound; at < samples.length; at++) {
    const hint = at > replies.samplesFound ? undefined : "the samples before it were found";
    const sample = describe(call.replyCodec.canonical(samples[at] ?? {}).value);
    found.add(
      `stream_sample[${at}]`,
      `/expected_response/stream_sample/${at}`,
      sample,
      "no such message in this order",
      at === 0 ? undefined : hint,
    );
  }
}

/** A deadline or a cancel hits a stream at no fixed place: what arrived by then must be a beginning of what is expected. */
function isPartial(call: PlannedCall): boolean {
  const { partial_delivery, status_code } = call.fixture.spec.expected_response;
  return partial_delivery === true && (status_code === "DEADLINE_EXCEEDED" || status_code === "CANCELLED");
}

function judgePrefix(size: number, call: PlannedCall, replies: CollectedReplies, found: MismatchList): void {
  if (replies.count > size) {
    found.add("stream.length", streamPointer(call), `at most ${messages(size)}`, messages(replies.count));
  } else if (replies.count === 0 && size > 0) {
    found.add("stream.length", streamPointer(call), `1 to ${messages(size)} before the stream is cut`, "no messages");
  }
  addDiffering(call, replies, found);
}

function judgeExact(size: number, call: PlannedCall, replies: CollectedReplies, found: MismatchList): void {
  if (replies.count !== size) found.add("stream.length", streamPointer(call), messages(size), messages(replies.count));
  // None at all needs no list of what is missing.
  if (replies.count === 0 || (replies.count === size && replies.differingCount === 0)) return;
  if (replies.kept === undefined || size > MAX_ALIGNED) addDiffering(call, replies, found);
  else addAligned(call, replies, replies.kept, found);
}

function addAligned(
  call: PlannedCall,
  replies: CollectedReplies,
  received: readonly CanonicalMessage[],
  found: MismatchList,
): void {
  const size = call.replies.exact?.size ?? 0;
  const expected = Array.from({ length: size }, (_, i) => call.replyCodec.canonical(call.replies.exact?.at(i) ?? {}));
  const text = (message: CanonicalMessage | undefined): string => describe(message?.value);
  const steps = alignSequences(expected.map(text), received.map(text));
  // Alike by their types: then they differ in keys beyond the type, which the comparison in place has found.
  if (steps.length === 0) addDiffering(call, replies, found);
  for (const { step, length } of runsOf(steps)) {
    const at = positionOf(step);
    const path = length === 1 ? `stream[${at}]` : `stream[${at}..${at + length - 1}]`;
    const pointer = childPointer(streamPointer(call), at);
    const all = (first: string): string => (length === 1 ? first : `${messages(length)}, the first ${first}`);
    switch (step.kind) {
      case "missing":
        found.add(path, pointer, all(text(expected[at])), "(missing)");
        break;
      case "unexpected":
        found.add(path, streamPointer(call), "(no such message)", all(text(received[at])));
        break;
      case "moved":
        found.add(
          path,
          pointer,
          text(expected[at]),
          `the same message at position ${step.received}`,
          "the order differs",
        );
        break;
      case "changed": {
        const [from, to] = [expected[step.expected], received[step.received]];
        if (from !== undefined && to !== undefined) {
          found.addDifferences(path, pointer, showDifferences(compareMessages(from, to), found.mask));
        }
        break;
      }
    }
  }
}

/** Fewer neighbours than this are listed one by one. */
const LONG_RUN = 4;

interface Run {
  readonly step: Step;
  readonly length: number;
}

/** runsOf joins a long run of missing or of unexpected neighbours to one: a stream that broke off is one thing to say. */
function runsOf(steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < steps.length; ) {
    const step = steps[i];
    if (step === undefined) break;
    let length = 1;
    while (follows(step, steps[i + length], length)) length++;
    if (length >= LONG_RUN) runs.push({ step, length });
    else runs.push(...steps.slice(i, i + length).map((single) => ({ step: single, length: 1 })));
    i += length;
  }
  return runs;
}

function follows(first: Step, next: Step | undefined, distance: number): boolean {
  if (first.kind !== "missing" && first.kind !== "unexpected") return false;
  return next?.kind === first.kind && positionOf(next) === positionOf(first) + distance;
}

function addDiffering(call: PlannedCall, replies: CollectedReplies, found: MismatchList): void {
  for (const { index, differences } of replies.differing) {
    found.addDifferences(`stream[${index}]`, childPointer(streamPointer(call), index), differences);
  }
  const left = replies.differingCount - replies.differing.length - replies.unreadable.length;
  if (left > 0) found.add("stream", streamPointer(call), "the expected messages", `${left} more messages differ`);
}

function streamPointer(call: PlannedCall): string {
  const { stream } = call.fixture.spec.expected_response;
  return stream === undefined ? "/expected_response/stream_generator" : "/expected_response/stream";
}

function messages(count: number): string {
  return count === 0 ? "no messages" : count === 1 ? "1 message" : `${count} messages`;
}
