/** What is red, what is green, and what is neither a number. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDiff } from "../../src/coverage/diff.ts";
import { judgeLanguage } from "../../src/coverage/gate.ts";
import type { MergedCoverage } from "../../src/coverage/merge.ts";
import { countOfPercent, hasDecreased, isAtLeast, percentOf } from "../../src/coverage/ratio.ts";
import { ofCount, totalsOf } from "../../src/coverage/totals.ts";
import { counted, fileOf, inputOf, placesOf } from "./support.ts";

const lines = (covered: number, total: number): MergedCoverage => ({
  files: [fileOf("src/a.py", { lines: counted(covered, total) })],
});

const messages = (judged: ReturnType<typeof judgeLanguage>): string[] => judged.problems.map(({ message }) => message);

describe("a minimum", () => {
  test.each([
    [80, 100, 80, "passed"],
    [79, 100, 80, "failed"],
    [79_999, 100_000, 80, "failed"],
    [80_000, 100_000, 80, "passed"],
    [0, 10, 0, "passed"],
    [1, 3, 33.33, "passed"],
    [1, 3, 33.34, "failed"],
    [99_999, 100_000, 100, "failed"],
    [100, 100, 100, "passed"],
  ])("%i of %i against %f: %s", (covered, total, minimum, verdict) => {
    expect(judgeLanguage(inputOf(lines(covered, total), { minimum: { lines: minimum } })).verdict).toBe(verdict);
  });

  test("what is just below it is never shown as it", () => {
    const judged = judgeLanguage(inputOf(lines(79_999, 100_000), { minimum: { lines: 80 } }));
    expect(judged.metrics).toEqual([
      {
        metric: "lines",
        state: "measured",
        covered: 79_999,
        total: 100_000,
        percent: 79.99,
        minimum: 80,
        difference: -0.01,
        verdict: "below-minimum",
      },
    ]);
    expect(messages(judged)).toEqual([
      "lines 79.99 %, and the minimum is 80.00 %: 79999 of 100000 are covered, 1 more line is needed",
    ]);
  });

  test("is held exactly, whatever the numbers", () => {
    const count = fc.nat(1_000_000).chain((total) => fc.tuple(fc.nat(total), fc.constant(total + 1)));
    fc.assert(
      fc.property(count, fc.nat(10_000), ([covered, total], hundredths) => {
        const exact = BigInt(covered) * 10_000n >= BigInt(hundredths) * BigInt(total);
        expect(isAtLeast({ covered, total }, hundredths / 100)).toBe(exact);
        expect(percentOf({ covered, total }) >= hundredths / 100).toBe(exact);
      }),
    );
  });

  test("each metric has its own, and what has none is shown and not judged", () => {
    const files = [fileOf("a", { lines: counted(9, 10), branches: counted(1, 2), functions: counted(0, 1) })];
    const judged = judgeLanguage(inputOf({ files }, { minimum: { lines: 90, branches: 70 } }));
    expect(judged.metrics.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ["lines", "passed"],
      ["branches", "below-minimum"],
      ["functions", "passed"],
    ]);
    expect(messages(judged)).toEqual([
      "branches 50.00 %, and the minimum is 70.00 %: 1 of 2 are covered, 1 more branch is needed",
    ]);
  });
});

describe("nothing to cover", () => {
  const none: MergedCoverage = { files: [fileOf("src/empty.py", { lines: placesOf({}) })] };

  test("is no percentage, and red where something is asked", () => {
    const judged = judgeLanguage(inputOf(none, { minimum: { lines: 80 } }));
    expect(judged.verdict).toBe("failed");
    expect(judged.metrics).toEqual([{ metric: "lines", state: "nothing-to-cover", minimum: 80, verdict: "empty" }]);
    expect(messages(judged)).toEqual([
      "there are no executable lines to cover, and the minimum for lines is 80.00 %: look at the report and at `exclude`; where there is no code to test, set the minimum to 0",
    ]);
    expect(messages(judgeLanguage(inputOf({ files: [] }, { minimum: { lines: 80 } })))[0]).toContain(
      "no files are left to measure, and the minimum",
    );
  });

  test.each([[{}], [{ lines: 0 }]])("is not red where nothing is asked: %j", (minimum) => {
    const judged = judgeLanguage(inputOf(none, { minimum }));
    expect(judged.verdict).toBe("passed");
    expect(judged.metrics[0]).not.toHaveProperty("percent");
  });
});

describe("a metric that is not measured", () => {
  test("is red where it has a minimum, and says how to switch it on", () => {
    const judged = judgeLanguage(inputOf(lines(1, 1), { minimum: { lines: 80, branches: 70 } }));
    expect(judged.metrics[1]).toEqual({
      metric: "branches",
      state: "not-measured",
      minimum: 70,
      verdict: "not-measured",
    });
    expect(messages(judged)).toEqual([
      "the report has no branches: switch branches on (coverage.py: --branch; SimpleCov: enable_coverage :branch)",
    ]);
    const go = inputOf(
      lines(1, 1),
      { minimum: { functions: 1 } },
      { reports: [{ file: "c.out", format: "Go coverprofile" }] },
    );
    expect(messages(judgeLanguage(go))[0]).toContain("a Go profile does not count functions");
  });

  test("is not shown where it has none, or 0", () => {
    const judged = judgeLanguage(inputOf(lines(1, 1), { minimum: { lines: 80, branches: 0 } }));
    expect(judged.verdict).toBe("passed");
    expect(judged.metrics).toHaveLength(1);
  });
});

describe("reports that are missing or cannot be read", () => {
  test("are red, and no number", () => {
    const { coverage: _coverage, ...rest } = inputOf(lines(1, 1), { minimum: { lines: 80 } });
    const judged = judgeLanguage({
      ...rest,
      problems: [{ kind: "missing-report", message: "there is no file c.xml" }],
    });
    expect(judged).toMatchObject({ verdict: "failed", files: 0, worst: [] });
    expect(judged.metrics).toEqual([{ metric: "lines", state: "unknown", minimum: 80, verdict: "unknown" }]);
    expect(judged.problems).toEqual([{ kind: "missing-report", message: "there is no file c.xml" }]);
  });
});

describe("a report with percentages only", () => {
  test("is held to the minimum", () => {
    const judge = (percentage: number) =>
      judgeLanguage(inputOf({ files: [], percentages: { lines: percentage } }, { minimum: { lines: 80 } }));
    expect(judge(80).verdict).toBe("passed");
    expect(judge(79.999_999).verdict).toBe("failed");
    expect(judge(79.99).metrics[0]).toEqual({
      metric: "lines",
      state: "measured",
      percent: 79.99,
      minimum: 80,
      difference: -0.01,
      verdict: "below-minimum",
    });
    expect(messages(judge(79.99))).toEqual(["lines 79.99 %, and the minimum is 80.00 %"]);
  });

  test("has no more digits than it has", () => {
    expect(percentOf(countOfPercent(91.2))).toBe(91.2);
    expect(percentOf(countOfPercent(57.97))).toBe(57.97);
    expect(percentOf(countOfPercent(100))).toBe(100);
  });
});

describe("no-decrease", () => {
  const base = (covered: number, total: number) => ({ ok: true as const, totals: totalsOf(lines(covered, total)) });
  const judge = (now: MergedCoverage, before: ReturnType<typeof base>, tolerance = 0) =>
    judgeLanguage(inputOf(now, { noDecrease: { tolerance } }, { base: before }));

  test.each([
    [80, 100, 80, 100, 0, false],
    [79, 100, 80, 100, 0, true],
    [799_999, 1_000_000, 80, 100, 0, true],
    [799, 1000, 80, 100, 0.1, false],
    [798, 1000, 80, 100, 0.1, true],
    [2, 3, 66, 99, 0, false],
    [1, 2, 0, 5, 0, false],
  ])("%i of %i after %i of %i, tolerance %f: decreased %s", (covered, total, before, all, tolerance, decreased) => {
    expect(hasDecreased({ covered, total }, { covered: before, total: all }, tolerance)).toBe(decreased);
    expect(judge(lines(covered, total), base(before, all), tolerance).verdict).toBe(decreased ? "failed" : "passed");
  });

  test("says from what to what", () => {
    const judged = judge(lines(79, 100), base(80, 100));
    expect(messages(judged)).toEqual(["lines 79.00 %, down from 80.00 %"]);
    expect(judged.metrics[0]).toMatchObject({ verdict: "decreased", base: { percent: 80, covered: 80, total: 100 } });
    expect(messages(judge(lines(79, 100), base(80, 100), 0.5))).toEqual([
      "lines 79.00 %, down from 80.00 %, by more than 0.5 percentage points",
    ]);
  });

  test("looks at lines, and at what has a minimum", () => {
    const files = (covered: number) => ({
      files: [fileOf("a", { lines: counted(1, 1), branches: counted(covered, 4), functions: counted(covered, 4) })],
    });
    const before = { ok: true as const, totals: totalsOf(files(4)) };
    const requirements = { noDecrease: { tolerance: 0 }, minimum: { branches: 10 } };
    const judged = judgeLanguage(inputOf(files(3), requirements, { base: before }));
    expect(messages(judged)).toEqual(["branches 75.00 %, down from 100.00 %"]);
  });

  test("a metric that the base has, and the report has lost, is red", () => {
    const before = { ...base(1, 1).totals, lines: ofCount({ covered: 1, total: 1 }) };
    const judged = judgeLanguage(
      inputOf({ files: [fileOf("a", {})] }, { noDecrease: { tolerance: 0 } }, { base: { ok: true, totals: before } }),
    );
    expect(judged.problems.map(({ kind }) => kind)).toEqual(["not-measured"]);
  });

  test("a base that cannot be read is red; none at all is told; one without the metric too", () => {
    const unread = { ok: false as const, message: "the base x.xml is broken" };
    const requirements = { noDecrease: { tolerance: 0 } };
    expect(judgeLanguage(inputOf(lines(1, 1), requirements, { base: unread }))).toMatchObject({
      verdict: "failed",
      problems: [{ kind: "base", message: "the base x.xml is broken" }],
    });
    expect(judgeLanguage(inputOf(lines(1, 1), requirements))).toMatchObject({
      verdict: "passed",
      notes: ["no-decrease was not checked: no base is given"],
    });
    const empty = { ok: true as const, totals: totalsOf({ files: [] }) };
    expect(judgeLanguage(inputOf(lines(1, 1), requirements, { base: empty }))).toMatchObject({
      verdict: "passed",
      notes: ["the base has no lines to compare with"],
    });
  });

  test("is not looked at where nobody asks", () => {
    expect(judgeLanguage(inputOf(lines(1, 2), {}, { base: base(2, 2) }))).toMatchObject({
      verdict: "passed",
      notes: [],
    });
  });
});

describe("changed lines", () => {
  const files: MergedCoverage = {
    files: [
      fileOf("src/a.py", { lines: placesOf({ 1: 1, 2: 0, 3: 0, 5: 0, 7: 1, 9: 0 }) }),
      fileOf("src/b.py", { lines: placesOf({ 1: 1 }) }),
    ],
  };
  const diff = (path: string, start: number, count: number): string =>
    [`--- a/${path}`, `+++ b/${path}`, `@@ -0,0 +${start},${count} @@`, ...Array(count).fill("+x"), ""].join("\n");
  const judge = (minimum: number, ...diffs: string[]) =>
    judgeLanguage(inputOf(files, { changedLines: minimum }, { changed: readDiff(diffs.join("")) }));

  test("of a report none of whose files is in the checkout, nobody knows whether the changed ones are in it", () => {
    const elsewhere = { files: [fileOf("/other/SRC/c.py", { lines: placesOf({ 1: 1 }) })] };
    const judged = (path: string, inCheckout: boolean) =>
      judgeLanguage(
        inputOf(elsewhere, { changedLines: 90 }, { changed: readDiff(diff(path, 1, 1)), inCheckout: () => inCheckout }),
      );
    expect(judged("src/c.py", false).problems).toEqual([
      {
        kind: "changed-lines",
        message:
          "which changed lines are covered cannot be told: no file of the report is in the checkout, and src/c.py could be one of them; look at the paths in the report",
      },
    ]);
    expect(judged("src/c.py", true).verdict).toBe("passed");
    expect(judged("README.md", false).verdict).toBe("passed");
  });

  test("an empty diff is told of, as the command that makes it may have failed", () => {
    expect(judge(90)).toMatchObject({
      verdict: "passed",
      notes: ["the diff names no changed file: is it the right one, and did the command that makes it succeed?"],
    });
  });

  test("are those that can be reached, and are held to their minimum", () => {
    expect(judge(33.33, diff("src/a.py", 5, 5))).toMatchObject({
      verdict: "passed",
      changedLines: { covered: 1, total: 3, percent: 33.33 },
    });
    const judged = judge(33.34, diff("src/a.py", 5, 5));
    expect(judged.changedLines).toEqual({
      state: "measured",
      covered: 1,
      total: 3,
      percent: 33.33,
      minimum: 33.34,
      verdict: "below-minimum",
      uncovered: [
        {
          file: "src/a.py",
          ranges: [
            { from: 5, to: 5 },
            { from: 9, to: 9 },
          ],
        },
      ],
    });
    expect(messages(judged)).toEqual(["changed lines 33.33 %, and the minimum is 33.34 %: 1 of 3 are covered"]);
  });

  test("that are not covered are named in ranges, which end where a change does", () => {
    const judged = judge(100, diff("src/a.py", 2, 4));
    expect(judged.changedLines?.uncovered).toEqual([{ file: "src/a.py", ranges: [{ from: 2, to: 5 }] }]);
    const parts = ["--- a/src/a.py", "+++ b/src/a.py", "@@ -0,0 +2 @@", "+x", "@@ -1,0 +5 @@", "+x", ""].join("\n");
    const two = judgeLanguage(inputOf(files, { changedLines: 1 }, { changed: readDiff(parts) }));
    expect(two.changedLines?.uncovered[0]?.ranges).toEqual([
      { from: 2, to: 2 },
      { from: 5, to: 5 },
    ]);
  });

  test("none of which can be reached are a state of their own", () => {
    expect(judge(90, diff("src/a.py", 4, 1))).toMatchObject({
      verdict: "passed",
      changedLines: { state: "nothing-to-cover", covered: 0, total: 0, verdict: "passed" },
      notes: ["no changed line can be reached by tests"],
    });
    expect(judge(90, diff("README.md", 4, 1)).changedLines).not.toHaveProperty("percent");
  });

  test("of a file in no report are told of, where it is of the same kind and not excluded", () => {
    expect(judge(1, diff("src/b.py", 1, 1), diff("src/new.py", 1, 9), diff("README.md", 1, 1)).notes).toEqual([
      "1 changed file in no report, so not counted: src/new.py",
    ]);
    const changed = readDiff(diff("src/b.py", 1, 1) + diff("gen/new.py", 1, 9));
    const input = inputOf(files, { changedLines: 1 }, { changed, isExcluded: (path) => path.startsWith("gen/") });
    expect(judgeLanguage(input).notes).toEqual([]);
  });

  test("without a diff are not checked, and that is told", () => {
    expect(judgeLanguage(inputOf(files, { changedLines: 90 }))).toMatchObject({
      verdict: "passed",
      notes: ["changed-lines was not checked: no diff is given"],
    });
  });

  test("cannot be told from counts, which is red", () => {
    const changed = readDiff(diff("src/a.py", 1, 1));
    const counts = { files: [{ path: "src/a.py", places: {}, counts: { lines: { covered: 1, total: 1 } } }] };
    const percent = { files: [], percentages: { lines: 100 } };
    expect(messages(judgeLanguage(inputOf(counts, { changedLines: 1 }, { changed })))[0]).toContain("has counts only");
    expect(messages(judgeLanguage(inputOf(percent, { changedLines: 1 }, { changed })))[0]).toContain(
      "percentages only",
    );
  });
});

describe("the worst files", () => {
  test("are the ten with most uncovered lines, with their ranges", () => {
    const files = Array.from({ length: 12 }, (_, index) => fileOf(`f${index}`, { lines: counted(20 - index, 20) }));
    const { worst } = judgeLanguage(inputOf({ files }, {}, { inCheckout: (path) => path !== "f11" }));
    expect(worst.map(({ file, uncovered }) => [file, uncovered])).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => [`f${index}`, index]),
    );
    expect(worst[0]).toEqual({
      file: "f11",
      lines: 20,
      uncovered: 11,
      ranges: [{ from: 10, to: 20 }],
      rangesLeftOut: 0,
      inCheckout: false,
    });
  });

  test("join uncovered lines across those that cannot be reached", () => {
    const file = fileOf("a", { lines: placesOf({ 1: 1, 12: 0, 15: 0, 16: 3, 20: 0 }) });
    expect(judgeLanguage(inputOf({ files: [file] }, {})).worst[0]?.ranges).toEqual([
      { from: 12, to: 15 },
      { from: 20, to: 20 },
    ]);
  });

  test("name a bounded number of ranges", () => {
    const hits = Object.fromEntries(Array.from({ length: 1000 }, (_, line) => [line + 1, line % 2]));
    const [worst] = judgeLanguage(inputOf({ files: [fileOf("a", { lines: placesOf(hits) })] }, {})).worst;
    expect([worst?.ranges.length, worst?.rangesLeftOut]).toEqual([100, 400]);
  });

  test("of counts alone have no ranges, and covered files are none", () => {
    const counts = { path: "c", places: {}, counts: { lines: { covered: 1, total: 3 } } };
    const { worst } = judgeLanguage(inputOf({ files: [counts, fileOf("full", { lines: counted(2, 2) })] }, {}));
    expect(worst).toEqual([{ file: "c", lines: 3, uncovered: 2, ranges: [], rangesLeftOut: 0, inCheckout: true }]);
  });
});
