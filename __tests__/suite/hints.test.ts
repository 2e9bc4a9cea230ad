/** The hints beside mismatches: given where a value shows the defect, and not where it does not. */
import { describe, expect, test } from "vitest";
import type { ExpectedResponseSpec } from "../../src/generated/fixture.ts";
import type { JsonValue } from "../../src/json/value.ts";
import type { Outcome } from "../../src/rpc/outcome.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { binaryHint, differenceHint } from "../../src/suite/hints.ts";
import { type Answer, judged } from "./cases.ts";
import { judgedAs, plannedCall } from "./observed.ts";
import type { Case } from "./spec.ts";

describe("of a member", () => {
  const hint = (expected: JsonValue | undefined, received: JsonValue | undefined, path = ".id"): string | undefined =>
    differenceHint({ path, expected: { kind: "exact", value: expected }, received });

  test("an integer that a double rounds", () => {
    const rounded = "a double rounds it to that: the integer went through one";
    expect(hint("9007199254740993", "9007199254740992")).toBe(rounded);
    expect(hint("-9007199254740993", "-9007199254740992", ".ids[3]")).toBe(rounded);
    expect(hint("18446744073709551615", "18446744073709551616")).toBe(rounded);
    expect(hint("9007199254740993", "9007199254740994")).toBeUndefined();
    expect(hint("12", "13")).toBeUndefined();
    expect(hint("9007199254740993 apples", "9007199254740992")).toBeUndefined();
  });

  test("presence that was lost, or made up", () => {
    for (const value of ["", 0, false, []]) {
      expect(hint(value, undefined)).toBe("it is set, to its default: that was taken for unset");
      expect(hint(undefined, value)).toBe("it is not set: it was written with its default");
    }
    expect(hint(7, undefined)).toBeUndefined();
    expect(hint(undefined, "x")).toBeUndefined();
    expect(hint(0, undefined, ".list[2]")).toBeUndefined();
    expect(hint({}, undefined)).toBeUndefined();
  });

  test("a condition has none", () => {
    const expected = { kind: "condition", condition: { kind: "any" } } as const;
    expect(differenceHint({ path: ".id", expected, received: undefined })).toBeUndefined();
  });

  test("stands in the result", async () => {
    const { mismatches } = await judged({ expected: { message: { maybe: 0 } } }, { messages: [{}] });
    expect(mismatches).toMatchObject([
      { path: "message.maybe", hint: "it is set, to its default: that was taken for unset" },
    ]);
  });
});

describe("of metadata", () => {
  const base64 = (bytes: string): string => Buffer.from(bytes, "latin1").toString("base64");

  async function hints(expected: Partial<ExpectedResponseSpec>, answer: Answer): Promise<(string | undefined)[]> {
    const { mismatches } = await judged({ expected }, answer);
    return mismatches.map(({ hint }) => hint);
  }

  test("bytes that were cut off, or encoded twice", () => {
    expect(binaryHint(base64("\x80\x00\xff\x01"), base64("\x80"))).toBe("only the first 1 of 4 bytes came");
    expect(binaryHint(base64("\x00\x01"), "")).toBe("only the first 0 of 2 bytes came");
    expect(binaryHint(base64("\x01\x02"), base64(base64("\x01\x02")))).toBe("it is base64 of the base64");
    expect(binaryHint(base64("\x01\x02"), base64("AQI"))).toBe("it is base64 of the base64");
    expect(binaryHint(base64("\x01\x02"), base64("\x02"))).toBeUndefined();
    expect(binaryHint(base64("\x01"), base64("\x01\x02"))).toBeUndefined();
  });

  test("of a -bin key, in the result", async () => {
    expect(
      await hints({ headers: { "x-a-bin": ["AQI=", "AQID"] } }, { messages: [{}], headers: { "x-a-bin": "AQI,AQ" } }),
    ).toEqual(["only the first 1 of 3 bytes came"]);
  });

  test("a repeated key that lost values", async () => {
    const lost = "each value of a repeated key must come: some were merged or lost";
    expect(await hints({ headers: { "x-a": ["1", "2"] } }, { messages: [{}], headers: { "x-a": "2" } })).toEqual([
      lost,
    ]);
    const joined = { messages: [{}], headers: { "x-a": "1, 3" } };
    expect(await hints({ headers: { "x-a": ["1", "2"] } }, joined)).toEqual([undefined]);
    const two = { messages: [{}], headers: { "x-a": ["2", "1"] } };
    expect(await hints({ headers: { "x-a": ["1", "2"] } }, two)).toEqual([undefined]);
  });

  test("trailers that do not come with the error that is expected", async () => {
    const expected: Partial<ExpectedResponseSpec> = { status_code: "NOT_FOUND", trailers: { "x-a": "1" } };
    expect(await hints(expected, { status: 5 })).toEqual(["trailers belong to every status, and not to OK alone"]);
    expect(await hints(expected, { status: 13 })).toEqual([undefined, undefined]);
    expect(await hints({ trailers: { "x-a": "1" } }, { messages: [{}] })).toEqual([undefined]);
    expect(await hints({ ...expected, trailers: {}, headers: { "x-a": "1" } }, { status: 5 })).toEqual([undefined]);
  });
});

