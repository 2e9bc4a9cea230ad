/** Reports that the real tools wrote: each figure is as the tool itself prints it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import istanbul from "istanbul-lib-coverage";
import { afterAll, describe, expect, test } from "vitest";
import { METRICS } from "../../src/coverage/model.ts";
import { readCoverageReport } from "../../src/coverage/read.ts";
import {
  disagreements,
  isPrintedAs,
  listReports,
  REPORTS,
  type Read,
  readExpected,
  readReports,
} from "../support/toolReports.ts";

const scratch = mkdtempSync(join(tmpdir(), "grpc-fixtures-reports-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(listReports())("%s", (name) => {
  const folder = join(REPORTS, name);

  test.each(readExpected(folder))("$files, $format", async (expected) => {
    const reading = readReports(folder, expected.files, readCoverageReport);
    if (expected.refused !== undefined) await expect(reading).rejects.toThrow(expected.refused);
    else expect(disagreements(expected, await reading)).toEqual([]);
  });

  test("says nothing of the machine that it was made on", () => {
    for (const file of readdirSync(folder)) expect(placeIn(readFileSync(join(folder, file), "utf8")), file).toBe("");
  });
});

/** placeIn finds a path that is not below the one place where the samples run, which is on no one's machine. */
function placeIn(text: string): string {
  const [found = ""] = /(?<![\w.*/<-])\/(?!srv\/checkout\/app\/|[/*>])[A-Za-z][\w.-]*\/[\w./-]+/.exec(text) ?? [];
  return found;
}

test.each(["SF:/builds/app/a.rb", '"/var/x/a.ts"', "<source>/home/me/a.py</source>", "/srv/checkout/other/a.c"])(
  "%s would be such a place",
  (text) => {
    expect(placeIn(text)).not.toBe("");
  },
);

test("SF:/srv/checkout/app/ruby/a.rb is none", () => {
  expect(placeIn("SF:/srv/checkout/app/ruby/a.rb")).toBe("");
});

const FINAL_REPORTS = listReports().filter((name) => readdirSync(join(REPORTS, name)).includes("coverage-final.json"));

test.each(FINAL_REPORTS)("%s/coverage-final.json counts as in istanbul-lib-coverage", async (name) => {
  const read = await readReports(join(REPORTS, name), ["coverage-final.json"], readCoverageReport);
  const map = istanbul.createCoverageMap(JSON.parse(readFileSync(join(REPORTS, name, "coverage-final.json"), "utf8")));
  const summary = map.getCoverageSummary();
  for (const metric of METRICS) {
    const { covered, total } = summary[metric];
    expect(read.counts[metric], metric).toEqual({ covered, total });
  }
});

describe("the comparison", () => {
  const read: Read = { formats: ["lcov"], counts: { lines: { covered: 2, total: 3 } }, percentages: {} };
  const expected = { format: "lcov", files: ["lcov.info"] };
  const said = (figures: object) => ({ by: "lcov --summary", of: ["lines"] as const, ...figures });

  test("holds where the tool says the same", () => {
    const figures = [{ covered: 2, total: 3 }, { percent: "66.67" }, { percent: "66.66" }, { percent: "67" }];
    expect(disagreements({ ...expected, said: figures.map(said) }, read)).toEqual([]);
  });

  test.each([{ covered: 1, total: 3 }, { covered: 2, total: 4 }, { percent: "66.65" }, { percent: "66.68" }])(
    "fails where it says %o",
    (figures) => {
      expect(disagreements({ ...expected, said: [said(figures)] }, read)).toHaveLength(1);
    },
  );

  test("fails where nothing was read, or another format", () => {
    const branches = { by: "itself", of: ["branches"] as const, total: 0 };
    expect(disagreements({ ...expected, said: [branches] }, read)).toHaveLength(1);
    expect(disagreements({ ...expected, format: "Clover XML", said: [said({ total: 3 })] }, read)).toHaveLength(1);
  });

  test("fails where a difference that is written down is none, or another one", () => {
    const because = "it counts otherwise";
    const difference = { metric: "lines", covered: 2, total: 3, because } as const;
    const differing = { ...expected, said: [said({ total: 4 })], but: [difference] };
    expect(disagreements(differing, read)).toEqual([]);
    expect(disagreements({ ...differing, said: [said({ total: 3 })] }, read)).toHaveLength(1);
    expect(disagreements({ ...differing, but: [{ ...difference, covered: 1 }] }, read)).toHaveLength(1);
    expect(disagreements({ ...differing, but: [{ metric: "lines", because }] }, read)).toHaveLength(1);
  });

  test("knows of rounding, to the nearest and down", () => {
    expect(isPrintedAs({ covered: 25, total: 37 }, "67.56")).toBe(true);
    expect(isPrintedAs({ covered: 25, total: 37 }, "67.57")).toBe(true);
    expect(isPrintedAs({ covered: 29, total: 100 }, "28.99")).toBe(false);
  });

  test("fails for a real report that was changed by one line", async () => {
    const folder = join(REPORTS, "gcc");
    const [report] = readExpected(folder);
    if (report === undefined) throw new Error("there is no report of gcc");
    const text = readFileSync(join(folder, "lcov.info"), "utf8");
    writeFileSync(join(scratch, "lcov.info"), text.replace(/^DA:(\d+),[1-9]\d*$/m, "DA:$1,0"));
    const changed = await readReports(scratch, report.files, readCoverageReport);
    expect(disagreements(report, changed)).not.toEqual([]);
    rmSync(join(scratch, "lcov.info"));
  });

  test("needs an expected.json that names each report, with a figure", () => {
    expect(() => readExpected(scratch)).toThrow("expected.json");
    const write = (report: object) =>
      writeFileSync(join(scratch, "expected.json"), JSON.stringify({ reports: [report] }));
    write({ ...expected, said: [] });
    expect(() => readExpected(scratch)).toThrow("no figures of lcov.info");
    write({ ...expected, said: [said({ total: 3 })] });
    expect(readExpected(scratch)).toHaveLength(1);
    writeFileSync(join(scratch, "coverage.xml"), "");
    expect(() => readExpected(scratch)).toThrow("says nothing of coverage.xml");
  });
});
