/** One call on its way to the end that its fixture expects. Each of its waits, reads and writes fails as soon as the
 * client cancels or its deadline passes, which is what stops the work. */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { ENCODINGS } from "./compression.js";
import { binary, metadata } from "./metadata.js";
import { CODE } from "./status.js";

const MAX_TIMER_MS = 2 ** 31 - 1; // beyond it setTimeout does not wait at all
const HOLD_MS = 60_000; // of a client that sets no deadline

export async function play(call, fixture) {
  const messages = fixture.messages();
  const trailers = metadata(fixture.expected.trailers);
  sendHeaders(call, fixture.expected);
  let sent = 0;
  for await (const due of repliesDue(call, fixture, messages)) {
    while (sent < due) {
      await pause(call, replyDelay(fixture));
      await call.write(messages.reply(sent++));
    }
  }
  await holdStatus(call, fixture, messages.code);
  const details = messages.details();
  if (details.length > 0) trailers["grpc-status-details-bin"] = binary(details);
  call.end(messages.code, messages.text, trailers);
}

/** Where there are no headers to send, a call without messages can end with trailers only. */
function sendHeaders(call, expected) {
  const block = { ...expected.metadata, ...expected.headers };
  const encoding = ENCODINGS.find((name) => name === block["grpc-encoding"]);
  const headers = metadata(block);
  if (encoding || Object.keys(headers).length > 0) call.sendHeaders(headers, encoding);
}

/** Reads the requests, up to the half-close or to the last that the fixture waits for, and says how many replies are
 * due by then. */
async function* repliesDue(
  call,
  { handler, request, client },
  { clientStreaming, serverStreaming, replyCount, check },
) {
  const expected = request.stream?.length || request.stream_size || 0;
  const last = clientStreaming ? lastRequest(handler, client, expected) : 1;
  let received = 0;
  while (received < last) {
    if (received > 0) await pause(call, handler.middleware?.read_delay_ms);
    const message = await call.read();
    if (message === null) break;
    check(message);
    received += 1;
    if (clientStreaming && serverStreaming && expected > 0) {
      yield Math.min(Math.ceil((received * replyCount) / expected), replyCount);
    }
  }
  if (received === 0 && !clientStreaming && !client.wrong_cardinality)
    throw new Error("the call has no request message");
  yield replyCount;
}

/** After how many requests no more are read. */
function lastRequest(handler, client, expected) {
  return handler.middleware?.end_after_messages ?? (client.half_close === false ? expected : Number.POSITIVE_INFINITY);
}

function replyDelay({ handler, request }) {
  const written = request.message?.delay_ms;
  return typeof written === "number" ? written : handler.middleware?.reply_delay_ms;
}

/** Waits as long as the fixture wants its status held back. */
async function holdStatus(call, { handler, client }, code) {
  const { seconds = 0, sleep_ms = 0 } = handler.middleware?.request_timeout ?? {};
  await pause(call, Math.min(seconds * 1000, sleep_ms));
  const timesOut = code === CODE.DEADLINE_EXCEEDED && handler.timeout_ms > 0;
  if (!timesOut && !client.cancel) return;
  call.signal.throwIfAborted();
  if (!call.hasDeadline) return pause(call, handler.timeout_ms ?? HOLD_MS);
  await once(call.signal, "abort");
  throw call.signal.reason;
}

async function pause(call, milliseconds = 0) {
  const { signal } = call;
  if (milliseconds > 0) await setTimeout(Math.min(milliseconds, MAX_TIMER_MS), undefined, { signal });
}
