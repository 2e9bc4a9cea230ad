import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/fixtures/model.ts";
import type { BindingResult, FixtureResult, ServerFailure, Verdict } from "../../src/generated/result.ts";
import { type GateInput, gateProblems, validationProblems } from "../../src/suite/gate.ts";
import { countVerdicts } from "../../src/suite/verdicts.ts";

function result(verdict: Verdict, index: number): FixtureResult {
  const id = `unary/${index}`;
  return { id, name: id, file: `${id}.json`, line: 1, verdict, mismatches: [], notes: [], timings: { durationMs: 1 } };
}

function binding(verdicts: readonly Verdict[], failure?: ServerFailure, name = "python"): BindingResult {
  return {
    format: "grpc-fixtures-result",
    version: 1,
    tool: "0",
    binding: name,
    encoding: "protobuf",
    suite: { hash: "sha256:0", fixtures: verdicts.length },
    server: { kind: "command", ...(failure === undefined ? {} : { failure }) },
    fixtures: verdicts.map(result),
    run: { startedAt: "2026-01-01T00:00:00.000Z", startMs: 1, durationMs: 1 },
  };
}

function finding(severity: Finding["severity"], file = "a.json"): Finding {
  return { rule: "schema", severity, file, line: 1, column: 1, pointer: "", message: "something" };
}

/** A green run of two fixtures on one binding, but for the changes. */
function problems(changes: Partial<GateInput> = {}): string[] {
  const input = {
    findings: [],
    fixtures: 2,
    selected: 2,
    heavyLeftOut: 0,
    results: [binding(["passed", "passed"])],
    ...changes,
  };
  return gateProblems(input).map(
    ({ kind, binding, message }) => `${kind}${binding === undefined ? "" : ` ${binding}`}: ${message}`,
  );
}

const failureAt = (stage: ServerFailure["stage"]): ServerFailure => ({
  stage,
  message: `it failed at ${stage}`,
  log: [],
});

describe("the gate", () => {
  test("passes where everything passed", () => {
    expect(problems()).toEqual([]);
  });

  test.each<Verdict>(["known-failing", "skipped"])("passes with a fixture that is %s", (verdict) => {
    expect(problems({ results: [binding(["passed", verdict])] })).toEqual([]);
  });

  test.each<Verdict>(["failed", "timeout", "crashed", "flaky", "unexpected-pass", "not-run"])(
    "fails with one that is %s",
    (verdict) => {
      expect(problems({ results: [binding(["passed", verdict])] })).toEqual([`verdict python: 1 ${verdict}`]);
    },
  );

  test("passes with one that is flaky and may be, and with nothing else that claims so", () => {
    const allowed = (verdict: Verdict): BindingResult => {
      const { fixtures, ...rest } = binding([verdict]);
      return { ...rest, fixtures: fixtures.map((each) => ({ ...each, allowed: true })) };
    };
    expect(problems({ fixtures: 1, selected: 1, results: [allowed("flaky")] })).toEqual([]);
    expect(problems({ fixtures: 1, selected: 1, results: [allowed("failed")] })).toEqual(["verdict python: 1 failed"]);
  });

  test("names each binding with its bad verdicts", () => {
    const results = [
      binding(["failed", "failed"]),
      binding(["passed", "passed"], undefined, "node"),
      binding(["failed", "not-run"], undefined, "ruby"),
    ];
    expect(problems({ results })).toEqual(["verdict python: 2 failed", "verdict ruby: 1 failed, 1 not-run"]);
  });

  test("fails where everything was skipped, but not where all is known to fail", () => {
    expect(problems({ results: [binding(["skipped", "skipped"])] })).toEqual([
      "nothing-ran python: every selected fixture was skipped",
    ]);
    expect(problems({ results: [binding(["known-failing", "known-failing"])] })).toEqual([]);
  });

  test("fails where a selected fixture has no result", () => {
    expect(problems({ results: [binding(["passed"])] })).toEqual([
      "nothing-ran python: 1 selected fixture without a result",
    ]);
    expect(problems({ results: [binding([])] })).toEqual(["nothing-ran python: 2 selected fixtures without a result"]);
  });

  test("fails where there is nothing to run, or nothing to run against", () => {
    expect(problems({ fixtures: 0, selected: 0, results: [] })[0]).toBe(
      "no-fixtures: no fixture files were found: is the path right?",
    );
    expect(problems({ selected: 0, results: [] })).toEqual(["no-fixtures: the filters left none of the 2 fixtures"]);
    expect(problems({ results: [] })).toEqual(["no-bindings: there is no binding to run against"]);
  });

  test("fails below the minimum of fixtures", () => {
    expect(problems({ minimumFixtures: 3 })).toEqual([
      "too-few-fixtures: 2 fixture files found, and minimum-fixtures is 3",
    ]);
    expect(problems({ minimumFixtures: 2 })).toEqual([]);
  });

  test("fails for fixtures that are not valid, counted once for each file; warnings do not matter", () => {
    expect(
      problems({
        findings: [finding("error"), finding("error"), finding("error", "b.json"), finding("warn", "c.json")],
      }),
    ).toEqual(["invalid-fixture: 2 fixture files not valid"]);
    expect(problems({ findings: [finding("error")] })).toEqual(["invalid-fixture: 1 fixture file not valid"]);
    expect(problems({ findings: [finding("warn")] })).toEqual([]);
  });

  test.each(["start", "run"] as const)("fails for a server that failed at %s, whatever its fixtures did", (stage) => {
    expect(problems({ results: [binding(["passed", "passed"], failureAt(stage))] })).toEqual([
      `server python: it failed at ${stage}`,
    ]);
  });

  test("does not fail for a server that was hard to stop", () => {
    expect(problems({ results: [binding(["passed", "passed"], failureAt("stop"))] })).toEqual([]);
  });

  test("tells everything, and not the first", () => {
    const results = [binding(["failed", "passed"], failureAt("run"))];
    expect(
      problems({ findings: [finding("error")], minimumFixtures: 9, results }).map((text) => text.split(" ")[0]),
    ).toEqual(["invalid-fixture:", "too-few-fixtures:", "server", "verdict"]);
  });
});

test("validate asks for the fixtures alone", () => {
  expect(validationProblems({ findings: [], fixtures: 1 })).toEqual([]);
  expect(validationProblems({ findings: [], fixtures: 0 })).toHaveLength(1);
  expect(validationProblems({ findings: [finding("error")], fixtures: 1, minimumFixtures: 2 })).toHaveLength(2);
});

test("countVerdicts counts each verdict, and all", () => {
  expect(countVerdicts(["passed", "failed", "passed", "not-run"])).toEqual({
    total: 4,
    passed: 2,
    failed: 1,
    "known-failing": 0,
    "unexpected-pass": 0,
    flaky: 0,
    skipped: 0,
    timeout: 0,
    crashed: 0,
    "not-run": 1,
  });
});

test("without fixtures it is said where they were looked for", () => {
  const [problem] = validationProblems({ findings: [], fixtures: 0, paths: ["tests/grpc", "more/*.json"] });
  expect(problem?.message).toBe("no fixture files were found in tests/grpc, more/*.json: is the path right?");
});

test("a file that could not be loaded is red, also where the rule that says so is off", () => {
  const problems = validationProblems({ findings: [], unusable: ["a/20_broken.json"], fixtures: 2 });
  expect(problems).toEqual([{ kind: "invalid-fixture", message: "1 fixture file not valid" }]);
  // Named once, however often it is known to be wrong.
  const twice = validationProblems({ findings: [finding("error")], unusable: [finding("error").file], fixtures: 2 });
  expect(twice).toEqual(problems);
});
