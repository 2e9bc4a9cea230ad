/** Which errors are messages for people, and which are bugs. */
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { expect, test } from "vitest";
import { describeError } from "../../src/pipeline/errors.ts";
import { UsageError } from "../../src/pipeline/settings.ts";

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test("wrong usage, and what the system refuses, are told as they are", () => {
  expect(describeError(new UsageError("give one of them"))).toBe("give one of them");
  const missing = thrownBy(() => readFileSync("/no/such/file"));
  expect(describeError(missing)).toBe("ENOENT: no such file or directory, open '/no/such/file'");
});

test("an error of Node's own is a bug, though it has a code", () => {
  const misuse = thrownBy(() => request({ agent: new Agent(), protocol: "nonsense:" }));
  expect(misuse).toMatchObject({ code: "ERR_INVALID_PROTOCOL" });
  expect(describeError(misuse)).toMatch(/^grpc-fixtures \S+ failed unexpectedly; this is a bug in it[\s\S]*\n {4}at /);
  expect(describeError("thrown")).toContain("this is a bug");
});
