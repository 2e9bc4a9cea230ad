/** One call played as its fixture expects, up to its status. */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type ServerDuplexStream, status } from "@grpc/grpc-js";
import { type Fixture, type FixtureSpec, requestCount, statusOf } from "./fixture.ts";
import { metadataOf } from "./metadata.ts";
import type { Codec } from "./payloads.ts";
import { repliesOf } from "./replies.ts";

export type Call = ServerDuplexStream<Buffer, Buffer>;

/** Resolves when the status is due. All that it waits for fails as soon as the call is over, as the signal tells. */
export async function answer(call: Call, fixture: Fixture, codec: Codec, signal: AbortSignal): Promise<void> {
  const { spec } = fixture;
  const { clientStreaming, serverStreaming } = fixture.schema();
  const replies = repliesOf(fixture);
  const expected = requestCount(spec);
  const delay = replyDelay(spec);
  let received = 0;
  let sent = 0;

  const sendUpTo = async (due: number): Promise<void> => {
    for (; sent < due; sent++) {
      await pause(delay, signal);
      signal.throwIfAborted();
      const free = call.write(codec.encode(replies.at(sent)));
      if (!free) await once(call, "drain", { signal });
    }
  };

  sendHeaders(call, spec);
  for await (const request of requests(call, spec, clientStreaming, signal)) {
    codec.check(request);
    received++;
    if (clientStreaming && serverStreaming && expected > 0)
      await sendUpTo(Math.min(Math.ceil((received * replies.count) / expected), replies.count));
  }
  if (received === 0 && !clientStreaming && !spec.client?.wrong_cardinality)
    throw new Error("the call has no request message");
  await sendUpTo(replies.count);
  await holdStatus(call, spec, signal);
}

function sendHeaders(call: Call, { expected_response: expected }: FixtureSpec): void {
  const headers = metadataOf({ ...expected.metadata, ...expected.headers });
  // Where none are sent, a call without messages ends with trailers only.
  if (Object.keys(headers.getMap()).length > 0) call.sendMetadata(headers);
}

/** The requests up to the half-close, or up to the last that the fixture waits for. */
async function* requests(
  call: Call,
  spec: FixtureSpec,
  clientStreaming: boolean,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const last = lastRequest(spec, clientStreaming);
  let received = 0;
  if (last === 0) return;
  // Destroyed, the call could send nothing more.
  for await (const request of call.iterator({ destroyOnReturn: false })) {
    yield request;
    if (++received === last) return;
    await pause(spec.handler.middleware?.read_delay_ms ?? 0, signal);
  }
}

/** After how many requests no more are read; Infinity: all are, up to the half-close. */
function lastRequest(spec: FixtureSpec, clientStreaming: boolean): number {
  if (!clientStreaming) return 1;
  const end = spec.handler.middleware?.end_after_messages;
  if (end !== undefined) return end;
  return spec.client?.half_close === false ? requestCount(spec) : Number.POSITIVE_INFINITY;
}

function replyDelay({ request, handler }: FixtureSpec): number {
  const delay = request.message?.delay_ms;
  return typeof delay === "number" ? delay : (handler.middleware?.reply_delay_ms ?? 0);
}

/** Waits as long as the fixture wants its status held back. */
async function holdStatus(call: Call, spec: FixtureSpec, signal: AbortSignal): Promise<void> {
  const { seconds = 0, sleep_ms = 0 } = spec.handler.middleware?.request_timeout ?? {};
  await pause(Math.min(seconds * 1000, sleep_ms), signal);
  const timeout = spec.handler.timeout_ms;
  const timesOut = statusOf(spec) === status.DEADLINE_EXCEEDED && timeout !== undefined;
  if (!timesOut && spec.client?.cancel === undefined) return;
  // At the deadline grpc-js ends the call, with DEADLINE_EXCEEDED. Here it is a second later, should that fail.
  const left = Number(call.getDeadline()) - Date.now() + 1000;
  await pause(Number.isFinite(left) ? left : (timeout ?? 60_000), signal);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal });
}
