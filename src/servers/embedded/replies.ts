/** What the embedded server answers for a fixture: the fixture's own expectation, read as instructions. */
import { type MessageSource, replyMessage, replyStream, requestMessages } from "../../fixtures/messages.ts";
import type { Fixture } from "../../fixtures/model.ts";
import { isObject, type JsonObject } from "../../json/value.ts";
import type { MethodSchema } from "../../protobuf/schema.ts";
import { isSendable, type MetadataEntry, metadataEntries } from "../../rpc/metadata.ts";
import { STATUS } from "../../rpc/status.ts";

export interface Script {
  readonly headers: readonly MetadataEntry[];
  readonly trailers: readonly MetadataEntry[];
  readonly replies: MessageSource;
  /** How many requests the client will send, so that replies can be spread among them; 0: all wait for half-close. */
  readonly requestCount: number;
  readonly status: { readonly code: number; readonly message: string };
  /** Milliseconds to wait before each reply. */
  readonly replyDelayMs: number;
  /** Milliseconds to wait before the status. */
  readonly statusDelayMs: number;
  /** The client's deadline is expected to pass: the call is held until it has. */
  readonly holdsUntilDeadline: boolean;
}

/** scriptOf reads a fixture as what a fixture server does (docs/binding-servers.md). */
export function scriptOf(fixture: Fixture, method: MethodSchema): Script {
  const { expected_response: expected, handler, request } = fixture.spec;
  const streams = method.kind === "server_streaming" || method.kind === "bidirectional_streaming";
  const delay = isObject(request.message) ? request.message.delay_ms : undefined;
  return {
    headers: [...metadataEntries(expected.headers), ...metadataEntries(expected.metadata)].filter(isServed),
    trailers: metadataEntries(expected.trailers).filter(isServed),
    replies: streams ? streamedReplies(fixture, method) : singleReply(fixture),
    requestCount: streams ? requestMessages(fixture, method.input).size : 0,
    status: { code: STATUS[expected.status_code], message: expected.error?.message ?? expected.error_message ?? "" },
    replyDelayMs: typeof delay === "number" && delay > 0 ? delay : 0,
    statusDelayMs: middlewareDelay(handler.middleware),
    holdsUntilDeadline: expected.status_code === "DEADLINE_EXCEEDED" && handler.timeout_ms !== undefined,
  };
}

function isServed(entry: MetadataEntry): boolean {
  return isSendable(entry) && !entry[0].startsWith("grpc-");
}

function singleReply(fixture: Fixture): MessageSource {
  const message = replyMessage(fixture) ?? {};
  const size = fixture.spec.expected_response.status_code === "OK" ? 1 : 0;
  return { size, at: () => message };
}

function streamedReplies(fixture: Fixture, method: MethodSchema): MessageSource {
  const exact = replyStream(fixture, method.output);
  if (exact !== undefined) return exact;
  const { stream_count, stream_sample = [] } = fixture.spec.expected_response;
  const samples = stream_sample as readonly JsonObject[];
  return { size: stream_count ?? samples.length, at: (index) => samples[Math.min(index, samples.length - 1)] ?? {} };
}

/** `request_timeout` with both parts means: the handler sleeps, and its middleware gives up at the earlier of the two. */
function middlewareDelay(middleware: { readonly [key: string]: unknown } | undefined): number {
  const timeout = middleware?.request_timeout;
  if (typeof timeout !== "object" || timeout === null || !("seconds" in timeout) || !("sleep_ms" in timeout)) return 0;
  const delay = Math.min(Number(timeout.seconds) * 1000, Number(timeout.sleep_ms));
  return Number.isFinite(delay) && delay > 0 ? delay : 0;
}
