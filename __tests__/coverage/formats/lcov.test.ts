import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import istanbul from "istanbul-lib-coverage";
import { afterAll, describe, expect, test } from "vitest";
import { readLcov } from "../../../src/coverage/formats/lcov.ts";
import { type CoverageReport, CoverageReportError, type Metric } from "../../../src/coverage/model.ts";
import { MOST_HITS } from "../../../src/coverage/places.ts";
import { brokenBytes, countsOf, hitsOf, sourceOf } from "../xmlReport.ts";

const read = (content: string | Uint8Array, pieceBytes?: number): Promise<CoverageReport> =>
  readLcov({ ...sourceOf(content, pieceBytes), file: "lcov.info" });

/** The counts of a report of one file, `a.c`, that has these records. */
async function countsOfFile(...records: string[]): Promise<Partial<Record<Metric, string>>> {
  return countsOf(await read(fileOf(...records)))["a.c"] ?? {};
}

async function hitsOfFile(metric: Metric, ...records: string[]): Promise<[line: number, hits: number][]> {
  return hitsOf(await read(fileOf(...records)), "a.c", metric);
}

const fileOf = (...records: string[]): string => ["SF:a.c", ...records, "end_of_record", ""].join("\n");

/** As geninfo of LCOV 1.16 writes it with --checksum and branches. */
const GENINFO = `TN:unit_tests
SF:/home/me/src/retry.c
FN:3,delay
FN:12,retry
FN:40,never
FNDA:7,delay
FNDA:2,retry
FNDA:0,never
FNF:3
FNH:2
BRDA:5,0,0,6
BRDA:5,0,1,1
BRDA:14,0,0,-
BRDA:14,0,1,-
BRF:4
BRH:2
DA:3,7,n3rOJSzF2pP3PvY3J5n0bQ
DA:5,7,aRBeIqWXOtyfHyqrqvMVHw
DA:12,2,7mPVAcVw1ilF3r8VkrTnNw
DA:41,0,yRoxtKMJMnX6lVsRpJQ5KQ
LF:4
LH:3
end_of_record
`;

/** As LCOV 2.2 and later write it. */
const LCOV_2 = `# made by a test
TN:
SF:/home/me/src/retry.cpp
VER:8f2d
FNL:0,3,9
FNA:0,7,_Z5delayIiEvT_
FNA:0,0,_Z5delayIdEvT_
FNL:1,12
FNA:1,0,main
FNF:2
FNH:1
BRDA:5,0,(attempt < most) && f(a, b),6
BRDA:5,0,!(attempt < most) && f(a, b),0
BRDA:5,e1,0,-
BRDA:5,f1,1,2
BRDA:7,U0,0,0
BRDA:7,eU0,1,0
BRF:4
BRH:2
MCDC:5,2,t,1,0,attempt < most
MCDC:5,U2,f,0,0,attempt < most
MCF:2
MCH:1
DA:3,7
DA:12,0
LF:2
LH:1
end_of_record
`;

describe("what lcov writes", () => {
  test("a file's lines, functions and branches", async () => {
    const report = await read(GENINFO);
    expect(report.format).toBe("lcov");
    const path = "/home/me/src/retry.c";
    expect(countsOf(report)).toEqual({ [path]: { lines: "3/4", branches: "2/4", functions: "2/3" } });
    expect(hitsOf(report, path, "lines")).toEqual([
      [3, 7],
      [5, 7],
      [12, 2],
      [41, 0],
    ]);
    expect(hitsOf(report, path, "functions")).toEqual([
      [3, 7],
      [12, 2],
      [40, 0],
    ]);
    expect(hitsOf(report, path, "branches")).toEqual([
      [5, 6],
      [5, 1],
      [14, 0],
      [14, 0],
    ]);
  });

  test("since 2.2: functions with several names, branches that are texts, and none that cannot be taken", async () => {
    const report = await read(LCOV_2);
    const path = "/home/me/src/retry.cpp";
    expect(countsOf(report)).toEqual({ [path]: { lines: "1/2", branches: "2/4", functions: "1/2" } });
    expect(hitsOf(report, path, "functions")).toEqual([
      [3, 7],
      [12, 0],
    ]);
    expect(
      hitsOf(report, path, "branches")
        .map(([, hits]) => hits)
        .sort(),
    ).toEqual([0, 0, 2, 6]);
  });

  test.each([GENINFO, LCOV_2])(
    "the same in pieces of any size, with CRLF, a byte order mark and blanks",
    async (text) => {
      const expected = countsOf(await read(text));
      for (const pieceBytes of [1, 2, 3, 7, 100]) expect(countsOf(await read(text, pieceBytes))).toEqual(expected);
      expect(countsOf(await read(`\ufeff${text.replaceAll("\n", " \r\n")}\r\n\r\n`))).toEqual(expected);
      expect(countsOf(await read(text.replaceAll(/^(DA|FN|FNL|FNA|FNDA):(\d+),/gm, " $1: $2 , ")))).toEqual(expected);
      expect(countsOf(await read(text.trimEnd()))).toEqual(expected);
    },
  );
});

