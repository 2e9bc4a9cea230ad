/** The `client` block as the client's behaviour (docs/fixtures.md, section 4). */
import { describe, expect, test } from "vitest";
import type { ClientSpec } from "../../src/generated/fixture.ts";
import type { RpcKind } from "../../src/protobuf/schema.ts";
import { behaviourOf, type MessageCounts } from "../../src/suite/behaviour.ts";
import { loadSpecs } from "./cases.ts";
import { plannedCall } from "./observed.ts";
import { specOf } from "./spec.ts";

const COUNTS: MessageCounts = { requests: 3, replies: 3 };

async function behaviour(client: ClientSpec | undefined, kind: RpcKind = "bidirectional_streaming", counts = COUNTS) {
  const { fixtures } = await loadSpecs({ "unary/01_case": specOf({ kind, ...(client && { spec: { client } }) }) });
  const [fixture] = fixtures;
  if (fixture === undefined) throw new Error("no fixture");
  return behaviourOf(fixture.spec, kind, counts);
}

test("without the block there is none", async () => {
  expect(await behaviour(undefined)).toEqual({});
  expect(await behaviour({ duplex: "half" })).toEqual({});
  expect(await behaviour({ concurrency: 4, repeat: 2, wrong_cardinality: true, max_receive_bytes: 5 })).toEqual({});
});

test.each<[ClientSpec, Awaited<ReturnType<typeof behaviour>>]>([
  [{ delay_ms: 5 }, { sendDelayMs: 5 }],
  [{ half_close: false }, { halfClose: false }],
  [{ half_close: true }, { halfClose: true }],
  [{ compression: "deflate" }, { compression: "deflate" }],
  [{ read_delay_ms: 7 }, { readDelayMs: 7 }],
  [{ enforce_deadline: false }, { deadlineGraceMs: 2000 }],
  [{ enforce_deadline: true }, {}],
  [{ cancel: { after_ms: 30 } }, { cancel: { kind: "after-ms", ms: 30 }, disconnect: false }],
  [{ cancel: { before_half_close: true } }, { cancel: { kind: "before-half-close" }, disconnect: false }],
  [
    { cancel: { after_messages: 2, disconnect: true } },
    { cancel: { kind: "after-received", messages: 2 }, disconnect: true },
  ],
])("%j", async (client, expected) => {
  expect(await behaviour(client)).toEqual(expected);
});

test.each<[RpcKind, string]>([
  ["unary", "after-sent"],
  ["client_streaming", "after-sent"],
  ["server_streaming", "after-received"],
  ["bidirectional_streaming", "after-received"],
])("what `cancel.after_messages` counts of a %s call is %s", async (kind, counted) => {
  const { cancel } = await behaviour({ cancel: { after_messages: 0 } }, kind);
  expect(cancel).toEqual({ kind: counted, messages: 0 });
});

describe("in turns", () => {
  /** How many replies are waited for when none, one, two … of the requests have been sent. */
  async function awaited(requests: number, replies: number | undefined): Promise<number[]> {
    const { repliesAwaited } = await behaviour({ duplex: "full" }, "bidirectional_streaming", { requests, replies });
    return Array.from({ length: requests + 1 }, (_, sent) => repliesAwaited?.(sent) ?? -1);
  }

  test.each<[string, number, number | undefined, number[]]>([
    ["as many as requests", 3, 3, [0, 1, 2, 3]],
    ["fewer: spread evenly", 4, 2, [0, 1, 1, 2, 2]],
    ["one for all", 3, 1, [0, 1, 1, 1]],
    ["none", 3, 0, [0, 0, 0, 0]],
    ["more: a server may keep the others for the end", 2, 5, [0, 1, 2]],
    ["not known: one each", 2, undefined, [0, 1, 2]],
    ["without a request", 0, 4, [0]],
  ])("%s", async (_name, requests, replies, expected) => {
    expect(await awaited(requests, replies)).toEqual(expected);
  });
});

describe("a plan of it", () => {
  const planned = (client: ClientSpec, kind: RpcKind = "server_streaming") => plannedCall({ kind, spec: { client } });

  test("has the client's limit, and how many calls there are", async () => {
    expect(await planned({ max_receive_bytes: 9, concurrency: 4, repeat: 2 })).toMatchObject({
      maxReceiveBytes: 9,
      concurrency: 4,
      repeat: 2,
    });
    const plain = await planned({ delay_ms: 1 });
    expect(plain).toMatchObject({ concurrency: 1, repeat: 1, asksForCancel: false, connection: "shared" });
    expect(plain).not.toHaveProperty("maxReceiveBytes");
  });

  test("takes a connection of its own where others would suffer", async () => {
    expect((await planned({ cancel: { after_messages: 1, disconnect: true } })).connection).toBe("own");
    expect((await planned({ read_delay_ms: 5 })).connection).toBe("own");
    expect((await planned({ cancel: { after_messages: 1 } })).connection).toBe("shared");
  });

  test("counts the requests and replies of generators", async () => {
    const { behaviour: made } = await plannedCall({
      kind: "bidirectional_streaming",
      request: { stream_generator: "value=[0..9]", stream_size: 10 },
      expected: { stream_generator: "value=[0..4]", stream_size: 5 },
      spec: { client: { duplex: "full" } },
    });
    expect([1, 2, 10].map((sent) => made.repliesAwaited?.(sent))).toEqual([1, 1, 5]);
  });

  test("sends the wrong number of messages where that is asked for", async () => {
    const zero = await plannedCall({
      request: { stream: [] },
      spec: { client: { wrong_cardinality: true } },
      expected: { status_code: "UNIMPLEMENTED" },
    });
    expect([zero.requestCount, [...zero.messages].length]).toEqual([0, 0]);
    const two = await plannedCall({ request: { stream: [{}, {}] }, spec: { client: { wrong_cardinality: true } } });
    expect([two.requestCount, [...two.messages].length]).toEqual([2, 2]);
  });
});
