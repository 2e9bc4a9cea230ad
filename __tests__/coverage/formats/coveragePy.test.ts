import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf } from "../../../src/coverage/merge.ts";
import { read, refusal } from "../jsonReport.ts";
import { countsOf, hitsOf } from "../xmlReport.ts";

const META = { format: 3, version: "7.10.0", branch_coverage: true, show_contexts: false };
const FILE = {
  executed_lines: [1, 2, 3, 4],
  summary: { covered_lines: 4, num_statements: 5, num_branches: 3, covered_branches: 2 },
  missing_lines: [5],
  excluded_lines: [7, 8],
  executed_branches: [
    [3, 4],
    [3, -2],
  ],
  missing_branches: [[3, 5]],
};
const reportOf = (file: object, meta: object = META): object => ({ meta, files: { "app/a.py": file }, totals: {} });

describe("coverage.py's JSON", () => {
  test("lines and branches, each counted as what it is", async () => {
    const report = await read(reportOf(FILE));
    expect(report.format).toBe("coverage.py JSON");
    expect(countsOf(report)).toEqual({ "app/a.py": { lines: "4/5", branches: "2/3" } });
    expect(hitsOf(report, "app/a.py", "lines")).toEqual([1, 2, 3, 4, 5].map((line) => [line, line === 5 ? 0 : 1]));
    expect(hitsOf(report, "app/a.py", "branches").map(([line]) => line)).toEqual([3, 3, 3]);
  });

  test("excluded lines do not count, though versions such as 7.2 name those that ran", async () => {
    const report = await read(reportOf({ ...FILE, executed_lines: [1, 2, 3, 4, 7] }));
    expect(countsOf(report)["app/a.py"]?.lines).toBe("4/5");
  });

  test("line 0, which runs where a file is empty, is none", async () => {
    const empty = { executed_lines: [0], missing_lines: [], excluded_lines: [] };
    expect(countsOf(await read(reportOf(empty, { version: "7.6.8" })))).toEqual({ "app/a.py": { lines: "0/0" } });
  });

  test("docstrings are named among the lines that ran, but do not count", async () => {
    const report = await read(reportOf({ ...FILE, executed_lines: [1, 2, 3, 4, 6, 9] }));
    expect(report.files[0]?.surplusLines).toBe(2);
    expect(report.files.map((file) => countOf(file, "lines"))).toEqual([{ covered: 4, total: 5 }]);
    expect((await read(reportOf(FILE))).files[0]?.surplusLines).toBeUndefined();
  });

  test("without branches they are not measured", async () => {
    const { executed_branches: _e, missing_branches: _m, ...lines } = FILE;
    const report = await read(reportOf(lines, { ...META, branch_coverage: false }));
    expect(countsOf(report)).toEqual({ "app/a.py": { lines: "4/5" } });
    expect(report.files[0]?.counts).toBeUndefined();
  });

  test("versions before 6.5 only count branches", async () => {
    const { executed_branches: _e, missing_branches: _m, ...lines } = FILE;
    const report = await read(reportOf(lines, { version: "5.5", branch_coverage: true }));
    expect(countsOf(report)).toEqual({ "app/a.py": { lines: "4/5" } });
    expect(report.files[0]?.counts).toEqual({ branches: { covered: 2, total: 3 } });
  });

  test("contexts, functions and classes are passed over", async () => {
    const more = { contexts: { "1": ["test_a"] }, functions: { f: FILE }, classes: { "": FILE } };
    expect(countsOf(await read(reportOf({ ...FILE, ...more })))["app/a.py"]?.lines).toBe("4/5");
  });

  test("a file without code has metrics without places", async () => {
    const empty = {
      executed_lines: [],
      missing_lines: [],
      excluded_lines: [],
      executed_branches: [],
      missing_branches: [],
    };
    expect(countsOf(await read(reportOf(empty)))).toEqual({ "app/a.py": { lines: "0/0", branches: "0/0" } });
  });

  test.each([
    [{ executed_lines: [1, -1] }, 'files["app/a.py"].executed_lines[1] must be a line, counted from 1, but is -1'],
    [{ missing_lines: [-1] }, 'files["app/a.py"].missing_lines[0] must be a line, counted from 1, but is -1'],
    [{ missing_lines: undefined }, 'files["app/a.py"] has no `missing_lines`'],
    [
      { executed_branches: [[1, "x"]] },
      'files["app/a.py"].executed_branches[0][1] must be a line, or that of a function',
    ],
    [{ executed_branches: [[-1, 2]] }, 'files["app/a.py"].executed_branches[0][0] must be a line, counted from 1'],
    [{ executed_branches: [7] }, 'files["app/a.py"].executed_branches[0] must be a list, but is 7'],
    [{ missing_branches: [[1, 4294967297]] }, "missing_branches[0][1] must be a line, or that of a function"],
    [{ missing_branches: undefined }, 'files["app/a.py"] has no `missing_branches`'],
  ])("refused: %j", async (change, message) => {
    const refused = await refusal(reportOf({ ...FILE, ...change }));
    expect(refused).toMatch(/^coverage\.json:\d+:\d+: /);
    expect(refused).toContain(message);
  });

  test("any report is counted as it was made", async () => {
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxLength: 60 });
    const arc = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -50, max: 50 }));
    const arcs = fc.uniqueArray(arc, { maxLength: 60, selector: String });
    await fc.assert(
      fc.asyncProperty(lines, fc.nat(60), arcs, fc.nat(60), async (all, ran, branches, taken) => {
        const report = await read(
          reportOf({
            executed_lines: all.slice(0, ran),
            missing_lines: all.slice(ran),
            executed_branches: branches.slice(0, taken),
            missing_branches: branches.slice(taken),
          }),
        );
        expect(countsOf(report)).toEqual({
          "app/a.py": {
            lines: `${Math.min(ran, all.length)}/${all.length}`,
            branches: `${Math.min(taken, branches.length)}/${branches.length}`,
          },
        });
      }),
    );
  });
});
