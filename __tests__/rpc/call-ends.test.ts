/** What a call observes of a server that does not end it as gRPC says. */
import { constants } from "node:http2";
import { describe, expect, test } from "vitest";
import type { CallRequest } from "../../src/rpc/call.ts";
import { STATUS, type StatusName } from "../../src/rpc/status.ts";
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

async function callOn(script: OnStream, changes: Partial<CallRequest> = {}): Promise<Observed> {
  return observe(testChannel(await http2Peer(script)), changes);
}

describe("the deadline", () => {
  test("ends a call that nobody answers, and resets its stream", async () => {
    let resetCode: Promise<number> | undefined;
    const { outcome } = await callOn(
      (stream) => {
        resetCode = new Promise((resolve) => stream.on("close", () => resolve(stream.rstCode)));
        stream.resume();
      },
      { deadlineMs: 80 },
    );
    expect(outcome.status).toEqual({
      code: STATUS.DEADLINE_EXCEEDED,
      message: "no status within 80 ms",
      origin: "client",
    });
    expect(outcome.violations).toEqual([]);
    await expect(resetCode).resolves.toBe(constants.NGHTTP2_CANCEL);
  });

  test("keeps what came before it", async () => {
    const { outcome, messages } = await callOn(
      (stream) => {
        openReply(stream, {}, { "x-early": "1" });
        stream.write(frame("one"));
        stream.write(frame("two"));
      },
      { deadlineMs: 1000 },
    );
    expect(messages).toEqual(["one", "two"]);
    expect(outcome).toMatchObject({ status: { code: STATUS.DEADLINE_EXCEEDED, origin: "client" }, messageCount: 2 });
    expect(outcome.headers).toContainEqual(["x-early", "1"]);
  });

  test("is the server's status where the server says so first", async () => {
    const { outcome } = await callOn(reply([], { "grpc-status": "4", "grpc-message": "too slow" }));
    expect(outcome.status).toEqual({ code: STATUS.DEADLINE_EXCEEDED, message: "too slow", origin: "server" });
  });
});

describe("a reset of the stream", () => {
  const codes: [number, string, StatusName][] = [
    [constants.NGHTTP2_PROTOCOL_ERROR, "PROTOCOL_ERROR", "INTERNAL"],
    [constants.NGHTTP2_INTERNAL_ERROR, "INTERNAL_ERROR", "INTERNAL"],
    [constants.NGHTTP2_FLOW_CONTROL_ERROR, "FLOW_CONTROL_ERROR", "INTERNAL"],
    [constants.NGHTTP2_STREAM_CLOSED, "STREAM_CLOSED", "INTERNAL"],
    [constants.NGHTTP2_REFUSED_STREAM, "REFUSED_STREAM", "UNAVAILABLE"],
    [constants.NGHTTP2_CANCEL, "CANCEL", "CANCELLED"],
    [constants.NGHTTP2_COMPRESSION_ERROR, "COMPRESSION_ERROR", "INTERNAL"],
    [constants.NGHTTP2_ENHANCE_YOUR_CALM, "ENHANCE_YOUR_CALM", "RESOURCE_EXHAUSTED"],
    [constants.NGHTTP2_INADEQUATE_SECURITY, "INADEQUATE_SECURITY", "PERMISSION_DENIED"],
    [constants.NGHTTP2_HTTP_1_1_REQUIRED, "HTTP_1_1_REQUIRED", "INTERNAL"],
  ];

  test.each(codes)("with code %i (%s) means %s", async (code, name, status) => {
    const { outcome } = await callOn((stream) => stream.close(code));
    // These say that a reply could not be read, and may be this side's own answer to it.
    const invalid = ["PROTOCOL_ERROR", "FLOW_CONTROL_ERROR", "STREAM_CLOSED", "COMPRESSION_ERROR"].includes(name);
    expect(outcome.status).toEqual({
      code: STATUS[status],
      message: `the ${invalid ? "stream was reset" : "server reset the stream"} (HTTP/2 ${name})`,
      origin: invalid ? "client" : "server",
    });
    expect(outcome.violations).toEqual(invalid ? [`the reply is not valid HTTP/2 (${name})`] : []);
    expect(outcome.refused).toBe(name === "REFUSED_STREAM");
  });

  test("without an error means that the status is missing", async () => {
    const { outcome } = await callOn((stream) => {
      openReply(stream, {});
      stream.write(frame("one"), () => stream.close(constants.NGHTTP2_NO_ERROR));
    });
    expect(outcome.status.code).not.toBe(STATUS.OK);
    expect(outcome.violations).toHaveLength(1);
  });

  test("inside a message is told", async () => {
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, {});
      const half = Buffer.concat([frame("whole"), frame("half").subarray(0, 7)]);
      stream.write(half, () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
    });
    expect(messages).toEqual(["whole"]);
    expect(outcome.violations).toEqual(["the stream was reset inside a message: 7 bytes of an unfinished frame"]);
  });
});

