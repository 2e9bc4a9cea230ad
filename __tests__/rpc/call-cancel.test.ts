/** How a client gives a call up of its own accord: when, and what the server sees of it. */
import { constants } from "node:http2";
import { describe, expect, test } from "vitest";
import type { CancelPoint, ClientBehaviour } from "../../src/rpc/behaviour.ts";
import type { CallRequest } from "../../src/rpc/call.ts";
import { STATUS } from "../../src/rpc/status.ts";
import {
  frame,
  http2Peer,
  LONG_MS,
  type Observed,
  type OnStream,
  observe,
  openReply,
  reply,
  testChannel,
  type WirePeer,
  wirePeer,
} from "./peers.ts";

async function callOn(script: OnStream, changes: Partial<CallRequest> = {}): Promise<Observed> {
  return observe(testChannel(await http2Peer(script)), changes);
}

function cancelled(message: string): object {
  return { code: STATUS.CANCELLED, message: `the client cancelled the call ${message}`, origin: "client" };
}

/** Sends headers and all messages in one piece, and holds the call. */
const holding = (texts: readonly string[], onReset: (code: number) => void = () => undefined): OnStream => {
  return (stream) => {
    openReply(stream, { "grpc-status": "0" });
    stream.resume().on("close", () => onReset(stream.rstCode));
    stream.write(Buffer.concat(texts.map(frame)));
  };
};

describe("a cancel after so many replies", () => {
  const afterTwo: ClientBehaviour = { cancel: { kind: "after-received", messages: 2 } };
  const five = ["1", "2", "3", "4", "5"];

  test("counts them exactly, though one chunk holds more, and resets the stream", async () => {
    let onReset: (code: number) => void = () => undefined;
    const code = new Promise<number>((resolve) => {
      onReset = resolve;
    });
    const { outcome, messages } = await callOn(
      holding(five, (rstCode) => onReset(rstCode)),
      { behaviour: afterTwo },
    );
    expect(messages).toEqual(["1", "2"]);
    expect(outcome).toMatchObject({
      status: cancelled("after 2 replies"),
      messageCount: 2,
      sentCount: 1,
      violations: [],
    });
    await expect(code).resolves.toBe(constants.NGHTTP2_CANCEL);
  });

  test("counts them exactly, though the status comes with them", async () => {
    const { outcome, messages } = await callOn(reply(five), { behaviour: afterTwo });
    expect(messages).toEqual(["1", "2"]);
    expect(outcome.status).toEqual(cancelled("after 2 replies"));
  });

  test("counts them exactly for a slow reader too", async () => {
    const { outcome, messages } = await callOn(reply(five), { behaviour: { ...afterTwo, readDelayMs: 1 } });
    expect(messages).toEqual(["1", "2"]);
    expect(outcome.status).toEqual(cancelled("after 2 replies"));
  });

  test("is of no account to a server that ends before", async () => {
    const { outcome, messages } = await callOn(reply(["1"], { "grpc-status": "9" }), { behaviour: afterTwo });
    expect(messages).toEqual(["1"]);
    expect(outcome.status).toMatchObject({ code: STATUS.FAILED_PRECONDITION, origin: "server" });
  });

  test("of none is a cancel at once", async () => {
    const { outcome, messages } = await callOn(holding(five), {
      behaviour: { cancel: { kind: "after-received", messages: 0 } },
    });
    expect(messages).toEqual([]);
    expect(outcome).toMatchObject({ status: cancelled("after 0 replies"), sentCount: 1 });
  });

  test("of one says so", async () => {
    const { outcome } = await callOn(holding(five), { behaviour: { cancel: { kind: "after-received", messages: 1 } } });
    expect(outcome.status).toEqual(cancelled("after 1 reply"));
  });

  test("leaves the connection to other calls", async () => {
    let sessions = 0;
    const address = await http2Peer((stream, headers) => {
      if (stream.session?.listenerCount("counted") === 0) {
        stream.session.on("counted", () => undefined);
        sessions++;
      }
      (headers[":path"] === "/test/Hold" ? holding(five) : reply(["whole"]))(stream, headers, []);
    });
    const channel = testChannel(address);
    await observe(channel, { path: "/test/Hold", behaviour: afterTwo });
    expect((await observe(channel)).messages).toEqual(["whole"]);
    expect(sessions).toBe(1);
  });
});

describe("a cancel after some time", () => {
  test("ends a call that the server holds", async () => {
    const { outcome, messages } = await callOn(holding(["1"]), {
      behaviour: { cancel: { kind: "after-ms", ms: 300 } },
    });
    expect(messages).toEqual(["1"]);
    expect(outcome.status).toEqual(cancelled("after 300 ms"));
  });

  test("is of no account to a server that ends before", async () => {
    const { outcome } = await callOn(reply(["1"]), { behaviour: { cancel: { kind: "after-ms", ms: LONG_MS } } });
    expect(outcome.status).toMatchObject({ code: STATUS.OK, origin: "server" });
  });

  test("comes no later than the deadline", async () => {
    const behaviour: ClientBehaviour = { cancel: { kind: "after-ms", ms: LONG_MS } };
    const { outcome } = await callOn(holding([]), { behaviour, deadlineMs: 50 });
    expect(outcome.status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED, origin: "client" });
  });
});

