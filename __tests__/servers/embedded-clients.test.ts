/** The embedded server as a client library sees it that is not ours: grpc-js. */
import {
  Client,
  type ClientDuplexStream,
  credentials,
  Metadata,
  type ServiceError,
  type StatusObject,
} from "@grpc/grpc-js";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Address, formatAddress } from "../../src/rpc/address.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { DO, LONG_MS, one, serve } from "./embedded-calls.ts";

interface Seen {
  readonly headers: Metadata | undefined;
  readonly replies: readonly unknown[];
  readonly status: StatusObject;
}

interface Talk {
  readonly call: ClientDuplexStream<object, unknown>;
  readonly seen: Promise<Seen>;
}

/** grpc-js treats every kind of call as this one, on the wire. */
function talk(address: Address, { deadlineMs = LONG_MS, metadata = new Metadata() } = {}): Talk {
  const client = new Client(formatAddress(address), credentials.createInsecure(), {
    "grpc.enable_http_proxy": 0,
    "grpc.enable_retries": 0,
    "grpc.use_local_subchannel_pool": 1,
    "grpc.max_receive_message_length": -1,
    "grpc.max_metadata_size": 1024 * 1024,
  });
  onTestFinished(() => client.close());
  const call = client.makeBidiStreamRequest<object, unknown>(
    DO,
    (value) => Buffer.from(JSON.stringify(value)),
    (bytes) => JSON.parse(bytes.toString()),
    metadata,
    { deadline: Date.now() + deadlineMs },
  );
  const replies: unknown[] = [];
  let headers: Metadata | undefined;
  const seen = new Promise<Seen>((resolve) => {
    call
      .on("metadata", (received: Metadata) => {
        headers = received;
      })
      .on("data", (reply: unknown) => replies.push(reply))
      .on("error", (_error: ServiceError) => undefined)
      .on("status", (status: StatusObject) => resolve({ headers, replies, status }));
  });
  return { call, seen };
}

function say(
  address: Address,
  messages: readonly object[] = [{}],
  options: Parameters<typeof talk>[1] = {},
): Promise<Seen> {
  const { call, seen } = talk(address, options);
  for (const message of messages) call.write(message);
  call.end();
  return seen;
}

