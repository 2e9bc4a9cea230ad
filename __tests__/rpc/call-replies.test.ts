/** What a call observes of a server that answers: messages, metadata, trailers, status. */
import { constants } from "node:http2";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { CallRequest } from "../../src/rpc/call.ts";
import { STATUS } from "../../src/rpc/status.ts";
import {
  afterHalfClose,
  frame,
  http2Peer,
  type Observed,
  type OnStream,
  observe,
  openReply,
  reply,
  testChannel,
} from "./peers.ts";

/** Makes one call on a server of its own. */
async function callOn(script: OnStream, changes: Partial<CallRequest> = {}): Promise<Observed> {
  return observe(testChannel(await http2Peer(script)), changes);
}

describe("a call that the server ends", () => {
  test("unary", async () => {
    const { outcome, messages } = await callOn(reply(["answer"]));
    expect(messages).toEqual(["answer"]);
    expect(outcome).toMatchObject({
      status: { code: 0, message: "", origin: "server" },
      trailersOnly: false,
      messageCount: 1,
      violations: [],
    });
    const { headersMs = -1, firstMessageMs = -1, lastMessageMs = -1, durationMs } = outcome.timings;
    expect([0, headersMs, firstMessageMs, lastMessageMs, durationMs].toSorted((a, b) => a - b)).toEqual([
      0,
      headersMs,
      firstMessageMs,
      lastMessageMs,
      durationMs,
    ]);
  });

  test("a stream, in order", async () => {
    const texts = Array.from({ length: 500 }, (_, i) => `message ${i}`);
    const { outcome, messages } = await callOn(reply(texts));
    expect(messages).toEqual(texts);
    expect(outcome.messageCount).toBe(500);
  });

  test("an empty stream has neither first nor last message", async () => {
    const { outcome } = await callOn(reply([]));
    expect(outcome).toMatchObject({ status: { code: 0 }, messageCount: 0, trailersOnly: false });
    expect(outcome.timings).not.toHaveProperty("firstMessageMs");
  });

  test("an error with its message", async () => {
    const trailers = { "grpc-status": "5", "grpc-message": "no%20caf%C3%A9%3F", "x-order": "7" };
    const { outcome } = await callOn(reply([], trailers));
    expect(outcome.status).toEqual({ code: STATUS.NOT_FOUND, message: "no café?", origin: "server" });
    expect(outcome.trailers).toContainEqual(["x-order", "7"]);
    expect(outcome.violations).toEqual([]);
  });

  test("all messages before an error reach a slow reader", async () => {
    const texts = Array.from({ length: 2000 }, (_, i) => `message ${i}`);
    const received: string[] = [];
    const { outcome } = await callOn(reply(texts, { "grpc-status": "13", "grpc-message": "broken" }), {
      onMessage: (payload) => {
        // Work that keeps the event loop from turning, as decoding and comparing do.
        for (let i = 0; i < 20_000; i++) Math.sqrt(i);
        received.push(Buffer.from(payload).toString("utf8"));
      },
    });
    expect(received).toEqual(texts);
    expect(outcome.status).toEqual({ code: STATUS.INTERNAL, message: "broken", origin: "server" });
  });

  test("all messages before a reset are kept", async () => {
    const texts = Array.from({ length: 200 }, (_, i) => `message ${i}`);
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, {});
      stream.write(Buffer.concat(texts.map(frame)), () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
    });
    expect(messages).toEqual(texts);
    expect(outcome.status).toMatchObject({ code: STATUS.INTERNAL, origin: "server" });
  });

  test("compressed replies are unpacked", async () => {
    const packed = gzipSync("squeezed");
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, { "grpc-status": "0" }, { "grpc-encoding": "gzip" });
      const prefix = Buffer.from([1, 0, 0, 0, packed.length]);
      afterHalfClose(stream, () => stream.end(Buffer.concat([prefix, packed, frame("plain")])));
    });
    expect(messages).toEqual(["squeezed", "plain"]);
    expect(outcome).toMatchObject({ status: { code: 0 }, violations: [] });
  });
});

