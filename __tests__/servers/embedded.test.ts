/** The embedded fixture server against the fixture-server contract (docs/binding-servers.md). */
import { describe, expect, onTestFinished, test } from "vitest";
import type { FixtureSpec } from "../../src/generated/fixture.ts";
import type { Encoding } from "../../src/protobuf/codec.ts";
import { formatAddress, parseAddress } from "../../src/rpc/address.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { startEmbeddedServer } from "../../src/servers/embedded/server.ts";
import { observe, testChannel } from "../rpc/peers.ts";
import { loadSpecs } from "../suite/cases.ts";
import { type Case, specOf } from "../suite/spec.ts";
import { ask, DO, json, LONG_MS, one, openCall, serve } from "./embedded-calls.ts";

describe("replies", () => {
  test("of a unary fixture are its message, and its metadata", async () => {
    const address = await serve(
      one({
        expected: {
          message: { value: 7, note: "travels with JSON" },
          headers: { "x-one": "1", "x-many": ["a", "b"], "x-bin": "aGk" },
          metadata: { "x-two": "2" },
          trailers: { "x-three": "3" },
        },
      }),
    );
    const { status, replies, outcome } = await ask(address);
    expect(status).toEqual({ code: 0, message: "", origin: "server" });
    expect(replies).toEqual([{ value: 7, note: "travels with JSON" }]);
    expect(outcome.headers).toEqual(
      expect.arrayContaining([
        ["x-one", "1"],
        ["x-two", "2"],
        ["x-bin", "aGk="],
      ]),
    );
    expect(outcome.headers.filter(([key]) => key === "x-many").flatMap(([, value]) => value.split(/, */))).toEqual([
      "a",
      "b",
    ]);
    expect(outcome.trailers).toContainEqual(["x-three", "3"]);
    expect(outcome.violations).toEqual([]);
  });

  test("are never what the transport itself sends", async () => {
    const address = await serve(
      one({
        expected: {
          message: {},
          headers: {
            "content-type": "application/json",
            "grpc-encoding": "br",
            te: "x",
            "user-agent": "x",
            "x-fine": "1",
          },
          trailers: { "grpc-status": "5", "grpc-message": "no", "x-last": "1" },
        },
      }),
    );
    const { status, outcome } = await ask(address);
    expect(status.code).toBe(0);
    expect(outcome.headers).toContainEqual(
      ["content-type", "application/grpc"].map((text, i) => (i === 0 ? text : expect.stringMatching(text))),
    );
    const keys = outcome.headers.map(([key]) => key);
    expect(keys).toContain("x-fine");
    for (const key of ["te", "user-agent"]) expect(keys).not.toContain(key);
    expect(outcome.headers).not.toContainEqual(["grpc-encoding", "br"]);
    expect(outcome.trailers).toContainEqual(["x-last", "1"]);
    expect(outcome.violations).toEqual([]);
  });

  test.each<[string, Case, unknown[]]>([
    ["a message that is prose", { expected: { message: "the sum" } }, [{}]],
    ["no message at all", {}, [{}]],
    ["no stream at all", { kind: "server_streaming" }, []],
    [
      "a stream",
      { kind: "server_streaming", expected: { stream: [{ value: 1 }, { value: 2 }] } },
      [{ value: 1 }, { value: 2 }],
    ],
    [
      "a generator",
      { kind: "server_streaming", expected: { stream_generator: "value=[1..3]", stream_size: 3 } },
      [{ value: 1 }, { value: 2 }, { value: 3 }],
    ],
    [
      "a count and samples",
      { kind: "server_streaming", expected: { stream_count: 4, stream_sample: [{ value: 1 }, { value: 2 }] } },
      [{ value: 1 }, { value: 2 }, { value: 2 }, { value: 2 }],
    ],
    ["a count alone", { kind: "server_streaming", expected: { stream_count: 2 } }, [{}, {}]],
  ])("of %s", async (_what, specification, expected) => {
    const { status, replies } = await ask(await serve(one(specification)));
    expect(status.code).toBe(0);
    expect(replies).toEqual(expected);
  });

  test("may come before an error, of streams alone", async () => {
    const expected = {
      status_code: "ABORTED" as const,
      error: { message: "brökén? 100%" },
      trailers: { "x-last": "1" },
    };
    const stream = [{ value: 1 }, { value: 2 }];
    const streaming = await ask(await serve(one({ kind: "server_streaming", expected: { ...expected, stream } })));
    expect(streaming.status).toEqual({ code: STATUS.ABORTED, message: "brökén? 100%", origin: "server" });
    expect(streaming.replies).toEqual(stream);
    expect(streaming.outcome.trailers).toContainEqual(["x-last", "1"]);
    const unary = await ask(await serve(one({ expected: { ...expected, message: { value: 1 } } })));
    expect(unary).toMatchObject({ status: { code: STATUS.ABORTED }, replies: [] });
    const plain = await ask(await serve(one({ expected: { status_code: "ABORTED", error_message: "just so" } })));
    expect(plain.status.message).toBe("just so");
  });

  test("in protobuf are made of the fixture's own schema", async () => {
    const address = await serve(one({ expected: { message: { value: 7, text: "hi" } } }), { encoding: "protobuf" });
    const payloads: string[] = [];
    const outcome = await testChannel(address).call({
      path: DO,
      metadata: [],
      messages: [Buffer.from("0801", "hex")],
      deadlineMs: LONG_MS,
      onMessage: (payload) => payloads.push(Buffer.from(payload).toString("hex")),
    });
    expect(outcome.status.code).toBe(0);
    expect(payloads).toEqual(["080712026869"]);
  });
});

