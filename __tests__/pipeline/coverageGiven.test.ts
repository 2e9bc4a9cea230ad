/** Reports and minimums as arguments: what they mean beside a configuration. */
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { coverageTargets, parseGivenFiles, parseGivenMinimum } from "../../src/pipeline/coverageGiven.ts";

const config = parseConfig(
  JSON.stringify({
    coverage: { python: { minimum: { lines: 90, branches: 50 }, exclude: ["gen"] } },
    bindings: {
      python: { server: { command: "x" } },
      "go-1.24": { server: { command: "x" }, coverage: { report: "c.out", language: "go" } },
    },
  }),
  "/project/sub/grpc-fixtures.json",
);

describe("texts", () => {
  test.each([
    ["80", { metric: "lines", percent: 80 }],
    ["80 %", { metric: "lines", percent: 80 }],
    ["branches=70.5", { metric: "branches", percent: 70.5 }],
    ["python=80", { language: "python", metric: "lines", percent: 80 }],
    ["python.branches=70", { language: "python", metric: "branches", percent: 70 }],
    ["go-1.24=60", { language: "go-1.24", metric: "lines", percent: 60 }],
    ["go-1.24.functions=60", { language: "go-1.24", metric: "functions", percent: 60 }],
  ])("%s is a minimum", (text, value) => {
    expect(parseGivenMinimum(text)).toEqual({ ok: true, value });
  });

  test.each(["", "python", "python=", "python=-1", "python=101", "python=80.001", "python=8e1", "=x"])(
    "%s is none",
    (text) => {
      expect(parseGivenMinimum(text).ok).toBe(false);
    },
  );

  test("a report has a language, and may have any name", () => {
    expect(parseGivenFiles("c++=x")).toMatchObject({ ok: false });
    expect(parseGivenFiles("go=a=b/*.out")).toEqual({ ok: true, value: { language: "go", path: "a=b/*.out" } });
    for (const text of ["", "go", "go=", "=x", "../x=y", "a b=c"]) expect(parseGivenFiles(text).ok).toBe(false);
  });
});

describe("coverageTargets", () => {
  test("reports that are given take the place of the configured ones; the rules of their language hold", () => {
    const reports = [
      { language: "python", path: "../p.xml" },
      { language: "python", path: "q.xml" },
      { language: "go-1.24", path: "/abs/c.out" },
    ];
    expect(coverageTargets(config, { reports }, "/project/sub")).toEqual([
      {
        name: "python",
        binding: "python",
        language: "python",
        reports: ["../p.xml", "q.xml"],
        minimum: { lines: 90, branches: 50 },
        exclude: ["gen"],
        base: [],
      },
      expect.objectContaining({ name: "go-1.24", binding: "go-1.24", language: "go", reports: ["../../abs/c.out"] }),
    ]);
  });

  test("what is given for one language counts for more than what is given for all", () => {
    const minimums = [
      { language: "python", metric: "lines" as const, percent: 10 },
      { metric: "lines" as const, percent: 20 },
    ];
    const reports = [
      { language: "python", path: "p" },
      { language: "c", path: "c" },
    ];
    const targets = coverageTargets(config, { reports, minimums }, "/project/sub");
    expect(targets.map(({ minimum }) => minimum)).toEqual([{ lines: 10, branches: 50 }, { lines: 20 }]);
  });

  test("a base is compared with, though the configuration does not ask for it", () => {
    const bases = [{ language: "go-1.24", path: "base.out" }];
    const [target] = coverageTargets(
      config,
      { reports: [], bases, tolerance: 0.5, changedLines: 90, excludes: ["x"] },
      "/project/sub",
    );
    expect(target).toMatchObject({
      reports: ["c.out"],
      base: ["base.out"],
      noDecrease: { tolerance: 0.5 },
      changedLines: 90,
      exclude: ["x"],
    });
  });
});
