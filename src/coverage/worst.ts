/** Where most is left to do: the files with the most lines that were never reached. */
import type { WorstFile } from "../generated/coverage.ts";
import { countOf, type MergedCoverage } from "./merge.ts";
import { uncoveredRanges } from "./ranges.ts";

const MOST_FILES = 10;
const MOST_RANGES = 100;

/** worstFiles are ten at the most. Of equals the first by name comes first. */
export function worstFiles({ files }: MergedCoverage, inCheckout: (path: string) => boolean): WorstFile[] {
  return files
    .flatMap((file) => {
      const count = countOf(file, "lines");
      return count === undefined || count.covered === count.total ? [] : [{ file, count }];
    })
    .sort((a, b) => b.count.total - b.count.covered - (a.count.total - a.count.covered))
    .slice(0, MOST_FILES)
    .map(({ file: { path, places }, count }) => {
      const { ranges, all } = places.lines === undefined ? NO_RANGES : uncoveredRanges(places.lines, MOST_RANGES);
      return {
        file: path,
        lines: count.total,
        uncovered: count.total - count.covered,
        ranges: [...ranges],
        rangesLeftOut: all - ranges.length,
        inCheckout: inCheckout(path),
      };
    });
}

const NO_RANGES = { ranges: [], all: 0 };
