import { describe, expect, test } from "vitest";
import { read, refusal } from "../jsonReport.ts";
import { countsOf, hitsOf } from "../xmlReport.ts";

/** By llvm-cov 14, of a template with two instantiations, a function that is never called, and `while (1)`. */
const DEMO = JSON.stringify({
  data: [
    {
      files: [
        {
          branches: [
            [8, 10, 8, 11, 0, 0, 0, 0, 4],
            [9, 9, 9, 19, 1, 2, 0, 0, 4],
            [2, 7, 2, 12, 0, 1, 0, 0, 4],
            [2, 7, 2, 12, 1, 0, 0, 0, 4],
          ],
          expansions: [],
          filename: "/srv/app/demo.cpp",
          segments: [
            [1, 39, 2, true, true, false],
            [2, 7, 2, true, true, false],
            [2, 12, 2, true, false, false],
            [2, 13, 1, true, false, true],
            [3, 5, 1, true, true, false],
            [3, 13, 2, true, false, false],
            [3, 14, 1, true, false, true],
            [4, 3, 1, true, true, false],
            [4, 11, 2, true, false, false],
            [5, 2, 0, false, false, false],
            [6, 13, 0, true, true, false],
            [6, 26, 0, false, false, false],
            [7, 29, 1, true, true, false],
            [8, 10, 3, true, true, false],
            [8, 11, 1, true, false, false],
            [8, 12, 3, true, false, true],
            [8, 13, 3, true, true, false],
            [9, 9, 3, true, true, false],
            [9, 19, 3, true, false, false],
            [9, 20, 1, true, false, true],
            [9, 21, 1, true, true, false],
            [9, 26, 3, true, false, false],
            [10, 4, 1, true, false, false],
            [12, 2, 0, false, false, false],
          ],
          summary: {
            branches: { count: 4, covered: 3, notcovered: 1, percent: 75 },
            functions: { count: 3, covered: 2, percent: 66.666666666666657 },
            instantiations: { count: 4, covered: 3, percent: 75 },
            lines: { count: 12, covered: 10, percent: 83.333333333333343 },
            regions: { count: 10, covered: 8, notcovered: 2, percent: 80 },
          },
        },
      ],
      functions: [
        {
          branches: [],
          count: 0,
          filenames: ["/srv/app/demo.cpp"],
          name: "_Z5neverv",
          regions: [[6, 13, 6, 26, 0, 0, 0, 0]],
        },
        {
          branches: [[9, 9, 9, 19, 1, 2, 0, 0, 4]],
          count: 1,
          filenames: ["/srv/app/demo.cpp"],
          name: "main",
          regions: [
            [7, 29, 12, 2, 1, 0, 0, 0],
            [8, 10, 8, 11, 3, 0, 0, 0],
            [8, 12, 8, 13, 3, 0, 0, 3],
            [8, 13, 10, 4, 3, 0, 0, 0],
            [9, 9, 9, 19, 3, 0, 0, 0],
            [9, 20, 9, 21, 1, 0, 0, 3],
            [9, 21, 9, 26, 1, 0, 0, 0],
          ],
        },
        {
          branches: [[2, 7, 2, 12, 0, 1, 0, 0, 4]],
          count: 1,
          filenames: ["/srv/app/demo.cpp"],
          name: "_Z6biggerIiET_S0_S0_",
          regions: [
            [1, 39, 5, 2, 1, 0, 0, 0],
            [2, 7, 2, 12, 1, 0, 0, 0],
            [2, 13, 3, 5, 0, 0, 0, 3],
            [3, 5, 3, 13, 0, 0, 0, 0],
            [3, 14, 4, 3, 1, 0, 0, 3],
            [4, 3, 4, 11, 1, 0, 0, 0],
          ],
        },
        {
          branches: [[2, 7, 2, 12, 1, 0, 0, 0, 4]],
          count: 1,
          filenames: ["/srv/app/demo.cpp"],
          name: "_Z6biggerIdET_S0_S0_",
          regions: [
            [1, 39, 5, 2, 1, 0, 0, 0],
            [2, 7, 2, 12, 1, 0, 0, 0],
            [2, 13, 3, 5, 1, 0, 0, 3],
            [3, 5, 3, 13, 1, 0, 0, 0],
            [3, 14, 4, 3, 0, 0, 0, 3],
            [4, 3, 4, 11, 0, 0, 0, 0],
          ],
        },
      ],
      totals: {
        branches: { count: 4, covered: 3, notcovered: 1, percent: 75 },
        functions: { count: 3, covered: 2, percent: 66.666666666666657 },
        instantiations: { count: 4, covered: 3, percent: 75 },
        lines: { count: 12, covered: 10, percent: 83.333333333333343 },
        regions: { count: 10, covered: 8, notcovered: 2, percent: 80 },
      },
    },
  ],
  type: "llvm.coverage.json.export",
  version: "2.0.1",
});

