/** Istanbul's coverage-summary.json: how many places each file has and how many were reached, but not which. */

import type { Count } from "../count.ts";
import { readCount } from "../jsonCount.ts";
import type { JsonPart } from "../jsonPart.ts";
import { type CoverageReport, type FileCoverage, METRICS, type Metric } from "../model.ts";

const FORMAT = "Istanbul coverage-summary.json";
/** The sum of the files. */
const TOTAL = "total";

type Counts = Partial<Record<Metric, Count>>;

/** readIstanbulSummary reads the report. Where it has the sum only, that is all there is: percentages without files. */
export function readIstanbulSummary(report: JsonPart): CoverageReport {
  const files: FileCoverage[] = [];
  for (const [path, member] of report.members()) {
    if (path !== TOTAL) files.push({ path, places: {}, counts: readCounts(member) });
  }
  if (files.length > 0) return { format: FORMAT, files };
  const percentages = percentagesOf(readCounts(report.get(TOTAL)));
  if (Object.keys(percentages).length === 0) throw report.error("counts nothing: no file was measured");
  return { format: FORMAT, files, percentages };
}

/** `pct` is not read: it is rounded, or "Unknown" where there is nothing to count. */
function readCounts(file: JsonPart): Counts {
  const counts: Counts = {};
  file.object();
  for (const metric of METRICS) {
    const part = file.find(metric);
    if (part !== undefined) counts[metric] = readCount(part, "covered", "total");
  }
  return counts;
}

function percentagesOf(counts: Counts): Partial<Record<Metric, number>> {
  const percentages: Partial<Record<Metric, number>> = {};
  for (const metric of METRICS) {
    const { covered, total } = counts[metric] ?? { covered: 0, total: 0 };
    if (total > 0) percentages[metric] = (100 * covered) / total;
  }
  return percentages;
}