describe("traps", () => {
  test("a file that comes again is merged, and stays where it came first", async () => {
    const report = await read(`${GENINFO}TN:e2e\nSF:other.c\nDA:1,1\nend_of_record\n${GENINFO}`);
    const path = "/home/me/src/retry.c";
    expect(Object.keys(countsOf(report))).toEqual([path, "other.c"]);
    expect(countsOf(report)[path]).toEqual({ lines: "3/4", branches: "2/4", functions: "2/3" });
    expect(hitsOf(report, path, "lines")).toEqual([
      [3, 14],
      [5, 14],
      [12, 4],
      [41, 0],
    ]);
    expect(hitsOf(report, path, "functions")).toEqual([
      [3, 14],
      [12, 4],
      [40, 0],
    ]);
  });

  test("a line that comes again has the sum of the hits", async () => {
    expect(await hitsOfFile("lines", "DA:7,0", "DA:3,1", "DA:7,2", "DA:3,4")).toEqual([
      [3, 5],
      [7, 2],
    ]);
  });

  test.each([
    ["no sums", []],
    ["wrong sums", ["LF:9", "LH:9", "FNF:9", "FNH:9", "BRF:9", "BRH:9"]],
  ])("%s: what is counted holds", async (_name, sums) => {
    const counts = await countsOfFile(
      "FN:1,f",
      "FNDA:1,f",
      "BRDA:2,0,0,1",
      "BRDA:2,0,1,-",
      "DA:1,1",
      "DA:2,0",
      ...sums,
    );
    expect(counts).toEqual({ lines: "1/2", branches: "1/2", functions: "1/1" });
  });

  test.each(["C:\\app\\src\\a.c", "a b,c.c", "src/über/漢.c", "__proto__"])("the path %s", async (path) => {
    expect((await read(`SF:${path}\nDA:1,1\nend_of_record\n`)).files.map((file) => file.path)).toEqual([path]);
  });

  test.each([
    ["4294967295", MOST_HITS],
    ["18446744073709551615", MOST_HITS],
    ["1.84467440737096e+19", MOST_HITS],
    ["1e999", MOST_HITS],
    ["9".repeat(330), MOST_HITS],
    ["2.0", 2],
    ["0.5", 1],
    ["0.0", 0],
    ["007", 7],
  ])("the count %s", async (count, hits) => {
    expect(await hitsOfFile("lines", `DA:1,${count},checksum`, "DA:2,0")).toEqual([
      [1, hits],
      [2, 0],
    ]);
    expect(await hitsOfFile("branches", `BRDA:1,0,0,${count}`)).toEqual([[1, hits]]);
    expect(await hitsOfFile("functions", "FN:1,f", `FNDA:${count},f`)).toEqual([[1, hits]]);
  });

  test("lines that only have branches are no lines, but their branches count", async () => {
    expect(await countsOfFile("BRDA:9,0,0,1", "DA:1,1")).toEqual({ lines: "1/1", branches: "1/1" });
    expect(await countsOfFile("BRDA:9,0,0,1")).toEqual({ lines: "0/0", branches: "1/1" });
  });

  test.each([
    ["4294967295,0", "4294967295,1"],
    ["0,70000", "1,4464"],
    ["None,1", "None,2"],
    ["0,jump to line 4", "0,return from function 'f(a, b)'"],
    ["0,1", "1,0"],
    ["0,a,b", "0,a,c"],
  ])("the branches %s and %s are two", async (one, other) => {
    expect(await countsOfFile(`BRDA:1,${one},1`, `BRDA:1,${other},0`, `BRDA:1,${one},2`)).toMatchObject({
      branches: "1/2",
    });
  });

  test.each(["BRDA:0,0,0,1", "FN:0,f", "FN:-1,f", "FNL:0,0"])("%s is counted, on no line", async (record) => {
    const metric = record.startsWith("BRDA") ? "branches" : "functions";
    expect((await hitsOfFile(metric, record)).map(([line]) => line)).toEqual([0]);
  });

  test("line numbers as large as can be take no more room than others", async () => {
    expect(await hitsOfFile("lines", "DA:2147483647,1", "DA:1,1")).toEqual([
      [1, 1],
      [2147483647, 1],
    ]);
  });

  test("an end_of_record too many is let pass", async () => {
    expect(countsOf(await read(`end_of_record\n${fileOf("DA:1,1")}end_of_record\n`))).toEqual({
      "a.c": { lines: "1/1" },
    });
  });
});

