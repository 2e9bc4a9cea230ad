/** A validated suite → what is to be done with each fixture, compiled once and the same for every binding. */
import type { DescMessage } from "@bufbuild/protobuf";
import { fixtureContext } from "../fixtures/context.ts";
import { replyCount } from "../fixtures/expectation.ts";
import { expectMessage } from "../fixtures/expected.ts";
import { holdsMatcher } from "../fixtures/matchers.ts";
import { type MessageSource, replyMessage, replyStream, requestMessages } from "../fixtures/messages.ts";
import type { Finding, Fixture } from "../fixtures/model.ts";
import type { JsonObject } from "../json/value.ts";
import { type Encoding, type MessageCodec, MessageError, messageCodec } from "../protobuf/codec.ts";
import type { MethodSchema } from "../protobuf/schema.ts";
import type { ClientBehaviour } from "../rpc/behaviour.ts";
import { isDeadline, MAX_DEADLINE_MS } from "../rpc/deadline.ts";
import { FIXTURE_ID_KEY, isSendable, type Metadata, metadataEntries } from "../rpc/metadata.ts";
import { behaviourOf } from "./behaviour.ts";
import type { ReadyReply, ReplyExpectation } from "./replies.ts";

/** A fixture that can be called. */
export interface PlannedCall {
  readonly kind: "call";
  readonly fixture: Fixture;
  readonly method: MethodSchema;
  readonly metadata: Metadata;
  /** The encoded request messages of one call. */
  readonly messages: () => Iterable<Uint8Array>;
  readonly requestCount: number;
  readonly deadlineMs: number;
  readonly behaviour: ClientBehaviour;
  /** Absent: the client's usual limit. */
  readonly maxReceiveBytes?: number;
  /** Calls at once, and how often these are made. */
  readonly concurrency: number;
  readonly repeat: number;
  /** A call that drops its connection, or that holds up what comes on it, has one of its own. */
  readonly connection: "shared" | "own";
  /** The server is asked afterwards whether it saw the cancel. */
  readonly asksForCancel: boolean;
  readonly replyCodec: MessageCodec;
  readonly replies: ReplyExpectation;
}

/** A fixture that is not called, and why. */
export interface RefusedCall {
  readonly kind: "refused";
  readonly fixture: Fixture;
  readonly verdict: "skipped" | "not-run";
  readonly reason: string;
}

export type PlanEntry = PlannedCall | RefusedCall;

export interface Plan {
  readonly encoding: Encoding;
  /** The whole suite's hash and size, before any filter. */
  readonly suite: { readonly hash: string; readonly fixtures: number };
  readonly entries: readonly PlanEntry[];
}

export interface PlanOptions {
  readonly encoding: Encoding;
  /** The deadline of fixtures without `timeout_ms`, in milliseconds. */
  readonly timeoutMs: number;
  /** Findings of the fixtures: one with an error is not run. */
  readonly findings: readonly Finding[];
  readonly suite: Plan["suite"];
}

/** compilePlan plans every selected fixture, in order. */
export function compilePlan(fixtures: readonly Fixture[], options: PlanOptions): Plan {
  const firstError = new Map<string, Finding>();
  for (const finding of options.findings) {
    if (finding.severity === "error" && !firstError.has(finding.file)) firstError.set(finding.file, finding);
  }
  const memory = { bytes: KEPT_BYTES };
  const entries = fixtures.map((fixture) => planFixture(fixture, firstError.get(fixture.file), options, memory));
  return { encoding: options.encoding, suite: options.suite, entries };
}

/** What is left for messages that are made ready once, and not for each call. */
interface Memory {
  bytes: number;
}

/** All fixtures together. Beyond it messages are made ready anew for each call. */
const KEPT_BYTES = 64 * 1024 * 1024;

function planFixture(fixture: Fixture, error: Finding | undefined, options: PlanOptions, memory: Memory): PlanEntry {
  const refuse = (verdict: RefusedCall["verdict"], reason: string): RefusedCall => ({
    kind: "refused",
    fixture,
    verdict,
    reason,
  });
  if (fixture.spec.skip === true) return refuse("skipped", "the fixture says `skip: true`");
  if (error !== undefined) return refuse("not-run", `the fixture is not valid: ${error.rule}: ${error.message}`);
  const { method } = fixtureContext(fixture);
  if (method === undefined) return refuse("not-run", "the fixture's method cannot be found in its schema");
  const deadlineMs = fixture.spec.handler.timeout_ms ?? options.timeoutMs;
  if (!isDeadline(deadlineMs)) {
    return refuse("not-run", `its timeout is ${deadlineMs}, and not whole milliseconds from 1 to ${MAX_DEADLINE_MS}`);
  }
  try {
    return planCall(fixture, method, { deadlineMs, encoding: options.encoding, memory });
  } catch (problem) {
    if (!(problem instanceof MessageError)) throw problem;
    return refuse("not-run", problem.message);
  }
}

