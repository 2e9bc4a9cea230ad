/** SimpleCov's .last_run.json: the percentages of the whole project, as SimpleCov itself shows them. */
import type { JsonPart } from "../jsonPart.ts";
import type { CoverageReport, Metric } from "../model.ts";

/** SimpleCov's names of the metrics. Versions before 0.18 only knew lines, as `covered_percent`. */
const METRIC_OF: Readonly<Record<string, Metric>> = {
  line: "lines",
  oneshot_line: "lines",
  covered_percent: "lines",
  branch: "branches",
  method: "functions",
};

/** readSimplecovLastRun reads the percentages, which SimpleCov has rounded down to two decimals. */
export function readSimplecovLastRun(report: JsonPart): CoverageReport {
  const percentages: Partial<Record<Metric, number>> = {};
  const result = report.get("result");
  for (const [name, part] of result.members()) {
    const metric = Object.hasOwn(METRIC_OF, name) ? METRIC_OF[name] : undefined;
    if (metric === undefined) continue;
    if (typeof part.value !== "number" || part.value < 0 || part.value > 100)
      throw part.mustBe("a number from 0 to 100");
    percentages[metric] = part.value;
  }
  if (Object.keys(percentages).length === 0) throw result.error("has no percentage, such as `line`");
  return { format: "SimpleCov .last_run.json", files: [], percentages };
}
