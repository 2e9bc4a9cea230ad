/** A client that reads slowly: the server is held back, and nothing that arrived is lost. */
import { constants, type ServerHttp2Stream } from "node:http2";
import { describe, expect, test } from "vitest";
import type { CallRequest } from "../../src/rpc/call.ts";
import { STATUS } from "../../src/rpc/status.ts";
import {
  afterHalfClose,
  frame,
  http2Peer,
  LONG_MS,
  type Observed,
  type OnStream,
  observe,
  openReply,
  reply,
  testChannel,
} from "./peers.ts";

const HOUR_MS = 3_600_000;
const texts = Array.from({ length: 20 }, (_, i) => `message ${i}`);

async function callOn(script: OnStream, readDelayMs: number, changes: Partial<CallRequest> = {}): Promise<Observed> {
  return observe(testChannel(await http2Peer(script)), {
    ...changes,
    behaviour: { ...changes.behaviour, readDelayMs },
  });
}

/** Writes the messages one by one, each when the connection has taken the one before. */
function writeEach(stream: ServerHttp2Stream, messages: readonly Buffer[], then: () => void): void {
  const [first, ...rest] = messages;
  if (first === undefined) then();
  else stream.write(first, () => writeEach(stream, rest, then));
}

describe("backpressure", () => {
  const TOTAL = 400;
  const KIB = 1024;
  const message = frame("x".repeat(8 * KIB));

  /** By how many bytes the server's writing was ahead of the client's reading at most. */
  async function lead(readDelayMs: number, streamWindowBytes?: number): Promise<number> {
    let written = 0;
    const address = await http2Peer((stream) => {
      openReply(stream, { "grpc-status": "0" });
      const write = (): void => {
        if (written === TOTAL) stream.end();
        else stream.write(message, () => write());
        written++;
      };
      afterHalfClose(stream, write);
    });
    let read = 0;
    let most = 0;
    const channel = testChannel(address, streamWindowBytes === undefined ? {} : { streamWindowBytes });
    const { outcome } = await observe(channel, {
      behaviour: { readDelayMs },
      onMessage: () => {
        read++;
        most = Math.max(most, written - read);
      },
    });
    expect(outcome).toMatchObject({ status: { code: STATUS.OK }, messageCount: TOTAL, violations: [] });
    return most * message.length;
  }

  test("holds the server back with a small window", async () => {
    // The window, and what Node buffers on both sides: 64 KiB each.
    expect(await lead(1, 64 * KIB)).toBeLessThan(320 * KIB);
  });

  test("is hidden by a window of 1 MiB", async () => {
    expect(await lead(1)).toBeGreaterThan(800 * KIB);
  });
});

describe("a slow reader", () => {
  test("takes its time after each message", async () => {
    const { outcome, messages } = await callOn(reply(texts.slice(0, 5)), 20);
    expect(messages).toHaveLength(5);
    const { firstMessageMs = 0, lastMessageMs = 0 } = outcome.timings;
    // Node's timers may fire a millisecond early.
    expect(lastMessageMs - firstMessageMs).toBeGreaterThanOrEqual(4 * 19);
  });

  test("keeps its pace when the server resets the stream after its status", async () => {
    const { outcome, messages } = await callOn(
      (stream) => {
        stream.resume().respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
        stream.on("wantTrailers", () => {
          stream.sendTrailers({ "grpc-status": "0" });
          setImmediate(() => stream.close(constants.NGHTTP2_CANCEL));
        });
        writeEach(stream, texts.slice(0, 5).map(frame), () => stream.end());
      },
      20,
      { behaviour: { halfClose: false } },
    );
    expect(messages).toHaveLength(5);
    expect(outcome.status).toMatchObject({ code: STATUS.OK, origin: "server" });
    const { firstMessageMs = 0, lastMessageMs = 0 } = outcome.timings;
    expect(lastMessageMs - firstMessageMs).toBeGreaterThanOrEqual(4 * 19);
  });

  test("takes one message at a time, though a chunk holds them all", async () => {
    const { outcome, messages } = await callOn(
      (stream) => {
        openReply(stream, {});
        stream.write(Buffer.concat(texts.map(frame)));
      },
      HOUR_MS,
      { deadlineMs: 500 },
    );
    expect(messages).toEqual(["message 0"]);
    expect(outcome).toMatchObject({ status: { code: STATUS.DEADLINE_EXCEEDED, origin: "client" }, messageCount: 1 });
  });

  test("reads messages that arrive in pieces", async () => {
    const bytes = Buffer.concat(texts.map(frame));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, { "grpc-status": "0" });
      afterHalfClose(stream, () => writeEach(stream, pieces, () => stream.end()));
    }, 1);
    expect(messages).toEqual(texts);
    expect(outcome).toMatchObject({ status: { code: STATUS.OK }, violations: [] });
  });

  test.each([
    ["in one piece", (stream: ServerHttp2Stream) => stream.end(Buffer.concat(texts.map(frame)))],
    ["one by one", (stream: ServerHttp2Stream) => writeEach(stream, texts.map(frame), () => stream.end())],
  ])("gets all messages before an error that were sent %s", async (_how, send) => {
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, { "grpc-status": "9", "grpc-message": "broken" });
      afterHalfClose(stream, () => void send(stream));
    }, 2);
    expect(messages).toEqual(texts);
    expect(outcome.status).toEqual({ code: STATUS.FAILED_PRECONDITION, message: "broken", origin: "server" });
  });

  test.each([
    ["a reset", (stream: ServerHttp2Stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR), "server"],
    ["the loss of the connection", (stream: ServerHttp2Stream) => stream.session?.destroy(), "transport"],
  ])("gets all messages before %s", async (_what, end, origin) => {
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, {});
      afterHalfClose(stream, () => writeEach(stream, texts.map(frame), () => void end(stream)));
    }, HOUR_MS);
    expect(messages).toEqual(texts);
    expect(outcome).toMatchObject({ status: { origin }, messageCount: texts.length, violations: [] });
  });

  test("is told of half a message before a reset", async () => {
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, {});
      const pieces = [frame("whole"), frame("second"), frame("half").subarray(0, 7)];
      afterHalfClose(stream, () => writeEach(stream, pieces, () => stream.close(constants.NGHTTP2_INTERNAL_ERROR)));
    }, HOUR_MS);
    expect(messages).toEqual(["whole", "second"]);
    expect(outcome.violations).toEqual(["the stream was reset inside a message: 7 bytes of an unfinished frame"]);
  });

  test("is not the server's delay: a status that has come by the deadline counts", async () => {
    const { outcome, messages } = await callOn(reply(texts), HOUR_MS, { deadlineMs: 1000 });
    expect(messages).toEqual(texts);
    expect(outcome.status).toMatchObject({ code: STATUS.OK, origin: "server" });
  });

  test("refuses a message over its limit when it comes to it", async () => {
    const { outcome, messages } = await callOn(reply(["1", "2", "x".repeat(50), "4"]), 1, { maxMessageBytes: 10 });
    expect(messages).toEqual(["1", "2"]);
    expect(outcome.status).toMatchObject({ code: STATUS.RESOURCE_EXHAUSTED, origin: "client" });
  });

  test("ends with its channel", async () => {
    const address = await http2Peer((stream) => {
      openReply(stream, {});
      stream.write(Buffer.concat(texts.map(frame)));
    });
    const channel = testChannel(address);
    const { outcome } = await observe(channel, {
      deadlineMs: LONG_MS,
      behaviour: { readDelayMs: HOUR_MS },
      onMessage: () => channel.close(),
    });
    expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
  });
});
