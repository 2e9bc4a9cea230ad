import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGoProfile } from "../../../src/coverage/formats/go.ts";
import { type CoverageReport, CoverageReportError } from "../../../src/coverage/model.ts";
import { brokenBytes, countsOf, hitsOf, sourceOf } from "../xmlReport.ts";

const read = (content: string | Uint8Array, pieceBytes?: number): Promise<CoverageReport> =>
  readGoProfile({ ...sourceOf(content, pieceBytes), file: "cover.out" });

/** As `go test -covermode=count -coverprofile=cover.out` writes it. */
const PROFILE = `mode: count
example.test/app/retry.go:10.40,12.16 2 3
example.test/app/retry.go:12.16,14.3 1 0
example.test/app/retry.go:15.2,15.12 1 3
example.test/app/units/units.go:5.20,5.22 0 0
example.test/app/units/units.go:7.28,9.2 1 0
`;
const RETRY = "example.test/app/retry.go";
const UNITS = "example.test/app/units/units.go";

describe("what go test writes", () => {
  test("a block's statements, and the lines it touches", async () => {
    const report = await read(PROFILE);
    expect(report.format).toBe("Go coverprofile");
    expect(countsOf(report)).toEqual({
      [RETRY]: { lines: "4/6", statements: "3/4" },
      [UNITS]: { lines: "0/3", statements: "0/1" },
    });
    expect(hitsOf(report, RETRY, "lines")).toEqual([
      [10, 3],
      [11, 3],
      [12, 3],
      [13, 0],
      [14, 0],
      [15, 3],
    ]);
  });

  test("the same in pieces of any size, with CRLF and empty lines", async () => {
    const expected = countsOf(await read(PROFILE));
    for (const pieceBytes of [1, 2, 5, 50]) expect(countsOf(await read(PROFILE, pieceBytes))).toEqual(expected);
    expect(countsOf(await read(`\ufeff${PROFILE.replaceAll("\n", "\r\n")}\r\n`))).toEqual(expected);
    expect(countsOf(await read(PROFILE.trimEnd()))).toEqual(expected);
  });

  test.each(["set", "atomic"])("in mode %s", async (mode) => {
    expect(countsOf(await read(PROFILE.replace("count", mode)))).toEqual(countsOf(await read(PROFILE)));
  });

  test("several profiles one after the other: the same block is one, reached if it is in any of them", async () => {
    const other = PROFILE.replace("12.16,14.3 1 0", "12.16,14.3 1 4").replace("7.28,9.2 1 0", "7.28,9.2 1 0");
    const report = await read(`${PROFILE}${other}${PROFILE.replace(/^mode.*\n/, "")}`);
    expect(countsOf(report)).toEqual({
      [RETRY]: { lines: "6/6", statements: "4/4" },
      [UNITS]: { lines: "0/3", statements: "0/1" },
    });
    expect(hitsOf(report, RETRY, "statements").map(([, hits]) => hits)).toEqual([9, 9, 4, 9]);
  });

  test("two blocks that begin on the same line", async () => {
    const report = await read("mode: set\na.go:1.10,1.20 2 1\na.go:1.30,1.40 3 0\n");
    expect(countsOf(report)).toEqual({ "a.go": { lines: "1/1", statements: "2/5" } });
  });

  test("paths with colons and blanks", async () => {
    const report = await read("mode: set\nC:\\app\\my file.go:1.1,1.9 1 1\n");
    expect(countsOf(report)).toEqual({ "C:\\app\\my file.go": { lines: "1/1", statements: "1/1" } });
  });

  test("a program without blocks: nothing to cover", async () => {
    expect((await read("mode: set\n")).files).toEqual([]);
  });
});