describe("a reply that is not gRPC", () => {
  const http = (status: number, contentType: string, body: string): OnStream => {
    return (stream) => {
      stream.respond({ ":status": status, "content-type": contentType });
      afterHalfClose(stream, () => stream.end(body));
    };
  };

  test.each([
    [404, "UNIMPLEMENTED"],
    [401, "UNAUTHENTICATED"],
    [502, "UNAVAILABLE"],
    [500, "UNKNOWN"],
  ] as const)("HTTP %i with a page means %s", async (status, name) => {
    const { outcome, messages } = await callOn(http(status, "text/html", `<h1>${status}</h1>`));
    expect(outcome.status).toEqual({
      code: STATUS[name],
      message: `HTTP status ${status} without grpc-status: <h1>${status}</h1>`,
      origin: "server",
    });
    expect(outcome.violations).toEqual([
      `the HTTP status is ${status}, and not 200`,
      "the content-type is `text/html`, and not application/grpc",
    ]);
    expect(messages).toEqual([]);
  });

  test("HTTP 404 without a body", async () => {
    const { outcome } = await callOn((stream) => stream.respond({ ":status": 404 }, { endStream: true }));
    expect(outcome.status).toEqual({
      code: STATUS.UNIMPLEMENTED,
      message: "HTTP status 404 without grpc-status",
      origin: "server",
    });
    expect(outcome.violations).toContain("the reply has no content-type");
  });

  test("HTTP 404 from a server that hangs up after it", async () => {
    const { outcome } = await callOn((stream) => {
      stream.respond({ ":status": 404, "content-type": "text/plain" });
      afterHalfClose(stream, () => stream.end("gone", () => stream.session?.close()));
    });
    expect(outcome.status).toMatchObject({ code: STATUS.UNIMPLEMENTED, origin: "server" });
  });

  test("an endless page is kept in part and ended by the deadline", async () => {
    const { outcome } = await callOn(
      (stream) => {
        stream.respond({ ":status": 200, "content-type": "text/html" });
        const flood = (): void => {
          while (stream.writable && stream.write("x".repeat(64 * 1024)));
          stream.once("drain", flood);
        };
        flood();
      },
      { deadlineMs: 300 },
    );
    expect(outcome.status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED, origin: "client" });
    expect(outcome.status.message.length).toBeLessThan(1000);
  });

  test.each(["text/html", "application/json", "application/grpcx", "application/grpc-web", ""])(
    "content-type %j is a violation, though gRPC follows",
    async (contentType) => {
      const { outcome, messages } = await callOn((stream) => {
        const named = contentType === "" ? {} : { "content-type": contentType };
        stream.respond({ ":status": 200, ...named }, { waitForTrailers: true });
        stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
        afterHalfClose(stream, () => stream.end(frame("answer")));
      });
      expect(outcome.status).toMatchObject({ code: 0, origin: "server" });
      expect(outcome.violations).toHaveLength(1);
      expect(outcome.violations[0]).toContain("content-type");
      expect(messages).toEqual(["answer"]);
    },
  );

  test.each(["application/grpc", "application/grpc+proto", "application/grpc+json", "application/grpc;charset=utf-8"])(
    "content-type %s is gRPC",
    async (contentType) => {
      const { outcome, messages } = await callOn(
        reply(["answer"], { "grpc-status": "0" }, { "content-type": contentType }),
      );
      expect(outcome.violations).toEqual([]);
      expect(messages).toEqual(["answer"]);
    },
  );
});

describe("a status that is none", () => {
  test("given twice", async () => {
    const { outcome } = await callOn(reply([], { "grpc-status": ["0", "5"] }));
    expect(outcome.violations).toEqual(["grpc-status came more than once: 0, 5"]);
    const early = await callOn(reply([], { "grpc-status": "0" }, { "grpc-status": "5" }));
    expect(early.outcome.violations).toEqual(["grpc-status came in the initial metadata, and again in the trailers"]);
  });

  test("missing in the trailers", async () => {
    const { outcome } = await callOn(reply(["answer"], { "x-note": "no status" }));
    expect(outcome.status).toEqual({
      code: STATUS.UNKNOWN,
      message: "the trailers have no grpc-status",
      origin: "client",
    });
    expect(outcome.violations).toEqual(["the trailers have no grpc-status"]);
    expect(outcome.trailers).toContainEqual(["x-note", "no status"]);
  });

  test("no trailers at all", async () => {
    const { outcome, messages } = await callOn((stream) => {
      stream.respond({ ":status": 200, "content-type": "application/grpc" });
      afterHalfClose(stream, () => stream.end(frame("answer")));
    });
    expect(messages).toEqual(["answer"]);
    expect(outcome.status).toMatchObject({ code: STATUS.UNKNOWN, origin: "client" });
    expect(outcome.violations).toEqual(["the server ended the stream without grpc-status"]);
  });

  test.each([
    ["99", 99, "grpc-status is 99 (not a gRPC status)"],
    ["17", 17, "grpc-status is 17 (not a gRPC status)"],
    ["abc", 2, "grpc-status is `abc`, and not a number"],
    ["-1", 2, "grpc-status is `-1`, and not a number"],
    ["5.0", 2, "grpc-status is `5.0`, and not a number"],
    ["1e1", 2, "grpc-status is `1e1`, and not a number"],
    ["99999999999999999999", 2, "grpc-status is `99999999999999999999`, and not a number"],
  ])("grpc-status: %s", async (raw, code, violation) => {
    const { outcome } = await callOn(reply([], { "grpc-status": raw }));
    expect(outcome.status).toMatchObject({ code, origin: "server" });
    expect(outcome.violations).toEqual([violation]);
  });
});