describe("of the status", () => {
  async function hint(one: Case, code: number, message = "", durationMs = 0): Promise<string | undefined> {
    const { mismatches } = judgedAs(await plannedCall(one), { status: { code, message }, timings: { durationMs } });
    return mismatches[0]?.hint;
  }

  test("a deadline that the server does not keep", async () => {
    const expected = { status_code: "DEADLINE_EXCEEDED" } as const;
    const handler = { timeout_ms: 100 };
    const left: Case = { spec: { client: { enforce_deadline: false } }, handler, expected };
    expect(await hint(left, STATUS.OK, "", 101)).toBe("the server did not keep the deadline that it was sent");
    expect(await hint(left, STATUS.INTERNAL, "", 20)).toBeUndefined();
    expect(await hint({ handler, expected }, STATUS.OK, "", 101)).toBeUndefined();
  });

  test("a reply that the client waits for in vain", async () => {
    const late = { code: STATUS.DEADLINE_EXCEEDED, message: "", origin: "client" } as const;
    const turns: Case = { kind: "bidirectional_streaming", spec: { client: { duplex: "full" } } };
    const call = await plannedCall({ ...turns, expected: { stream: [{ value: 1 }] } });
    const hints = (timings: Outcome["timings"]) =>
      judgedAs(call, { status: late, timings }).mismatches.map((one) => one.hint);
    const [first] = hints({ durationMs: 100 });
    expect(first).toBe(
      "the client waits for a reply before it sends on: a server that reads all requests first gives none",
    );
    expect(hints({ durationMs: 100, firstMessageMs: 5 })[0]).toBeUndefined();
  });

  test("a wrong number of requests", async () => {
    const wrong = { request: { stream: [] }, spec: { client: { wrong_cardinality: true } } };
    const strict: Case = { ...wrong, expected: { status_code: "UNIMPLEMENTED" } };
    expect(await hint(strict, STATUS.INTERNAL)).toBe("gRPC has UNIMPLEMENTED for a wrong number of requests");
    expect(await hint({ ...wrong, expected: { status_code: "INTERNAL" } }, STATUS.OK)).toBeUndefined();
  });

  test("a text that was not percent-encoded", async () => {
    const text = "at 40%: plan%41";
    const one: Case = { expected: { status_code: "ABORTED", error: { message: text } } };
    expect(await hint(one, STATUS.ABORTED, "at 40%: planA")).toBe("the server has to percent-encode it");
    expect(await hint(one, STATUS.ABORTED, "at 40%")).toBeUndefined();
  });
});

describe("of a stream", () => {
  async function hint(expected: Partial<ExpectedResponseSpec>, code: number, values: readonly number[]) {
    const call = await plannedCall({ kind: "server_streaming", expected });
    const { mismatches } = judgedAs(call, { status: { code }, replies: values.map((value) => ({ value })) });
    return mismatches.find(({ path }) => path === "stream.length")?.hint;
  }

  test("messages that were lost before the error that is expected", async () => {
    const stream = [{ value: 1 }, { value: 2 }];
    const failing = { status_code: "ABORTED", stream, partial_delivery: true } as const;
    expect(await hint(failing, STATUS.ABORTED, [])).toBe("the messages before the status were lost");
    expect(await hint(failing, STATUS.ABORTED, [1])).toBe("the messages before the status were lost");
    expect(await hint(failing, STATUS.ABORTED, [2])).toBeUndefined();
    expect(await hint(failing, STATUS.INTERNAL, [1])).toBeUndefined();
    expect(await hint(failing, STATUS.ABORTED, [1, 2, 3])).toBeUndefined();
    expect(await hint({ stream }, STATUS.OK, [1])).toBeUndefined();
  });
});
