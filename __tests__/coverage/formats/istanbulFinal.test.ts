import fc from "fast-check";
import istanbul from "istanbul-lib-coverage";
import { describe, expect, test } from "vitest";
import { METRICS } from "../../../src/coverage/model.ts";
import { istanbulFile, read, refusal } from "../jsonReport.ts";
import { countsOf, hitsOf } from "../xmlReport.ts";

const ALL = { lines: "2/3", statements: "3/4", functions: "1/2", branches: "1/2" };

describe("coverage-final.json", () => {
  test("statements, the lines they begin on, functions and branches", async () => {
    const report = await read({ "/srv/app/a.ts": istanbulFile("/srv/app/a.ts") });
    expect(report.format).toBe("Istanbul coverage-final.json");
    expect(countsOf(report)).toEqual({ "/srv/app/a.ts": ALL });
    // The most of what begins on a line, as in istanbul-lib-coverage.
    expect(hitsOf(report, "/srv/app/a.ts", "lines")).toEqual([
      [2, 3],
      [3, 0],
      [5, 1],
    ]);
    expect(hitsOf(report, "/srv/app/a.ts", "functions")).toEqual([
      [1, 1],
      [8, 0],
    ]);
    expect(hitsOf(report, "/srv/app/a.ts", "branches").map(([line]) => line)).toEqual([2, 2]);
  });

  test("a file wrapped in `data`, as some tools write it", async () => {
    expect(countsOf(await read({ "a.ts": { data: istanbulFile("a.ts") } }))).toEqual({ "a.ts": ALL });
  });

  test("a file that was never loaded", async () => {
    const file = { ...istanbulFile("a.ts"), all: true, s: { "0": 0 }, f: { "0": 0 }, b: { "0": [0] } };
    const counts = { lines: "0/1", statements: "0/1", functions: "0/1", branches: "0/1" };
    expect(countsOf(await read({ "a.ts": file }))).toEqual({ "a.ts": counts });
  });

  test("the path stands in the file, or is its key", async () => {
    const { path: _, ...nameless } = istanbulFile("a.ts");
    expect(Object.keys(countsOf(await read({ key: istanbulFile("path") })))).toEqual(["path"]);
    expect(Object.keys(countsOf(await read({ key: nameless })))).toEqual(["key"]);
  });

  test("the same file under two keys is one: hits are added", async () => {
    const report = await read({ one: istanbulFile("a.ts"), two: istanbulFile("a.ts") });
    expect(countsOf(report)).toEqual({ "a.ts": ALL });
    expect(hitsOf(report, "a.ts", "lines")[0]).toEqual([2, 6]);
  });

  test("functions and branches that no file has are not measured", async () => {
    const { b: _b, branchMap: _m, f: _f, fnMap: _n, ...bare } = istanbulFile("a.ts");
    expect(countsOf(await read({ "a.ts": bare }))).toEqual({ "a.ts": { lines: "2/3", statements: "3/4" } });
  });

  test("`null` is what istanbul-lib-coverage makes of counts that cannot be merged: not reached", async () => {
    const file = { ...istanbulFile("a.ts"), s: { "0": null, "1": 1 }, b: { "0": [null, 2] } };
    expect(countsOf(await read({ "a.ts": file }))).toEqual({
      "a.ts": { ...ALL, lines: "1/1", statements: "1/2" },
    });
  });

  test("counts beyond 64 bits stay counts", async () => {
    const text = JSON.stringify({ "a.ts": istanbulFile("a.ts") }).replace('"1":3', '"1":18446744073709551616');
    expect(hitsOf(await read(text), "a.ts", "lines")[0]).toEqual([2, 0xffff_ffff]);
  });

  test("places that look alike are still counted one by one, however many", async () => {
    const start = { line: 1, column: 0 };
    const range = { start, end: { line: 1, column: 5 } };
    const ids = Array.from({ length: 50_000 }, (_, id) => id);
    const file = {
      path: "min.js",
      statementMap: Object.fromEntries(
        ids.map((id) => [id, id % 2 === 0 ? range : { start: { line: 1, column: id }, end: start }]),
      ),
      s: Object.fromEntries(ids.map((id) => [id, id % 3 === 0 ? 1 : 0])),
    };
    expect(countsOf(await read({ "min.js": file }))["min.js"]?.statements).toBe("16667/50000");
  });
});

