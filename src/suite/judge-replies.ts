/** The replies that arrived, against those the fixture expects: number, order and value (docs/fixtures.md, section 3.3 to 3.5). */
import { acceptedStatuses, clientRefuses } from "../fixtures/expectation.ts";
import { type ExpectedValue, expectMessage } from "../fixtures/expected.ts";
import { childPointer } from "../json/pointer.ts";
import { type CanonicalMessage, canonicalText } from "../protobuf/codec.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { STATUS } from "../rpc/status.ts";
import { alignSequences, MAX_ALIGNED, positionOf, type Step } from "./align.ts";
import { compareMessages, isExpected } from "./compare.ts";
import { expectedText } from "./describe.ts";
import { type MismatchList, showDifferences } from "./mismatch.ts";
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
  else judgeStream(call, outcome, replies, found);
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

function judgeStream(call: PlannedCall, outcome: Outcome, replies: CollectedReplies, found: MismatchList): void {
  const expected = call.fixture.spec.expected_response;
  const { exact } = call.replies;
  for (const { index, reason } of replies.unreadable) {
    found.add(`stream[${index}]`, childPointer(streamPointer(call), index), `a ${call.replyCodec.typeName}`, reason);
  }
  if (exact !== undefined) {
    if (isPartial(call, outcome)) judgePrefix(exact.size, call, replies, found);
    else judgeExact(exact.size, call, outcome, replies, found);
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
  for (const [at, sample] of [...samples.entries()].slice(replies.samplesFound)) {
    const hint = at > replies.samplesFound ? undefined : "the samples before it were found";
    found.add(
      `stream_sample[${at}]`,
      `/expected_response/stream_sample/${at}`,
      expectedText(sample.value),
      "no such message in this order",
      at === 0 ? undefined : hint,
    );
  }
}

/**
 * isPartial: a deadline or a cancel hits a stream at no fixed place, and the client's own limit before its end: what arrived by then
 * must be a beginning of what is expected.
 */
export function isPartial({ fixture: { spec } }: PlannedCall, { status }: Outcome): boolean {
  const accepted = acceptedStatuses(spec.expected_response);
  if (spec.expected_response.partial_delivery !== true) return false;
  if (status.code === STATUS.OK && accepted.includes("OK")) return false;
  return accepted.includes("DEADLINE_EXCEEDED") || accepted.includes("CANCELLED") || clientRefuses(spec);
}

/** A client may refuse the first message, or cancel before it. */
function mayBeEmpty({ fixture: { spec } }: PlannedCall): boolean {
  const { cancel } = spec.client ?? {};
  return clientRefuses(spec) || cancel?.after_messages === 0 || cancel?.before_half_close === true;
}

function judgePrefix(size: number, call: PlannedCall, replies: CollectedReplies, found: MismatchList): void {
  if (replies.count > size) {
    found.add("stream.length", streamPointer(call), `at most ${messages(size)}`, messages(replies.count));
  } else if (replies.count === 0 && size > 0 && !mayBeEmpty(call)) {
    found.add("stream.length", streamPointer(call), `1 to ${messages(size)} before the stream is cut`, "no messages");
  }
  addDiffering(call, replies, found);
}

function judgeExact(
  size: number,
  call: PlannedCall,
  outcome: Outcome,
  replies: CollectedReplies,
  found: MismatchList,
): void {
  if (replies.count !== size) {
    const hint = replies.count < size ? lossHint(call, outcome, replies) : undefined;
    found.add("stream.length", streamPointer(call), messages(size), messages(replies.count), hint);
  }
  // None at all needs no list of what is missing.
  if (replies.count === 0 || (replies.count === size && replies.differingCount === 0)) return;
  if (replies.kept === undefined || size > MAX_ALIGNED) addDiffering(call, replies, found);
  else addAligned(call, replies, replies.kept, found);
}

/** What was sent before an error must not be thrown away with it, by the server, its library or a proxy. */
function lossHint({ fixture }: PlannedCall, { status }: Outcome, { differingCount }: CollectedReplies) {
  const isExpected = acceptedStatuses(fixture.spec.expected_response).some((name) => STATUS[name] === status.code);
  if (status.code === STATUS.OK || status.origin !== "server" || !isExpected || differingCount > 0) return undefined;
  return "the messages before the status were lost";
}

/** Pairs of an expected and a received message that are tried: conditions take longer than texts that are equal or not. */
const MAX_TRIED = 100_000;

interface ExpectedItem {
  readonly message: ExpectedValue;
  readonly text: string;
  /** Equal to what has the same text. */
  readonly isPlain: boolean;
}

function expectedItem({ replies, replyCodec }: PlannedCall, index: number): ExpectedItem {
  const message = expectMessage(replyCodec, replies.exact?.source.at(index) ?? {});
  const isPlain = message.value.kind === "exact" && message.unknown.length === 0;
  return { message, text: expectedText(message.value), isPlain };
}

interface ReceivedItem {
  readonly message: CanonicalMessage;
  readonly text: string;
}

function isSame(expected: ExpectedItem | undefined, received: ReceivedItem | undefined): boolean {
  if (expected === undefined || received === undefined) return false;
  return expected.isPlain ? expected.text === received.text : isExpected(expected.message, received.message);
}

function addAligned(
  call: PlannedCall,
  replies: CollectedReplies,
  received: readonly CanonicalMessage[],
  found: MismatchList,
): void {
  const size = call.replies.exact?.size ?? 0;
  const expected = Array.from({ length: size }, (_, i) => expectedItem(call, i));
  if (size * received.length > MAX_TRIED && expected.some(({ isPlain }) => !isPlain)) {
    addDiffering(call, replies, found);
    return;
  }
  const arrived = received.map((message) => ({ message, text: canonicalText(message.value) }));
  const text = (item: { readonly text: string } | undefined): string => item?.text ?? "";
  const steps = alignSequences(size, arrived.length, (e, r) => isSame(expected[e], arrived[r]));
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
        found.add(path, streamPointer(call), "(no such message)", all(text(arrived[at])));
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
          found.addDifferences(path, pointer, showDifferences(compareMessages(from.message, to), found.mask));
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
