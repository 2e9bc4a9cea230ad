/** A validated suite → what is to be done with each fixture, compiled once and the same for every binding. */
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
import { ReadyMessages, type Room } from "./ready.ts";
import { isLarge, type ReadyReply, type ReplyExpectation } from "./replies.ts";

/** A fixture that can be called. */
export interface PlannedCall {
  readonly kind: "call";
  readonly fixture: Fixture;
  readonly method: MethodSchema;
  readonly metadata: Metadata;
  /** The encoded request messages of one call. */
  readonly messages: Iterable<Uint8Array>;
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
  const room = { bytes: READY_BYTES };
  const entries = fixtures.map((fixture) => planFixture(fixture, firstError.get(fixture.file), options, room));
  return { encoding: options.encoding, suite: options.suite, entries };
}

/** What messages that are made ready may take, of all fixtures together, in bytes. */
const READY_BYTES = 96 * 1024 * 1024;

function planFixture(fixture: Fixture, error: Finding | undefined, options: PlanOptions, room: Room): PlanEntry {
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
    return planCall(fixture, method, { deadlineMs, encoding: options.encoding, room });
  } catch (problem) {
    if (!(problem instanceof MessageError)) throw problem;
    return refuse("not-run", problem.message);
  }
}

interface CallOptions {
  readonly deadlineMs: number;
  readonly encoding: Encoding;
  readonly room: Room;
}

function planCall(fixture: Fixture, method: MethodSchema, { deadlineMs, encoding, room }: CallOptions): PlannedCall {
  const requestCodec = messageCodec(method.input, method.registry, encoding);
  const replyCodec = messageCodec(method.output, method.registry, encoding);
  const requests = new ReadyMessages(requestMessages(fixture, method.input), requestCodec.encode, lengthOf, room);
  const replies = expectedReplies(fixture, method, replyCodec, room);
  // Rules may be switched off: a fixture whose messages cannot be made is refused here, before anything runs.
  requests.makeReady(requestCodec.check);
  replies.exact?.makeReady(({ bytes }) => bytes !== undefined && replyCodec.check(bytes));
  const { client = {}, expected_response: expected } = fixture.spec;
  return {
    kind: "call",
    fixture,
    method,
    metadata: sentMetadata(fixture),
    messages: requests,
    requestCount: requests.size,
    deadlineMs,
    behaviour: behaviourOf(fixture.spec, method.kind, { requests: requests.size, replies: replyCount(expected) }),
    ...(client.max_receive_bytes === undefined ? {} : { maxReceiveBytes: client.max_receive_bytes }),
    concurrency: client.concurrency ?? 1,
    repeat: client.repeat ?? 1,
    connection: client.cancel?.disconnect === true || client.read_delay_ms !== undefined ? "own" : "shared",
    asksForCancel: expected.server_sees_cancel === true,
    replyCodec,
    replies,
  };
}

/** The fixture's own metadata and its id. An id that is no metadata value is left out: a server can do without. */
function sentMetadata({ id, spec }: Fixture): Metadata {
  const own = metadataEntries(spec.request.metadata).filter(([key]) => key !== FIXTURE_ID_KEY);
  const tagged: Metadata = [...own, [FIXTURE_ID_KEY, id]];
  return tagged.filter(isSendable);
}

function lengthOf({ length }: Uint8Array): number {
  return length;
}

function expectedReplies(fixture: Fixture, method: MethodSchema, codec: MessageCodec, room: Room): ReplyExpectation {
  const { kind, output } = method;
  const isStream = kind !== "unary" && kind !== "client_streaming";
  const exact = isStream ? replyStream(fixture, output) : only(replyMessage(fixture));
  const samples = isStream ? (fixture.spec.expected_response.stream_sample ?? []) : [];
  return {
    exact:
      exact === undefined ? undefined : new ReadyMessages(exact, (value) => readyReply(value, codec), sizeOf, room),
    samples: samples.map((sample) => expectMessage(codec, sample as JsonObject)),
  };
}

function only(message: JsonObject | undefined): MessageSource | undefined {
  return message === undefined ? undefined : { size: 1, at: () => message };
}

/** A matcher cannot be encoded: of a message with one its exact parts and its conditions are tried. */
function readyReply(value: JsonObject, codec: MessageCodec): ReadyReply {
  if (holdsMatcher(value)) return { value: expectMessage(codec, value) };
  const bytes = codec.encode(value);
  return isLarge(bytes) ? { bytes } : { bytes, value: expectMessage(codec, value) };
}

/** About what a message takes with its canonical form, which is many times its bytes; one with a matcher has none of these. */
const OBJECT_BYTES = 256;
const TIMES_IN_CANONICAL_FORM = 8;
const WITH_MATCHER_BYTES = 16 * 1024;

function sizeOf({ bytes, value }: ReadyReply): number {
  if (bytes === undefined) return WITH_MATCHER_BYTES;
  return value === undefined ? bytes.length : OBJECT_BYTES + TIMES_IN_CANONICAL_FORM * bytes.length;
}
