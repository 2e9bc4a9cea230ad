/** One call as it is made and observed: its connection, its limits, and the question after a cancel. */
import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { describe, expect, onTestFinished, test } from "vitest";
import { openChannel } from "../../src/rpc/channel.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { type Observation, observe } from "../../src/suite/observe.ts";
import { frame, http2Peer, type OnStream, openReply } from "../rpc/peers.ts";
import { answerWith } from "./cases.ts";
import { plannedCall } from "./observed.ts";
import type { Case } from "./spec.ts";

async function observed(one: Case, serve: OnStream): Promise<Observation> {
  const channel = openChannel(await http2Peer(serve));
  onTestFinished(() => channel.close());
  return observe(await plannedCall(one), channel, (text) => text);
}

describe("the question after a cancel", () => {
  const cancelled: Case = {
    kind: "client_streaming",
    request: { metadata: { "x-own": "1" }, stream: [{ value: 1 }, { value: 2 }] },
    spec: { client: { cancel: { before_half_close: true } } },
    expected: { status_code: "CANCELLED", server_sees_cancel: true },
  };
  const holds = (stream: ServerHttp2Stream): void => void stream.resume();

  test("names the call that was cancelled, and comes after it, on the same connection, as another call of its method", async () => {
    const calls: { headers: IncomingHttpHeaders; bytes: number; session: unknown }[] = [];
    const { outcome, cancelAnswer } = await observed(cancelled, (stream, headers) => {
      const call = { headers, bytes: 0, session: stream.session };
      calls.push(call);
      stream.on("data", (chunk: Buffer) => {
        call.bytes += chunk.length;
      });
      if (headers["x-fixture-await-cancel"] === undefined) return;
      stream.on("end", () => {
        openReply(stream, { "grpc-status": "1", "grpc-message": "seen" });
        stream.end();
      });
    });
    expect(outcome.status).toMatchObject({ code: STATUS.CANCELLED, origin: "client" });
    expect(cancelAnswer?.status).toEqual({ code: STATUS.CANCELLED, message: "seen", origin: "server" });
    const [call, question, ...others] = calls;
    expect(others).toEqual([]);
    const name = call?.headers["x-fixture-call-id"];
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
    expect(question?.headers["x-fixture-await-cancel"]).toBe(name);
    expect(question?.headers).not.toHaveProperty("x-fixture-call-id");
    expect(question?.headers).toMatchObject({
      ":path": "/test.v1.Items/Do",
      "x-fixture-id": "unary/01_case",
      "x-own": "1",
      "grpc-timeout": "5000m",
    });
    // A unary handler is not called without a message; two would be too many.
    expect([call?.bytes, question?.bytes]).toEqual([2 * frame('{"value":1}').length, frame('{"value":1}').length]);
    expect(question?.session).toBe(call?.session);
  });

  test("has another name for each call", async () => {
    const names = new Set<unknown>();
    const serve: OnStream = (stream, headers) => {
      if (headers["x-fixture-await-cancel"] === undefined) {
        names.add(headers["x-fixture-call-id"]);
        holds(stream);
      } else answerWith({ status: 1 })(stream, headers, []);
    };
    await observed(cancelled, serve);
    await observed(cancelled, serve);
    expect(names.size).toBe(2);
  });

  test("is not put where nobody wants to know", async () => {
    let calls = 0;
    const { expected: _asks, ...others } = cancelled;
    const { cancelAnswer } = await observed(
      { ...others, expected: { status_code: "CANCELLED" } },
      (stream, headers) => {
        calls++;
        expect(headers).not.toHaveProperty("x-fixture-call-id");
        holds(stream);
      },
    );
    expect(cancelAnswer).toBeUndefined();
    expect(calls).toBe(1);
  });

  test("that is not answered is one that nobody answered", async () => {
    const { cancelAnswer } = await observed(cancelled, holds);
    expect(cancelAnswer?.status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED, origin: "client" });
  });

  test("is put on the shared connection where the call's own was dropped", async () => {
    const sessions = new Set<unknown>();
    const { outcome, cancelAnswer } = await observed(
      {
        kind: "server_streaming",
        spec: { client: { cancel: { after_messages: 1, disconnect: true } } },
        expected: { status_code: "CANCELLED", stream: [{}, {}], partial_delivery: true, server_sees_cancel: true },
      },
      (stream, headers) => {
        sessions.add(stream.session);
        if (headers["x-fixture-await-cancel"] !== undefined) answerWith({ status: 1 })(stream, headers, []);
        else {
          openReply(stream, {});
          stream.write(frame("{}"));
        }
      },
    );
    expect(outcome.status).toMatchObject({ code: STATUS.CANCELLED, origin: "client" });
    expect(cancelAnswer?.status).toMatchObject({ code: STATUS.CANCELLED, origin: "server" });
    expect(sessions.size).toBe(2);
  });
});

describe("a connection of the call's own", () => {
  test("has a small window for a slow reader, and ends with the call", async () => {
    let closed: Promise<unknown> | undefined;
    let window: number | undefined;
    await observed(
      { kind: "server_streaming", spec: { client: { read_delay_ms: 1 } }, expected: { stream: [{}, {}] } },
      (stream, headers, raw) => {
        const { session } = stream;
        window = session?.remoteSettings.initialWindowSize;
        closed = new Promise((resolve) => session?.once("close", resolve));
        answerWith({ messages: [{}, {}] })(stream, headers, raw);
      },
    );
    expect(window).toBe(64 * 1024);
    await closed;
  });
});

describe("the client's limit", () => {
  const limited = (bytes: number): Case => ({ spec: { client: { max_receive_bytes: bytes } } });
  const text = { text: "x".repeat(100) };
  const size = Buffer.byteLength(JSON.stringify(text));

  test("takes a reply of just that size, and no larger one", async () => {
    const serve = answerWith({ messages: [text] });
    expect((await observed(limited(size), serve)).outcome).toMatchObject({ status: { code: 0 }, messageCount: 1 });
    expect((await observed(limited(size - 1), serve)).outcome).toMatchObject({
      status: { code: STATUS.RESOURCE_EXHAUSTED, origin: "client" },
      messageCount: 0,
    });
  });
});
