/** What all files of a language come to, by metric. */

import type { Count } from "./count.ts";
import { countOf, type MergedCoverage } from "./merge.ts";
import { METRICS, type Metric } from "./model.ts";
import { countOfPercent, percentOf } from "./ratio.ts";

/** Nothing to cover is no 0 %, and no 100 % either; and what no report measures is neither of them. */
export type Total =
  | { readonly state: "measured"; readonly count: Count; readonly percent: number; readonly counted: boolean }
  | { readonly state: "nothing-to-cover" }
  | { readonly state: "not-measured" };

export type Totals = Readonly<Record<Metric, Total>>;

/** totalsOf adds the files up. Without any file there is nothing to cover. */
export function totalsOf({ files, percentages }: MergedCoverage): Totals {
  const totals: Record<Metric, Total> = { lines: NOT, statements: NOT, branches: NOT, functions: NOT };
  for (const metric of METRICS) {
    const percentage = percentages?.[metric];
    if (percentage !== undefined) totals[metric] = ofPercentage(percentage);
    else if (percentages === undefined)
      totals[metric] = ofCounts(
        files.flatMap((file) => countOf(file, metric) ?? []),
        files.length,
      );
  }
  return totals;
}

const NOT: Total = { state: "not-measured" };

/** ofCount is the total that a single count makes. */
export function ofCount(count: Count): Total {
  if (count.total === 0) return { state: "nothing-to-cover" };
  return { state: "measured", count, percent: percentOf(count), counted: true };
}

/** ofPercentage is the total of a report that does not say what its percentage is of. */
export function ofPercentage(percentage: number): Total {
  const count = countOfPercent(percentage);
  return { state: "measured", count, percent: percentOf(count), counted: false };
}

function ofCounts(counts: readonly Count[], files: number): Total {
  if (counts.length === 0 && files > 0) return NOT;
  let [covered, total] = [0, 0];
  for (const count of counts) {
    covered += count.covered;
    total += count.total;
  }
  return ofCount({ covered, total });
}
