/** Whether the first reply came while others were still being made (docs/fixtures.md, section 3.9), by the times it goes by. */
import { describe, expect, test } from "vitest";
import type { CallTimings } from "../../src/rpc/outcome.ts";
import type { PlannedCall } from "../../src/suite/plan.ts";
import { judged, mismatchesOf } from "./cases.ts";
import { faultsIn, judgedAs, plannedCall } from "./observed.ts";
import type { Case } from "./spec.ts";

const replies = ["a", "b", "c"].map((text) => ({ text }));
const TOGETHER = "incremental: the first message while the others are still being produced | all messages together";

const faults = (call: PlannedCall, timings: Partial<CallTimings>): string[] =>
  faultsIn(judgedAs(call, { replies, timings: { durationMs: 1000, ...timings } }));

describe("a stream whose pace is known", () => {
  const slow = (middleware: object, message: object = {}): Case => ({
    kind: "server_streaming",
    request: { message: { value: 1, ...message } },
    handler: { middleware },
    expected: { stream: replies, incremental: true },
  });

  test("comes over half the time that it takes to make, at the least", async () => {
    const call = await plannedCall(slow({ reply_delay_ms: 100 }));
    expect(faults(call, { firstMessageMs: 100, lastMessageMs: 300 })).toEqual([]);
    expect(faults(call, { firstMessageMs: 200, lastMessageMs: 300 })).toEqual([]);
    expect(faults(call, { firstMessageMs: 201, lastMessageMs: 300 })).toEqual([TOGETHER]);
    expect(faults(call, { firstMessageMs: 300, lastMessageMs: 300 })).toEqual([TOGETHER]);
  });

  test("may be told so by the request, as Spikard's fixtures do", async () => {
    const call = await plannedCall(slow({}, { delay_ms: 50 }));
    expect(faults(call, { firstMessageMs: 50, lastMessageMs: 100 })).toEqual([]);
    expect(faults(call, { firstMessageMs: 150, lastMessageMs: 199 })).toEqual([TOGETHER]);
  });

  test("is not shown by what came before the requests were sent: one request is sent at once", async () => {
    const call = await plannedCall(slow({ reply_delay_ms: 100 }));
    expect(faults(call, { sentMs: 400, firstMessageMs: 300, lastMessageMs: 301 })).toEqual([TOGETHER]);
  });
});

describe("a stream of unknown pace", () => {
  test("does not come in one moment", async () => {
    const call = await plannedCall({ kind: "server_streaming", expected: { stream_count: 3, incremental: true } });
    expect(faults(call, { firstMessageMs: 10, lastMessageMs: 15 })).toEqual([]);
    expect(faults(call, { firstMessageMs: 10, lastMessageMs: 14.9 })).toEqual([TOGETHER]);
  });
});

describe("a conversation", () => {
  const spoken: Case = {
    kind: "bidirectional_streaming",
    request: { stream: [{}, {}, {}] },
    expected: { stream: replies, incremental: true },
    spec: { client: { delay_ms: 50 } },
  };

  test("is answered while the client still speaks", async () => {
    const call = await plannedCall(spoken);
    expect(faults(call, { sentMs: 100, firstMessageMs: 99, lastMessageMs: 99 })).toEqual([]);
    expect(faults(call, { firstMessageMs: 99, lastMessageMs: 99 })).toEqual([]);
    expect(faults(call, { sentMs: 100, firstMessageMs: 101, lastMessageMs: 102 })).toEqual([TOGETHER]);
  });
});

describe("without messages", () => {
  test("nothing came in time", async () => {
    const call = await plannedCall({ kind: "server_streaming", expected: { stream_count: 2, incremental: true } });
    expect(faultsIn(judgedAs(call, {}))).toContain(
      "incremental: the first message while the others are still being produced | no messages",
    );
  });

  test("or demand nothing is said of time", async () => {
    const call = await plannedCall({ kind: "server_streaming", expected: { stream: replies } });
    expect(faults(call, { firstMessageMs: 1, lastMessageMs: 1 })).toEqual([]);
  });
});

test("what the runner itself takes to read a message does not make a collecting server incremental", async () => {
  // Reading the first takes longer than messages that come together may be apart. Both are sent in one write.
  const stream = [{ text: "x".repeat(12 * 1024 * 1024) }, { text: "y" }];
  const one: Case = { kind: "server_streaming", expected: { stream, incremental: true } };
  expect(mismatchesOf(await judged(one, { messages: stream }))).toEqual([TOGETHER]);
});
