/** Headers and trailers that a fixture names (docs/fixtures.md, section 3.6). */
import { describe, expect, test } from "vitest";
import type { ExpectedResponseSpec } from "../../src/generated/fixture.ts";
import { type Answer, judged, mismatchesOf } from "./cases.ts";

async function faults(expected: Partial<ExpectedResponseSpec>, answer: Answer): Promise<string[]> {
  return mismatchesOf(
    await judged({ expected }, { messages: expected.status_code === undefined ? [{}] : [], ...answer }),
  );
}

async function hints(expected: Partial<ExpectedResponseSpec>, answer: Answer): Promise<(string | undefined)[]> {
  const { mismatches } = await judged({ expected }, { messages: [{}], ...answer });
  return mismatches.map(({ hint }) => hint);
}

describe("headers", () => {
  test("must be there with their values; others are free", async () => {
    const expected = { headers: { "x-one": "1", "X-Two": "two words" } };
    expect(await faults(expected, { headers: { "x-one": "1", "x-two": "two words", "x-three": "3" } })).toEqual([]);
    expect(await faults(expected, { headers: { "x-one": "2" } })).toEqual([
      "headers.x-one: 1 | 2",
      "headers.x-two: two words | (absent)",
    ]);
  });

  test("of one value are taken as they are, commas and spaces too; of several a peer may join them", async () => {
    expect(await faults({ headers: { "x-a": "a,b" } }, { headers: { "x-a": "a, b" } })).toEqual([
      "headers.x-a: a,b | a, b",
    ]);
    expect(await faults({ headers: { "x-a": ["a", "b"] } }, { headers: { "x-a": "a, b" } })).toEqual([]);
  });

  test("that came as trailers are named so", async () => {
    expect(await faults({ headers: { "x-one": "1" } }, { trailers: { "x-one": "1" } })).toEqual([
      "headers.x-one: 1 | (absent)",
    ]);
    expect(await hints({ headers: { "x-one": "1" } }, { trailers: { "x-one": "1" } })).toEqual([
      "it came in the trailers",
    ]);
    expect(await hints({ headers: { "x-one": "1" } }, {})).toEqual([undefined]);
  });

  test("of a trailers-only reply are in its one block", async () => {
    const expected: Partial<ExpectedResponseSpec> = {
      status_code: "NOT_FOUND",
      headers: { "x-one": "1" },
      trailers: { "x-two": "2" },
    };
    const both = { "x-one": "1", "x-two": "2" };
    expect(await faults(expected, { status: 5, trailersOnly: true, headers: both })).toEqual([]);
    expect(await faults(expected, { status: 5, trailersOnly: true })).toEqual([
      "headers.x-one: 1 | (absent)",
      "trailers.x-two: 2 | (absent)",
    ]);
  });
});

describe("trailers", () => {
  test("must be there with their values", async () => {
    expect(await faults({ trailers: { "x-sum": "6" } }, { trailers: { "x-sum": "6" } })).toEqual([]);
    expect(await faults({ trailers: { "x-sum": "6" } }, { trailers: { "x-sum": "7" } })).toEqual([
      "trailers.x-sum: 6 | 7",
    ]);
  });

  test("that came as headers are named so", async () => {
    expect(await hints({ trailers: { "x-one": "1" } }, { headers: { "x-one": "1" } })).toEqual([
      "it came in the initial metadata",
    ]);
  });

  test("`grpc-status` and `grpc-message` mean the status itself", async () => {
    const expected: Partial<ExpectedResponseSpec> = {
      status_code: "NOT_FOUND",
      trailers: { "grpc-status": "5", "grpc-message": "café?" },
    };
    expect(await faults(expected, { status: 5, message: "no café? here" })).toEqual([]);
    expect(await faults(expected, { status: 3, message: "no tea" })).toEqual([
      "status: NOT_FOUND | INVALID_ARGUMENT: no tea",
      "trailers.grpc-status: 5 | 3",
      "trailers.grpc-message: café? | no tea",
    ]);
    const ok = { trailers: { "grpc-status": "0", "grpc-message": "OK" } };
    expect(await faults(ok, {})).toEqual([]);
  });
});