const PATH = "/srv/app/demo.cpp";
type Data = Record<string, unknown> & { files: Record<string, unknown>[]; functions: Record<string, unknown>[] };

/** The report, changed. */
function changed(change: (data: Data) => void): object {
  const report: { data: Data[] } = JSON.parse(DEMO);
  const [data] = report.data;
  if (data !== undefined) change(data);
  return report;
}

const withSegments = (segments: readonly unknown[]): object =>
  changed((data) => {
    data.files = [{ filename: PATH, segments }];
    data.functions = [];
  });

describe("llvm-cov's export", () => {
  test("lines by its segments; functions once; branches as it counts them", async () => {
    const report = await read(DEMO);
    expect(report.format).toBe("llvm-cov JSON");
    // Its own sum has 10 of 12 lines: of the template it counts the better instantiation, and not what both reach.
    // Of branches it says 3 of 4 for the same reason; that of `while (1)` counts neither here nor there.
    expect(countsOf(report)).toEqual({ [PATH]: { lines: "11/12", functions: "2/3", branches: "4/4" } });
    // As `DA` in its lcov export.
    expect(hitsOf(report, PATH, "lines")).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
      [4, 1],
      [5, 2],
      [6, 0],
      [7, 1],
      [8, 3],
      [9, 3],
      [10, 3],
      [11, 1],
      [12, 1],
    ]);
    expect(hitsOf(report, PATH, "functions")).toEqual([
      [1, 2],
      [6, 0],
      [7, 1],
    ]);
  });

  test("with -summary-only it counts", async () => {
    const summary = changed((data) => {
      data.files = data.files.map(({ filename, summary }) => ({ filename, summary }));
      Reflect.deleteProperty(data, "functions");
    });
    expect((await read(summary)).files).toEqual([
      {
        path: PATH,
        places: {},
        counts: {
          lines: { covered: 10, total: 12 },
          functions: { covered: 2, total: 3 },
          branches: { covered: 3, total: 4 },
        },
      },
    ]);
  });

  test("with -skip-functions it counts functions and branches", async () => {
    const report = await read(changed((data) => Reflect.deleteProperty(data, "functions")));
    expect(countsOf(report)).toEqual({ [PATH]: { lines: "11/12" } });
    expect(report.files[0]?.counts).toEqual({
      functions: { covered: 2, total: 3 },
      branches: { covered: 3, total: 4 },
    });
  });

  test("a file without segments counts, beside one that has them", async () => {
    const report = changed((data) => {
      data.files.push({ filename: "b.cpp", summary: { lines: { count: 4, covered: 3 } } });
    });
    const [first, second] = (await read(report)).files;
    expect(first?.places.lines?.count).toEqual({ covered: 11, total: 12 });
    expect(second?.places.lines).toBeUndefined();
    expect(second?.counts).toEqual({ lines: { covered: 3, total: 4 } });
  });

  test("without any branch they are not measured: Rust does not by default", async () => {
    const none = { count: 0, covered: 0, notcovered: 0, percent: 0 };
    const bare = changed((data) => {
      for (const each of data.functions) each.branches = [];
      for (const file of data.files) file.summary = { branches: none, functions: none, lines: none };
    });
    expect(Object.keys((await read(bare)).files[0]?.places ?? {})).toEqual(["lines", "functions"]);
    const summary = changed((data) => {
      data.files = [{ filename: PATH, summary: { branches: none, functions: none, lines: none } }];
      Reflect.deleteProperty(data, "functions");
    });
    expect(Object.keys((await read(summary)).files[0]?.counts ?? {})).toEqual(["lines", "functions"]);
  });

  test("functions of files that were filtered out are left out", async () => {
    const report = changed((data) => {
      for (const each of data.functions.slice(0, 2)) each.filenames = ["/usr/include/c++/12/string"];
    });
    expect(countsOf(await read(report))[PATH]).toEqual({ lines: "11/12", functions: "1/1", branches: "2/2" });
  });

  test("branches of a macro stand where it is used, each use for itself", async () => {
    // By llvm-cov 14: #define BIG(x) ((x) > 10 ? 1 : 0) on line 2, used twice on line 6.
    const report = changed((data) => {
      data.files = [{ filename: PATH, segments: [], summary: { branches: { count: 4 } } }];
      data.functions = [
        {
          count: 1,
          filenames: [PATH, PATH, PATH],
          branches: [
            [2, 17, 2, 25, 0, 1, 1, 0, 4],
            [2, 17, 2, 25, 1, 1, 2, 0, 4],
          ],
          regions: [
            [3, 14, 7, 2, 1, 0, 0, 0],
            [6, 10, 6, 13, 1, 0, 1, 1],
            [6, 19, 6, 22, 1, 0, 2, 1],
            [2, 16, 2, 34, 1, 1, 0, 0],
            [2, 16, 2, 34, 1, 2, 0, 0],
          ],
        },
      ];
    });
    const read1 = await read(report);
    expect(hitsOf(read1, PATH, "branches").map(([line]) => line)).toEqual([6, 6, 6, 6]);
    expect(countsOf(read1)[PATH]).toEqual({ lines: "0/0", functions: "1/1", branches: "3/4" });
  });

  test("sides that can never be taken, which its sum leaves out, are left out", async () => {
    const report = changed((data) => {
      data.files = [{ filename: PATH, segments: [], summary: { branches: { count: 3 } } }];
      data.functions = [
        {
          count: 1,
          filenames: [PATH],
          regions: [[1, 1, 9, 2, 1, 0, 0, 0]],
          branches: [
            [2, 3, 2, 9, 5, 0, 0, 0, 4],
            [3, 3, 3, 9, 1, 1, 0, 0, 4],
          ],
        },
      ];
    });
    expect(countsOf(await read(report))[PATH]?.branches).toBe("3/3");
  });
});

