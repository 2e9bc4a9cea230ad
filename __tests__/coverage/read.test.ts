import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CoverageReportError, type ReportSource } from "../../src/coverage/model.ts";
import { readCoverageReport } from "../../src/coverage/read.ts";
import { istanbulFile, read, refusal, sourceOf } from "./jsonReport.ts";

const scratch = mkdtempSync(join(tmpdir(), "grpc-fixtures-read-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The smallest report of each format, under a name that promises another. */
const SMALLEST: readonly (readonly [format: string, name: string, content: string])[] = [
  ["lcov", "coverage.xml", "SF:a.c\nDA:1,1\nend_of_record\n"],
  ["Go coverprofile", "lcov.info", "mode: set\nexample.org/a/a.go:1.2,3.4 1 1\n"],
  [
    "Cobertura XML",
    "clover.xml",
    '<coverage line-rate="1"><packages><package><classes><class filename="a.py"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>',
  ],
  [
    "Clover XML",
    "cobertura.xml",
    '<coverage generated="1"><project><file name="a.php"><line num="1" type="stmt" count="1"/></file></project></coverage>',
  ],
  [
    "JaCoCo XML",
    "coverage.json",
    '<report name="a"><package name="a"><sourcefile name="A.java"><line nr="1" mi="0" ci="1" mb="0" cb="0"/></sourcefile></package></report>',
  ],
  ["Istanbul coverage-final.json", "lcov.info", JSON.stringify({ "a.ts": istanbulFile("a.ts") })],
  [
    "Istanbul coverage-summary.json",
    "coverage-final.json",
    '{"a.ts":{"lines":{"total":1,"covered":1,"skipped":0,"pct":100}}}',
  ],
  [
    "coverage.py JSON",
    "coverage.out",
    '{"meta":{"format":3},"files":{"a.py":{"executed_lines":[1],"missing_lines":[]}}}',
  ],
  ["SimpleCov .resultset.json", ".last_run.json", '{"RSpec":{"coverage":{"a.rb":{"lines":[1]}},"timestamp":1}}'],
  ["SimpleCov .last_run.json", ".resultset.json", '{"result":{"line":91.2}}'],
  [
    "llvm-cov JSON",
    "jacoco.xml",
    '{"data":[{"files":[{"filename":"a.rs","segments":[]}],"functions":[]}],"type":"llvm.coverage.json.export","version":"2.0.1"}',
  ],
];

describe("a report is read as what it is, whatever its name", () => {
  test.each(SMALLEST)("%s called %s", async (format, name, content) => {
    const path = join(scratch, name);
    writeFileSync(path, content);
    const report = await readCoverageReport({ file: name, chunks: createReadStream(path) });
    expect(report.format).toBe(format);
    expect(report.files.length + Object.keys(report.percentages ?? {}).length).toBe(1);
  });

  test.each(SMALLEST)("%s byte by byte", async (format, _, content) => {
    expect((await readCoverageReport(sourceOf(content, 1))).format).toBe(format);
  });

  test("a head of many small pieces is not lost", async () => {
    const records = Array.from({ length: 20_000 }, (_, i) => `DA:${i + 1},1\n`).join("");
    const report = await readCoverageReport(sourceOf(`SF:a.c\n${records}end_of_record\n`, 7));
    expect(report.files[0]?.places.lines?.count).toEqual({ covered: 20_000, total: 20_000 });
  });
});

describe("refused, and never a number", () => {
  test.each([
    ["", "coverage.json: is empty"],
    [" \n\n", "coverage.json: is empty"],
    [
      "Hello\u001b[31m\n",
      "coverage.json: is of no format that is read. It begins with `Hello\\x1b[31m\\n`. Read are lcov,",
    ],
    ["<html>", "coverage.json: is no report that can be read, but an HTML page"],
    ["{}", "the report is JSON of no format that is read: it is empty"],
    ["[]", "the report is JSON of no format that is read: it is a list, and no object"],
    ['{"a": 1, "b": {}, "c": []}', "its members are `a`, `b`, `c`. Read are Istanbul's coverage-final.json"],
    ['{"1":1,"2":2,"3":3,"4":4,"5":5,"6":6}', "its members are `1`, `2`, `3`, `4`, `5` and 1 more"],
    ['{"result": [{"url": "file:///a.js"}]}', "V8's raw coverage"],
    ['{"gcovr/format_version": "0.6", "files": []}', "gcovr's own JSON"],
    ['{"repo_token": "x", "source_files": []}', "Coveralls"],
    ['{"coverage": {"src/lib.rs": {"1": 1}}}', "Codecov's own JSON"],
    ['{"App.dll": {"C:/a.cs": {}}}', "coverlet's own JSON"],
    ['{"meta": {"simplecov_version": "0.22.0"}, "coverage": {}}', "SimpleCov's coverage.json"],
    ['{"numTotalTests": 1, "testResults": []}', "no coverage"],
    ['{"type": "llvm.coverage.json.export"}', "has no `data`"],
    ['{"__proto__": {"statementMap": 1}}', "its members are `__proto__`"],
  ])("%j", async (content, message) => {
    expect(await refusal(content)).toContain(message);
  });

  test("compressed files, even where they begin like nothing at all", async () => {
    const gzip = Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff]);
    await expect(readCoverageReport(sourceOf(gzip))).rejects.toThrow("compressed with gzip: unpack it first");
  });

  test.each(["utf-16le", "utf-16be"])("JSON in %s", async (encoding) => {
    const bytes = Buffer.from("\ufeff{}", "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    await expect(readCoverageReport(sourceOf(bytes))).rejects.toThrow("is not UTF-8 text");
  });

  test("a file that is not there, or is a folder", async () => {
    const missing = { file: "lcov.info", chunks: createReadStream(join(scratch, "none")) };
    await expect(readCoverageReport(missing)).rejects.toThrow(/^lcov\.info: cannot be read: ENOENT/);
    const folder = { file: "lcov.info", chunks: createReadStream(scratch) };
    await expect(readCoverageReport(folder)).rejects.toBeInstanceOf(CoverageReportError);
  });

  test.each(SMALLEST)("%s of which the rest does not come", async (_format, _name, content) => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(content.slice(0, -3).padEnd(70_000, " "));
      throw new Error("the disk went away");
    }
    const reading = readCoverageReport({ file: "report", chunks: broken() });
    await expect(reading).rejects.toThrow(CoverageReportError);
    await expect(reading).rejects.toThrow(/^report/);
  });
});

describe("the source is given up", () => {
  const watched = (pieces: readonly string[]): { source: ReportSource; wasClosed: () => boolean } => {
    let closed = false;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      try {
        for (const piece of pieces) yield Buffer.from(piece);
        for (;;) yield Buffer.alloc(64 * 1024, " ");
      } finally {
        closed = true;
      }
    }
    return { source: { file: "report", chunks: chunks() }, wasClosed: () => closed };
  };

  test.each([
    ["of an unknown format", "x".repeat(70_000)],
    ["that is no lcov after all", `SF:a.c\nDA:x\n${" \n".repeat(70_000)}`],
    ["without an end", "{"],
  ])("of a report %s", async (_, start) => {
    const { source, wasClosed } = watched([start]);
    await expect(readCoverageReport(source)).rejects.toThrow(CoverageReportError);
    expect(wasClosed()).toBe(true);
  });
});

test("a name that objects have by themselves is a file like any other", async () => {
  const report = await read(
    '{"__proto__": {"lines": {"total": 2, "covered": 1}}, "constructor": {"lines": {"total": 1, "covered": 1}}}',
  );
  expect(report.files.map(({ path }) => path)).toEqual(["__proto__", "constructor"]);
});
