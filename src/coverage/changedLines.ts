/** How much of what a change adds is covered. */

import type { Count } from "./count.ts";
import type { ChangedLines } from "./diff.ts";
import type { MergedCoverage } from "./merge.ts";
import type { Places } from "./places.ts";
import { type LineRange, Runs } from "./ranges.ts";

export interface ChangedCoverage {
  /** Of the changed lines that can be reached at all. */
  readonly count: Count;
  /** Files with changed lines that were never reached, in order of their paths. */
  readonly uncovered: readonly UncoveredFile[];
  /** Changed files that are of the same kind as those of the reports, and in none of them. */
  readonly unreported: readonly string[];
  /** Changed files of which the reports only have counts. */
  readonly uncounted: readonly string[];
}

export interface UncoveredFile {
  readonly file: string;
  readonly ranges: readonly LineRange[];
}

/** So many ranges of one file are named. */
const MAX_RANGES = 200;

/** changedCoverage looks the changed lines up in the reports. `isExcluded` says which files nobody asks for. */
export function changedCoverage(
  { files }: MergedCoverage,
  changed: ChangedLines,
  isExcluded: (path: string) => boolean,
): ChangedCoverage {
  const uncovered: UncoveredFile[] = [];
  const uncounted: string[] = [];
  let [covered, total] = [0, 0];
  for (const { path, places } of files) {
    const ranges = changed.get(path) ?? [];
    if (ranges.length === 0) continue;
    if (places.lines === undefined) {
      uncounted.push(path);
      continue;
    }
    const found = within(places.lines, ranges);
    covered += found.covered;
    total += found.total;
    if (found.ranges.length > 0) uncovered.push({ file: path, ranges: found.ranges });
  }
  const reported = new Set(files.map(({ path }) => path));
  const kinds = new Set(files.map(({ path }) => kindOf(path)));
  const unreported = [...changed]
    .filter(
      ([path, ranges]) => ranges.length > 0 && !reported.has(path) && kinds.has(kindOf(path)) && !isExcluded(path),
    )
    .map(([path]) => path)
    .sort();
  return { count: { covered, total }, uncovered, unreported, uncounted };
}

/** Both are in ascending order. A range of uncovered lines stays within one of changed lines. */
function within(lines: Places, changed: readonly LineRange[]): Count & { readonly ranges: LineRange[] } {
  const runs = new Runs(MAX_RANGES);
  let [covered, total, current] = [0, 0, 0];
  lines.forEach((line, hits) => {
    while (current < changed.length && line > (changed[current]?.to ?? 0)) {
      current++;
      runs.end();
    }
    if (line < (changed[current]?.from ?? Number.POSITIVE_INFINITY)) return;
    total++;
    if (hits > 0) {
      covered++;
      runs.end();
    } else runs.add(line);
  });
  return { covered, total, ranges: runs.ranges };
}

/** `src/a.test.ts` → `ts`. */
function kindOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1] ?? "";
}