describe("lines from segments, as LLVM's LineCoverageStats has them", () => {
  const linesOf = async (...segments: readonly unknown[]): Promise<unknown> =>
    hitsOf(await read(withSegments(segments)), PATH, "lines");

  test("lines between two segments have the count of the first, if it has one", async () => {
    expect(
      await linesOf([1, 1, 4, true, true, false], [4, 2, 0, false, false, false], [7, 1, 0, true, true, false]),
    ).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
      [7, 0],
    ]);
  });

  test("a line has the most of what begins on it or comes from before; a gap begins nothing", async () => {
    expect(
      await linesOf(
        [1, 1, 2, true, true, false],
        [2, 1, 5, true, true, false],
        [2, 9, 7, true, true, true],
        [3, 1, 0, false, false, false],
      ),
    ).toEqual([
      [1, 2],
      [2, 5],
      [3, 7],
    ]);
  });

  test("a skipped region has no lines", async () => {
    expect(
      await linesOf(
        [1, 1, 2, true, true, false],
        [2, 1, 0, false, true, false],
        [4, 1, 2, true, false, false],
        [6, 2, 0, false, false, false],
      ),
    ).toEqual([
      [1, 2],
      [5, 2],
      [6, 2],
    ]);
  });

  test("versions before 11 know no gaps, and some write 0 and 1", async () => {
    expect(await linesOf([1, 1, 2, 1, 1], [2, 2, 0, 0, 0])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test("a count of 64 bits", async () => {
    const text = JSON.stringify(withSegments([[1, 1, 77, true, true, false]])).replace("77", "18446744073709551615");
    expect(hitsOf(await read(text), PATH, "lines")).toEqual([[1, 0xffff_ffff]]);
  });

  test.each([
    [[[1, 1, -1, true, true, false]], "segments[0][2] must be a whole number from 0, but is -1"],
    [[[0, 1, 1, true, true, false]], "segments[0][0] must be a line, counted from 1, but is 0"],
    [[[1, 1, 1, "yes", true, false]], "segments[0][3] must be true or false, but is `yes`"],
    [[[1, 1, 1, true, true, false], 7], "segments[1] must be a list, but is 7"],
    [
      [
        [2, 1, 1, true, true],
        [1, 1, 1, true, true],
      ],
      "segments[1] stands before the one it follows",
    ],
    [
      [
        [1, 1, 1, true, true],
        [2147483647, 1, 0, false, false],
      ],
      "segments[1] brings the lines of the report to more than 50000000",
    ],
  ])("refused: %j", async (segments, message) => {
    const refused = await refusal(withSegments(segments));
    expect(refused).toMatch(/^coverage\.json:\d+:\d+: /);
    expect(refused).toContain(message);
  });
});

describe("refused", () => {
  test.each([
    [
      "no filename",
      (data: Data) => Reflect.deleteProperty(data.files[0] ?? {}, "filename"),
      "data[0].files[0] has no `filename`",
    ],
    ["no files", (data: Data) => Reflect.deleteProperty(data, "files"), "data[0] has no `files`"],
    [
      "no regions",
      (data: Data) => Object.assign(data.functions[0] ?? {}, { regions: [] }),
      "data[0].functions[0] has no region in a file of its own",
    ],
    [
      "a region of nothing",
      (data: Data) => Object.assign(data.functions[0] ?? {}, { regions: [[]] }),
      "data[0].functions[0].regions[0][7] must be a whole number",
    ],
    [
      "a branch elsewhere",
      (data: Data) => Object.assign(data.functions[0] ?? {}, { branches: [[1, 1, 1, 1, 0, 0, 9, 0, 4]] }),
      "branches[0][6] is no file that the function has",
    ],
    [
      "only macros",
      (data: Data) =>
        Object.assign(data.functions[0] ?? {}, { filenames: [PATH], regions: [[1, 1, 1, 1, 0, 1, 1, 1]] }),
      "has no region in a file of its own",
    ],
    [
      "macros in a circle",
      (data: Data) =>
        Object.assign(data.functions[0] ?? {}, {
          filenames: [PATH, PATH, PATH],
          regions: [
            [1, 1, 1, 1, 0, 0, 0, 0],
            [1, 1, 1, 1, 0, 1, 2, 1],
            [1, 1, 1, 1, 0, 2, 1, 1],
          ],
          branches: [[1, 1, 1, 1, 0, 0, 2, 0, 4]],
        }),
      "branches[0][6] is no file that the function has",
    ],
    [
      "more covered than there is",
      (data: Data) => {
        data.files = [{ filename: PATH, summary: { lines: { count: 1, covered: 2 } } }];
      },
      "summary.lines.covered must be at most `count`, 1, but is 2",
    ],
  ])("%s", async (_, change, message) => {
    expect(await refusal(changed((data) => void change(data)))).toContain(message);
  });
});