describe("grpc-js", () => {
  test.each([
    ["unary", [{ value: 9 }]],
    ["client_streaming", [{ value: 9 }]],
    ["server_streaming", [{ value: 1 }, { value: 2 }]],
    ["bidirectional_streaming", [{ value: 1 }, { value: 2 }]],
  ] as const)("understands a %s call with its metadata", async (kind, expected) => {
    const metadata = { "x-a": "1", "x-list": ["1", "2"], "x-raw-bin": ["AAE=", "/w"] };
    const address = await serve(
      one({
        kind,
        expected: {
          message: { value: 9 },
          stream: [{ value: 1 }, { value: 2 }],
          headers: metadata,
          trailers: metadata,
        },
      }),
    );
    const { headers, replies, status } = await say(address);
    expect(replies).toEqual(expected);
    expect(status.code).toBe(0);
    for (const block of [headers, status.metadata]) {
      expect(block?.get("x-a")).toEqual(["1"]);
      expect(String(block?.get("x-list"))).toMatch(/^1, ?2$/);
      expect(block?.get("x-raw-bin")).toEqual([Buffer.from([0, 1]), Buffer.from([255])]);
    }
  });

  test("understands an error, after messages and before any", async () => {
    const expected = {
      status_code: "DATA_LOSS",
      error: { message: "50% lost: ä😀 \n?" },
      trailers: { "x-last": "1" },
    } as const;
    for (const stream of [[], [{ value: 1 }, { value: 2 }]]) {
      const address = await serve(one({ kind: "server_streaming", expected: { ...expected, stream } }));
      const { replies, status } = await say(address);
      expect(replies).toEqual(stream);
      expect(status).toMatchObject({ code: STATUS.DATA_LOSS, details: "50% lost: ä😀 \n?" });
      expect(status.metadata.get("x-last")).toEqual(["1"]);
    }
  });

  test("knows a method that is not there", async () => {
    const other = one({ spec: { handler: { service: "test.v1.Items", method: "Do" } } });
    const address = await serve(other);
    const client = new Client(formatAddress(address), credentials.createInsecure());
    onTestFinished(() => client.close());
    const code = await new Promise((resolve) => {
      client
        .makeServerStreamRequest(
          "/test.v1.Items/Undo",
          () => Buffer.alloc(0),
          () => ({}),
          {},
        )
        .on("error", () => undefined)
        .on("data", () => undefined)
        .on("status", (status: StatusObject) => resolve(status.code));
    });
    expect(code).toBe(STATUS.UNIMPLEMENTED);
  });

  test.each(["gzip", "deflate"])("reads replies in %s", async (encoding) => {
    const stream = Array.from({ length: 20 }, (_, value) => ({ value, text: "x".repeat(500) }));
    const address = await serve(
      one({ kind: "server_streaming", expected: { stream, headers: { "grpc-encoding": encoding } } }),
    );
    const { replies, status } = await say(address);
    expect({ replies, code: status.code }).toEqual({ replies: stream, code: 0 });
  });

  test("sends requests in gzip", async () => {
    const address = await serve(one({ kind: "client_streaming", expected: { message: { value: 3 } } }));
    const client = new Client(formatAddress(address), credentials.createInsecure(), {
      "grpc.default_compression_algorithm": 2,
    });
    onTestFinished(() => client.close());
    const reply = await new Promise((resolve, reject) => {
      const call = client.makeClientStreamRequest<object, unknown>(
        DO,
        (value) => Buffer.from(JSON.stringify(value)),
        (bytes) => JSON.parse(bytes.toString()),
        (error, value) => (error === null ? resolve(value) : reject(error)),
      );
      for (let message = 0; message < 3; message++) call.write({ text: "x".repeat(1000) });
      call.end();
    });
    expect(reply).toEqual({ value: 3 });
  });

  test("is told a status while it still sends", async () => {
    const address = await serve(
      one({
        kind: "bidirectional_streaming",
        request: { stream: Array(9).fill({}) },
        handler: { middleware: { end_after_messages: 2 } },
        expected: { status_code: "OUT_OF_RANGE", error: { message: "enough" }, stream: [{ value: 1 }] },
      }),
    );
    const { call, seen } = talk(address);
    const more = (): void => {
      while (!call.destroyed && call.write({ text: "x".repeat(10_000) }));
      call.once("drain", more);
    };
    more();
    const { replies, status } = await seen;
    call.cancel();
    expect(status).toMatchObject({ code: STATUS.OUT_OF_RANGE, details: "enough" });
    expect(replies).toEqual([{ value: 1 }]);
  });

  test("has its deadline kept, and its cancel seen", async () => {
    const address = await serve(
      one({
        kind: "server_streaming",
        expected: { status_code: "CANCELLED", headers: { "x-early": "1" } },
        spec: { client: { cancel: { after_ms: 1 } } },
      }),
    );
    expect((await say(address, [{}], { deadlineMs: 60 })).status.code).toBe(STATUS.DEADLINE_EXCEEDED);
    const metadata = new Metadata();
    metadata.set("x-fixture-call-id", "by grpc-js");
    const { call, seen } = talk(address, { metadata });
    call.write({});
    await new Promise((resolve) => call.once("metadata", resolve));
    const asking = new Metadata();
    asking.set("x-fixture-await-cancel", "by grpc-js");
    const asked = say(address, [], { metadata: asking });
    call.cancel();
    expect((await seen).status.code).toBe(STATUS.CANCELLED);
    expect((await asked).status).toMatchObject({ code: STATUS.CANCELLED, details: "seen" });
  });

  test("passes 128 KiB of metadata both ways", async () => {
    const value = "v".repeat(32 * 1024);
    const keys = [0, 1, 2, 3].map((number) => `x-large-${number}`);
    const trailers = Object.fromEntries(keys.map((key) => [key, value]));
    const metadata = new Metadata();
    for (const key of keys) metadata.set(key, value);
    const { status } = await say(await serve(one({ expected: { message: {}, trailers } })), [{}], { metadata });
    expect(status.code).toBe(0);
    expect(keys.map((key) => status.metadata.get(key))).toEqual(keys.map(() => [value]));
  });
});
