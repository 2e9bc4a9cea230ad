/** What a collector keeps of replies until they are judged. */
import { describe, expect, test } from "vitest";
import { fixtureContext } from "../../src/fixtures/context.ts";
import type { JsonObject } from "../../src/json/value.ts";
import { messageCodec } from "../../src/protobuf/codec.ts";
import { ReadyMessages } from "../../src/suite/ready.ts";
import { type CollectedReplies, type ReadyReply, ReplyCollector } from "../../src/suite/replies.ts";
import { createMask, type Mask } from "../../src/text/mask.ts";
import { loadSpecs } from "./cases.ts";
import { specOf } from "./spec.ts";

/** collected pushes replies, as JSON payloads, to a collector that expects as many empty messages. */
async function collected(replies: readonly JsonObject[], mask: Mask = (text) => text): Promise<CollectedReplies> {
  const { fixtures } = await loadSpecs({ "unary/01_case": specOf() });
  const method = fixtures[0] === undefined ? undefined : fixtureContext(fixtures[0]).method;
  if (method === undefined) throw new Error("no method");
  const codec = messageCodec(method.output, method.registry, "json");
  const source = { size: replies.length, at: () => ({}) };
  const exact = new ReadyMessages(
    source,
    (): ReadyReply => ({}),
    () => 0,
    { bytes: 0 },
  );
  const collector = new ReplyCollector(codec, { exact, samples: [] }, mask);
  for (const reply of replies) collector.push(Buffer.from(JSON.stringify(reply)));
  return collector.finish();
}

const sizeOf = (kept: unknown): number => JSON.stringify(kept).length;

describe("what is kept of huge replies", () => {
  const HUGE = "x".repeat(1024 * 1024);

  test("is short for values", async () => {
    const { differing, differingCount } = await collected(Array(25).fill({ text: HUGE }));
    expect(differingCount).toBe(25);
    expect(differing).toHaveLength(20);
    expect(differing[0]?.differences).toMatchObject({ first: [{ path: ".text", pointer: "/text" }], more: 0 });
    expect(sizeOf(differing)).toBeLessThan(64 * 1024);
  });

  test("is short for keys, known and unknown", async () => {
    const { differing, unknown } = await collected([{ by_name: { [HUGE]: "v" } }, { [`a ${HUGE}`]: 1 }]);
    expect(sizeOf(differing)).toBeLessThan(32 * 1024);
    expect(unknown[0]).toMatch(/^message 1 carries `/);
    expect(sizeOf(unknown)).toBeLessThan(16 * 1024);
  });

  test("is short for what cannot be read", async () => {
    const { unreadable } = await collected([{ value: `${HUGE} ${HUGE}` }]);
    expect(unreadable[0]?.reason).toMatch(/^not a test\.v1\.Item: /);
    expect(sizeOf(unreadable)).toBeLessThan(16 * 1024);
  });

  test("is a number of many differences in one", async () => {
    const by_name = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key ${i}`, "v"]));
    const { differing } = await collected([{ by_name }]);
    expect(differing[0]?.differences.first).toHaveLength(50);
    expect(differing[0]?.differences.more).toBe(4950);
  });

  test("is masked before it is cut", async () => {
    const secret = "s3cret-value";
    for (let before = 200; before < 300; before++) {
      const text = `${"x".repeat(before)}${secret}${"y".repeat(1000)}`;
      const { differing } = await collected([{ text }], createMask([secret]));
      expect(differing[0]?.differences.first[0]?.received).not.toMatch(/s3c|ret-|-value|lue/);
    }
  });
});
