/** One call played as its fixture expects. */
import type { Message } from "@bufbuild/protobuf";
import type { HandlerContext } from "@connectrpc/connect";
import { type Fixture, requestCount, statusCode } from "./fixtures.ts";
import { addMetadata, headersOf } from "./metadata.ts";
import type { Codec } from "./payloads.ts";
import { repliesOf } from "./replies.ts";
import type { Schema } from "./schemas.ts";
import { errorOf } from "./statuses.ts";
import { pause, until } from "./waiting.ts";

/** What the calls of one fixture have in common. */
export interface Role {
  readonly fixture: Fixture;
  readonly schema: Schema;
  readonly codec: Codec;
}

/** play gives the replies, each when it is due, and fails with the status if that is not OK. When the client cancels or
 * its deadline passes, what is being waited for fails, and so does the call. */
export async function* play(
  role: Role,
  requests: AsyncIterable<Message>,
  call: HandlerContext,
): AsyncGenerator<Message> {
  const { fixture, schema, codec } = role;
  const isBidirectional = schema.method.methodKind === "bidi_streaming";
  const expected = requestCount(fixture);
  const replies = repliesOf(fixture, schema.method);
  let received = 0;
  let sent = 0;

  async function* sendUpTo(count: number): AsyncGenerator<Message> {
    for (; sent < count; sent += 1) {
      await pause(call.signal, replyDelay(fixture));
      yield codec.encode(replies.at(sent));
    }
  }

  addMetadata(call.responseHeader, headersOf(fixture));
  for await (const _ of readRequests(role, requests, call.signal)) {
    received += 1;
    if (isBidirectional && expected > 0) {
      yield* sendUpTo(Math.min(Math.ceil((received * replies.count) / expected), replies.count));
    }
  }
  yield* sendUpTo(replies.count);
  await holdStatus(fixture, call);
  addMetadata(call.responseTrailer, fixture.expected.trailers ?? {});
  const error = errorOf(fixture, schema);
  if (error) throw error;
}

/** readRequests gives the requests up to the half-close, or up to the last that the fixture waits for. */
async function* readRequests(
  role: Role,
  requests: AsyncIterable<Message>,
  signal: AbortSignal,
): AsyncGenerator<Message> {
  const last = lastRequest(role);
  const iterator = requests[Symbol.asyncIterator]();
  for (let number = 0; number < last; number += 1) {
    if (number > 0) await pause(signal, role.fixture.handler.middleware?.read_delay_ms);
    const { done, value } = await until(signal, iterator.next());
    if (done) return;
    yield value;
  }
}

/** lastRequest says after how many requests no more are read. */
function lastRequest({ fixture, schema }: Role): number {
  if (schema.method.methodKind === "unary" || schema.method.methodKind === "server_streaming") return 1;
  const end = fixture.handler.middleware?.end_after_messages;
  return end ?? (fixture.client.half_close === false ? requestCount(fixture) : Number.POSITIVE_INFINITY);
}

function replyDelay({ request, handler }: Fixture): number | undefined {
  const delay = request.message?.delay_ms;
  return typeof delay === "number" ? delay : handler.middleware?.reply_delay_ms;
}

/** holdStatus waits as long as the fixture wants its status held back. */
async function holdStatus(fixture: Fixture, call: HandlerContext): Promise<void> {
  const { client, handler } = fixture;
  const { seconds = 0, sleep_ms = 0 } = handler.middleware?.request_timeout ?? {};
  await pause(call.signal, Math.min(seconds * 1000, sleep_ms));
  const timesOut = statusCode(fixture) === "DEADLINE_EXCEEDED" && handler.timeout_ms !== undefined;
  if (!timesOut && client.cancel === undefined) return;
  // At the deadline connect aborts the signal, with DEADLINE_EXCEEDED. Here it is a second later, should that fail.
  const remaining = call.timeoutMs();
  await pause(call.signal, remaining === undefined ? (handler.timeout_ms ?? 60_000) : remaining + 1000);
}