interface CallOptions {
  readonly deadlineMs: number;
  readonly encoding: Encoding;
  readonly memory: Memory;
}

function planCall(fixture: Fixture, method: MethodSchema, options: CallOptions): PlannedCall {
  const { deadlineMs, encoding, memory } = options;
  const requestCodec = messageCodec(method.input, method.registry, encoding);
  const replyCodec = messageCodec(method.output, method.registry, encoding);
  const requests = requestMessages(fixture, method.input);
  const replies = expectedReplies(fixture, method.kind, method.output);
  // Rules may be switched off: a fixture whose messages cannot be made is refused here, before anything runs.
  const messages = prepare(requests, (value) => checkMessage(value, requestCodec), sizeOf, memory);
  const ready =
    replies.exact === undefined
      ? undefined
      : prepare(replies.exact, (value) => readyReply(value, replyCodec), sizeOfReply, memory);
  for (const sample of replies.samples) readyReply(sample, replyCodec);
  const { client = {}, expected_response: expected } = fixture.spec;
  return {
    kind: "call",
    fixture,
    method,
    metadata: sentMetadata(fixture),
    messages: () => messages ?? encodeEach(requests, requestCodec),
    requestCount: requests.size,
    deadlineMs,
    behaviour: behaviourOf(fixture.spec, method.kind, { requests: requests.size, replies: replyCount(expected) }),
    ...(client.max_receive_bytes === undefined ? {} : { maxReceiveBytes: client.max_receive_bytes }),
    concurrency: client.concurrency ?? 1,
    repeat: client.repeat ?? 1,
    connection: client.cancel?.disconnect === true || client.read_delay_ms !== undefined ? "own" : "shared",
    asksForCancel: expected.server_sees_cancel === true,
    replyCodec,
    replies: { ...replies, ...(ready === undefined ? {} : { ready }) },
  };
}

/** Of a stream longer than this only the ends are tried: what a generator makes between them is of the same kind. */
const TRIED_MESSAGES = 1000;

/** prepare tries the messages, and keeps what it made of them where there is room: every binding sends and expects the same. */
function prepare<T>(
  source: MessageSource,
  one: (value: JsonObject) => T,
  bytesOf: (prepared: T) => number,
  memory: Memory,
): readonly T[] | undefined {
  if (source.size > TRIED_MESSAGES) {
    one(source.at(0));
    one(source.at(source.size - 1));
    return undefined;
  }
  const kept: T[] = [];
  for (let i = 0; i < source.size; i++) {
    const prepared = one(source.at(i));
    const bytes = bytesOf(prepared);
    if (bytes > memory.bytes) continue;
    memory.bytes -= bytes;
    kept.push(prepared);
  }
  return kept.length === source.size ? kept : undefined;
}

function sizeOf({ length }: Uint8Array): number {
  return length;
}

/** About what a small message takes in canonical form. */
const VALUE_BYTES = 4 * 1024;

function sizeOfReply({ bytes, value }: ReadyReply): number {
  return (bytes?.length ?? 0) + (value === undefined ? 0 : VALUE_BYTES);
}

function checkMessage(value: JsonObject, codec: MessageCodec): Uint8Array {
  const bytes = codec.encode(value);
  codec.check(bytes);
  return bytes;
}

/** In canonical form a message takes many times its bytes: that of a larger one is made when it is needed. */
const MAX_READY_BYTES = 4 * 1024;

/** A matcher cannot be encoded: of a message with one its exact parts and its conditions are tried. */
function readyReply(value: JsonObject, codec: MessageCodec): ReadyReply {
  if (holdsMatcher(value)) return { value: expectMessage(codec, value) };
  const bytes = checkMessage(value, codec);
  return bytes.length > MAX_READY_BYTES ? { bytes } : { bytes, value: expectMessage(codec, value) };
}

/** The fixture's own metadata and its id. An id that is no metadata value is left out: a server can do without. */
function sentMetadata({ id, spec }: Fixture): Metadata {
  const own = metadataEntries(spec.request.metadata).filter(([key]) => key !== FIXTURE_ID_KEY);
  const tagged: Metadata = [...own, [FIXTURE_ID_KEY, id]];
  return tagged.filter(isSendable);
}

function* encodeEach(source: MessageSource, codec: MessageCodec): Iterable<Uint8Array> {
  for (let i = 0; i < source.size; i++) yield codec.encode(source.at(i));
}

function expectedReplies(fixture: Fixture, kind: MethodSchema["kind"], output: DescMessage): ReplyExpectation {
  if (kind === "unary" || kind === "client_streaming") {
    const message = replyMessage(fixture);
    return { exact: message === undefined ? undefined : { size: 1, at: () => message }, samples: [] };
  }
  const samples = (fixture.spec.expected_response.stream_sample ?? []) as readonly JsonObject[];
  return { exact: replyStream(fixture, output), samples };
}
