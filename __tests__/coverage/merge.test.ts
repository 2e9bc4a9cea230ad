/** Reports of one language, joined; files left out. */
import { describe, expect, test } from "vitest";
import { excludes } from "../../src/coverage/exclude.ts";
import { mergeReports, type PlacedReport } from "../../src/coverage/merge.ts";
import { placeReport } from "../../src/coverage/place.ts";
import { totalsOf } from "../../src/coverage/totals.ts";
import { checkout, counted, fileOf, hitsOf, placesOf } from "./support.ts";

function merged(...reports: PlacedReport[]) {
  const result = mergeReports(reports);
  if (!result.ok) throw new Error(result.message);
  return result.coverage;
}

describe("mergeReports", () => {
  test("adds the hits of a file that several jobs reached, line by line", () => {
    const one = {
      file: "1",
      files: [fileOf("b", { lines: placesOf({ 1: 1, 2: 0 }) }), fileOf("a", { lines: placesOf({ 1: 0 }) })],
    };
    const two = { file: "2", files: [fileOf("b", { lines: placesOf({ 2: 2, 3: 0 }), branches: placesOf({ 2: 1 }) })] };
    const { files } = merged(one, two);
    expect(files.map(({ path }) => path)).toEqual(["a", "b"]);
    expect(hitsOf(files[1]?.places.lines)).toEqual({ 1: 1, 2: 2, 3: 0 });
    expect(hitsOf(files[1]?.places.branches)).toEqual({ 2: 1 });
  });

  test("what does not count of the lines is the same in all reports that have it", () => {
    const docs = { ...fileOf("a", { lines: placesOf({ 1: 1, 3: 1, 5: 0 }) }), surplusLines: 1 };
    const one = { file: "1", files: [docs] };
    const two = { file: "2", files: [{ ...docs, places: { lines: placesOf({ 1: 1, 3: 1, 5: 1 }) } }] };
    const neverLoaded = { file: "3", files: [fileOf("a", { lines: placesOf({ 3: 0, 5: 0 }) })] };
    expect(totalsOf(merged(one)).lines).toMatchObject({ count: { covered: 1, total: 2 } });
    expect(totalsOf(merged(one, two)).lines).toMatchObject({ count: { covered: 2, total: 2 } });
    expect(totalsOf(merged(one, neverLoaded)).lines).toMatchObject({ count: { covered: 1, total: 2 } });
  });

  test("joins what one report names twice", () => {
    const { files } = merged({
      file: "1",
      files: [fileOf("a", { lines: placesOf({ 1: 0 }) }), fileOf("a", { lines: placesOf({ 1: 3 }) })],
    });
    expect(files).toHaveLength(1);
    expect(totalsOf({ files }).lines).toMatchObject({ count: { covered: 1, total: 1 } });
  });

  test("takes counts of different files together", () => {
    const of = (path: string) => ({ path, places: {}, counts: { lines: { covered: 1, total: 2 } } });
    const coverage = merged(
      { file: "1", files: [of("a")] },
      { file: "2", files: [of("b"), fileOf("c", { lines: counted(1, 1) })] },
    );
    expect(totalsOf(coverage).lines).toMatchObject({ count: { covered: 3, total: 5 } });
  });

  test("refuses counts of the same file, and percentages beside another report", () => {
    const counts = { file: "1", files: [{ path: "a", places: {}, counts: { lines: { covered: 1, total: 2 } } }] };
    const places = { file: "2", files: [fileOf("a", { lines: counted(1, 2) })] };
    expect(mergeReports([counts, places])).toEqual({
      ok: false,
      message:
        "a is counted more than once (1, 2), and counts alone cannot be merged: give reports that say which lines were reached, such as lcov or coverage-final.json",
    });
    const alone = { file: "p.json", files: [], percentages: { lines: 50 } };
    expect(mergeReports([alone])).toEqual({ ok: true, coverage: { files: [], percentages: { lines: 50 } } });
    expect(mergeReports([alone, places])).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^p\.json has percentages only/),
    });
  });
});

describe("totalsOf", () => {
  test("tells what was measured from what was not, and from what is empty", () => {
    const files = [fileOf("a", { lines: counted(1, 2), branches: placesOf({}) })];
    expect(totalsOf({ files })).toEqual({
      lines: { state: "measured", count: { covered: 1, total: 2 }, percent: 50, counted: true },
      statements: { state: "not-measured" },
      branches: { state: "nothing-to-cover" },
      functions: { state: "not-measured" },
    });
    expect(totalsOf({ files: [] }).branches).toEqual({ state: "nothing-to-cover" });
    expect(totalsOf({ files: [], percentages: { lines: 50 } }).branches).toEqual({ state: "not-measured" });
  });
});

describe("excludes", () => {
  test.each([
    ["**/generated/**", "src/generated/a.py", true],
    ["**/generated/**", "generated/x/a.py", true],
    ["**/generated/**", "src/generator.py", false],
    ["generated", "src/generated/a.py", true],
    ["generated/", "src/generated/a.py", true],
    ["*_pb2.py", "src/app/a_pb2.py", true],
    ["*_pb2.py", "src/app/a_pb2.pyi", false],
    ["./src/a.py", "src/a.py", true],
    ["src/*.py", "src/sub/a.py", false],
    ["src/**", ".src/a.py", false],
    ["**/*.py", ".hidden/a.py", true],
    ["/usr/**", "/usr/lib/a.py", true],
    ["/gen", "gen/a.py", true],
    ["/gen", "src/gen/a.py", false],
    ["usr/**", "/usr/lib/a.py", true],
  ])("%s and %s: %s", (glob, path, excluded) => {
    expect(excludes([glob])(path)).toBe(excluded);
  });

  test("without globs leaves nothing out", () => {
    expect(excludes([])("a")).toBe(false);
  });
});

describe("placeReport", () => {
  const report = (...paths: string[]) => ({
    format: "lcov" as const,
    files: paths.map((path) => fileOf(path, { lines: counted(1, 1) })),
  });

  test("leaves out what is excluded, by its path in the checkout", () => {
    const placed = placeReport(
      report("/ci/src/a.py", "/ci/src/gen/b.py"),
      "c.info",
      checkout("src/a.py", "src/gen/b.py"),
      excludes(["src/gen/**"]),
    );
    expect(placed.report.files.map(({ path }) => path)).toEqual(["src/a.py"]);
    expect(placed.notes).toEqual([]);
  });

  test("tells of files that are not in the checkout, or could be several", () => {
    const files = checkout("src/a.py", "x/lib/b.py", "y/lib/b.py");
    expect(placeReport(report("src/a.py", "/x/y.py", "lib/b.py"), "c.info", files, () => false).notes).toEqual([
      "1 file of c.info not in the checkout: /x/y.py",
      "1 file of c.info could be several of the checkout: lib/b.py",
    ]);
  });

  test("warns where no file at all is known", () => {
    expect(placeReport(report("/x/y.py"), "c.info", checkout("src/a.py"), () => false).notes).toEqual([
      "no file of c.info could be found in the checkout (/x/y.py): is it the report of this project? Changed lines are not found in it",
    ]);
    expect(placeReport(report(), "c.info", checkout("src/a.py"), () => false).notes).toEqual([]);
  });
});