describe("refused", () => {
  const BLOCK = "expected `<file>:<line>.<column>,<line>.<column> <statements> <count>`, but the line is";
  test.each([
    ["a.go:1.1,2.2 1", `cover.out:2: ${BLOCK} \`a.go:1.1,2.2 1\``],
    ["a.go:1.1,2.2 1 x", `cover.out:2: ${BLOCK}`],
    ["a.go:1.1,2.2 1 -1", `cover.out:2: ${BLOCK}`],
    ["a.go:1.1,2.2 1 1 1", `cover.out:2: ${BLOCK}`],
    ["a.go:1.1;2.2 1 1", `cover.out:2: ${BLOCK}`],
    ["a.go:1,2.2 1 1", `cover.out:2: ${BLOCK}`],
    [":1.1,2.2 1 1", `cover.out:2: ${BLOCK}`],
    ["a.go 1 1", `cover.out:2: ${BLOCK}`],
    ["a.go:0.1,2.2 1 1", "cover.out:2: no block can reach from line 0 to line 2: `a.go:0.1,2.2 1 1`"],
    ["a.go:3.1,2.2 1 1", "cover.out:2: no block can reach from line 3 to line 2"],
    ["a.go:1.1,2147483648.2 1 1", "cover.out:2: no block can reach from line 1 to line 2147483648"],
    ["a.go:1.1,2147483647.2 1 1", "cover.out:2: up to here the profile has more than 100000000 lines and statements"],
    ["a.go:1.1,1.2 99999999999 1", "cover.out:2: up to here the profile has more than 100000000 lines and statements"],
    ["mode: sometimes", "cover.out:2: expected the mode set, count or atomic, but the line is `mode: sometimes`"],
    ["a\0", "cover.out:2: a NUL byte"],
  ])("%j", async (line, message) => {
    await expect(read(`mode: set\n${line}\n`)).rejects.toThrow(message);
    await expect(read(`mode: set\n${line}\n`)).rejects.toBeInstanceOf(CoverageReportError);
  });

  test("a profile that does not begin with its mode", async () => {
    const message =
      "cover.out:1: expected `mode: set`, `mode: count` or `mode: atomic`, but the line is `a.go:1.1,2.2 1 1`";
    await expect(read("a.go:1.1,2.2 1 1\n")).rejects.toThrow(message);
    await expect(read("\n\n")).rejects.toThrow("cover.out:2: the profile is empty");
  });

  test("a path longer than there can be", async () => {
    const line = `${"a".repeat(4097)}:1.1,2.2 1 1`;
    await expect(read(`mode: set\n${line}\n`)).rejects.toThrow("cover.out:2: a path of more than 4096 bytes");
  });
});

interface Block {
  readonly path: string;
  readonly first: number;
  readonly lines: number;
  readonly column: number;
  readonly statements: number;
  readonly hits: number;
}

const block: fc.Arbitrary<Block> = fc.record({
  path: fc.constantFrom("app/a.go", "app/b.go"),
  first: fc.integer({ min: 1, max: 40 }),
  lines: fc.nat(4),
  column: fc.integer({ min: 1, max: 3 }),
  statements: fc.nat(3),
  hits: fc.nat(2),
});

describe("generated profiles", () => {
  test("are counted as they were generated", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block), async (blocks) => {
        const text = blocks.map(
          ({ path, first, lines, column, statements, hits }) =>
            `${path}:${first}.${column},${first + lines}.9 ${statements} ${hits}\n`,
        );
        expect(countsOf(await read(`mode: count\n${text.join("")}`, 50))).toEqual(expectedCounts(blocks));
      }),
    );
  });

  test("broken ones are read with sane counts, or refused", async () => {
    await fc.assert(
      fc.asyncProperty(brokenBytes(PROFILE), async (bytes) => {
        const outcome = await read(bytes, 64).catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(CoverageReportError);
          expect(outcome.message).toMatch(/^cover\.out:\d+: /);
          return;
        }
        for (const { places } of (outcome as CoverageReport).files) {
          for (const { count } of Object.values(places)) {
            expect(Number.isInteger(count.covered) && Number.isInteger(count.total)).toBe(true);
            expect(count.covered).toBeLessThanOrEqual(count.total);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function expectedCounts(blocks: readonly Block[]): Record<string, { lines: string; statements: string }> {
  const files = new Map<string, { lines: Map<string, number>; statements: Map<string, number> }>();
  for (const { path, first, lines, column, statements, hits } of blocks) {
    const file = files.get(path) ?? { lines: new Map(), statements: new Map() };
    files.set(path, file);
    const add = (places: Map<string, number>, name: string) => places.set(name, (places.get(name) ?? 0) + hits);
    for (let i = 0; i <= lines && statements > 0; i++) add(file.lines, `${first + i}`);
    for (let i = 0; i < statements; i++) add(file.statements, `${first}.${column}.${i}`);
  }
  const count = (places: Map<string, number>) =>
    `${[...places.values()].filter((hits) => hits > 0).length}/${places.size}`;
  return Object.fromEntries(
    Array.from(files, ([path, { lines, statements }]) => [
      path,
      { lines: count(lines), statements: count(statements) },
    ]),
  );
}
