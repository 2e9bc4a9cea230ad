/** Reports that the real tools wrote, beside what the tools printed of them. examples/coverage has how they were made. */
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Count } from "../../src/coverage/count.ts";
import { type CoverageReport, METRICS, type Metric, type ReportReader } from "../../src/coverage/model.ts";
import { collectPlaces, type PlaceCollector } from "../../src/coverage/places.ts";

export const REPORTS = fileURLToPath(new URL("../coverage/reports", import.meta.url));

/** What was printed of a report. Tools print more or less of this. */
export interface Said {
  /** The command, or `itself` for the totals that the report has in it. */
  readonly by: string;
  /** Several metrics where they are counted together. */
  readonly of: readonly Metric[];
  readonly covered?: number;
  readonly total?: number;
  readonly percent?: string;
}

/** A metric of which something else is read than the tool prints. Without figures: nothing is read. */
export interface Difference {
  readonly metric: Metric;
  readonly covered?: number;
  readonly total?: number;
  readonly because: string;
}

export interface ExpectedReport {
  readonly format: string;
  /** Several that belong together, as those of jobs that ran side by side do. */
  readonly files: readonly string[];
  readonly said: readonly Said[];
  readonly but?: readonly Difference[];
  /** Words of the reason why it cannot be read. */
  readonly refused?: string;
}

/** listReports lists the folders of reports. */
export function listReports(root = REPORTS): string[] {
  return readdirSync(root).sort();
}

/** readExpected reads a folder's expected.json, and throws where there is none, or where it leaves out a report. */
export function readExpected(folder: string): readonly ExpectedReport[] {
  const { reports }: { readonly reports: readonly ExpectedReport[] } = JSON.parse(
    readFileSync(join(folder, "expected.json"), "utf8"),
  );
  const known = new Set(["expected.json", "printed.txt", ...reports.flatMap(({ files }) => files)]);
  const leftOut = readdirSync(folder).filter((file) => !known.has(file));
  if (leftOut.length > 0) throw new Error(`expected.json says nothing of ${leftOut.join(", ")}`);
  const unchecked = reports.find(({ said, refused }) => said.length === 0 && refused === undefined);
  if (unchecked !== undefined) throw new Error(`expected.json has no figures of ${unchecked.files.join(", ")}`);
  return reports;
}

export type Counts = Readonly<Partial<Record<Metric, Count>>>;

/** What was read of reports that belong together. */
export interface Read {
  readonly formats: readonly string[];
  readonly counts: Counts;
  readonly percentages: Readonly<Partial<Record<Metric, number>>>;
}

/** readReports reads reports and counts the places of their files, each place once. */
export async function readReports(folder: string, files: readonly string[], read: ReportReader): Promise<Read> {
  const reports: CoverageReport[] = [];
  for (const file of files) reports.push(await read({ file, chunks: createReadStream(join(folder, file)) }));
  return {
    formats: reports.map(({ format }) => format),
    counts: sumOf([...countFiles(reports).values()]),
    percentages: Object.assign({}, ...reports.map(({ percentages }) => percentages)),
  };
}

/** countFiles counts the places of each file, by its path. */
export function countFiles(reports: readonly CoverageReport[]): Map<string, Counts> {
  const collectors = new Map<string, Map<Metric, PlaceCollector>>();
  const counts = new Map<string, Counts>();
  for (const file of reports.flatMap(({ files }) => files)) {
    const ofFile = collectors.get(file.path) ?? new Map<Metric, PlaceCollector>();
    collectors.set(file.path, ofFile);
    if (file.counts !== undefined) counts.set(file.path, file.counts);
    for (const metric of METRICS) {
      const places = file.places[metric];
      if (places === undefined) continue;
      const collector = ofFile.get(metric) ?? collectPlaces();
      ofFile.set(metric, collector);
      collector.addAll(places);
    }
  }
  for (const [path, ofFile] of collectors) {
    const placed = [...ofFile].map(([metric, collector]) => [metric, collector.finish().count]);
    counts.set(path, { ...counts.get(path), ...Object.fromEntries(placed) });
  }
  return counts;
}

function sumOf(all: readonly Counts[]): Counts {
  const entries = METRICS.flatMap((metric) => {
    const counts = all.flatMap((each) => each[metric] ?? []);
    return counts.length === 0 ? [] : [[metric, sumOfCounts(counts)]];
  });
  return Object.fromEntries(entries);
}

function sumOfCounts(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NOTHING);
}

const NOTHING: Count = { covered: 0, total: 0 };

/** disagreements lists where what was read is not what was printed. Empty means that they agree. */
export function disagreements(expected: ExpectedReport, read: Read): string[] {
  const wrong = read.formats.filter((format) => format !== expected.format).map((format) => `read as ${format}`);
  for (const said of expected.said) {
    const differs = expected.but?.find(({ metric }) => said.of.includes(metric));
    const agrees = agreement(said, read);
    const shown = `${said.by} says ${JSON.stringify({ ...said, by: undefined })}, read: ${JSON.stringify(read)}`;
    if (differs === undefined && !agrees) wrong.push(shown);
    if (differs !== undefined && agrees && said.of.length === 1) wrong.push(`they are not to agree, but do: ${shown}`);
  }
  for (const { metric, covered, total } of expected.but ?? []) {
    const count = read.counts[metric];
    if (count?.covered !== covered || count?.total !== total) {
      wrong.push(`${metric}: ${covered}/${total} was to be read, not ${count?.covered}/${count?.total}`);
    }
  }
  return wrong;
}

function agreement({ of, covered, total, percent }: Said, { counts, percentages }: Read): boolean {
  const [metric] = of;
  const percentage = metric === undefined ? undefined : percentages[metric];
  if (percentage !== undefined) {
    if (covered === undefined || total === undefined) return Number(percent) === percentage;
    return isPrintedAs({ covered, total }, String(percentage));
  }
  const found = of.map((each) => counts[each]);
  if (found.some((count) => count === undefined)) return false;
  const sum = sumOfCounts(found.flatMap((count) => count ?? []));
  return (
    (covered === undefined || covered === sum.covered) &&
    (total === undefined || total === sum.total) &&
    (percent === undefined || isPrintedAs(sum, percent))
  );
}

/** isPrintedAs tells whether a count can be printed so: some tools round to the nearest, some down. */
export function isPrintedAs({ covered, total }: Count, percent: string): boolean {
  const decimals = percent.split(".")[1]?.length ?? 0;
  const exact = ((100 * covered) / total) * 10 ** decimals;
  const printed = Math.round(Number(percent) * 10 ** decimals);
  // What comes out as a whole number must not be rounded down to the one before it.
  return printed === Math.floor(exact + 1e-9) || printed === Math.round(exact);
}