describe("pacing", () => {
  test("a bidirectional fixture answers while the client still sends, and ends after half-close", async () => {
    const stream = [1, 2, 3, 4].map((value) => ({ value }));
    const address = await serve(
      one({
        kind: "bidirectional_streaming",
        request: { stream: [{}, {}] },
        expected: { stream, headers: { "x-early": "1" } },
      }),
    );
    const call = await openCall(address);
    call.send({ value: 1 });
    expect(await call.replied(2)).toEqual(stream.slice(0, 2));
    call.send({ value: 2 });
    expect(await call.replied(4)).toEqual(stream);
    call.stream.end();
    expect((await call.ending).status).toBe("0");
  });

  test.each([
    [3, 1, [1, 1, 1]],
    [3, 2, [1, 2, 2]],
    [2, 5, [3, 5]],
    [4, 4, [1, 2, 3, 4]],
    [1, 0, [0]],
  ])("after the k-th of %i requests, ceil(k·m/n) of %i replies are sent", async (requests, replies, due) => {
    const address = await serve(
      one({
        kind: "bidirectional_streaming",
        request: { stream: Array(requests).fill({}) },
        expected: { stream: Array.from({ length: replies }, (_, value) => ({ value })) },
      }),
    );
    const call = await openCall(address);
    for (const count of due) {
      call.send({});
      // Had more been sent than are due, they would be here with or before the next.
      expect((await call.replied(count)).length).toBe(count);
    }
    call.stream.end();
    expect((await call.ending).status).toBe("0");
    expect(call.replies).toHaveLength(replies);
  });

  test("replies to a client that sends fewer than the fixture says come after half-close", async () => {
    const address = await serve(
      one({
        kind: "bidirectional_streaming",
        request: { stream: Array(9).fill({}) },
        expected: { stream: [{ value: 1 }, { value: 2 }] },
      }),
    );
    expect((await ask(address, { messages: [] })).replies).toHaveLength(2);
    expect((await ask(address, { messages: Array(20).fill({}) })).replies).toHaveLength(2);
  });

  test("a client-streaming fixture replies after half-close, and not before", async () => {
    const address = await serve(
      one({ kind: "client_streaming", request: { stream: [{}, {}, {}] }, expected: { message: { value: 6 } } }),
    );
    const call = await openCall(address);
    let headers = false;
    call.stream.on("response", () => {
      headers = true;
    });
    for (let i = 0; i < 3; i++) call.send({});
    // Whole calls take longer than an answer to this one would.
    for (let i = 0; i < 3; i++) expect((await ask(address, { messages: [{}] })).replies).toHaveLength(1);
    expect({ headers, replies: call.replies.length }).toEqual({ headers: false, replies: 0 });
    call.stream.end();
    expect(await call.replied(1)).toEqual([{ value: 6 }]);
    expect((await call.ending).status).toBe("0");
  });

  test("`delay_ms` of the request comes before each reply", async () => {
    const address = await serve(
      one({ kind: "server_streaming", request: { message: { delay_ms: 40 } }, expected: { stream: [{}, {}, {}] } }),
    );
    const { outcome, replies } = await ask(address);
    expect(replies).toHaveLength(3);
    const { firstMessageMs = 0, lastMessageMs = 0 } = outcome.timings;
    expect(firstMessageMs).toBeGreaterThan(35);
    expect(lastMessageMs).toBeGreaterThan(110);
  });

  test("the middleware's timeout comes before the status", async () => {
    const middleware = { request_timeout: { seconds: 0.08, sleep_ms: 600_000 } };
    const address = await serve(
      one({
        kind: "server_streaming",
        handler: { middleware },
        expected: { status_code: "DEADLINE_EXCEEDED", stream: [{}] },
      }),
    );
    const { status, outcome } = await ask(address);
    expect(status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED, origin: "server" });
    expect(outcome.timings.durationMs).toBeGreaterThan(75);
  });
});

