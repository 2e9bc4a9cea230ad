/** The embedded server as a gRPC server: what grpc/doc/PROTOCOL-HTTP2.md, compression.md and statuscodes.md say of one. */
import { constants } from "node:http2";
import { deflateSync, gunzipSync, gzipSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ExpectedResponseSpec } from "../../src/generated/fixture.ts";
import { frameMessage } from "../../src/rpc/framing.ts";
import { headerValue } from "../../src/rpc/headers.ts";
import { isBinaryKey, type Metadata } from "../../src/rpc/metadata.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { decodeStatusMessage } from "../../src/rpc/status-message.ts";
import { parseTimeout } from "../../src/servers/embedded/head.ts";
import { encodeStatusMessage } from "../../src/servers/embedded/headers.ts";
import { testChannel } from "../rpc/peers.ts";
import { specOf } from "../suite/spec.ts";
import { ask, DO, json, LONG_MS, one, openCall, serve } from "./embedded-calls.ts";

const KIB = 1024;
const bytes = (...parts: (number | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.from([part]) : part)));

/** A message with its prefix, marked as compressed. */
function compressedFrame(payload: Buffer): Buffer {
  const frame = frameMessage(payload);
  frame[0] = 1;
  return frame;
}

describe("what is no call", () => {
  test.each(["application/json", "text/plain", "application/grpc-web", "application/grpcx", ""])(
    "the content type `%s` is answered with 415",
    async (type) => {
      const { headers, status, trailersOnly } = await (await openCall(await serve(one({})), { "content-type": type }))
        .ending;
      expect(headerValue(headers, ":status")).toBe("415");
      expect({ status, trailersOnly }).toEqual({ status: undefined, trailersOnly: true });
    },
  );

  test.each(["application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8", "application/grpc+json"])(
    "the content type `%s` is gRPC's",
    async (type) => {
      const call = await openCall(await serve(one({})), { "content-type": type });
      call.send({});
      call.stream.end();
      const { headers, status } = await call.ending;
      expect(headers).toContainEqual(["content-type", "application/grpc"]);
      expect(status).toBe("0");
    },
  );

  test.each(["GET", "PUT", "DELETE"])("%s is answered with 405", async (method) => {
    const { headers } = await (await openCall(await serve(one({})), { ":method": method })).ending;
    expect(headers).toEqual(
      expect.arrayContaining([
        [":status", "405"],
        ["allow", "POST"],
      ]),
    );
  });

  test.each(["/", "/test.v1.Items", "/test.v1.Items/do", "/test.v1.Items/Do/", `/${"x".repeat(20_000)}`])(
    "a path with no method is UNIMPLEMENTED in one header block",
    async (path) => {
      const { headers, status, message, trailersOnly } = await (await openCall(await serve(one({})), { ":path": path }))
        .ending;
      expect(headerValue(headers, ":status")).toBe("200");
      expect({ status, trailersOnly }).toEqual({ status: "12", trailersOnly: true });
      expect(message).toContain("fixture server: no fixture for /");
      expect(message?.length).toBeLessThan(3000);
    },
  );
});

