/** Compressed requests as a server unpacks them, and how many replies came compressed. */
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { COMPRESSIONS, type Compression } from "../../src/rpc/behaviour.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { frame, http2Peer, observe, openReply, receive, reply, testChannel } from "./peers.ts";

interface Received {
  readonly encoding: unknown;
  readonly texts: readonly string[];
  readonly compressedCount: number;
  readonly bytes: number;
}

const texts = ["", "short", "long ".repeat(20_000)];

/** What a server receives of the messages. */
async function sendWith(compression: Compression | undefined): Promise<Received> {
  const received: string[] = [];
  let [compressedCount, bytes] = [0, 0];
  let encoding: unknown;
  const address = await http2Peer((stream, headers) => {
    encoding = headers["grpc-encoding"];
    openReply(stream, { "grpc-status": "0" });
    const reader = receive(stream, headers, (text) => received.push(text));
    stream.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
    });
    stream.on("end", () => {
      compressedCount = reader.compressedCount;
      stream.end();
    });
  });
  const { outcome } = await observe(testChannel(address), {
    messages: texts.map((text) => Buffer.from(text)),
    ...(compression === undefined ? {} : { behaviour: { compression } }),
  });
  expect(outcome).toMatchObject({ status: { code: STATUS.OK }, sentCount: 3 });
  return { encoding, texts: received, compressedCount, bytes };
}

describe("requests", () => {
  test.each(["gzip", "deflate"] as const)("are compressed with %s, and say so", async (compression) => {
    const { bytes, ...received } = await sendWith(compression);
    expect(received).toEqual({ encoding: compression, texts, compressedCount: 3 });
    expect(bytes).toBeLessThan(10_000);
  });

  test("of encoding `identity` say so, and are as they are", async () => {
    const { bytes, ...received } = await sendWith("identity");
    expect(received).toEqual({ encoding: "identity", texts, compressedCount: 0 });
    expect(bytes).toBeGreaterThan(100_000);
  });

  test("say nothing of themselves by default", async () => {
    const { encoding, texts: received, compressedCount } = await sendWith(undefined);
    expect({ encoding, received, compressedCount }).toEqual({
      encoding: undefined,
      received: texts,
      compressedCount: 0,
    });
  });

  test("have the three encodings that gRPC libraries know", () => {
    expect(COMPRESSIONS).toEqual(["identity", "gzip", "deflate"]);
  });
});

describe("replies", () => {
  const packed = (bytes: Buffer): Buffer => {
    const prefix = Buffer.from([1, 0, 0, 0, 0]);
    prefix.writeUInt32BE(bytes.length, 1);
    return Buffer.concat([prefix, bytes]);
  };

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
  ] as const)("that came compressed with %s are counted", async (encoding, compress) => {
    const address = await http2Peer((stream) => {
      openReply(stream, { "grpc-status": "0" }, { "grpc-encoding": encoding });
      stream.resume().end(Buffer.concat([packed(compress("one")), frame("two"), packed(compress("three"))]));
    });
    const { outcome, messages } = await observe(testChannel(address));
    expect(messages).toEqual(["one", "two", "three"]);
    expect(outcome).toMatchObject({ messageCount: 3, compressedCount: 2, violations: [] });
  });

  test("that only claim an encoding are not", async () => {
    const address = await http2Peer(reply(["one"], { "grpc-status": "0" }, { "grpc-encoding": "gzip" }));
    const { outcome } = await observe(testChannel(address));
    expect(outcome).toMatchObject({ messageCount: 1, compressedCount: 0 });
  });
});
