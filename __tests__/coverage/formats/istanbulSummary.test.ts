import { describe, expect, test } from "vitest";
import { read, refusal } from "../jsonReport.ts";

const count = (covered: number, total: number): object => ({
  total,
  covered,
  skipped: 0,
  pct: total === 0 ? "Unknown" : (100 * covered) / total,
});
const counts = (covered: number, total: number): object => ({
  lines: count(covered, total),
  statements: count(covered + 1, total + 1),
  functions: count(0, 0),
  branches: count(0, 2),
  branchesTrue: count(0, 0),
});

describe("coverage-summary.json", () => {
  test("counts of each file; the sum of them is no file", async () => {
    const report = await read({ total: counts(9, 10), "/srv/app/a.ts": counts(9, 10) });
    expect(report).toEqual({
      format: "Istanbul coverage-summary.json",
      files: [
        {
          path: "/srv/app/a.ts",
          places: {},
          counts: {
            lines: { covered: 9, total: 10 },
            statements: { covered: 10, total: 11 },
            functions: { covered: 0, total: 0 },
            branches: { covered: 0, total: 2 },
          },
        },
      ],
    });
  });

  test("a metric that is missing is not measured", async () => {
    const report = await read({ "a.ts": { lines: count(1, 2) } });
    expect(report.files[0]?.counts).toEqual({ lines: { covered: 1, total: 2 } });
  });

  test("the sum alone says nothing about files", async () => {
    const report = await read({ total: counts(3, 4) });
    expect(report.files).toEqual([]);
    expect(report.percentages).toEqual({ lines: 75, statements: 80, branches: 0 });
  });

  test("the sum of nothing is no percentage", async () => {
    expect(await refusal({ total: { lines: count(0, 0) } })).toBe(
      "coverage.json:1:1: the report counts nothing: no file was measured",
    );
  });

  test.each([
    [{ lines: { total: 1, covered: 2 } }, '["a.ts"].lines.covered must be at most `total`, 1, but is 2'],
    [{ lines: { total: -1, covered: 0 } }, '["a.ts"].lines.total must be a whole number from 0, but is -1'],
    [{ lines: { total: "Unknown", covered: 0 } }, "must be a whole number from 0, but is `Unknown`"],
    [{ lines: { total: 1e300, covered: 1 } }, '["a.ts"].lines.total must be at most 2147483647, but is 1e+300'],
    [{ lines: { covered: 0 } }, '["a.ts"].lines has no `total`'],
  ])("refused: %j", async (file, message) => {
    expect(await refusal({ "a.ts": file })).toContain(message);
  });

  test("refused: a file that is none", async () => {
    expect(await refusal({ total: counts(1, 1), "a.ts": 1 })).toContain('["a.ts"] must be an object, but is 1');
  });
});