describe("functions", () => {
  test("of one name are told apart by their lines, in the order of their hits, as Istanbul counts them", async () => {
    expect(await hitsOfFile("functions", "FN:1,run", "FN:9,run", "FNDA:0,run", "FNDA:4,run")).toEqual([
      [1, 0],
      [9, 4],
    ]);
    expect(await hitsOfFile("functions", "FN:1,run", "FNDA:3,run", "FN:9,run", "FNDA:0,run")).toEqual([
      [1, 3],
      [9, 0],
    ]);
    const three = await hitsOfFile(
      "functions",
      "FN:1,f",
      "FN:2,f",
      "FN:3,f",
      "FNDA:1,f",
      "FNDA:2,f",
      "FNDA:3,f",
      "FNDA:4,f",
    );
    expect(three).toEqual([
      [1, 1],
      [2, 2],
      [3, 7],
    ]);
  });

  test("have hits before their line, or hits and no line, or a line and no hits", async () => {
    expect(await hitsOfFile("functions", "FNDA:2,f", "FN:5,f")).toEqual([[5, 2]]);
    expect(await hitsOfFile("functions", "FNDA:2,f", "FNDA:1,f")).toEqual([[0, 3]]);
    expect(await hitsOfFile("functions", "FN:5,f")).toEqual([[5, 0]]);
  });

  test("may have a last line, and names with commas or none", async () => {
    const records = [
      "FN:1,5,f(int, int)",
      "FN:7,g(int, int)",
      "FN:9,",
      "FNDA:1,f(int, int)",
      "FNDA:0,g(int, int)",
      "FNDA:3,",
    ];
    expect(await hitsOfFile("functions", ...records)).toEqual([
      [1, 1],
      [7, 0],
      [9, 3],
    ]);
  });

  test("of one name in two files are not mixed up", async () => {
    const report = await read(`SF:a\nFN:1,f\nFNDA:1,f\nend_of_record\nSF:b\nFNDA:0,f\nFN:2,f\nend_of_record\n`);
    expect([hitsOf(report, "a", "functions"), hitsOf(report, "b", "functions")]).toEqual([[[1, 1]], [[2, 0]]]);
  });
});

describe("what is measured", () => {
  test("is what the report has records about, for all its files", async () => {
    expect(await countsOfFile("DA:1,1")).toEqual({ lines: "1/1" });
    const report = await read(`SF:a\nDA:1,1\nend_of_record\nSF:b\nFN:1,f\nBRDA:1,0,0,1\nend_of_record\n`);
    expect(countsOf(report)).toEqual({
      a: { lines: "1/1", branches: "0/0", functions: "0/0" },
      b: { lines: "0/0", branches: "1/1", functions: "0/1" },
    });
  });

  test("may be nothing: Istanbul says so by its sums", async () => {
    const sums = ["FNF:0", "FNH:0", "LF:0", "LH:0", "BRF:0", "BRH:0"];
    expect(await countsOfFile(...sums)).toEqual({ lines: "0/0", branches: "0/0", functions: "0/0" });
  });
});

