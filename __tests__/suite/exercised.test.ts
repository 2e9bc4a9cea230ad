/** What of its services and statuses a suite reached. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadFixtures } from "../../src/fixtures/load.ts";
import type { BindingResult, FixtureResult } from "../../src/generated/result.ts";
import { exercisedBy } from "../../src/suite/exercised.ts";

const { fixtures } = await loadFixtures(["fixtures"], { cwd: fileURLToPath(new URL("../e2e", import.meta.url)) });

type Origin = NonNullable<FixtureResult["outcome"]>["status"]["origin"];

function result(
  ...outcomes: readonly (readonly [id: string, status: string, origin: Origin] | readonly [id: string])[]
): BindingResult {
  return {
    format: "grpc-fixtures-result",
    version: 1,
    tool: "0",
    binding: "a",
    encoding: "protobuf",
    suite: { hash: "", fixtures: 0 },
    server: { kind: "attached" },
    run: { startedAt: "", startMs: 0, durationMs: 0 },
    fixtures: outcomes.map(([id, name, origin]) => ({
      id,
      name: id,
      file: id,
      line: 1,
      verdict: "passed",
      mismatches: [],
      notes: [],
      timings: { durationMs: 0 },
      ...(name === undefined || origin === undefined
        ? {}
        : {
            outcome: {
              status: { code: 0, name, message: "", origin },
              headers: [],
              trailers: [],
              trailersOnly: false,
              messageCount: 0,
              messagesDigest: "",
              messages: [],
              violations: [],
            },
          }),
    })),
  };
}

const exercised = exercisedBy(fixtures);
const [first, second] = fixtures.map(({ id }) => id);

test("a method is reached where a call of it has ended, a status where a call has ended with it", () => {
  const { methods, statuses } = exercised(result([first ?? "", "OK", "server"], [second ?? "", "NOT_FOUND", "server"]));
  expect(methods.reached).toBeGreaterThan(0);
  expect(methods.missing).toHaveLength(methods.total - methods.reached);
  expect(statuses).toMatchObject({ reached: 2, total: 17 });
  expect(statuses.missing).not.toContain("NOT_FOUND");
});

test("what was not called, or was cut off, has reached nothing; a deadline has", () => {
  const nothing = exercised(result([first ?? ""], [second ?? "", "UNAVAILABLE", "transport"]));
  expect([nothing.methods.reached, nothing.statuses.reached]).toEqual([0, 0]);
  expect(exercised(result([first ?? "", "DEADLINE_EXCEEDED", "client"])).statuses.reached).toBe(1);
});

test("a status that is none of gRPC's, or a fixture that is not of the suite, counts for nothing", () => {
  const { methods, statuses } = exercised(result(["elsewhere/1", "99 (not a gRPC status)", "server"]));
  expect([methods.reached, statuses.reached, statuses.total]).toEqual([0, 0, 17]);
});