describe("on the wire", () => {
  const [DATA, HEADERS, RST_STREAM, GOAWAY] = [0, 1, 3, 7];
  const requests = ["a", "bb", "ccc"].map((text) => Buffer.from(text));

  /** What the peer was sent: the messages, whether the client half-closed, and the code of the reset. */
  function sentTo({ frames }: WirePeer): { bytes: string; halfClosed: boolean; resets: number[]; calls: number } {
    const data = frames.filter(({ type }) => type === DATA);
    return {
      bytes: Buffer.concat(data.map(({ payload }) => payload)).toString("latin1"),
      halfClosed: data.some(({ flags }) => (flags & 1) !== 0),
      resets: frames.filter(({ type }) => type === RST_STREAM).map(({ payload }) => payload.readUInt32BE(0)),
      calls: frames.filter(({ type }) => type === HEADERS).length,
    };
  }

  const framed = (count: number): string =>
    Buffer.concat(["a", "bb", "ccc"].slice(0, count).map(frame)).toString("latin1");

  async function cancelOn(cancel: CancelPoint, changes: Partial<CallRequest> = {}) {
    const peer = await wirePeer();
    const { outcome } = await observe(testChannel(peer.address), {
      messages: requests,
      ...changes,
      behaviour: { ...changes.behaviour, cancel },
    });
    return { outcome, how: await peer.over, sent: sentTo(peer), peer };
  }

  const reset = [constants.NGHTTP2_CANCEL];

  test("a cancel after 2 messages follows them, and nothing else does", async () => {
    const { outcome, how, sent } = await cancelOn({ kind: "after-sent", messages: 2 });
    expect({ how, ...sent }).toEqual({ how: "reset", bytes: framed(2), halfClosed: false, resets: reset, calls: 1 });
    expect(outcome).toMatchObject({ status: cancelled("after it had sent 2 messages"), sentCount: 2 });
    expect(outcome.timings).not.toHaveProperty("sentMs");
  });

  test("a cancel after the last message follows the half-close, as handlers of unary calls wait for it", async () => {
    const { outcome, sent } = await cancelOn({ kind: "after-sent", messages: 3 });
    expect(sent).toEqual({ bytes: framed(3), halfClosed: true, resets: reset, calls: 1 });
    expect(outcome).toMatchObject({ status: cancelled("after it had sent 3 messages"), sentCount: 3 });
    expect(outcome.timings.sentMs).toBeGreaterThan(0);
  });

  test("a cancel after no message is a call without one", async () => {
    const { outcome, sent } = await cancelOn({ kind: "after-sent", messages: 0 });
    expect(sent).toEqual({ bytes: "", halfClosed: false, resets: reset, calls: 1 });
    expect(outcome).toMatchObject({ status: cancelled("after it had sent 0 messages"), sentCount: 0 });
  });

  test.each([3, 0])("a cancel before the half-close follows all %i messages, in its place", async (count) => {
    const { outcome, sent } = await cancelOn({ kind: "before-half-close" }, { messages: requests.slice(0, count) });
    expect(sent).toEqual({ bytes: framed(count), halfClosed: false, resets: reset, calls: 1 });
    expect(outcome).toMatchObject({ status: cancelled("before its half-close"), sentCount: count });
  });

  test("a cancel after more messages than there are never comes", async () => {
    const { outcome, sent } = await cancelOn({ kind: "after-sent", messages: 4 }, { deadlineMs: 300 });
    expect(sent).toMatchObject({ bytes: framed(3), halfClosed: true });
    expect(outcome.status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED });
  });

  test("a cancel waits for a message that the connection has not taken", async () => {
    // More than the window of 65,535 bytes, which this peer never widens.
    const { outcome } = await cancelOn(
      { kind: "after-sent", messages: 1 },
      { messages: [Buffer.alloc(100_000)], deadlineMs: 300 },
    );
    expect(outcome).toMatchObject({ status: { code: STATUS.DEADLINE_EXCEEDED }, sentCount: 1 });
  });

  test("a cancel by disconnecting drops the connection without a word", async () => {
    const { outcome, how, sent, peer } = await cancelOn(
      { kind: "after-sent", messages: 2 },
      { behaviour: { disconnect: true } },
    );
    expect({ how, ...sent }).toEqual({ how: "dropped", bytes: framed(2), halfClosed: false, resets: [], calls: 1 });
    expect(peer.frames.some(({ type }) => type === GOAWAY)).toBe(false);
    expect(outcome).toMatchObject({ status: cancelled("after it had sent 2 messages"), violations: [] });
  });

  test("disconnecting without a cancel is nothing", async () => {
    const { outcome, messages } = await callOn(reply(["answer"]), { behaviour: { disconnect: true } });
    expect({ code: outcome.status.code, messages }).toEqual({ code: STATUS.OK, messages: ["answer"] });
  });
});
