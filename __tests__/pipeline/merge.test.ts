/** Joining legs: what several servers of one binding did is told as one, and nothing that is red gets lost. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadFixtures } from "../../src/fixtures/load.ts";
import type { Suite } from "../../src/fixtures/model.ts";
import type { BindingResult, FixtureResult, ServerFailure } from "../../src/generated/result.ts";
import { type MergeInput, mergeResults } from "../../src/pipeline/merge.ts";
import { readResultFiles } from "../../src/pipeline/resultFiles.ts";
import { UsageError } from "../../src/pipeline/settings.ts";
import { createMask } from "../../src/text/mask.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
let suite: Suite;

beforeAll(async () => {
  workspace = await makeWorkspace();
  suite = await loadFixtures([workspace.path("fixtures")], { cwd: workspace.folder });
});
afterAll(() => workspace.remove());

function passed(id: string): FixtureResult {
  const fixture = suite.fixtures.find((other) => other.id === id);
  const [name, file] = [fixture?.spec.name ?? "", fixture?.file ?? ""];
  return { id, name, file, line: 1, verdict: "passed", mismatches: [], notes: [], timings: { durationMs: 1 } };
}

function leg(ids: readonly string[], over: Partial<BindingResult> = {}): BindingResult {
  return {
    format: "grpc-fixtures-result",
    version: 1,
    tool: "0",
    binding: "a",
    encoding: "protobuf",
    suite: { hash: suite.hash, fixtures: suite.files },
    server: { kind: "command" },
    fixtures: ids.map(passed),
    run: { startedAt: "2026-01-01T00:00:00.000Z", startMs: 10, durationMs: 100 },
    ...over,
  };
}

function merge(legs: readonly BindingResult[], over: Partial<MergeInput> = {}) {
  const files = legs.map((result, index) => ({ file: `${index}.json`, path: `/${index}.json`, result }));
  const input = { files, suite, encoding: "protobuf", bindings: [], selection: {}, mask: createMask([]) } as const;
  return mergeResults({ ...input, ...over });
}

const ids = () => suite.fixtures.map(({ id }) => id);

test("shards are dealt together in fixture order, whichever way round they are given", () => {
  const shards = [0, 1, 2].map((shard) => leg(ids().filter((_, index) => index % 3 === shard)));
  const { results, held, selected } = merge(shards.toReversed());
  expect(results.map(({ fixtures }) => fixtures.map(({ id }) => id))).toEqual([ids()]);
  expect(results).toEqual(held);
  expect(results).toEqual(merge(shards).results);
  expect(selected).toEqual(suite.fixtures);
});

test("a leg without fixtures adds none", () => {
  expect(merge([leg(ids()), leg([])]).results[0]?.fixtures).toHaveLength(suite.files);
});

test("bindings stand in the configuration's order; without one, by name", () => {
  const legs = [leg(ids(), { binding: "b" }), leg(ids())];
  const names = (over: Partial<MergeInput> = {}) => merge(legs, over).results.map(({ binding }) => binding);
  expect(names()).toEqual(["a", "b"]);
  const bindings = ["c", "b", "a"].map((name) => ({ name, kind: "command" as const }));
  expect(names({ bindings })).toEqual(["c", "b", "a"]);
  const [missing] = merge(legs, { bindings }).results;
  expect(new Set(missing?.fixtures.map(({ verdict }) => verdict))).toEqual(new Set(["not-run"]));
});

describe("servers", () => {
  const failure = (stage: ServerFailure["stage"], message: string): ServerFailure => ({
    stage,
    message,
    log: [message],
  });
  const joined = (...failures: (ServerFailure | undefined)[]) => {
    const legs = failures.map((each, index) =>
      leg([ids()[index] ?? ""], { server: { kind: "command", ...(each === undefined ? {} : { failure: each }) } }),
    );
    return merge(legs).results[0]?.server;
  };

  test("the failure of any leg is the binding's, the gravest first", () => {
    expect(joined(undefined, undefined)).toEqual({ kind: "command" });
    expect(joined(undefined, failure("run", "died"))).toEqual({ kind: "command", failure: failure("run", "died") });
    expect(joined(failure("stop", "lingered"), failure("start", "no port"))).toEqual({
      kind: "command",
      failure: { stage: "start", message: "no port; lingered", log: ["no port", "lingered"] },
    });
  });

  test("the same failure is said once", () => {
    const same = failure("start", "no such command");
    expect(joined(same, same)).toEqual({ kind: "command", failure: same });
  });
});

test("times: the earliest start, the longest wait, the sum; an address that all share", () => {
  const [first = "", second = ""] = ids();
  const run = (startedAt: string, more: Partial<BindingResult["run"]> = {}) => ({
    run: { startedAt, startMs: 1, durationMs: 2, ...more },
  });
  const timesOf = (...runs: ReturnType<typeof run>[]) =>
    merge(runs.map((over, index) => leg([[first, second][index] ?? ""], over))).results[0]?.run;
  const early = run("2026-01-01T01:00:00+02:00", { startMs: 7, address: "h:1" });
  expect(timesOf(run("2026-01-01T00:00:00Z", { address: "h:2" }), early)).toEqual({
    startedAt: "2025-12-31T23:00:00.000Z",
    startMs: 7,
    durationMs: 4,
  });
  expect(timesOf(early, early)?.address).toBe("h:1");
  const long = run("2026-01-01T00:00:00Z", { durationMs: Number.MAX_VALUE });
  expect(timesOf(long, long)?.durationMs).toBe(Number.MAX_SAFE_INTEGER);
});

test("selected is what was asked for, and whatever else a file holds", () => {
  const [first = "", second = ""] = ids();
  const count = (filters: readonly string[], held: readonly string[]) =>
    merge([leg(held)], { selection: { filters } }).selected.length;
  expect(count([first], [first])).toBe(1);
  expect(count([first], [first, second])).toBe(2);
  expect(count([], [first])).toBe(suite.files);
});

test("what does not belong together is refused, each with its file", () => {
  const foreign = { suite: { hash: `sha256:${"0".repeat(64)}`, fixtures: 7 } };
  const merging = () => merge([leg(ids()), leg(ids(), foreign), leg(ids(), { encoding: "json" })]);
  expect(merging).toThrow(UsageError);
  expect(merging).toThrow(/^1\.json: these results are of another fixture set .*\n2\.json: .* encoding json/);
  expect(() => merge([leg(ids()), leg([ids()[0] ?? ""])])).toThrow(
    `0.json and 1.json both have results of \`a\`: \`${ids()[0]}\`: give each leg once`,
  );
});

test("a file of nothing but brackets is refused within bounds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "grpc-fixtures-merge-"));
  try {
    const file = join(folder, "deep.json");
    for (const size of [1000, 8 * 1024 * 1024]) {
      await writeFile(file, "[".repeat(size));
      expect(() => readResultFiles(["deep.json"], folder)).toThrow(/^deep\.json: .*nested deeper than 200 levels/);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
