/** What of an outcome bindings are compared by: the same for servers that do the same, whatever is chance or left free. */
import { describe, expect, test } from "vitest";
import type { ExpectedResponseSpec } from "../../src/generated/fixture.ts";
import { type Answer, judged } from "./cases.ts";

async function comparedOf(expected: Partial<ExpectedResponseSpec>, answer: Answer) {
  const { outcome } = await judged({ expected }, answer);
  return { judged: outcome?.compared ?? {}, shown: outcome?.shown ?? {} };
}

describe("what is compared", () => {
  test("the code and the server's own text, but not the text of an OK", async () => {
    const expected: Partial<ExpectedResponseSpec> = { status_code: "NOT_FOUND" };
    expect((await comparedOf(expected, { status: 5, message: "no tea" })).judged).toEqual({
      status: "NOT_FOUND",
      "error.message": "no tea",
    });
    expect((await comparedOf({}, { messages: [{ text: "hi" }] })).judged["error.message"]).toBeUndefined();
  });

  test("messages that are as expected are alike, however a matcher is filled; others are told apart", async () => {
    const free: Partial<ExpectedResponseSpec> = { message: { text: { $match: { regex: "^h" } } } };
    const digest = async (expected: Partial<ExpectedResponseSpec>, text: string) =>
      (await comparedOf(expected, { messages: [{ text }] })).judged.messages;
    expect(await digest(free, "hi")).toBe(await digest(free, "hello"));
    expect(await digest(free, "hi")).not.toBe(await digest(free, "bye"));
    expect(await digest(free, "by")).not.toBe(await digest(free, "bye"));
  });

  test("the metadata that the fixture names, present or absent; the rest is shown", async () => {
    const expected: Partial<ExpectedResponseSpec> = {
      headers: { "x-one": "1", "x-any": { $match: "any" } },
      absent_trailers: ["x-debug"],
    };
    const { judged: values, shown } = await comparedOf(expected, {
      headers: { "x-one": "2", "x-any": "whatever", "x-more": "m" },
      trailers: { "x-debug": "on" },
      messages: [{ text: "hi" }],
    });
    expect(values).toMatchObject({ "headers.x-one": "2", "headers.x-any": "as expected", "trailers.x-debug": "on" });
    expect(values).not.toHaveProperty("headers.x-more");
    expect(shown).toMatchObject({ "other headers": "x-more", "content-type": "application/grpc" });
  });

  test("which of the statuses that will do came is shown and not compared", async () => {
    const expected: Partial<ExpectedResponseSpec> = {
      status_code: "ABORTED",
      status_any_of: ["ABORTED", "UNAVAILABLE"],
    };
    const { judged: values, shown } = await comparedOf(expected, { status: 14, message: "later" });
    expect(values).toEqual({});
    expect(shown).toMatchObject({ status: "UNAVAILABLE", "error.message": "later" });
    expect((await comparedOf(expected, { status: 2 })).judged.status).toBe("UNKNOWN");
  });
});
