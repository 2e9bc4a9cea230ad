import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/fixtures/model.ts";
import { compilePlan, type PlannedCall, type PlanOptions } from "../../src/suite/plan.ts";
import { loadSpecs, planOf } from "./cases.ts";
import { type Case, specOf } from "./spec.ts";

async function planned(one: Case, encoding: "json" | "protobuf" = "json", id = "unary/01_case"): Promise<PlannedCall> {
  const { fixtures } = await loadSpecs({ [id]: specOf(one) });
  const [entry] = planOf(fixtures, encoding).entries;
  if (entry?.kind !== "call") throw new Error(`refused: ${entry?.reason}`);
  return entry;
}

async function refusal(one: Case, options: Partial<PlanOptions> = {}): Promise<string> {
  const { fixtures } = await loadSpecs({ "unary/01_case": specOf(one) });
  const [entry] = compilePlan(fixtures, {
    encoding: "protobuf",
    timeoutMs: 1000,
    findings: [],
    suite: { hash: "", fixtures: 1 },
    ...options,
  }).entries;
  if (entry?.kind !== "refused") throw new Error("not refused");
  return `${entry.verdict}: ${entry.reason}`;
}

describe("a planned call", () => {
  test("has path, deadline, metadata with the fixture's id, and encoded messages", async () => {
    const call = await planned({
      request: { metadata: { "X-One": "1", "x-many": ["a", "b"] }, message: { value: 5 } },
      handler: { timeout_ms: 1234 },
    });
    expect(call.method.path).toBe("/test.v1.Items/Do");
    expect(call.deadlineMs).toBe(1234);
    expect(call.metadata).toEqual([
      ["x-one", "1"],
      ["x-many", "a"],
      ["x-many", "b"],
      ["x-fixture-id", "unary/01_case"],
    ]);
    expect([...call.messages].map((bytes) => Buffer.from(bytes).toString())).toEqual(['{"value":5}']);
  });

  test.each([1, 3_600_000])("may have a deadline of %d ms", async (ms) => {
    expect((await planned({ handler: { timeout_ms: ms } })).deadlineMs).toBe(ms);
  });

  test("has a deadline though the fixture has none", async () => {
    expect((await planned({})).deadlineMs).toBe(30_000);
  });

  test("leaves out what a client must not send, and an id of the fixture's own making", async () => {
    const metadata = {
      "content-type": "application/grpc",
      "grpc-timeout": "1S",
      connection: "close",
      "x-fixture-id": "server/99_other",
      "x bad": "1",
      "x-fine": "1",
    };
    expect((await planned({ request: { metadata, message: {} } })).metadata).toEqual([
      ["x-fine", "1"],
      ["x-fixture-id", "unary/01_case"],
    ]);
  });

  test("leaves out an id that is no metadata value", async () => {
    expect((await planned({}, "json", "unary/01_größe")).metadata).toEqual([]);
  });

  test("makes its messages anew each time, and one at a time", async () => {
    const call = await planned({
      kind: "client_streaming",
      request: { stream_generator: "value=[1..1000000]", stream_size: 1_000_000 },
    });
    for (let round = 0; round < 2; round++) {
      const first: string[] = [];
      for (const bytes of call.messages) {
        first.push(Buffer.from(bytes).toString());
        if (first.length === 2) break;
      }
      expect(first).toEqual(['{"value":1}', '{"value":2}']);
    }
  });
});

describe("a fixture is not called", () => {
  test("when it says so", async () => {
    expect(await refusal({ spec: { skip: true } })).toBe("skipped: the fixture says `skip: true`");
  });

  test("when it has an error, the first of which is told; not for a warning, or another file's error", async () => {
    const { fixtures } = await loadSpecs({ "unary/01_case": specOf(), "unary/02_other": specOf() });
    const finding = (file: string | undefined, severity: Finding["severity"], message: string): Finding => ({
      rule: "schema",
      severity,
      file: file ?? "",
      line: 1,
      column: 1,
      pointer: "",
      message,
    });
    const findings = [
      finding(fixtures[0]?.file, "warn", "a warning"),
      finding(fixtures[0]?.file, "error", "the first error"),
      finding(fixtures[0]?.file, "error", "the second error"),
      finding(fixtures[1]?.file, "warn", "a warning"),
    ];
    const options = { encoding: "json" as const, timeoutMs: 1, findings, suite: { hash: "", fixtures: 2 } };
    expect(compilePlan(fixtures, options).entries).toMatchObject([
      { kind: "refused", verdict: "not-run", reason: "the fixture is not valid: schema: the first error" },
      { kind: "call" },
    ]);
  });

  test("when skipped comes before not valid", async () => {
    const { fixtures } = await loadSpecs({ "unary/01_case": specOf({ spec: { skip: true } }) });
    const file = fixtures[0]?.file ?? "";
    const finding: Finding = {
      rule: "schema",
      severity: "error",
      file,
      line: 1,
      column: 1,
      pointer: "",
      message: "bad",
    };
    const plan = compilePlan(fixtures, {
      encoding: "json",
      timeoutMs: 1,
      findings: [finding],
      suite: { hash: "", fixtures: 1 },
    });
    expect(plan.entries).toMatchObject([{ verdict: "skipped" }]);
  });

  test("when its schema has no such method, though no rule was asked", async () => {
    expect(await refusal({ handler: { method: "Nope" } })).toBe(
      "not-run: the fixture's method cannot be found in its schema",
    );
  });

  test.each([3e9, 3_600_001, 0, -5, 0.5, Number.NaN])(
    "when its timeout is %d, though no rule was asked",
    async (ms) => {
      const reason = `its timeout is ${ms}, and not whole milliseconds from 1 to 3600000`;
      if (!Number.isNaN(ms)) expect(await refusal({ handler: { timeout_ms: ms } })).toBe(`not-run: ${reason}`);
      expect(await refusal({}, { timeoutMs: ms })).toBe(`not-run: ${reason}`);
    },
  );

  test.each([
    ["request", { request: { message: { value: "many" } } }],
    ["reply", { expected: { message: { value: "many" } } }],
    ["expected stream", { kind: "server_streaming", expected: { stream: [{ value: "many" }] } }],
    ["sample", { kind: "server_streaming", expected: { stream_sample: [{}, { value: "many" }] } }],
  ] satisfies [string, Case][])("when its %s cannot be made, though no rule was asked", async (_what, one) => {
    expect(await refusal(one)).toMatch(/^not-run: not a test\.v1\.Item: cannot decode field test\.v1\.Item\.value/);
  });
});