describe("deadlines", () => {
  test.each([
    ["1H", 3_600_000],
    ["2M", 120_000],
    ["3S", 3000],
    ["40m", 40],
    ["500u", 0.5],
    ["1n", 1e-6],
    ["99999999H", 99_999_999 * 3_600_000],
    ["0m", 0],
  ])("grpc-timeout %s is %d ms", (text, ms) => {
    expect(parseTimeout(text)).toBe(ms);
  });

  test.each(["", "10", "m", "-1m", "1.5S", "123456789m", "1 m", "1s", "0x1m", "1mm"])(
    "grpc-timeout `%s` is none, and INTERNAL",
    async (text) => {
      expect(parseTimeout(text)).toBeNaN();
      const { status, message } = await (await openCall(await serve(one({})), { "grpc-timeout": text })).ending;
      expect(status).toBe(String(STATUS.INTERNAL));
      expect(message).toContain("grpc-timeout");
    },
  );

  test("a timer that Node could not hold does not end the call at once", async () => {
    const call = await openCall(await serve(one({})), { "grpc-timeout": "99999999H" });
    call.send({});
    call.stream.end();
    expect((await call.ending).status).toBe("0");
  });

  test.each(["unary", "client_streaming", "server_streaming", "bidirectional_streaming"] as const)(
    "end a %s call whose client neither half-closes nor gives up",
    async (kind) => {
      const call = await openCall(await serve(one({ kind })), { "grpc-timeout": "50m" });
      call.send({});
      const ending = await call.ending;
      expect(ending).toMatchObject({ status: "4", message: "no status within 50 ms", rstCode: 0 });
    },
  );

  test.each(["0m", "1n"])("that have passed on arrival (%s) end the call before it begins", async (timeout) => {
    const address = await serve(
      one({ kind: "server_streaming", expected: { stream: [{}], headers: { "x-early": "1" } } }),
    );
    const { status } = await (await openCall(address, { "grpc-timeout": timeout })).ending;
    expect(status).toBe("4");
  });

  test("end the work and not what was sent before", async () => {
    const address = await serve(
      one({
        kind: "server_streaming",
        handler: { timeout_ms: 1000 },
        expected: {
          status_code: "DEADLINE_EXCEEDED",
          error: { message: "too läte" },
          trailers: { "x-late": "1" },
          stream: [{ value: 1 }],
        },
      }),
    );
    const call = await openCall(address, { "grpc-timeout": "100m" });
    call.send({});
    call.stream.end();
    const { status, message, trailers } = await call.ending;
    expect(call.replies).toEqual([{ value: 1 }]);
    expect({ status, message: decodeStatusMessage(message ?? "") }).toEqual({ status: "4", message: "too läte" });
    expect(trailers).toContainEqual(["x-late", "1"]);
  });

  test("reset a stream whose client does not even read its status", async () => {
    const address = await serve(
      one({
        kind: "server_streaming",
        expected: { stream_generator: "value=[1..9]", stream_size: 9, payload_bytes: 256 * KIB },
      }),
    );
    const call = await openCall(address, { "grpc-timeout": "20m" });
    call.stream.pause();
    call.send({});
    call.stream.end();
    expect((await call.ending).rstCode).toBe(constants.NGHTTP2_CANCEL);
  });
});

describe("requests", () => {
  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
  ] as const)("may be compressed with %s, and single messages not", async (encoding, compress) => {
    const address = await serve(
      one({
        kind: "bidirectional_streaming",
        request: { stream: [{}, {}] },
        expected: { stream: [{ value: 1 }, { value: 2 }] },
      }),
    );
    const call = await openCall(address, { "grpc-encoding": encoding });
    call.stream.write(compressedFrame(compress(json({ value: 1 }))));
    await call.replied(1);
    call.send({ value: 2 });
    await call.replied(2);
    call.stream.end();
    expect((await call.ending).status).toBe("0");
  });

  test("in an unknown encoding are UNIMPLEMENTED, with those that are known", async () => {
    const { status, headers, message, trailersOnly } = await (
      await openCall(await serve(one({})), { "grpc-encoding": "br" })
    ).ending;
    expect({ status, trailersOnly }).toEqual({ status: "12", trailersOnly: true });
    expect(message).toContain("br");
    expect(headerValue(headers, "grpc-accept-encoding")?.split(",").toSorted()).toEqual([
      "deflate",
      "gzip",
      "identity",
    ]);
  });

  test.each<[string, Record<string, string>, Buffer, number, RegExp]>([
    ["marked as compressed, without an encoding", {}, compressedFrame(gzipSync("{}")), STATUS.INTERNAL, /compressed/],
    ["marked as compressed, and not", { "grpc-encoding": "gzip" }, compressedFrame(json({})), STATUS.INTERNAL, /gzip/],
    ["with a flag that nobody knows", {}, bytes(2, frameMessage(json({})).subarray(1)), STATUS.INTERNAL, /flag byte 2/],
    [
      "cut off by the half-close",
      {},
      frameMessage(json({ value: 1 })).subarray(0, 7),
      STATUS.INTERNAL,
      /inside a message/,
    ],
    ["cut off in the prefix", {}, Buffer.from([0, 0]), STATUS.INTERNAL, /inside a message/],
    ["over 64 MiB, by its prefix", {}, Buffer.from("0004000001", "hex"), STATUS.RESOURCE_EXHAUSTED, /67108865/],
    [
      "over 64 MiB when decompressed",
      { "grpc-encoding": "gzip" },
      compressedFrame(gzipSync(Buffer.alloc(65 * KIB * KIB))),
      STATUS.RESOURCE_EXHAUSTED,
      /67108864/,
    ],
  ])("a message %s ends the call", async (_what, headers, sent, code, text) => {
    for (const kind of ["unary", "bidirectional_streaming"] as const) {
      const address = await serve(one({ kind }));
      const call = await openCall(address, headers);
      call.stream.end(sent);
      const { status, message } = await call.ending;
      expect(status).toBe(String(code));
      expect(message).toMatch(text);
      expect(message).toContain("unary/01_case");
      expect((await ask(address)).status.code).toBe(0);
    }
  });

  test("are cut into frames in any way", async () => {
    const address = await serve(
      one({ kind: "client_streaming", request: { stream: [{}] }, expected: { message: { value: 3 } } }),
    );
    const call = await openCall(address);
    const frames = Buffer.concat([1, 2, 3].map((value) => frameMessage(json({ value, text: "x".repeat(50) }))));
    for (const byte of frames) call.stream.write(Buffer.from([byte]));
    call.stream.end();
    expect((await call.ending).status).toBe("0");
    expect(call.replies).toEqual([{ value: 3 }]);
  });

  test.each([
    ["unary", 0],
    ["unary", 2],
    ["server_streaming", 0],
    ["server_streaming", 3],
  ] as const)(
    "of a %s method that come %i times are UNIMPLEMENTED, and the fixture's status where it wants that",
    async (kind, count) => {
      const messages = Array(count).fill({});
      const refused = await ask(await serve(one({ kind, expected: { stream: [{}] } })), { messages });
      expect(refused).toMatchObject({ status: { code: STATUS.UNIMPLEMENTED, origin: "server" }, replies: [] });
      expect(refused.status.message).toContain("one message");
      const wanted = await serve(
        one({
          kind,
          request: { stream: messages },
          expected: { status_code: "INVALID_ARGUMENT", error: { message: "just one" } },
          spec: { client: { wrong_cardinality: true } },
        }),
      );
      expect((await ask(wanted, { messages })).status).toMatchObject({
        code: STATUS.INVALID_ARGUMENT,
        message: "just one",
      });
    },
  );
});