describe("a broken stream of messages", () => {
  test("ends inside a message, with a status all the same", async () => {
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, { "grpc-status": "0" });
      afterHalfClose(stream, () => stream.end(Buffer.concat([frame("whole"), frame("half").subarray(0, 6)])));
    });
    expect(messages).toEqual(["whole"]);
    expect(outcome.status).toMatchObject({ code: 0, origin: "server" });
    expect(outcome.violations).toEqual(["the stream ended inside a message: 6 bytes of an unfinished frame"]);
  });

  test("has a flag byte that is none", async () => {
    const { outcome } = await callOn((stream) => {
      openReply(stream, { "grpc-status": "0" });
      afterHalfClose(stream, () => stream.end(Buffer.from([7, 0, 0, 0, 0])));
    });
    expect(outcome.status).toMatchObject({ code: STATUS.INTERNAL, origin: "client" });
    expect(outcome.violations).toEqual(["a message begins with the flag byte 7; gRPC knows 0 and 1"]);
  });

  test("announces a message over the client's limit", async () => {
    const { outcome, messages } = await callOn(
      (stream) => {
        openReply(stream, { "grpc-status": "0" });
        stream.write(Buffer.concat([frame("small"), Buffer.from([0, 0xff, 0xff, 0xff, 0xff])]));
      },
      { maxMessageBytes: 100 },
    );
    expect(messages).toEqual(["small"]);
    expect(outcome.status).toEqual({
      code: STATUS.RESOURCE_EXHAUSTED,
      message: "a message of 4294967295 bytes is larger than the limit of 100",
      origin: "client",
    });
    expect(outcome.violations).toEqual([]);
  });

  test("a listener that throws ends its call and no other", async () => {
    const channel = testChannel(await http2Peer(reply(["one", "two"])));
    const [broken, sound] = await Promise.all([
      observe(channel, {
        onMessage: () => {
          throw new Error("cannot take it");
        },
      }),
      observe(channel),
    ]);
    expect(broken.outcome.status).toEqual({
      code: STATUS.INTERNAL,
      message: "a reply could not be taken: cannot take it",
      origin: "client",
    });
    expect(sound.messages).toEqual(["one", "two"]);
  });
});

describe("a lost connection", () => {
  test("mid-stream is the transport's doing", async () => {
    const { outcome, messages } = await callOn((stream) => {
      openReply(stream, {});
      stream.write(frame("one"), () => stream.session?.destroy());
    });
    expect(messages).toEqual(["one"]);
    expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
    expect(outcome.status.message).toMatch(/^127\.0\.0\.1:\d+ (?:closed|broke) the connection/);
  });

  test("before any reply is too", async () => {
    const { outcome } = await callOn((stream) => stream.session?.destroy());
    expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
  });

  test("ends every call on it, and the next call gets a new connection", async () => {
    let sessions = 0;
    const address = await http2Peer((stream, headers) => {
      if (headers[":path"] === "/test/Die") stream.session?.socket.destroy();
      else if (headers[":path"] === "/test/Wait") stream.resume();
      else {
        sessions++;
        reply(["back"])(stream, headers, []);
      }
    });
    const channel = testChannel(address);
    const waiting = [observe(channel, { path: "/test/Wait" }), observe(channel, { path: "/test/Wait" })];
    await channel.connect(30_000);
    const lost = await Promise.all([...waiting, observe(channel, { path: "/test/Die" })]);
    expect(lost.map(({ outcome }) => outcome.status.origin)).toEqual(["transport", "transport", "transport"]);
    expect((await observe(channel)).messages).toEqual(["back"]);
    expect(sessions).toBe(1);
  });

  test("closing the channel ends its calls", async () => {
    const address = await http2Peer((stream) => stream.resume());
    const channel = testChannel(address);
    const call = observe(channel);
    await channel.connect(30_000);
    channel.close();
    expect((await call).outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
    expect((await observe(channel)).outcome.status.message).toBe("the channel is closed");
    await expect(channel.connect(30_000)).rejects.toThrow("the channel is closed");
  });
});