describe("refused", () => {
  test.each([
    ["DA:x,1", "lcov.info:2: expected `DA:<line>,<hits>`, but the line is `DA:x,1`"],
    ["DA:1", "lcov.info:2: expected `DA:<line>,<hits>`, but the line is `DA:1`"],
    ["DA:1,", "lcov.info:2: expected `DA:<line>,<hits>`"],
    ["DA:1,=====", "lcov.info:2: expected `DA:<line>,<hits>`"],
    ["DA:1,inf", "lcov.info:2: expected `DA:<line>,<hits>`"],
    ["DA:1,NaN", "lcov.info:2: expected `DA:<line>,<hits>`"],
    ["DA:1,2x", "lcov.info:2: expected `DA:<line>,<hits>`"],
    ["DA:1,0x10", "lcov.info:2: expected `DA:<line>,<hits>`"],
    ["DA:0,1", "lcov.info:2: lines are counted from 1, but this is `DA:0,1`"],
    ["DA:-3,1", "lcov.info:2: lines are counted from 1, but this is `DA:-3,1`"],
    ["DA:2147483648,1", "lcov.info:2: no file has a line 2147483648: `DA:2147483648,1`"],
    ["DA:99999999999999999999,1", "lcov.info:2: no file has a line 1"],
    ["DA:1,-11", "lcov.info:2: a count below 0: `DA:1,-11`. Threads"],
    ["BRDA:1,0,0,-11", "lcov.info:2: a count below 0"],
    ["FNDA:-11,f", "lcov.info:2: a count below 0"],
    ["BRDA:1,0,1", "lcov.info:2: expected `BRDA:<line>,<block>,<branch>,<taken>`"],
    ["BRDA:1,0", "lcov.info:2: expected `BRDA:<line>,<block>,<branch>,<taken>`"],
    ["BRDA:1,0,0,--", "lcov.info:2: expected `BRDA:<line>,<block>,<branch>,<taken>`"],
    ["BRDA:1,0,0,", "lcov.info:2: expected `BRDA:<line>,<block>,<branch>,<taken>`"],
    ["FN:f", "lcov.info:2: expected `FN:<line>,<name>`"],
    ["FN:3", "lcov.info:2: expected `FN:<line>,<name>`"],
    ["FNDA:f", "lcov.info:2: expected `FNDA:<hits>,<name>`"],
    ["FNDA:3", "lcov.info:2: expected `FNDA:<hits>,<name>`"],
    ["FNL:0", "lcov.info:2: expected `FNL:<index>,<line>`"],
    ["FNA:0,3", "lcov.info:2: expected `FNA:<index>,<hits>,<name>`"],
    ["FNA:4,3,f", "lcov.info:2: no FNL record of this file has the index 4: `FNA:4,3,f`"],
    ["Hello", "lcov.info:2: expected a record of lcov, but the line is `Hello`"],
    ["DAX:1,1", "lcov.info:2: expected a record of lcov, but the line is `DAX:1,1`"],
    ["SF:b.c", "lcov.info:2: a file begins, but the one that line 1 begins has no end_of_record"],
    ["DA:1,1\0", "lcov.info:2: a NUL byte"],
  ])("%s", async (record, message) => {
    await expect(read(fileOf(record))).rejects.toThrow(message);
    await expect(read(fileOf(record))).rejects.toBeInstanceOf(CoverageReportError);
  });

  test("a line over 1 MiB", async () => {
    await expect(read(fileOf(`#${"x".repeat(1024 * 1024)}`))).rejects.toThrow("lcov.info:2: a line of more than 1 MiB");
  });

  test("a path longer than there can be", async () => {
    await expect(read(`SF:${"a".repeat(4097)}\n`)).rejects.toThrow("lcov.info:1: a path of more than 4096 bytes");
  });

  test.each([
    ["DA:1,1\n", "lcov.info:1: `DA:1,1` belongs to no file: expected `SF:<path>` before it"],
    ["TN:\nFN:1,f\n", "lcov.info:2: `FN:1,f` belongs to no file"],
    ["BRDA:1,0,0,1\n", "lcov.info:1: `BRDA:1,0,0,1` belongs to no file"],
    ["SF:a\nDA:1,1\nend_of_record\nDA:2,1\n", "lcov.info:4: `DA:2,1` belongs to no file"],
    ["SF:\n", "lcov.info:1: expected `SF:<path>`, but the line is `SF:`"],
    ["TN:\nSF:a\nDA:1,1\nDA:2", "lcov.info:4: expected `DA:<line>,<hits>`"],
    ["TN:\nSF:a\nDA:1,1\nend_of_reco", "lcov.info:4: expected a record of lcov"],
    ["TN:\nSF:a\nDA:1,1\n", "lcov.info:3: the report ends before the end_of_record of the file that line 2 begins"],
    ["TN:\n", "lcov.info:1: the report has no file"],
    [Buffer.from("\ufeffSF:a\r\n", "utf16le"), "lcov.info:1: a NUL byte"],
  ])("%j", async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  test("more functions in one file than any has", async () => {
    async function* chunks() {
      yield Buffer.from("SF:a\n");
      for (let i = 0; i < 2001; i++) yield Buffer.from("FNDA:1,f\n".repeat(1000));
    }
    const reading = readLcov({ file: "lcov.info", chunks: chunks() });
    await expect(reading).rejects.toThrow("lcov.info:2000002: more than 2000000 records of functions in one file");
  });
});

interface GeneratedFile {
  readonly path: string;
  readonly lines: readonly (readonly [line: number, hits: number])[];
  readonly branches: readonly (readonly [line: number, block: number, branch: number, taken: number | "-"])[];
  readonly functions: readonly (readonly [line: number, hits: number])[];
}

const number = fc.integer({ min: 1, max: 30 });
const hits = fc.oneof(fc.nat(2), fc.constantFrom(4294967295, 12345678901));
const generatedReport: fc.Arbitrary<readonly GeneratedFile[]> = fc.array(
  fc.record({
    path: fc.constantFrom("/app/a.c", "/app/b.c", "C:\\app\\c.c"),
    lines: fc.array(fc.tuple(number, hits), { minLength: 1 }),
    branches: fc.array(fc.tuple(number, fc.nat(2), fc.nat(2), fc.oneof(hits, fc.constant("-" as const)))),
    functions: fc.uniqueArray(fc.tuple(number, hits), { selector: ([line]) => line }),
  }),
  { minLength: 1, maxLength: 6 },
);

function written(files: readonly GeneratedFile[]): string {
  return files
    .flatMap(({ path, lines, branches, functions }) => [
      `SF:${path}`,
      ...functions.map(([line]) => `FN:${line},f${line}`),
      ...functions.map(([line, count]) => `FNDA:${count},f${line}`),
      ...branches.map((branch) => `BRDA:${branch.join(",")}`),
      ...lines.map((line) => `DA:${line.join(",")}`),
      "end_of_record\n",
    ])
    .join("\n");
}

/** Reached places of all, of a metric whose places have these names. */
function count(places: readonly (readonly [name: string, hits: number])[]): string {
  const all = new Map<string, number>();
  for (const [name, times] of places) all.set(name, (all.get(name) ?? 0) + times);
  return `${[...all.values()].filter((times) => times > 0).length}/${all.size}`;
}

function expectedCounts(files: readonly GeneratedFile[]): Record<"lines" | "branches" | "functions", string> {
  return {
    lines: count(files.flatMap(({ path, lines }) => lines.map(([line, times]) => [`${path} ${line}`, times] as const))),
    branches: count(
      files.flatMap(({ path, branches }) =>
        branches.map(
          ([line, block, branch, taken]) => [`${path} ${line} ${block} ${branch}`, taken === "-" ? 0 : taken] as const,
        ),
      ),
    ),
    functions: count(
      files.flatMap(({ path, functions }) => functions.map(([line, times]) => [`${path} ${line}`, times] as const)),
    ),
  };
}

async function totalsOf(text: string): Promise<Record<"lines" | "branches" | "functions", string>> {
  const report = await read(text, 50);
  const total = (metric: Metric): string => {
    const counts = report.files.map(({ places }) => places[metric]?.count ?? { covered: 0, total: 0 });
    return `${counts.reduce((sum, { covered }) => sum + covered, 0)}/${counts.reduce((sum, each) => sum + each.total, 0)}`;
  };
  return { lines: total("lines"), branches: total("branches"), functions: total("functions") };
}

describe("generated reports", () => {
  test("are counted as they were generated", async () => {
    await fc.assert(
      fc.asyncProperty(generatedReport, async (files) => {
        expect(await totalsOf(written(files))).toEqual(expectedCounts(files));
      }),
    );
  });

  test.each([GENINFO, LCOV_2])("broken ones are read with sane counts, or refused", async (text) => {
    await fc.assert(
      fc.asyncProperty(brokenBytes(text), async (bytes) => {
        const outcome = await read(bytes, 64).catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(CoverageReportError);
          expect(outcome.message).toMatch(/^lcov\.info:\d+: /);
          return;
        }
        for (const { places } of (outcome as CoverageReport).files) {
          for (const { count: found } of Object.values(places)) {
            expect(Number.isInteger(found.covered) && Number.isInteger(found.total)).toBe(true);
            expect(found.covered).toBeLessThanOrEqual(found.total);
            expect(found.total).toBeLessThan(50);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("beside other tools", () => {
  const folder = mkdtempSync(join(tmpdir(), "grpc-fixtures-lcov-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const lcovIsThere = spawnSync("lcov", ["--version"]).status === 0;

  test.runIf(lcovIsThere)("lcov --summary prints the same counts", { timeout: 60_000 }, async () => {
    const file = join(folder, "lcov.info");
    await fc.assert(
      fc.asyncProperty(generatedReport, async (files) => {
        writeFileSync(file, written(files));
        const options = ["--summary", file, "--rc", "lcov_branch_coverage=1", "--rc", "branch_coverage=1"];
        const printed = execFileSync("lcov", options, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
        const ours = await totalsOf(written(files));
        for (const metric of ["lines", "branches", "functions"] as const) {
          const [, covered, total] = new RegExp(`${metric}\\.*: .*\\((\\d+) of (\\d+) `).exec(printed) ?? [
            "",
            "0",
            "0",
          ];
          expect(`${covered}/${total}`, metric).toBe(ours[metric]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("what Istanbul reports as lcov counts as in istanbul-lib-coverage", async () => {
    await fc.assert(
      fc.asyncProperty(istanbulFile, async (file) => {
        const coverage = istanbul.createFileCoverage(file);
        const { lines, branches, functions } = coverage.toSummary().data;
        const text = ({ covered, total }: { covered: number; total: number }) => `${covered}/${total}`;
        expect(await totalsOf(lcovOfIstanbul(coverage))).toEqual({
          lines: text(lines),
          branches: text(branches),
          functions: text(functions),
        });
      }),
    );
  });
});

const at = (line: number): istanbul.Range => ({ start: { line, column: 0 }, end: { line, column: 9 } });

const istanbulFile: fc.Arbitrary<istanbul.FileCoverageData> = fc
  .record({
    statements: fc.array(fc.tuple(number, hits)),
    functions: fc.array(fc.tuple(fc.constantFrom("run", "stop", "(anonymous)"), hits)),
    branches: fc.array(fc.tuple(number, fc.array(hits, { minLength: 1, maxLength: 3 }))),
  })
  .map(({ statements, functions, branches }) => ({
    path: "/app/a.ts",
    statementMap: Object.fromEntries(statements.map(([line], i) => [i, at(line)])),
    s: Object.fromEntries(statements.map(([, times], i) => [i, times])),
    fnMap: Object.fromEntries(
      functions.map(([name], i) => [i, { name, decl: at(i + 1), loc: at(i + 1), line: i + 1 }]),
    ),
    f: Object.fromEntries(functions.map(([, times], i) => [i, times])),
    branchMap: Object.fromEntries(
      branches.map(([line, times], i) => [
        i,
        { loc: at(line), type: "if", locations: times.map(() => at(line)), line },
      ]),
    ),
    b: Object.fromEntries(branches.map(([, times], i) => [i, times])),
  }));

/** The records that Istanbul's lcovonly reporter writes, in its order. */
function lcovOfIstanbul(file: istanbul.FileCoverage): string {
  return [
    "TN:",
    `SF:${file.path}`,
    ...Object.values(file.fnMap).map(({ name, decl }) => `FN:${decl.start.line},${name}`),
    ...Object.entries(file.fnMap).map(([id, { name }]) => `FNDA:${file.f[id]},${name}`),
    ...Object.entries(file.getLineCoverage()).map(([line, times]) => `DA:${line},${times}`),
    ...Object.entries(file.b).flatMap(([id, counts]) =>
      counts.map((times, i) => `BRDA:${file.branchMap[id]?.loc.start.line},${id},${i},${times}`),
    ),
    "end_of_record",
    "",
  ].join("\n");
}