describe("replies", () => {
  test("that are an error and nothing else are one header block", async () => {
    const expected = { status_code: "NOT_FOUND", error: { message: "no" }, trailers: { "x-last": "1" } } as const;
    for (const kind of ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] as const) {
      const { outcome } = await ask(await serve(one({ kind, expected })));
      expect(outcome).toMatchObject({ trailersOnly: true, headers: [], violations: [] });
      expect(outcome.trailers).toEqual(
        expect.arrayContaining([
          ["grpc-status", "5"],
          ["x-last", "1"],
        ]),
      );
    }
  });

  test.each<[string, Partial<ExpectedResponseSpec>, string]>([
    ["of initial metadata", { status_code: "NOT_FOUND", headers: { "x-first": "1" } }, "5"],
    ["of messages", { status_code: "NOT_FOUND", stream: [{}] }, "5"],
    ["of nothing at all, and OK", { status_code: "OK" }, "0"],
  ])("%s have headers and trailers", async (_what, expected, status) => {
    const { outcome } = await ask(await serve(one({ kind: "server_streaming", expected })));
    expect(outcome.trailersOnly).toBe(false);
    expect(headerValue(outcome.headers, "grpc-status")).toBeUndefined();
    expect(headerValue(outcome.trailers, "grpc-status")).toBe(status);
  });

  test("carry no header that no one asked for", async () => {
    const { outcome } = await ask(await serve(one({})));
    expect(outcome.headers.map(([key]) => key)).toEqual(["content-type", "grpc-accept-encoding"]);
    expect(outcome.trailers).toEqual([["grpc-status", "0"]]);
  });

  test.each<[string, string]>([
    ["plain", "plain"],
    ["100% of it?", "100%25 of it?"],
    ["a/b#c&d+e", "a/b#c&d+e"],
    ["ä€😀", "%C3%A4%E2%82%AC%F0%9F%98%80"],
    ["line\r\nbreak\ttab", "line%0D%0Abreak%09tab"],
    ["  at the ends ", "%20%20at the ends%20"],
    ["\0\x7f", "%00%7F"],
    ["\ud800", "%EF%BF%BD"],
    ["   ", "%20%20%20"],
  ])("the status message %j is written as `%s`", async (text, encoded) => {
    expect(encodeStatusMessage(text)).toBe(encoded);
    const error = { message: text };
    const address = await serve(one({ expected: { status_code: "ABORTED", error } }));
    const call = await openCall(address);
    call.send({});
    call.stream.end();
    const { message, status } = await call.ending;
    expect({ message, status }).toEqual({ message: encoded, status: "10" });
    expect(decodeStatusMessage(encoded)).toBe(Buffer.from(text).toString());
  });
});

