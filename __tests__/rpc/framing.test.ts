import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FrameError, FrameReader, frameMessage } from "../../src/rpc/framing.ts";
import { STATUS } from "../../src/rpc/status.ts";

const LIMIT = 1024;

/** Reads chunks with a small limit, and gives the messages as text. */
function read(chunks: readonly Buffer[], encoding = "identity"): { messages: string[]; pending: number } {
  const messages: string[] = [];
  const reader = new FrameReader(LIMIT, (payload) => messages.push(Buffer.from(payload).toString("utf8")));
  reader.setEncoding(encoding);
  for (const chunk of chunks) reader.push(chunk);
  return { messages, pending: reader.pendingBytes };
}

function refusal(chunks: readonly Buffer[], encoding = "identity"): { status: number; message: string } {
  try {
    read(chunks, encoding);
  } catch (error) {
    if (error instanceof FrameError) return { status: error.status, message: error.message };
    throw error;
  }
  throw new Error("nothing was refused");
}

function prefix(flags: number, length: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes[0] = flags;
  bytes.writeUInt32BE(length, 1);
  return bytes;
}

function compressed(payload: Buffer): Buffer {
  return Buffer.concat([prefix(1, payload.length), payload]);
}

function cut(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

describe("frameMessage", () => {
  test("puts flag and length before the payload", () => {
    expect(frameMessage(Buffer.from("abc")).toString("hex")).toBe("0000000003616263");
    expect(frameMessage(new Uint8Array()).toString("hex")).toBe("0000000000");
  });

  test.each(["gzip", "deflate"] as const)("compresses with %s, as the reader unpacks it", (encoding) => {
    const framed = ["abc", "", "y".repeat(LIMIT)].map((text) => frameMessage(Buffer.from(text), encoding));
    expect(framed.map(([flag]) => flag)).toEqual([1, 1, 1]);
    expect(read(framed, encoding)).toEqual({ messages: ["abc", "", "y".repeat(LIMIT)], pending: 0 });
  });
});

describe("FrameReader", () => {
  const texts = ["first", "", "a longer second message", "x".repeat(LIMIT)];
  const bytes = Buffer.concat(texts.map((text) => frameMessage(Buffer.from(text))));

  test.each([1, 2, 3, 4, 5, 6, 7, 11, 64, bytes.length])("cuts messages out of chunks of %i bytes", (size) => {
    expect(read(cut(bytes, size))).toEqual({ messages: texts, pending: 0 });
  });

  test("any messages in any chunks come out as they went in", () => {
    const chunks = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 })), chunks, (messages, sizes) => {
        const sent = Buffer.concat(messages.map((text) => frameMessage(Buffer.from(text))));
        const pieces: Buffer[] = [];
        for (let at = 0, turn = 0; at < sent.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          pieces.push(sent.subarray(at, at + size));
          at += size;
        }
        expect(read(pieces)).toEqual({ messages, pending: 0 });
      }),
    );
  });

  test("tells how much of an unfinished frame it holds", () => {
    expect(read([bytes.subarray(0, 3)]).pending).toBe(3);
    expect(read([frameMessage(Buffer.from("abc")).subarray(0, 7)])).toEqual({ messages: [], pending: 7 });
    expect(read([Buffer.concat([frameMessage(Buffer.from("abc")), prefix(0, 9)])])).toEqual({
      messages: ["abc"],
      pending: 5,
    });
  });

  test.each([1, 5, bytes.length])(
    "holds back what follows a message, and goes on when released (chunks of %i)",
    (size) => {
      const messages: string[] = [];
      const reader = new FrameReader(LIMIT, (payload) => {
        messages.push(Buffer.from(payload).toString("utf8"));
        reader.hold();
      });
      for (const chunk of cut(bytes, size)) reader.push(chunk);
      for (let count = 1; count <= texts.length; count++) {
        expect(messages).toEqual(texts.slice(0, count));
        reader.release();
      }
      expect(reader.pendingBytes).toBe(0);
    },
  );

  test("refuses a message over the limit by its prefix", () => {
    expect(refusal([prefix(0, LIMIT + 1)])).toEqual({
      status: STATUS.RESOURCE_EXHAUSTED,
      message: "a message of 1025 bytes is larger than the limit of 1024",
    });
    expect(refusal(cut(prefix(0, 0xffff_ffff), 1)).message).toContain("4294967295 bytes");
    expect(read([frameMessage(Buffer.alloc(LIMIT, "y"))]).messages).toHaveLength(1);
  });

  test("hands on what came before a refused message", () => {
    const messages: string[] = [];
    const reader = new FrameReader(LIMIT, (payload) => messages.push(Buffer.from(payload).toString("utf8")));
    expect(() => reader.push(Buffer.concat([frameMessage(Buffer.from("good")), prefix(7, 0)]))).toThrow(FrameError);
    expect(messages).toEqual(["good"]);
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
  ] as const)("reads messages compressed with %s", (encoding, compress) => {
    const frames = [compressed(compress("squeezed")), frameMessage(Buffer.from("plain")), compressed(compress(""))];
    expect(read(cut(Buffer.concat(frames), 3), encoding)).toEqual({ messages: ["squeezed", "plain", ""], pending: 0 });
  });

  test("refuses compressed messages that it cannot read", () => {
    expect(refusal([compressed(gzipSync("x"))])).toEqual({
      status: STATUS.INTERNAL,
      message: "a message is marked as compressed, but grpc-encoding is `identity`",
    });
    expect(refusal([compressed(gzipSync("x"))], "snappy").message).toContain("grpc-encoding is `snappy`");
    expect(refusal([compressed(Buffer.from("no gzip"))], "gzip")).toEqual({
      status: STATUS.INTERNAL,
      message: "a message is marked as compressed with gzip, but is not",
    });
    expect(refusal([compressed(gzipSync("x").subarray(0, 12))], "gzip").message).toContain("but is not");
  });

  test("refuses flag bytes that gRPC does not know", () => {
    for (const flags of [2, 7, 0x80, 0xff]) {
      expect(refusal([prefix(flags, 0)])).toEqual({
        status: STATUS.INTERNAL,
        message: `a message begins with the flag byte ${flags}; gRPC knows 0 and 1`,
      });
    }
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
  ] as const)("does not unpack a bomb of %s", (encoding, compress) => {
    const bomb = compress(Buffer.alloc(256 * LIMIT));
    expect(bomb.length).toBeLessThan(LIMIT);
    expect(refusal([compressed(bomb)], encoding)).toEqual({
      status: STATUS.RESOURCE_EXHAUSTED,
      message: "a decompressed message is larger than the limit of 1024",
    });
    expect(read([compressed(compress(Buffer.alloc(LIMIT, "z")))], encoding).messages[0]).toHaveLength(LIMIT);
  });
});