describe("metadata", () => {
  test("may be in either block", async () => {
    const expected = { metadata: { "x-one": "1" } };
    expect(await faults(expected, { headers: { "x-one": "1" } })).toEqual([]);
    expect(await faults(expected, { trailers: { "x-one": "1" } })).toEqual([]);
    expect(await faults(expected, {})).toEqual(["metadata.x-one: 1 | (absent)"]);
    const error: Partial<ExpectedResponseSpec> = { ...expected, status_code: "ABORTED" };
    expect(await faults(error, { status: 10, trailersOnly: true, trailers: { "x-one": "1" } })).toEqual([]);
  });
});

describe("values", () => {
  test("of a repeated key are all compared, in order", async () => {
    const expected = { headers: { "x-many": ["a", "b"] } };
    expect(await faults(expected, { headers: { "x-many": ["a", "b"] } })).toEqual([]);
    expect(await faults(expected, { headers: { "x-many": ["b", "a"] } })).toEqual(["headers.x-many: a, b | b, a"]);
    expect(await faults(expected, { headers: { "x-many": ["a"] } })).toEqual(["headers.x-many: a, b | a"]);
    expect(await faults(expected, { headers: { "x-many": ["a", "b", "b"] } })).toEqual([
      "headers.x-many: a, b | a, b, b",
    ]);
  });

  test("of a repeated key may be joined by commas", async () => {
    expect(await faults({ headers: { "x-many": ["a", "b"] } }, { headers: { "x-many": "a,b" } })).toEqual([]);
    expect(await faults({ headers: { "x-many": "a, b" } }, { headers: { "x-many": ["a", "b"] } })).toEqual([]);
  });

  test("of a -bin key are compared by their bytes", async () => {
    expect(await faults({ headers: { "x-bin": "aGk=" } }, { headers: { "x-bin": "aGk" } })).toEqual([]);
    expect(await faults({ headers: { "x-bin": "aGk" } }, { headers: { "x-bin": "aGk=" } })).toEqual([]);
    expect(await faults({ headers: { "x-bin": ["aGk", "AAEC"] } }, { headers: { "x-bin": "aGk=,AAEC" } })).toEqual([]);
    expect(await faults({ headers: { "x-bin": "aGk=" } }, { headers: { "x-bin": "aGo" } })).toEqual([
      "headers.x-bin: aGk= | aGo=",
    ]);
  });

  test("of content-type are any that gRPC has", async () => {
    const expected = { headers: { "content-type": "application/grpc" } };
    expect(await faults(expected, { headers: { "content-type": "application/grpc+proto" } })).toEqual([]);
    expect(await faults({ headers: { "content-type": "application/grpc+json" } }, {})).toEqual([]);
    expect(await faults(expected, { headers: { "content-type": "application/json" } })).toEqual([
      "headers.content-type: application/grpc | application/json",
      "protocol: a reply that follows the gRPC protocol | the content-type is `application/json`, and not application/grpc",
    ]);
    expect(await faults({ headers: { "content-type": "application/json" } }, {})).toEqual([
      "headers.content-type: application/json | application/grpc",
    ]);
  });

  test("of a key that holds a secret are not shown", async () => {
    const { mismatches, outcome } = await judged(
      { expected: { headers: { "x-api-token": "expected-token", "x-auth-token": "it" } } },
      { messages: [{}], headers: { "x-api-token": "received-token" } },
    );
    expect(mismatches.map(({ expected, received }) => [expected, received])).toEqual([
      ["***", "***"],
      ["***", "(absent)"],
    ]);
    expect(outcome?.headers).toContainEqual(["x-api-token", "***"]);
  });
});

describe("metadata in both blocks", () => {
  test("may come in either block, in both, or spread over both", async () => {
    const expected = { metadata: { "x-a": "v" } };
    const both = { headers: { "x-a": "v" }, trailers: { "x-a": "v" } };
    expect(await faults(expected, both)).toEqual([]);
    expect(await faults(expected, { headers: { "x-a": "v" }, trailers: { "x-a": "w" } })).toEqual([]);
    expect(
      await faults({ metadata: { "x-a": ["v", "w"] } }, { headers: { "x-a": "v" }, trailers: { "x-a": "w" } }),
    ).toEqual([]);
    expect(await faults(expected, { headers: { "x-a": "u" }, trailers: { "x-a": "w" } })).toEqual([
      "metadata.x-a: v | u, w",
    ]);
  });
});