describe("metadata", () => {
  const call = async (headers: Record<string, string | string[]>, trailers: Record<string, string | string[]>) => {
    const { outcome } = await ask(await serve(one({ expected: { message: {}, headers, trailers } })));
    const own = (entries: Metadata): Metadata => entries.filter(([key]) => key.startsWith("x-"));
    return { status: outcome.status.code, headers: own(outcome.headers), trailers: own(outcome.trailers) };
  };

  test("keeps its order, and each value of a repeated key its own line", async () => {
    const given = { "x-z": "1", "x-a": ["3", "2", "3"], "x-m": "" };
    const expected = [
      ["x-z", "1"],
      ["x-a", "3"],
      ["x-a", "2"],
      ["x-a", "3"],
      ["x-m", ""],
    ];
    expect(await call(given, given)).toEqual({ status: 0, headers: expected, trailers: expected });
  });

  test("of -bin keys goes as bytes, without padding", async () => {
    const address = await serve(
      one({
        expected: {
          status_code: "ABORTED",
          trailers: { "x-one-bin": "AA==", "x-two-bin": ["AAE", "//79"], "x-none-bin": "" },
        },
      }),
    );
    const { outcome } = await ask(address);
    expect(outcome.trailers.filter(([key]) => isBinaryKey(key))).toEqual([
      ["x-one-bin", "AA=="],
      ["x-two-bin", "AAE="],
      ["x-two-bin", "//79"],
      ["x-none-bin", ""],
    ]);
    const raw = await openCall(address);
    raw.send({});
    raw.stream.end();
    const wire = await new Promise((resolve) => raw.stream.on("response", (headers) => resolve(headers["x-one-bin"])));
    expect(wire).toBe("AA");
  });

  test("of names that JavaScript knows is metadata", async () => {
    const headers = { constructor: "1", tostring: "2", hasownproperty: "3" };
    const { outcome } = await ask(await serve(one({ expected: { message: {}, headers } })));
    expect(outcome.headers).toEqual(expect.arrayContaining(Object.entries(headers)));
  });

  test("loses the spaces at its ends, which HTTP/2 forbids", async () => {
    expect(await call({ "x-a": "  in side " }, {})).toMatchObject({ status: 0, headers: [["x-a", "in side"]] });
  });

  test("of 128 KiB passes both ways, in few keys and in many", async () => {
    const value = "v".repeat(32 * KIB);
    const few = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`x-few-${i}`, value]));
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x-many-${i}`, "v".repeat(120)]));
    for (const metadata of [few, many]) {
      const address = await serve(one({ expected: { message: {}, headers: metadata, trailers: metadata } }));
      const { outcome } = await ask(address, { metadata: Object.entries(metadata) });
      expect(outcome.status.code).toBe(0);
      for (const received of [outcome.headers, outcome.trailers]) {
        expect(received).toEqual(expect.arrayContaining(Object.entries(metadata)));
      }
    }
  });

  test("that Node would not send ends the call, and not the server", async () => {
    for (const where of ["headers", "trailers"]) {
      const address = await serve(one({ expected: { message: {}, [where]: { date: ["a", "b"] } } }));
      const { status } = await ask(address);
      expect(status).toMatchObject({ code: STATUS.INTERNAL, origin: "server" });
      expect(status.message).toContain("date");
      expect((await ask(address)).status.code).toBe(STATUS.INTERNAL);
    }
  });
});

describe("a call that ends before its client does", () => {
  const early = specOf({
    kind: "bidirectional_streaming",
    request: { stream: [{}, {}, {}] },
    handler: { middleware: { end_after_messages: 1 } },
    expected: { status_code: "ABORTED", error: { message: "enough" }, stream: [{ value: 1 }] },
  });

  test("is reset without an error, after its status", async () => {
    const call = await openCall(await serve({ "unary/01_early": early }));
    call.send({});
    const { status, message, rstCode } = await call.ending;
    expect({ status, message, rstCode, replies: call.replies }).toEqual({
      status: "10",
      message: "enough",
      rstCode: constants.NGHTTP2_NO_ERROR,
      replies: [{ value: 1 }],
    });
  });

  test("is seen whole by a client that goes on sending, a thousand times on one connection", async () => {
    const address = await serve({ "unary/01_early": early });
    const channel = testChannel(address);
    const endless = function* (): Generator<Buffer> {
      for (;;) yield json({ text: "x".repeat(KIB) });
    };
    for (let round = 0; round < 20; round++) {
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, () =>
          channel.call({ path: DO, metadata: [], messages: endless(), deadlineMs: LONG_MS }),
        ),
      );
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({
          status: { code: STATUS.ABORTED, message: "enough", origin: "server" },
          messageCount: 1,
        });
      }
    }
  });

  test("leaves no stream open: the connection can be closed in good order", async () => {
    const address = await serve({ "unary/01_early": early });
    const call = await openCall(address);
    call.send({});
    await call.ending;
    await new Promise<void>((resolve) => call.session.close(() => resolve()));
    expect(call.session.destroyed).toBe(true);
  });
});

test("a client that resets thousands of calls keeps its connection", async () => {
  const address = await serve(one({ kind: "server_streaming", expected: { headers: { "x-early": "1" } } }));
  const call = await openCall(address);
  const resetOne = async (): Promise<void> => {
    const stream = call.session.request({ ":method": "POST", ":path": DO, "content-type": "application/grpc" });
    stream.on("error", () => undefined).resume();
    await new Promise((resolve) => stream.once("response", resolve));
    const closed = new Promise((resolve) => stream.once("close", resolve));
    stream.close(constants.NGHTTP2_CANCEL);
    await closed;
  };
  for (let round = 0; round < 60; round++) await Promise.all(Array.from({ length: 50 }, resetOne));
  call.send({});
  call.stream.end();
  expect((await call.ending).status).toBe("0");
});

describe("compressed replies", () => {
  test.each([
    ["gzip", gunzipSync],
    ["deflate", inflateSync],
  ] as const)("are made with %s where the fixture expects that header", async (encoding, decompress) => {
    const stream = [{ text: "x".repeat(1000) }, { value: 2 }];
    const address = await serve(
      one({ kind: "server_streaming", expected: { stream, headers: { "grpc-encoding": encoding } } }),
    );
    const { outcome, replies } = await ask(address);
    expect(outcome.headers).toContainEqual(["grpc-encoding", encoding]);
    expect(outcome).toMatchObject({ status: { code: 0 }, violations: [] });
    expect(replies).toEqual(stream);
    const call = await openCall(address, { "grpc-accept-encoding": `identity, ${encoding}` });
    const chunks: Buffer[] = [];
    call.stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    call.send({});
    call.stream.end();
    await call.ending;
    const sent = Buffer.concat(chunks);
    expect(sent[0]).toBe(1);
    expect(JSON.parse(decompress(sent.subarray(5, 5 + sent.readUInt32BE(1))).toString())).toEqual(stream[0]);
  });

  test("are not sent to a client that does not say that it can read them", async () => {
    const address = await serve(one({ expected: { message: { value: 1 }, headers: { "grpc-encoding": "gzip" } } }));
    for (const headers of [{}, { "grpc-accept-encoding": "identity,deflate" }]) {
      const call = await openCall(address, headers);
      call.send({});
      call.stream.end();
      const ending = await call.ending;
      expect(call.replies).toEqual([{ value: 1 }]);
      expect(headerValue(ending.headers, "grpc-encoding")).toBeUndefined();
    }
  });

  test("are announced beside an error too", async () => {
    const expected = { status_code: "ABORTED", headers: { "grpc-encoding": "gzip" } } as const;
    const { outcome } = await ask(await serve(one({ kind: "server_streaming", expected })));
    expect(outcome.headers).toContainEqual(["grpc-encoding", "gzip"]);
    expect(outcome.status.code).toBe(STATUS.ABORTED);
  });
});
