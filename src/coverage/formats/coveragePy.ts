/**
 * coverage.py's JSON report. Its own percentage mixes lines and branches where both are measured; here, as everywhere, a
 * line counts as a line and a branch as a branch.
 */

import type { Count } from "../count.ts";
import { FileGatherer } from "../fileGatherer.ts";
import { readCount } from "../jsonCount.ts";
import { isHits, isLine, type JsonPart, LAST_LINE } from "../jsonPart.ts";
import type { CoverageReport, FileCoverage, Metric } from "../model.ts";

/** readCoveragePy reads the report, of any version since 5.1. It says whether something ran, not how often: hits are 1. */
export function readCoveragePy(report: JsonPart): CoverageReport {
  const files = new FileGatherer(report.file);
  const measured = new Set<Metric>(["lines"]);
  const counted = new Map<string, Count>();
  const surplus = new Map<string, number>();
  const hasBranches = report.find("meta")?.find("branch_coverage")?.value === true;
  if (hasBranches) measured.add("branches");
  for (const [path, file] of report.get("files").members()) {
    surplus.set(path, readLines(file, files));
    if (file.find("executed_branches") !== undefined) {
      measured.add("branches");
      readBranches(file.get("executed_branches"), 1, files);
      readBranches(file.get("missing_branches"), 0, files);
    } else if (hasBranches) {
      // Versions before 6.5 only say how many branches a file has.
      counted.set(path, readCount(file.get("summary"), "covered_branches", "num_branches"));
    }
    files.endFile(path);
  }
  const read = files.finish([...measured]).map((file) => withSurplus(file, surplus.get(file.path)));
  return {
    format: "coverage.py JSON",
    files: counted.size === 0 ? read : read.map((file) => withCount(file, counted)),
  };
}

/**
 * readLines adds the lines, and says how many of those that ran do not count: with some versions of Python docstrings are
 * named among them, which are no statements. The summary is what coverage.py itself shows.
 */
function readLines(file: JsonPart, files: FileGatherer): number {
  // Versions such as 7.2 name excluded lines that ran among the executed ones, but do not count them.
  const excluded = new Set(file.find("excluded_lines")?.list());
  const executed = file.get("executed_lines");
  let covered = 0;
  for (const [index, line] of executed.list().entries()) {
    // Where a file is empty, line 0 is what ran: it does not count either.
    if (excluded.has(line) || line === 0) continue;
    if (!isLine(line)) throw executed.item(index).mustBe("a line, counted from 1");
    files.add("lines", line, 1);
    covered++;
  }
  const missing = file.get("missing_lines");
  for (const [index, line] of missing.list().entries()) {
    if (!isLine(line)) throw missing.item(index).mustBe("a line, counted from 1");
    files.add("lines", line, 0);
  }
  const counts = file.find("summary")?.find("covered_lines")?.value;
  return isHits(counts) ? Math.max(covered - counts, 0) : 0;
}

function withSurplus(file: FileCoverage, surplusLines = 0): FileCoverage {
  return surplusLines === 0 ? file : { ...file, surplusLines };
}

/** A branch is the line it leaves and the line it goes to; one out of a function goes to that one's line, negated. */
function readBranches(branches: JsonPart, hits: number, files: FileGatherer): void {
  for (let i = 0; i < branches.list().length; i++) {
    const branch = branches.item(i);
    const [, target] = branch.list();
    if (typeof target !== "number" || !Number.isInteger(target) || Math.abs(target) > LAST_LINE) {
      throw branch.item(1).mustBe("a line, or that of a function, negated");
    }
    files.add("branches", branch.item(0).line(), hits, target >>> 0);
  }
}

function withCount(file: FileCoverage, counted: ReadonlyMap<string, Count>): FileCoverage {
  const branches = counted.get(file.path);
  if (branches === undefined) return file;
  const { branches: _none, ...places } = file.places;
  return { ...file, places, counts: { branches } };
}
