/** Conditions on metadata values, and keys that must not be there (docs/fixtures.md, section 3.6). */
import { describe, expect, test } from "vitest";
import type { ExpectedResponseSpec, MetadataCondition } from "../../src/generated/fixture.ts";
import { type Answer, judged, mismatchesOf } from "./cases.ts";

async function faults(expected: Partial<ExpectedResponseSpec>, answer: Answer): Promise<string[]> {
  return mismatchesOf(
    await judged({ expected }, { messages: expected.status_code === undefined ? [{}] : [], ...answer }),
  );
}

describe.each(["headers", "trailers", "metadata"] as const)("in `%s`", (block) => {
  const where = block === "metadata" ? "trailers" : block;
  const check = (condition: "any" | MetadataCondition, value?: string | string[]): Promise<string[]> =>
    faults({ [block]: { "x-a": { $match: condition } } }, value === undefined ? {} : { [where]: { "x-a": value } });

  test("any value will do, as long as there is one", async () => {
    expect(await check("any", "what")).toEqual([]);
    expect(await check("any", "")).toEqual([]);
    expect(await check({ any: true, example: "x" }, "what")).toEqual([]);
    expect(await check("any")).toEqual([`${block}.x-a: any value | (absent)`]);
  });

  test("an expression matches somewhere, or is bound to the ends", async () => {
    expect(await check({ regex: "b+" }, "abbc")).toEqual([]);
    expect(await check({ regex: "^b+$" }, "abbc")).toEqual([`${block}.x-a: a value matching /^b+$/ | abbc`]);
    expect(await check({ regex: ".*" })).toEqual([`${block}.x-a: a value matching /.*/ | (absent)`]);
  });

  test("a part is contained", async () => {
    expect(await check({ contains: "us-" }, "eu-1,us-2")).toEqual([]);
    expect(await check({ contains: "US-" }, "us-2")).toEqual([`${block}.x-a: a value that contains "US-" | us-2`]);
  });

  test("one value of a repeated key is enough", async () => {
    expect(await check({ regex: "^b$" }, ["a", "b"])).toEqual([]);
    expect(await check({ regex: "^c$" }, ["a", "b"])).toEqual([`${block}.x-a: a value matching /^c$/ | a, b`]);
  });
});

describe("a matcher", () => {
  test("of a header that came as a trailer says so", async () => {
    const { mismatches } = await judged(
      { expected: { headers: { "x-a": { $match: "any" } } } },
      { messages: [{}], trailers: { "x-a": "v" } },
    );
    expect(mismatches).toMatchObject([{ received: "(absent)", hint: "it came in the trailers" }]);
  });

  test("stands beside exact values, whatever the case of its key", async () => {
    const expected = { headers: { "X-Id": { $match: { regex: "^[0-9]+$" } }, "x-one": "1" } };
    expect(await faults(expected, { headers: { "x-id": "17", "x-one": "1" } })).toEqual([]);
    expect(await faults(expected, { headers: { "x-id": "seventeen", "x-one": "2" } })).toEqual([
      "headers.x-id: a value matching /^[0-9]+$/ | seventeen",
      "headers.x-one: 1 | 2",
    ]);
  });

  test("of a trailers-only reply looks into its one block", async () => {
    const expected: Partial<ExpectedResponseSpec> = {
      status_code: "NOT_FOUND",
      headers: { "x-a": { $match: "any" } },
      trailers: { "x-a": { $match: { contains: "v" } } },
    };
    expect(await faults(expected, { status: 5, trailersOnly: true, headers: { "x-a": "v" } })).toEqual([]);
  });

  test("of a secret key shows neither what is wanted nor what came", async () => {
    const { mismatches } = await judged(
      { expected: { headers: { authorization: { $match: { regex: "^Bearer hunter" } } } } },
      { messages: [{}], headers: { authorization: "Bearer 12345678" } },
    );
    expect(mismatches.map(({ expected, received }) => [expected, received])).toEqual([["***", "***"]]);
  });

  test("is judged in linear time", async () => {
    const expected = { headers: { "x-a": { $match: { regex: "^(a+)+$" } } } };
    expect(await faults(expected, { headers: { "x-a": `${"a".repeat(5000)}b` } })).toHaveLength(1);
  });
});

describe("keys that must be absent", () => {
  test("from the headers", async () => {
    const expected = { absent_headers: ["x-debug", "X-Node"] };
    expect(await faults(expected, { headers: { "x-other": "1" }, trailers: { "x-debug": "1" } })).toEqual([]);
    expect(await faults(expected, { headers: { "x-debug": "1", "x-node": ["a", "b"] } })).toEqual([
      "absent_headers.x-debug: (absent) | 1",
      "absent_headers.x-node: (absent) | a, b",
    ]);
  });

  test("from the trailers", async () => {
    const expected = { absent_trailers: ["x-debug", "grpc-status-details-bin"] };
    expect(await faults(expected, { headers: { "x-debug": "1" } })).toEqual([]);
    expect(await faults(expected, { trailers: { "x-debug": "", "grpc-status-details-bin": "CAU" } })).toEqual([
      "absent_trailers.x-debug: (absent) | ",
      "absent_trailers.grpc-status-details-bin: (absent) | CAU=",
    ]);
  });

  test("from the one block of a trailers-only reply", async () => {
    const expected: Partial<ExpectedResponseSpec> = {
      status_code: "NOT_FOUND",
      absent_headers: ["x-debug"],
      absent_trailers: ["x-debug"],
    };
    expect(await faults(expected, { status: 5, trailersOnly: true, headers: { "x-debug": "1" } })).toEqual([
      "absent_headers.x-debug: (absent) | 1",
      "absent_trailers.x-debug: (absent) | 1",
    ]);
  });

  test("point at their own place, and hide secrets", async () => {
    const expected = { absent_headers: ["x-one", "set-cookie"] };
    const { mismatches } = await judged({ expected }, { messages: [{}], headers: { "set-cookie": "id=12345678" } });
    expect(mismatches).toMatchObject([{ path: "absent_headers.set-cookie", received: "***" }]);
    const [{ line } = { line: 0 }] = mismatches;
    const { mismatches: others } = await judged({ expected }, { messages: [{}], headers: { "x-one": "1" } });
    expect(others[0]?.line).toBe(line - 1);
  });
});

describe("`grpc-encoding` among the headers", () => {
  const expected = { headers: { "grpc-encoding": "gzip" }, message: { text: "hi" } };

  test("is what was announced, and done", async () => {
    expect(await faults(expected, { messages: [{ text: "hi" }] })).toEqual(["headers.grpc-encoding: gzip | (absent)"]);
  });

  test("is no mere word: a server that compresses nothing is caught", async () => {
    const { verdict } = await judged(
      { expected },
      { messages: [{ text: "hi" }], headers: { "grpc-encoding": "gzip" } },
    );
    // Of a message so small nothing is gained by it.
    expect(verdict).toBe("passed");
    const long = await judged(
      { expected: { ...expected, message: { text: "hi ".repeat(500) } } },
      { messages: [{ text: "hi ".repeat(500) }], headers: { "grpc-encoding": "gzip" } },
    );
    expect(mismatchesOf(long)).toEqual(["headers.grpc-encoding: messages compressed with gzip | gzip, and none is"]);
  });
});
