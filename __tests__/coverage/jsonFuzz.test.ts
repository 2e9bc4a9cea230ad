/** Reports that tools wrote, broken: they are read, with sane counts, or refused. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CoverageReport, CoverageReportError } from "../../src/coverage/model.ts";
import { readCoverageReport } from "../../src/coverage/read.ts";
import { listReports, REPORTS } from "../support/toolReports.ts";
import { sourceOf } from "./jsonReport.ts";
import { brokenBytes } from "./xmlReport.ts";

const JSON_REPORTS = listReports().flatMap((folder) =>
  readdirSync(join(REPORTS, folder))
    .filter((file) => file.endsWith(".json") && file !== "expected.json")
    .map((file) => join(folder, file)),
);

/** Values that some tool, some day, may write where another belongs. */
const SURPRISES = [
  "-1",
  "0",
  "1e400",
  "18446744073709551615",
  "4294967296",
  "0.5",
  "null",
  "true",
  '""',
  '"x"',
  "[]",
  "{}",
  "[[]]",
  '{"":{}}',
];

test.each(JSON_REPORTS)("%s with bytes deleted, doubled, changed or cut off", async (path) => {
  const text = readFileSync(join(REPORTS, path), "utf8");
  await fc.assert(
    fc.asyncProperty(brokenBytes(text), async (bytes) => {
      await readOrRefused(bytes);
    }),
    { numRuns: 100 },
  );
});

test.each(JSON_REPORTS)("%s with other values", async (path) => {
  // Broken JSON is refused early: values that are exchanged come further.
  const text = JSON.stringify(JSON.parse(readFileSync(join(REPORTS, path), "utf8")));
  const values = [...text.matchAll(/(?<=[[,:])(?:-?[\d.]+|true|false|null|"(?:[^"\\]|\\.)*")(?=[,\]}])/g)];
  const exchange = fc.tuple(fc.nat(values.length - 1), fc.constantFrom(...SURPRISES));
  await fc.assert(
    fc.asyncProperty(fc.array(exchange, { minLength: 1, maxLength: 3 }), async (exchanges) => {
      const changes = new Map(exchanges);
      let changed = "";
      let from = 0;
      for (const [index, match] of values.entries()) {
        const surprise = changes.get(index);
        if (surprise === undefined) continue;
        changed += text.slice(from, match.index) + surprise;
        from = match.index + match[0].length;
      }
      await readOrRefused(Buffer.from(changed + text.slice(from)));
    }),
    { numRuns: 100 },
  );
});

test("there are reports of each format", () => {
  expect(JSON_REPORTS.length).toBeGreaterThan(10);
});

async function readOrRefused(bytes: Uint8Array): Promise<void> {
  const outcome = await readCoverageReport(sourceOf(bytes)).catch((error: unknown) => error);
  if (outcome instanceof CoverageReportError) return;
  if (outcome instanceof Error) throw outcome;
  expectSane(outcome as CoverageReport);
}

function expectSane({ files, percentages = {} }: CoverageReport): void {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  for (const { places, counts = {} } of files) {
    const all = [...Object.values(places).map(({ count }) => count), ...Object.values(counts)];
    for (const { covered, total } of all) {
      expect(Number.isSafeInteger(total)).toBe(true);
      expect(Number.isInteger(covered) && covered >= 0 && covered <= total).toBe(true);
    }
    for (const each of Object.values(places)) {
      each.forEach((line, hits) => {
        if (line < 1 || !Number.isSafeInteger(hits) || hits < 0) throw new Error(`line ${line} has ${hits} hits`);
      });
    }
  }
  for (const percentage of Object.values(percentages)) {
    expect(percentage >= 0 && percentage <= 100).toBe(true);
  }
}
