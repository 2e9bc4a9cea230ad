/** What every report shares of coverage: rows, percentages and phrases. */
import type { CoverageSection, LanguageCoverage, LineRange, MetricCoverage } from "../generated/coverage.ts";
import type { GateProblem } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, listOf } from "../text/shorten.ts";

/** One number of a language against what is asked of it, as texts. */
export interface CoverageRow {
  /** `lines`, `branches`, `changed lines`. */
  readonly what: string;
  readonly minimum: string;
  /** Never a number for what was not measured. */
  readonly actual: string;
  /** Above or below the minimum, in percentage points. */
  readonly difference: string;
  readonly base: string;
  readonly verdict: string;
  readonly passed: boolean;
  /** Nothing is asked, or there is nothing to ask it of: neither good nor bad. */
  readonly isOpen: boolean;
  /** Whether `actual` is a percentage. */
  readonly isNumber: boolean;
}

/** What stands where there is nothing to say. */
export const NONE = "–";

/** coverageRows has a row for each metric, and for the changed lines. */
export function coverageRows({ metrics, changedLines }: LanguageCoverage): CoverageRow[] {
  const rows = metrics.map(
    (metric): CoverageRow => ({
      what: metric.metric,
      minimum: minimumText(metric.minimum),
      actual: actualText(metric),
      difference: metric.difference === undefined ? NONE : pointsText(metric.difference),
      base: metric.base === undefined ? NONE : percentText(metric.base.percent),
      ...verdictOf(metric),
      isNumber: isMeasured(metric),
    }),
  );
  if (changedLines === undefined) return rows;
  const { percent, minimum, verdict } = changedLines;
  return [
    ...rows,
    {
      what: "changed lines",
      minimum: percentText(minimum),
      actual: percent === undefined ? NONE : percentText(percent),
      difference: percent === undefined ? NONE : pointsText(Math.round((percent - minimum) * 100) / 100),
      base: NONE,
      verdict: percent === undefined ? "nothing to cover" : VERDICTS[verdict],
      passed: verdict === "passed",
      isOpen: percent === undefined,
      isNumber: percent !== undefined,
    },
  ];
}

function verdictOf({
  verdict,
  state,
  minimum = 0,
  base,
}: MetricCoverage): Pick<CoverageRow, "verdict" | "passed" | "isOpen"> {
  if (verdict !== "passed") return { verdict: VERDICTS[verdict], passed: false, isOpen: false };
  if (state === "nothing-to-cover") return { verdict: "nothing to cover", passed: true, isOpen: true };
  if (minimum > 0 || base !== undefined) return { verdict: VERDICTS.passed, passed: true, isOpen: false };
  return { verdict: "no minimum", passed: true, isOpen: true };
}

const VERDICTS: Readonly<Record<MetricCoverage["verdict"], string>> = {
  passed: "enough",
  "below-minimum": "too little",
  decreased: "decreased",
  empty: "nothing to cover",
  "not-measured": "not measured",
  unknown: "no usable report",
};

function minimumText(minimum: number | undefined): string {
  return minimum === undefined || minimum === 0 ? NONE : percentText(minimum);
}

function actualText(metric: MetricCoverage): string {
  return isMeasured(metric) ? percentText(metric.percent ?? 0) : NONE;
}

function isMeasured({ state, percent }: MetricCoverage): boolean {
  return state === "measured" && percent !== undefined;
}

/** percentText shows a percentage that was rounded down: `79.99 %`. */
export function percentText(percent: number): string {
  return `${percent.toFixed(2)} %`;
}

function pointsText(points: number): string {
  return points < 0 ? `−${(-points).toFixed(2)}` : `+${points.toFixed(2)}`;
}

/** rangesText names lines: `12–15, 20`, the first of them. */
export function rangesText(ranges: readonly LineRange[], leftOut: number, limit: number): string {
  const { items, rest } = firstOf(ranges, limit);
  const shown = items.map(rangeText).join(", ");
  const missing = rest + leftOut;
  return missing === 0 ? shown : `${shown} and ${missing} more`;
}

/** rangeText names the lines of one range: `12–15`, `20`. */
export function rangeText({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** coverageProblems are the gate's reasons, in the order of the section. */
export function coverageProblems({ languages }: CoverageSection): GateProblem[] {
  return languages.flatMap(({ name, binding, problems }) =>
    problems.map(({ message }): GateProblem => {
      if (binding === undefined) return { kind: "coverage", message: `coverage of ${name}: ${message}` };
      return { kind: "coverage", binding, message: `coverage: ${message}` };
    }),
  );
}

/** coverageSentence is the verdict of the gate alone. Plain text, of a bounded length. */
export function coverageSentence({ languages }: CoverageSection): string {
  const failed = languages.filter(({ verdict }) => verdict === "failed").map(({ name }) => name);
  const all = counted(languages.length, "language");
  if (failed.length > 0) return `Failed: the coverage of ${listOf(failed, 5)} (${failed.length} of ${all}).`;
  return `Passed: the coverage of ${listOf(languages.map(shortText), 5)}.`;
}

function shortText({ name, metrics }: LanguageCoverage): string {
  const lines = metrics.find(({ metric }) => metric === "lines");
  return `${name} ${lines?.percent === undefined ? "with nothing to cover" : percentText(lines.percent)}`;
}
