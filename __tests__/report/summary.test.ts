import { describe, expect, test } from "vitest";
import { failuresOf, remarksOf } from "../../src/report/failures.ts";
import { durationText, isRedBinding, untoldProblems, verdictSentence } from "../../src/report/summary.ts";
import { VERDICTS } from "../../src/report/verdicts.ts";
import { isRed, VERDICT_ORDER } from "../../src/suite/verdicts.ts";
import {
  crashed,
  empty,
  failing,
  foreseen,
  green,
  hostile,
  invalid,
  largeReport,
  notStarted,
  notStopped,
  SUITE,
  sampleReport,
} from "./samples.ts";

describe("verdictSentence", () => {
  test.each([
    ["all green", green, "Passed: 8 fixtures on 2 bindings (python, ruby): 16 passed."],
    ["many failures", failing, "Failed: 5 of 8 fixtures (1 on python, 3 on ruby, 3 on node)."],
    ["a crash", crashed, "Failed: server/22_stream_10_messages on python; the server of python failed during the run."],
    ["no start", notStarted, "Failed: the server of php did not start."],
    ["no stop", notStopped, "Passed: 2 fixtures on ruby: 2 passed."],
    ["invalid fixtures", invalid, "Failed: 2 fixture files not valid."],
  ])("%s", (_, report, sentence) => {
    expect(verdictSentence(report)).toBe(sentence);
  });

  test("gives the gate's own reasons, with the binding they are about", () => {
    const skipped = sampleReport({
      fixtures: SUITE,
      bindings: [{ name: "python" }, { name: "ruby", otherwise: { verdict: "skipped" } }],
    });
    expect(verdictSentence(skipped)).toMatch(/^Failed: ruby: .+\.$/);
    expect(verdictSentence(empty)).toMatch(/^Failed: no fixture/);
  });

  test("counts what a fail-fast run never reached", () => {
    const report = sampleReport({ fixtures: SUITE, bindings: [{ name: "python", otherwise: { verdict: "not-run" } }] });
    expect(verdictSentence(report)).toBe("Failed: 8 results of python missing: not run.");
  });

  test("stays short, however long the names", () => {
    expect(verdictSentence(hostile).length).toBeLessThan(1500);
    expect(verdictSentence(largeReport()).length).toBeLessThan(300);
  });
});

test("untoldProblems leaves out what the sentence says", () => {
  expect(untoldProblems(invalid)).toEqual([]);
  expect(untoldProblems(hostile).map(({ kind }) => kind)).toContain("nothing-ran");
});

test("untoldProblems keeps one with an edit, which the sentence does not show", () => {
  expect(untoldProblems(foreseen).map(({ kind }) => kind)).toEqual(["unused-entry", "passing-entry"]);
});

test("a binding is red when the gate names it", () => {
  const red = failing.bindings.map((binding) => isRedBinding(failing, binding));
  expect(red).toEqual([true, true, true]);
  expect(notStopped.bindings.map((binding) => isRedBinding(notStopped, binding))).toEqual([false]);
});

describe("failuresOf", () => {
  test("puts bindings that failed alike together, and others apart", () => {
    const groups = failuresOf(failing).map(({ fixture, groups }) => [
      fixture.id,
      groups.map(({ bindings }) => bindings),
    ]);
    expect(groups).toEqual([
      ["unary/01_say_hello", [["node"]]],
      ["server/22_stream_10_messages", [["python", "ruby"]]],
      ["server/23_stream_mid_error", [["node"]]],
      ["server/27_stream_with_metadata_trailers", [["ruby"]]],
      ["client/31_stream_10_messages_sum", [["ruby"], ["node"]]],
    ]);
  });

  test("leaves out what passed, was skipped, is known to fail or never ran", () => {
    expect(failuresOf(green)).toEqual([]);
    expect(failuresOf(notStarted)).toEqual([]);
  });
});

test("remarksOf gathers fixtures with one reason", () => {
  expect(remarksOf(notStarted, "not-run")).toEqual([
    { bindings: ["php"], reason: "the server did not start", ids: SUITE.map(({ id }) => id) },
  ]);
  expect(remarksOf(failing, "skipped")).toEqual([
    { bindings: ["ruby", "node"], reason: "skip: true in the fixture", ids: ["bidirectional/40_echo_5_messages"] },
  ]);
});

test("every verdict has its place in the order", () => {
  expect([...VERDICT_ORDER].sort()).toEqual(Object.keys(VERDICTS).sort());
});

test("every verdict that the gate calls bad is red here, and no other", () => {
  for (const verdict of VERDICT_ORDER) {
    const report = sampleReport({
      fixtures: SUITE.slice(0, 2),
      bindings: [{ name: "a", results: { "unary/01_say_hello": { verdict } } }],
    });
    expect([verdict, report.result]).toEqual([verdict, isRed(verdict) ? "failed" : "passed"]);
  }
});

test.each([
  [0, "0 ms"],
  [999.4, "999 ms"],
  [999.9, "1.0 s"],
  [2310, "2.3 s"],
  [59_970, "1 min 0 s"],
  [72_000, "1 min 12 s"],
])("%d ms is %s", (ms, text) => {
  expect(durationText(ms)).toBe(text);
});
