/** How a call sends: no faster than the server reads, and no longer than the call lasts. */
import { constants } from "node:http2";
import { describe, expect, test } from "vitest";
import { FrameReader } from "../../src/rpc/framing.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { afterHalfClose, http2Peer, LONG_MS, observe, openReply, testChannel } from "./peers.ts";

/** Messages of one size, and how many of them have been asked for. */
class Supply {
  readonly #total: number;
  readonly #payload: Buffer;
  taken = 0;

  constructor(total: number, bytes: number) {
    this.#total = total;
    this.#payload = Buffer.alloc(bytes, "x");
  }

  *[Symbol.iterator](): Generator<Uint8Array> {
    for (; this.taken < this.#total; this.taken++) yield this.#payload;
  }
}

describe("sending", () => {
  test("many messages arrive all and in order, and half-close follows", async () => {
    const total = 20_000;
    let received = 0;
    let inOrder = true;
    const address = await http2Peer((stream) => {
      openReply(stream, { "grpc-status": "0" });
      const reader = new FrameReader(1024, (payload) => {
        inOrder &&= Buffer.from(payload).toString() === String(received);
        received++;
      });
      stream.on("data", (chunk: Buffer) => reader.push(chunk)).on("end", () => stream.end());
    });
    const messages = function* (): Generator<Uint8Array> {
      for (let i = 0; i < total; i++) yield Buffer.from(String(i));
    };
    const { outcome } = await observe(testChannel(address), { messages: messages() });
    expect(outcome.status.code).toBe(0);
    expect({ received, inOrder }).toEqual({ received: total, inOrder: true });
  });

  test("no messages are half-close alone", async () => {
    let bytes = 0;
    const address = await http2Peer((stream) => {
      openReply(stream, { "grpc-status": "0" });
      stream.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      stream.on("end", () => stream.end());
    });
    expect((await observe(testChannel(address), { messages: [] })).outcome.status.code).toBe(0);
    expect(bytes).toBe(0);
  });

  test.each([
    ["OK", "0"],
    ["an error", "9"],
  ])("stops when the server has ended early with %s", async (_what, code) => {
    const supply = new Supply(100_000, 100);
    const address = await http2Peer((stream) => {
      stream.once("data", () => {
        openReply(stream, { "grpc-status": code, "grpc-message": "enough" });
        stream.end();
      });
    });
    const { outcome } = await observe(testChannel(address), { messages: supply });
    expect(outcome).toMatchObject({
      status: { code: Number(code), message: "enough", origin: "server" },
      violations: [],
    });
    expect(supply.taken).toBeLessThan(100_000);
  });

  test("stops when the server has reset the stream", async () => {
    const supply = new Supply(100_000, 100);
    const address = await http2Peer((stream) => {
      stream.once("data", () => stream.close(constants.NGHTTP2_REFUSED_STREAM));
    });
    const { outcome } = await observe(testChannel(address), { messages: supply });
    expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "server" });
    expect(supply.taken).toBeLessThan(100_000);
  });

  test("waits for a server that does not read, until the deadline", async () => {
    const supply = new Supply(10_000, 64 * 1024);
    // Nothing reads this stream: its flow-control window fills and stays full.
    const address = await http2Peer((stream) => openReply(stream, {}));
    const channel = testChannel(address);
    await channel.connect(LONG_MS);
    const { outcome } = await observe(channel, { messages: supply, deadlineMs: 400 });
    expect(outcome.status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED, origin: "client" });
    // Windows, stream buffers and one message: far from the 640 MB that there would be.
    expect(supply.taken).toBeLessThan(100);
  });

  test("a message that cannot be made ends the call", async () => {
    const address = await http2Peer((stream) => {
      openReply(stream, { "grpc-status": "0" });
      afterHalfClose(stream, () => stream.end());
    });
    const messages = function* (): Generator<Uint8Array> {
      yield Buffer.from("fine");
      throw new Error("message 1 holds nonsense");
    };
    const { outcome } = await observe(testChannel(address), { messages: messages() });
    expect(outcome.status).toEqual({
      code: STATUS.INTERNAL,
      message: "a request message could not be made: message 1 holds nonsense",
      origin: "client",
    });
  });

  test("replies to a call that still sends are taken as they come", async () => {
    // Each answer is sent when its request has come: a client that reads only after half-close would never end.
    let answers = 0;
    const address = await http2Peer((stream) => {
      openReply(stream, { "grpc-status": "0" });
      const reader = new FrameReader(1024 * 1024, (payload) => {
        stream.write(Buffer.concat([Buffer.from([0, 0, 0, 0, 1]), payload.subarray(0, 1)]));
      });
      stream.on("data", (chunk: Buffer) => reader.push(chunk)).on("end", () => stream.end());
    });
    let most = 0;
    const supply = new Supply(300, 32 * 1024);
    const { outcome } = await observe(testChannel(address), {
      messages: supply,
      onMessage: () => {
        answers++;
        most = Math.max(most, supply.taken - answers);
      },
    });
    expect(outcome).toMatchObject({ status: { code: 0 }, messageCount: 300 });
    expect(most).toBeLessThan(300);
  });
});
