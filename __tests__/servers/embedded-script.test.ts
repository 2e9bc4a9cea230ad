/** What the embedded server does for the `client` block, matchers, details and hints (docs/binding-servers.md). */
import { fromBinary } from "@bufbuild/protobuf";
import { AnySchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import type { ClientSpec, ExpectedResponseSpec } from "../../src/generated/fixture.ts";
import { ENCODINGS } from "../../src/protobuf/codec.ts";
import { errorDetailTypes, rpcStatusType } from "../../src/protobuf/rpc-status.ts";
import { headerValue } from "../../src/rpc/headers.ts";
import { AWAIT_CANCEL_KEY, CALL_ID_KEY } from "../../src/rpc/metadata.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { Cancellations } from "../../src/servers/embedded/cancellations.ts";
import { CallEnded, Life } from "../../src/servers/embedded/life.ts";
import { observe, testChannel } from "../rpc/peers.ts";
import { type Case, specOf } from "../suite/spec.ts";
import { ask, DO, json, one, openCall, serve } from "./embedded-calls.ts";

/** A fixture whose client does something out of the ordinary. */
const withClient = (client: ClientSpec, specification: Case) => one({ ...specification, spec: { client } });

describe("a client that does not half-close", () => {
  test("is answered after the n-th request", async () => {
    for (const kind of ["client_streaming", "bidirectional_streaming"] as const) {
      const address = await serve(
        withClient(
          { half_close: false },
          { kind, request: { stream: [{}, {}] }, expected: { message: { value: 1 }, stream: [{ value: 1 }] } },
        ),
      );
      const call = await openCall(address);
      call.send({});
      call.send({});
      expect((await call.ending).status).toBe("0");
      expect(call.replies).toEqual([{ value: 1 }]);
    }
  });

  test("is not answered before", async () => {
    const address = await serve(
      withClient({ half_close: false }, { kind: "client_streaming", request: { stream: [{}, {}] } }),
    );
    const call = await openCall(address, { "grpc-timeout": "60m" });
    call.send({});
    expect((await call.ending).status).toBe("4");
  });

  test("can leave the first word to the server", async () => {
    const address = await serve(
      withClient(
        { half_close: false },
        { kind: "bidirectional_streaming", request: { stream: [] }, expected: { stream: [{ value: 1 }] } },
      ),
    );
    const call = await openCall(address);
    expect((await call.ending).status).toBe("0");
    expect(call.replies).toEqual([{ value: 1 }]);
  });
});

describe("a client that cancels", () => {
  test.each([
    ["unary", { after_ms: 5 }, 0],
    ["client_streaming", { after_messages: 1 }, 0],
    ["server_streaming", { after_messages: 2 }, 2],
    ["bidirectional_streaming", { after_messages: 2 }, 2],
  ] as const)("gets no status of a %s call before, but all messages", async (kind, cancel, replies) => {
    const address = await serve(
      withClient({ cancel }, { kind, expected: { status_code: "CANCELLED", stream: [{ value: 1 }, { value: 2 }] } }),
    );
    const call = await openCall(address);
    call.send({});
    call.stream.end();
    await call.replied(replies);
    // A whole call takes longer than a status on this one would.
    expect((await ask(address, { deadlineMs: 40 })).status.code).toBe(STATUS.DEADLINE_EXCEEDED);
    expect(call.stream.closed).toBe(false);
    call.cancel();
    expect((await call.ending).status).toBeUndefined();
  });

  test("and does not is held to its deadline", async () => {
    const address = await serve(
      withClient({ cancel: { after_ms: 5 } }, { kind: "server_streaming", expected: { status_code: "CANCELLED" } }),
    );
    const call = await openCall(address, { "grpc-timeout": "40m" });
    call.send({});
    call.stream.end();
    expect((await call.ending).status).toBe("4");
  });
});

describe("a client with a limit of its own", () => {
  const client = { max_receive_bytes: 100 };

  test.each<[string, Case, unknown[]]>([
    ["a unary call", { expected: { message: { text: "x".repeat(200) } } }, [{ text: "x".repeat(200) }]],
    ["a unary call without a message", {}, [{}]],
    [
      "a stream",
      { kind: "server_streaming", expected: { stream: [{ value: 1 }, { text: "long" }] } },
      [{ value: 1 }, { text: "long" }],
    ],
  ])("is sent %s as if it had none", async (_what, { expected, ...specification }, sent) => {
    const refused = { ...expected, status_code: "RESOURCE_EXHAUSTED", error: { message: "too large" } } as const;
    const { status, replies } = await ask(await serve(withClient(client, { ...specification, expected: refused })));
    expect(status).toMatchObject({ code: 0, message: "" });
    expect(replies).toEqual(sent);
  });

  test("gets the server's own RESOURCE_EXHAUSTED where it has none", async () => {
    const expected = { status_code: "RESOURCE_EXHAUSTED", message: { value: 1 } } as const;
    const { status, replies } = await ask(await serve(one({ expected })));
    expect({ code: status.code, replies }).toEqual({ code: STATUS.RESOURCE_EXHAUSTED, replies: [] });
  });
});

describe("matchers", () => {
  const stream: ExpectedResponseSpec["stream"] = [
    { value: { $match: { approx: 3, tolerance: 1 } }, text: { $match: { regex: "^a", example: "abc" } } },
    { value: { $match: { type: "integer" } }, text: { $match: { contains: "part" } }, maybe: { $match: "any" } },
    { by_name: { $match: { contains: { a: "1" } } }, inner: { value: { $match: { any: true, example: 7 } } } },
  ];

  test.each(ENCODINGS)("are sent as their examples, in %s", async (encoding) => {
    const address = await serve(one({ kind: "server_streaming", expected: { stream } }), { encoding });
    const judged = encoding === "json" ? (await ask(address)).replies : undefined;
    const raw = await observe(testChannel(address), {
      path: DO,
      messages: [encoding === "json" ? json({}) : Buffer.alloc(0)],
    });
    expect(raw.outcome.status.code).toBe(0);
    expect(raw.messages).toHaveLength(3);
    expect(raw.messages.join()).not.toContain("$match");
    if (judged !== undefined) {
      expect(judged[0]).toEqual({ value: 3, text: "abc" });
      expect(judged[1]).toMatchObject({ value: 1, text: "part" });
      expect(judged[2]).toEqual({ by_name: { a: "1" }, inner: { value: 7 } });
    }
  });

  test("stand in a unary message and in samples too", async () => {
    const message = { value: { $match: { type: "number" } } };
    expect((await ask(await serve(one({ expected: { message } })))).replies).toEqual([{ value: 1 }]);
    const samples = one({ kind: "server_streaming", expected: { stream_count: 2, stream_sample: [message] } });
    expect((await ask(await serve(samples))).replies).toEqual([{ value: 1 }, { value: 1 }]);
  });

  test("in metadata are their example, else the part, else nothing", async () => {
    const metadata = {
      "x-any": { $match: "any" },
      "x-regex": { $match: { regex: "^a" } },
      "x-example": { $match: { regex: "^a", example: "abc" } },
      "x-part": { $match: { contains: "part" } },
      "x-part-bin": { $match: { contains: "AAE=", example: "AAEC" } },
    } as const;
    const { outcome } = await ask(
      await serve(one({ expected: { message: {}, headers: metadata, trailers: metadata } })),
    );
    for (const received of [outcome.headers, outcome.trailers]) {
      expect(received.filter(([key]) => key.startsWith("x-"))).toEqual([
        ["x-any", ""],
        ["x-regex", ""],
        ["x-example", "abc"],
        ["x-part", "part"],
        ["x-part-bin", "AAEC"],
      ]);
    }
  });
});

describe("details", () => {
  const expected: Partial<ExpectedResponseSpec> = {
    status_code: "FAILED_PRECONDITION",
    error: { message: "nö" },
    details: [
      { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "STALE", metadata: { a: "b" } },
      { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "1.5s" },
      { "@type": "type.googleapis.com/test.v1.Item", value: 5, text: { $match: { regex: "x", example: "fox" } } },
    ],
  };

  test.each(ENCODINGS)("are a google.rpc.Status in the trailers, with %s payloads", async (encoding) => {
    const address = await serve(one({ expected }), { encoding });
    const { outcome } = await observe(testChannel(address), {
      path: DO,
      messages: [encoding === "json" ? json({}) : Buffer.alloc(0)],
    });
    const text = headerValue(outcome.trailers, "grpc-status-details-bin") ?? "";
    const status = fromBinary(rpcStatusType(), Buffer.from(text, "base64"));
    expect(status).toMatchObject({ code: STATUS.FAILED_PRECONDITION, message: "nö" });
    const details = "details" in status && Array.isArray(status.details) ? status.details : [];
    expect(details.map(({ typeUrl }) => String(typeUrl).split("/")[1])).toEqual([
      "google.rpc.ErrorInfo",
      "google.rpc.RetryInfo",
      "test.v1.Item",
    ]);
    const info = errorDetailTypes().getMessage("google.rpc.ErrorInfo") ?? AnySchema;
    expect(fromBinary(info, details[0]?.value)).toMatchObject({ reason: "STALE", metadata: { a: "b" } });
    expect(Buffer.from(details[2]?.value).toString("hex")).toBe(`08051203${Buffer.from("fox").toString("hex")}`);
  });

  test("that are prose are not sent", async () => {
    const { outcome } = await ask(await serve(one({ expected: { status_code: "ABORTED", details: "see above" } })));
    expect(outcome.trailers.map(([key]) => key)).toEqual(["content-type", "grpc-status"]);
  });

  test("of an unknown type are INTERNAL, and say which", async () => {
    const details = [{ "@type": "type.googleapis.com/nobody.Knows" }];
    const { status } = await ask(await serve(one({ expected: { status_code: "ABORTED", details } })));
    expect(status.code).toBe(STATUS.INTERNAL);
    expect(status.message).toContain("nobody.Knows");
  });
});

describe("hints of the middleware", () => {
  test("end_after_messages ends the call after the k-th request, with the remaining replies", async () => {
    for (const k of [0, 1, 2]) {
      const stream = [{ value: 1 }, { value: 2 }, { value: 3 }];
      const address = await serve(
        one({
          kind: "bidirectional_streaming",
          request: { stream: [{}, {}, {}] },
          handler: { middleware: { end_after_messages: k } },
          expected: { stream, status_code: "OUT_OF_RANGE" },
        }),
      );
      const call = await openCall(address);
      for (let sent = 0; sent < k; sent++) call.send({});
      expect((await call.ending).status).toBe("11");
      expect(call.replies).toEqual(stream);
    }
  });

  test("end_after_messages that is not reached changes nothing", async () => {
    const middleware = { end_after_messages: 5 };
    const address = await serve(one({ kind: "client_streaming", handler: { middleware } }));
    expect((await ask(address, { messages: [{}, {}] })).status.code).toBe(0);
  });

  test("reply_delay_ms comes before each reply of any kind", async () => {
    const middleware = { reply_delay_ms: 40 };
    const unary = await ask(await serve(one({ handler: { middleware } })));
    expect(unary.outcome.timings.firstMessageMs).toBeGreaterThan(35);
    const stream = [{}, {}, {}];
    const streaming = one({ kind: "bidirectional_streaming", handler: { middleware }, expected: { stream } });
    const { outcome } = await ask(await serve(streaming));
    expect(outcome.timings.firstMessageMs).toBeGreaterThan(35);
    expect(outcome.timings.lastMessageMs).toBeGreaterThan(110);
  });

  test("read_delay_ms comes before each request after the first, and holds the client back", async () => {
    const messages = Array.from({ length: 4 }, () => ({ text: "x".repeat(1_000_000) }));
    const middleware = { read_delay_ms: 40 };
    const address = await serve(
      one({ kind: "client_streaming", request: { stream: messages }, handler: { middleware } }),
    );
    const { outcome } = await ask(address, { messages });
    expect(outcome.status.code).toBe(0);
    expect(outcome.timings.durationMs).toBeGreaterThan(110);
    const call = await openCall(address);
    for (const message of messages) call.send(message);
    // Three messages wait with the client, or in the window that one stream has.
    await new Promise<void>((resolve) => void call.session.ping(() => resolve()));
    expect(call.stream.writableLength).toBeGreaterThan(1_500_000);
    call.cancel();
    await call.ending;
  });

  test.each([{}, { read_delay_ms: "soon", reply_delay_ms: -5, end_after_messages: null, request_timeout: 3 }])(
    "that are none do no harm",
    async (middleware) => {
      expect((await ask(await serve(one({ handler: { middleware } })))).status.code).toBe(0);
    },
  );
});

describe("whether a call was cancelled", () => {
  /** Holds every call that it is not asked about. */
  const holding = (): ReturnType<typeof serve> =>
    serve(
      withClient(
        { cancel: { after_ms: 1 } },
        { kind: "server_streaming", expected: { status_code: "CANCELLED", headers: { "x-early": "1" } } },
      ),
    );

  test.each<[string, (call: Awaited<ReturnType<typeof openCall>>) => unknown]>([
    ["is reset", (call) => call.cancel()],
    ["loses its connection", (call) => call.session.destroy()],
    ["passes its deadline", () => undefined],
  ])("is told when the call %s, to those who ask before and after", async (what, give) => {
    const address = await holding();
    const timeout = what.includes("deadline") ? { "grpc-timeout": "60m" } : { "grpc-timeout": "1M" };
    const call = await openCall(address, { [CALL_ID_KEY]: "call 1", ...timeout });
    call.send({});
    await call.started;
    const asked = ask(address, { messages: [], metadata: [[AWAIT_CANCEL_KEY, "call 1"]] });
    give(call);
    await call.ending;
    const seen = { code: STATUS.CANCELLED, message: "seen", origin: "server" };
    expect((await asked).status).toEqual(seen);
    expect((await ask(address, { metadata: [[AWAIT_CANCEL_KEY, "call 1"]] })).status).toEqual(seen);
  });

  test("is not told of a call that got its status, or that nobody knows", async () => {
    const address = await serve(one({ expected: { message: { value: 1 } } }));
    const done = await ask(address, { metadata: [[CALL_ID_KEY, "done"]] });
    expect(done.status.code).toBe(0);
    for (const id of ["done", "unknown", "x".repeat(1000)]) {
      const call = await openCall(address, { [AWAIT_CANCEL_KEY]: id, "grpc-timeout": "40m" });
      expect(await call.ending).toMatchObject({ status: "4" });
    }
  });

  test("can be asked without asking to the end", async () => {
    const address = await holding();
    const call = await openCall(address, { [AWAIT_CANCEL_KEY]: "never" });
    call.send({});
    await new Promise<void>((resolve) => void call.session.ping(() => resolve()));
    call.cancel();
    await call.ending;
    expect((await ask(address, { deadlineMs: 40 })).status.code).toBe(STATUS.DEADLINE_EXCEEDED);
  });

  test("is remembered of the last thousand and more, and not of all", async () => {
    const cancellations = new Cancellations();
    for (let call = 0; call < 100_000; call++) cancellations.add(`call ${call}`);
    cancellations.add("x".repeat(100_000));
    await cancellations.seen("call 99999", new Life());
    await cancellations.seen("call 99000", new Life());
    for (const forgotten of ["call 0", "x".repeat(100_000)]) {
      const life = new Life();
      const seen = cancellations.seen(forgotten, life);
      life.end("deadline");
      await expect(seen).rejects.toThrow(CallEnded);
    }
  });
});

test("asking needs no id of a fixture, and nothing of what the call was", async () => {
  const held = specOf({ expected: { headers: { "x-early": "1" } }, spec: { name: "Another" } });
  const address = await serve({ "unary/01_case": specOf({}), "unary/02_case": held });
  const call = await openCall(address, { [CALL_ID_KEY]: "one", "x-fixture-id": "unary/02_case" });
  await call.started;
  call.cancel();
  await call.ending;
  const { status } = await ask(address, { messages: [{}, {}], metadata: [[AWAIT_CANCEL_KEY, "one"]] });
  expect(status).toMatchObject({ code: STATUS.CANCELLED, message: "seen" });
});
