/** Plays a script on a stream of node:http2, unless the call is over before. */
import { on as eventsOf, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { frame } from "./honest.mjs";
import { CODES, encodeDetails } from "./scenarios.mjs";

/** beginCall follows a stream: `signal` says when the call was cancelled, or that its deadline has passed. */
export function beginCall(stream, headers, onUnanswered) {
  const controller = new AbortController();
  const call = { stream, headers, signal: controller.signal, isAnswered: false };
  const timer = setTimeout(() => controller.abort("deadline"), deadlineOf(headers["grpc-timeout"]));
  stream.once("close", () => {
    clearTimeout(timer);
    controller.abort("cancelled");
  });
  call.signal.addEventListener("abort", () => {
    if (!call.isAnswered) onUnanswered(call);
  });
  return call;
}

/** The runner writes deadlines in milliseconds. */
function deadlineOf(text = "") {
  return Number(/^(\d+)m$/.exec(text)?.[1] ?? 60_000);
}

/** play answers a call as the script says, or as its deadline does. */
export async function play(call, script) {
  try {
    await playToItsEnd(call, script);
  } catch (error) {
    if (!call.signal.aborted) throw error;
    if (call.signal.reason === "deadline" && script.keepsDeadline)
      end(call, { ...script, status: CODES.DEADLINE_EXCEEDED });
  }
}

async function playToItsEnd(call, script) {
  const { values } = script;
  start(call, script);
  let sent = 0;
  const sendUpTo = async (due) => {
    while (sent < Math.min(due, values.length)) {
      if (script.replyDelayMs > 0) await pause(call, script.replyDelayMs);
      await send(call, script, values[sent++]);
    }
  };
  await readRequests(call, script.goesOnAfter, async (received) => {
    if (script.pacedBy > 0) await sendUpTo(Math.ceil((received * values.length) / script.pacedBy));
  });
  await sendUpTo(values.length);
  if (script.holds) await once(call.signal, "abort");
  call.signal.throwIfAborted();
  end(call, script);
}

/** start sends the initial metadata. */
export function start({ stream }, { headers, compression }) {
  const encoding = compression === undefined ? {} : { "grpc-encoding": compression };
  stream.respond(
    { ":status": 200, "content-type": "application/grpc", ...encoding, ...headers },
    { waitForTrailers: true },
  );
}

/** send waits until the connection has taken the message. */
export async function send({ stream, signal }, { encode, compression }, value) {
  signal.throwIfAborted();
  const payload = encode(value);
  const framed = compression === undefined ? frame(payload) : frame(gzipSync(payload), 1);
  if (!stream.write(framed)) await once(stream, "drain", { signal });
}

/** end sends the status and the trailing metadata. */
export function end(call, { status, message, details, trailers }) {
  call.isAnswered = true;
  const { stream } = call;
  stream.once("wantTrailers", () => {
    stream.sendTrailers({
      "grpc-status": String(status),
      ...(message === "" ? {} : { "grpc-message": encodeURIComponent(message) }),
      ...(details === undefined ? {} : { "grpc-status-details-bin": encodeDetails(details) }),
      ...trailers,
    });
  });
  stream.end();
  stream.resume();
}

export function pause({ signal }, milliseconds) {
  return sleep(milliseconds, undefined, { signal });
}

/** readRequests tells of each request, up to so many of them or the half-close. */
export async function readRequests({ stream, signal }, atMost, onRequest) {
  if (atMost === 0) return;
  let held = Buffer.alloc(0);
  let received = 0;
  for await (const [chunk] of eventsOf(stream, "data", { close: ["end"], signal })) {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 5 && held.length >= 5 + held.readUInt32BE(1)) {
      const isCompressed = held[0] === 1;
      const payload = held.subarray(5, 5 + held.readUInt32BE(1));
      held = held.subarray(5 + payload.length);
      // Throws where it is not what it says, which ends this server.
      if (isCompressed) gunzipSync(payload);
      await onRequest(++received);
      if (received === atMost) return;
    }
  }
}