describe("deadlines and cancelling", () => {
  test("a fixture that expects its deadline to pass is held until it has", async () => {
    const address = await serve(
      one({
        kind: "server_streaming",
        handler: { timeout_ms: 1000 },
        expected: { status_code: "DEADLINE_EXCEEDED", stream: [{ value: 1 }] },
      }),
    );
    const { status, replies, outcome } = await ask(address, { deadlineMs: 1000 });
    expect(status.code).toBe(STATUS.DEADLINE_EXCEEDED);
    expect(replies).toEqual([{ value: 1 }]);
    expect(outcome.timings.durationMs).toBeGreaterThan(950);
  });

  test("a client's deadline ends a delayed call", async () => {
    const address = await serve(
      one({ kind: "server_streaming", request: { message: { delay_ms: 60_000 } }, expected: { stream: [{}] } }),
    );
    const { status } = await ask(address, { deadlineMs: 100 });
    expect(status.code).toBe(STATUS.DEADLINE_EXCEEDED);
  });

  test("a cancelled call ends, and the server goes on", async () => {
    const address = await serve({
      "unary/01_slow": specOf({
        kind: "bidirectional_streaming",
        request: { stream: [{}] },
        expected: { stream: [{ value: 1 }] },
      }),
    });
    const call = await openCall(address);
    call.send({});
    await call.replied(1);
    call.cancel();
    await call.ending;
    expect((await ask(address)).status.code).toBe(0);
  });

  test("a client that is gone ends its calls", async () => {
    const address = await serve(
      one({ kind: "server_streaming", request: { message: { delay_ms: 60_000 } }, expected: { stream: [{}] } }),
    );
    const call = await openCall(address);
    call.send({});
    await new Promise<void>((resolve) => void call.session.ping(() => resolve()));
    call.session.destroy();
    const { status } = await ask(address, { deadlineMs: 100 });
    expect(status.code).toBe(STATUS.DEADLINE_EXCEEDED);
  });
});

describe("which fixture is meant", () => {
  const answer = (value: number, name: string): FixtureSpec =>
    specOf({ expected: { message: { value } }, spec: { name } });

  test("is said by x-fixture-id, where two share a method", async () => {
    const address = await serve({ "unary/02_second": answer(2, "two"), "unary/01_first": answer(1, "one") });
    expect((await ask(address, { id: "unary/01_first" })).replies).toEqual([{ value: 1 }]);
    expect((await ask(address, { id: "unary/02_second" })).replies).toEqual([{ value: 2 }]);
    expect((await ask(address)).replies).toEqual([{ value: 1 }]);
    expect((await ask(address, { id: "server/99_nobody" })).replies).toEqual([{ value: 1 }]);
  });

  test("is said by the whole id, else by its last two parts", async () => {
    const address = await serve({
      "a/unary/01_case": answer(1, "one"),
      "b/unary/01_case": answer(2, "two"),
      "unary/02_case": answer(3, "three"),
    });
    expect((await ask(address, { id: "b/unary/01_case" })).replies).toEqual([{ value: 2 }]);
    expect((await ask(address, { id: "somewhere/else/unary/02_case" })).replies).toEqual([{ value: 3 }]);
  });

  test("is not said by an id of another method", async () => {
    const other = specOf({ expected: { message: { value: 2 } }, spec: { name: "other" } });
    const protobuf = { ...other.protobuf, package: "other.v1" };
    const address = await serve({
      "unary/01_first": answer(1, "one"),
      "unary/02_other": { ...other, protobuf, handler: { service: "other.v1.Items", method: "Do" } },
    });
    expect((await ask(address, { id: "unary/02_other" })).replies).toEqual([{ value: 1 }]);
  });

  test("a fixture that is skipped is served all the same", async () => {
    expect(
      (
        await ask(
          await serve({ "unary/01_case": specOf({ expected: { message: { value: 5 } }, spec: { skip: true } }) }),
        )
      ).replies,
    ).toEqual([{ value: 5 }]);
  });

  test("an unknown method is UNIMPLEMENTED", async () => {
    const { outcome } = await observe(testChannel(await serve(one({}))), { path: "/test.v1.Items/Undo" });
    expect(outcome.status).toMatchObject({ code: STATUS.UNIMPLEMENTED, origin: "server" });
    expect(outcome.violations).toEqual([]);
  });

  test("fixtures that cannot be served are told, and stop no other", async () => {
    const { fixtures } = await loadSpecs({
      "unary/01_case": specOf(),
      "unary/02_no_method": specOf({ handler: { method: "Nope" } }),
      "unary/03_no_type": { ...specOf(), protobuf: { ...specOf().protobuf, messages: [] } },
    });
    const server = await startEmbeddedServer(fixtures, { encoding: "json" });
    onTestFinished(() => server.stop());
    expect(server.unserved).toEqual(["unary/02_no_method", "unary/03_no_type"]);
    expect((await ask(server.address)).status.code).toBe(0);
  });
});