describe("refused", () => {
  const broken = (change: object): Promise<string> => refusal({ "a.ts": { ...istanbulFile("a.ts"), ...change } });

  test.each([
    [{ s: { "0": -1 } }, '["a.ts"].s.0 must be a whole number from 0, but is -1'],
    [{ s: { "0": 0.5 } }, '["a.ts"].s.0 must be a whole number from 0, but is 0.5'],
    [{ s: { "9": 1 } }, '["a.ts"].statementMap has no `9`'],
    [{ s: undefined }, '["a.ts"] has no `s`'],
    [{ s: [] }, '["a.ts"].s must be an object, but is a list'],
    [
      { statementMap: { "0": { start: { line: 0 } } } },
      '["a.ts"].statementMap.0.start.line must be a line, counted from 1, but is 0',
    ],
    [{ statementMap: { "0": null } }, '["a.ts"].statementMap.0 must be an object, but is null'],
    [{ f: { "7": 1 } }, '["a.ts"].fnMap has no `7`'],
    [{ fnMap: { "0": {}, "1": {} } }, '["a.ts"].fnMap.0 has no `line`'],
    [{ b: { "0": 1 } }, '["a.ts"].b.0 must be a list, but is 1'],
    [{ b: { "0": [1, "1"] } }, '["a.ts"].b.0[1] must be a whole number from 0, but is `1`'],
    [{ b: { constructor: [1] } }, '["a.ts"].branchMap has no `constructor`'],
    [{ path: 1 }, '["a.ts"].path must be a text, but is 1'],
  ])("%j", async (change, message) => {
    expect(await broken(change)).toMatch(/^coverage\.json:\d+:\d+: /);
    expect(await broken(change)).toContain(message);
  });
});

describe("counts are those of istanbul-lib-coverage", () => {
  const point = fc.record({ line: fc.integer({ min: 1, max: 12 }), column: fc.oneof(fc.nat(80), fc.constant(null)) });
  const range = fc.record({ start: point, end: point });
  const hits = fc.oneof(fc.constant(0), fc.nat(3), fc.constant(null));
  const listOf = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 15 });
  const byId = <T>(items: readonly T[]): Record<string, T> => Object.fromEntries(items.entries());
  const file = fc.record({
    statements: listOf(fc.tuple(range, hits)),
    functions: listOf(fc.tuple(fc.record({ name: fc.string(), decl: range, loc: range }), hits)),
    branches: listOf(fc.tuple(fc.record({ loc: range, type: fc.constant("if") }), fc.array(hits, { maxLength: 4 }))),
  });

  test("of any report", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ minLength: 1 }), file, { minKeys: 1, maxKeys: 4 }), async (files) => {
        const entries = Object.entries(files).map(([path, { statements, functions, branches }]) => [
          path,
          {
            path,
            statementMap: byId(statements.map(([where]) => where)),
            fnMap: byId(functions.map(([where]) => where)),
            branchMap: byId(branches.map(([where]) => where)),
            s: byId(statements.map(([, times]) => times)),
            f: byId(functions.map(([, times]) => times)),
            b: byId(branches.map(([, times]) => times)),
          },
        ]);
        const text = JSON.stringify(Object.fromEntries(entries));
        const report = await read(text);
        const map = istanbul.createCoverageMap(JSON.parse(text));
        expect(report.files.map(({ path }) => path).sort()).toEqual(map.files().sort());
        for (const { path, places } of report.files) {
          const theirs = map.fileCoverageFor(path);
          const summary = theirs.toSummary();
          for (const metric of METRICS) {
            const { covered, total } = summary[metric];
            expect(places[metric]?.count, metric).toEqual({ covered, total });
          }
          const lines = Object.entries(theirs.getLineCoverage()).map(([line, times]) => [Number(line), times ?? 0]);
          expect(hitsOf(report, path, "lines")).toEqual(lines);
        }
      }),
      { numRuns: 300 },
    );
  });
});
