/** The reports of one language as one: a file that several test jobs reached has the hits of all of them. */
import { listOf } from "../text/shorten.ts";
import type { Count } from "./count.ts";
import type { FileCoverage, Metric } from "./model.ts";
import { METRICS } from "./model.ts";
import { collectPlaces, type Places } from "./places.ts";

/** A report whose paths are those of the checkout, without what is excluded. A path may occur more than once. */
export interface PlacedReport {
  /** As people know it. */
  readonly file: string;
  readonly files: readonly FileCoverage[];
  readonly percentages?: Readonly<Partial<Record<Metric, number>>>;
}

export interface MergedCoverage {
  /** In order of their paths, each once. */
  readonly files: readonly FileCoverage[];
  /** Of the one report that says nothing about files. */
  readonly percentages?: Readonly<Partial<Record<Metric, number>>>;
}

export type Merge =
  | { readonly ok: true; readonly coverage: MergedCoverage }
  /** The message says what cannot be joined with what, and what to do. */
  | { readonly ok: false; readonly message: string };

/** mergeReports joins reports. Of what only counts nobody knows which lines two reports share: such are not merged. */
export function mergeReports(reports: readonly PlacedReport[]): Merge {
  const alone = reports.find(({ percentages }) => percentages !== undefined);
  if (alone?.percentages !== undefined) {
    return reports.length === 1
      ? { ok: true, coverage: { files: [], percentages: alone.percentages } }
      : {
          ok: false,
          message: `${alone.file} has percentages only, which cannot be joined with another report: ${INSTEAD}`,
        };
  }
  const parts = new Map<string, Part[]>();
  for (const { file: report, files } of reports) {
    for (const file of files) {
      const before = parts.get(file.path);
      if (before === undefined) parts.set(file.path, [{ report, file }]);
      else before.push({ report, file });
    }
  }
  const clash = [...parts].find(([, each]) => each.length > 1 && each.some(({ file }) => file.counts !== undefined));
  if (clash !== undefined) return { ok: false, message: clashText(clash) };
  const merged = [...parts.values()].map((each) => mergeFile(each.map(({ file }) => file)));
  return { ok: true, coverage: { files: merged.sort(byPath) } };
}

const INSTEAD = "give reports that say which lines were reached, such as lcov or coverage-final.json";

interface Part {
  readonly report: string;
  readonly file: FileCoverage;
}

function clashText([path, parts]: [string, Part[]]): string {
  const where = listOf([...new Set(parts.map(({ report }) => report))], 3);
  return `${path} is counted more than once (${where}), and counts alone cannot be merged: ${INSTEAD}`;
}

function mergeFile(files: readonly FileCoverage[]): FileCoverage {
  const [first, ...others] = files;
  if (first === undefined) throw new RangeError("there is no file to merge");
  if (others.length === 0) return first;
  const places: Partial<Record<Metric, Places>> = {};
  for (const metric of METRICS) {
    const all = files.flatMap((file) => file.places[metric] ?? []);
    const [one, ...more] = all;
    if (one !== undefined) places[metric] = more.length === 0 ? one : joined(all);
  }
  // Docstrings run when a file is loaded: they are the same ones in all reports that have them.
  const surplusLines = Math.max(...files.map((file) => file.surplusLines ?? 0));
  return { path: first.path, places, ...(surplusLines === 0 ? {} : { surplusLines }) };
}

function joined(all: readonly Places[]): Places {
  const collector = collectPlaces();
  for (const places of all) collector.addAll(places);
  return collector.finish();
}

function byPath(a: FileCoverage, b: FileCoverage): number {
  return a.path < b.path ? -1 : 1;
}

/** countOf is how much of a file is covered, by one metric; undefined where it was not measured. */
export function countOf({ places, counts, surplusLines = 0 }: FileCoverage, metric: Metric): Count | undefined {
  const count = places[metric]?.count ?? counts?.[metric];
  if (count === undefined || metric !== "lines" || surplusLines === 0) return count;
  const surplus = Math.min(surplusLines, count.covered);
  return { covered: count.covered - surplus, total: count.total - surplus };
}