describe("bad requests", () => {
  test.each<[string, Encoding, Buffer]>([
    ["no JSON", "json", Buffer.from("{nonsense")],
    ["no object", "json", Buffer.from("[1]")],
    ["no UTF-8", "json", Buffer.from([0x22, 0xff, 0x22])],
    ["a value of another type", "json", json({ value: "many" })],
    ["malformed protobuf", "protobuf", Buffer.from("087f7f7f", "hex")],
  ])("%s is INTERNAL, with the fixture and the reason, and no crash", async (_what, encoding, payload) => {
    for (const kind of ["unary", "client_streaming", "server_streaming", "bidirectional_streaming"] as const) {
      const address = await serve(one({ kind }), { encoding });
      const channel = testChannel(address);
      const { outcome } = await observe(channel, { path: DO, messages: [payload] });
      expect(outcome.status.code).toBe(STATUS.INTERNAL);
      expect(outcome.status.message).toMatch(/^fixture server: unary\/01_case: /);
      const again = await observe(channel, { path: DO, messages: [encoding === "json" ? json({}) : Buffer.alloc(0)] });
      expect(again.outcome.status.code).toBe(0);
    }
  });

  test("an expected value that cannot be encoded is INTERNAL", async () => {
    const address = await serve(one({ expected: { message: { value: "many" } } }), { encoding: "protobuf" });
    const { outcome } = await observe(testChannel(address), { path: DO, messages: [Buffer.alloc(0)] });
    expect(outcome.status).toMatchObject({ code: STATUS.INTERNAL, origin: "server" });
    expect(outcome.status.message).toContain("fixture server: unary/01_case: not a test.v1.Item");
  });

  test("a connection of nonsense ends alone", async () => {
    const address = await serve(one({}));
    const { connect: connectSocket } = await import("node:net");
    const socket = connectSocket(address.kind === "tcp" ? address.port : 0, "127.0.0.1");
    socket.on("error", () => undefined).end("GET / HTTP/1.1\r\n\r\n");
    await new Promise((resolve) => socket.on("close", resolve).resume());
    expect((await ask(address)).status.code).toBe(0);
  });
});

describe("listening", () => {
  test("is on the address that was asked for", async () => {
    const first = await serve(one({}));
    expect(first).toMatchObject({ kind: "tcp", host: "127.0.0.1" });
    await expect(serve(one({}), { listen: formatAddress(first) })).rejects.toThrow(
      `the fixture server cannot listen on ${formatAddress(first)}: `,
    );
    expect((await ask(first)).status.code).toBe(0);
  });

  test("is on a unix socket too", async () => {
    const { mkdtempSync, rmSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const folder = mkdtempSync(`${tmpdir()}/grpc-fixtures-`);
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const address = await serve(one({ expected: { message: { value: 3 } } }), { listen: `unix:${folder}/s.sock` });
    expect(address).toEqual(parseAddress(`unix:${folder}/s.sock`));
    expect((await ask(address)).replies).toEqual([{ value: 3 }]);
  });

  test("ends with stop, and so do the calls under way", async () => {
    const { fixtures } = await loadSpecs(
      one({
        kind: "server_streaming",
        request: { message: { delay_ms: 60_000 } },
        expected: { stream: [{}], headers: { "x-early": "1" } },
      }),
    );
    const server = await startEmbeddedServer(fixtures, { encoding: "json" });
    const call = await openCall(server.address);
    const answered = new Promise((resolve) => call.stream.once("response", resolve));
    call.send({});
    await answered;
    server.stop();
    expect((await call.ending).status).toBeUndefined();
    await expect(testChannel(server.address).connect(LONG_MS)).rejects.toThrow("nothing listens");
  });
});