describe("a trailers-only reply", () => {
  const trailers = { "grpc-status": "16", "grpc-message": "no token", "x-realm": "orders" };

  test("in one header block", async () => {
    const { outcome } = await callOn((stream) =>
      stream.respond({ ":status": 200, "content-type": "application/grpc", ...trailers }, { endStream: true }),
    );
    expect(outcome).toMatchObject({
      status: { code: STATUS.UNAUTHENTICATED, message: "no token", origin: "server" },
      trailersOnly: true,
      headers: [],
      violations: [],
    });
    expect(outcome.trailers).toContainEqual(["x-realm", "orders"]);
  });

  test("in a header block and an empty end of stream", async () => {
    const { outcome } = await callOn((stream) => {
      stream.respond({ ":status": 200, "content-type": "application/grpc", ...trailers });
      stream.end();
    });
    expect(outcome).toMatchObject({
      status: { code: STATUS.UNAUTHENTICATED, message: "no token", origin: "server" },
      trailersOnly: true,
      headers: [],
      violations: [],
    });
  });

  test("is no excuse for messages without trailers", async () => {
    const { outcome } = await callOn((stream) => {
      stream.respond({ ":status": 200, "content-type": "application/grpc", "grpc-status": "0" });
      afterHalfClose(stream, () => stream.end(frame("answer")));
    });
    expect(outcome.status).toMatchObject({ code: STATUS.UNKNOWN, origin: "client" });
    expect(outcome.violations).toEqual(["the server ended the stream without grpc-status"]);
  });
});

describe("metadata", () => {
  test("goes out as it is given, repeated keys in order and binary values without padding", async () => {
    const seen: string[][] = [];
    const script: OnStream = (stream, _headers, raw) => {
      for (let i = 0; i < raw.length; i += 2) seen.push([raw[i] ?? "", raw[i + 1] ?? ""]);
      reply([])(stream, {}, []);
    };
    const { outcome } = await callOn(script, {
      deadlineMs: 12_345,
      metadata: [
        ["x-many", "one"],
        ["x-other", "between"],
        ["x-many", "two"],
        ["trace-bin", "aGk="],
        ["constructor", "built"],
        ["__proto__", "odd"],
      ],
    });
    expect(outcome.status.code).toBe(0);
    const sent = (key: string): string[] => seen.filter(([name]) => name === key).map(([, value]) => value ?? "");
    expect(sent("x-many")).toEqual(["one", "two"]);
    expect(sent("trace-bin")).toEqual(["aGk"]);
    expect(sent("constructor")).toEqual(["built"]);
    expect(sent("__proto__")).toEqual(["odd"]);
    expect(sent("grpc-timeout")).toEqual(["12345m"]);
    expect(sent("te")).toEqual(["trailers"]);
    expect(sent("content-type")).toEqual(["application/grpc"]);
    expect(sent(":method")).toEqual(["POST"]);
    expect(sent(":path")).toEqual(["/test.v1.Echo/Say"]);
  });

  test("comes in with repeated keys in wire order", async () => {
    const { outcome } = await callOn(
      reply([], { "grpc-status": "0", "x-late": ["3", "1", "2"] }, { "x-early": ["b", "a", "b"], "x-joined": "1, 2" }),
    );
    expect(outcome.headers.filter(([key]) => key.startsWith("x-"))).toEqual([
      ["x-early", "b"],
      ["x-early", "a"],
      ["x-early", "b"],
      ["x-joined", "1, 2"],
    ]);
    expect(outcome.trailers.filter(([key]) => key === "x-late")).toEqual([
      ["x-late", "3"],
      ["x-late", "1"],
      ["x-late", "2"],
    ]);
  });

  test("binary values come in padded, however they were sent", async () => {
    const headers = { "a-bin": "aGk", "b-bin": "aGk=", "c-bin": "aGk,AAEC, /w==", "d-bin": ["AAE", "AQ=="] };
    const { outcome } = await callOn(reply([], { "grpc-status": "0" }, headers));
    expect(outcome.headers.filter(([key]) => key.endsWith("-bin"))).toEqual([
      ["a-bin", "aGk="],
      ["b-bin", "aGk="],
      ["c-bin", "aGk="],
      ["c-bin", "AAEC"],
      ["c-bin", "/w=="],
      ["d-bin", "AAE="],
      ["d-bin", "AQ=="],
    ]);
  });

  test("leaves out what is not metadata", async () => {
    const { outcome } = await callOn(reply([]));
    const keys = [...outcome.headers, ...outcome.trailers].map(([key]) => key);
    expect(keys).not.toContain(":status");
    // A fixture may name `date`; only results leave it out, as it differs from run to run.
    expect(keys).toContain("date");
  });

  test("of 60 KiB arrives whole", async () => {
    const headers = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`x-big-${i}`, String(i % 10).repeat(1000)]),
    );
    const { outcome } = await callOn(reply(["answer"], { "grpc-status": "0" }, headers));
    expect(outcome.status).toEqual({ code: 0, message: "", origin: "server" });
    expect(outcome.headers.filter(([key, value]) => key.startsWith("x-big-") && value.length === 1000)).toHaveLength(
      60,
    );
  });

  test("in one value of 60 KiB arrives whole", async () => {
    const { outcome } = await callOn(reply([], { "grpc-status": "0" }, { "x-big": "y".repeat(60 * 1024) }));
    expect(outcome.headers.find(([key]) => key === "x-big")?.[1]).toHaveLength(60 * 1024);
  });
});
