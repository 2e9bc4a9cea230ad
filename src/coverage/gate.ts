/** Is enough of a language's code reached by its tests? Each number against what is asked of it. */
import type { CoverageProblem, LanguageCoverage, MetricCoverage } from "../generated/coverage.ts";
import { listOf } from "../text/shorten.ts";
import { judgeChangedLines } from "./changedGate.ts";
import type { ChangedLines } from "./diff.ts";
import type { MergedCoverage } from "./merge.ts";
import { missingText } from "./missingPlaces.ts";
import { type CoverageFormat, METRICS, type Metric } from "./model.ts";
import { howToMeasure } from "./notMeasured.ts";
import { hasDecreased, isAtLeast, pointsBetween } from "./ratio.ts";
import { type Total, type Totals, totalsOf } from "./totals.ts";
import { worstFiles } from "./worst.ts";

/** What is asked of a language. Percentages have at most two decimals. */
export interface Requirements {
  readonly minimum: Readonly<Partial<Record<Metric, number>>>;
  /** Lines, and whatever has a minimum, must not be below the base by more than so many percentage points. */
  readonly noDecrease?: { readonly tolerance: number };
  /** The percentage of the changed lines that must be reached. */
  readonly changedLines?: number;
}

export interface LanguageInput {
  readonly name: string;
  readonly binding?: string;
  readonly language: string;
  readonly requirements: Requirements;
  readonly reports: readonly { readonly file: string; readonly format?: CoverageFormat }[];
  /** Absent where some report is missing or cannot be read: `problems` say so. */
  readonly coverage?: MergedCoverage;
  readonly problems: readonly CoverageProblem[];
  readonly notes: readonly string[];
  readonly inCheckout: (path: string) => boolean;
  readonly isExcluded: (path: string) => boolean;
  readonly base?: Base;
  /** The change, where there is one. */
  readonly changed?: ChangedLines;
}

/** What the coverage was before, or why nobody knows. */
export type Base = { readonly ok: true; readonly totals: Totals } | { readonly ok: false; readonly message: string };

/** judgeLanguage decides. What could not be measured is never a number, and never green where something was asked of it. */
export function judgeLanguage(input: LanguageInput): LanguageCoverage {
  const { name, binding, language, coverage, reports } = input;
  const problems = [...input.problems];
  const notes = [...input.notes];
  const totals = coverage === undefined ? undefined : totalsOf(coverage);
  const metrics = shownMetrics(input, totals).map((metric) => {
    const judged = judgeMetric(metric, totals?.[metric], input);
    problems.push(...judged.problems);
    notes.push(...judged.notes);
    return judged.coverage;
  });
  problems.push(...baseProblems(input));
  notes.push(...baseNotes(input));
  const changed = coverage === undefined ? undefined : judgeChangedLines(coverage, input);
  problems.push(...(changed?.problems ?? []));
  notes.push(...(changed?.notes ?? []));
  return {
    name,
    ...(binding === undefined ? {} : { binding }),
    language,
    verdict: problems.length === 0 ? "passed" : "failed",
    reports: reports.map((report) => ({ ...report })),
    files: coverage?.files.length ?? 0,
    metrics,
    ...(changed?.coverage === undefined ? {} : { changedLines: changed.coverage }),
    problems,
    notes,
    worst: coverage === undefined ? [] : worstFiles(coverage, input.inCheckout),
  };
}

/** Lines, what was measured, and what is asked for. */
function shownMetrics({ requirements }: LanguageInput, totals: Totals | undefined): Metric[] {
  return METRICS.filter(
    (metric) => metric === "lines" || totals?.[metric].state === "measured" || (requirements.minimum[metric] ?? 0) > 0,
  );
}

interface Judged {
  readonly coverage: MetricCoverage;
  readonly problems: readonly CoverageProblem[];
  readonly notes: readonly string[];
}

function judgeMetric(metric: Metric, total: Total | undefined, input: LanguageInput): Judged {
  const minimum = input.requirements.minimum[metric];
  const asked = minimum === undefined ? {} : { minimum };
  const alone = (state: MetricCoverage["state"], verdict: MetricCoverage["verdict"]): MetricCoverage => ({
    metric,
    state,
    ...asked,
    verdict,
  });
  if (total === undefined) return { coverage: alone("unknown", "unknown"), problems: [], notes: [] };
  const problem = (kind: CoverageProblem["kind"], message: string): CoverageProblem[] => [{ kind, message }];
  const isAsked = (minimum ?? 0) > 0;
  switch (total.state) {
    case "nothing-to-cover": {
      const coverage = alone(total.state, isAsked ? "empty" : "passed");
      return { coverage, problems: isAsked ? problem("empty", nothingToCover(metric, input)) : [], notes: [] };
    }
    case "not-measured": {
      const before = baseTotal(metric, input);
      const missed = isAsked || before?.state === "measured";
      const coverage = alone(total.state, missed ? "not-measured" : "passed");
      return { coverage, problems: missed ? problem("not-measured", notMeasured(metric, input)) : [], notes: [] };
    }
    case "measured":
      return judgeMeasured(metric, total, input);
  }
}

function judgeMeasured(metric: Metric, total: Total & { state: "measured" }, input: LanguageInput): Judged {
  const { percent, count, counted } = total;
  const minimum = input.requirements.minimum[metric];
  const before = baseTotal(metric, input);
  const below = minimum !== undefined && !isAtLeast(count, minimum);
  const tolerance = input.requirements.noDecrease?.tolerance ?? 0;
  const decreased = before?.state === "measured" && hasDecreased(count, before.count, tolerance);
  const problems: CoverageProblem[] = [];
  if (below) {
    const missing = counted ? `: ${missingText(metric, count, minimum)}` : "";
    problems.push({
      kind: "below-minimum",
      message: `${metric} ${percentText(percent)}, and the minimum is ${percentText(minimum)}${missing}`,
    });
  }
  if (decreased) {
    const within = tolerance === 0 ? "" : `, by more than ${tolerance} percentage points`;
    problems.push({
      kind: "decreased",
      message: `${metric} ${percentText(percent)}, down from ${percentText(before.percent)}${within}`,
    });
  }
  const notes =
    before !== undefined && before.state !== "measured" ? [`the base has no ${metric} to compare with`] : [];
  return {
    coverage: {
      metric,
      state: "measured",
      ...(counted ? { covered: count.covered, total: count.total } : {}),
      percent,
      ...(minimum === undefined ? {} : { minimum, difference: pointsBetween(percent, minimum) }),
      ...(before?.state === "measured"
        ? { base: { percent: before.percent, ...(before.counted ? { ...before.count } : {}) } }
        : {}),
      verdict: below ? "below-minimum" : decreased ? "decreased" : "passed",
    },
    problems,
    notes,
  };
}

/** What the metric was before, where it must not decrease. */
function baseTotal(metric: Metric, { requirements, base }: LanguageInput): Total | undefined {
  if (requirements.noDecrease === undefined || base?.ok !== true) return undefined;
  return metric === "lines" || (requirements.minimum[metric] ?? 0) > 0 ? base.totals[metric] : undefined;
}

function baseProblems({ requirements, base }: LanguageInput): CoverageProblem[] {
  if (requirements.noDecrease === undefined || base?.ok !== false) return [];
  return [{ kind: "base", message: base.message }];
}

function baseNotes({ requirements, base }: LanguageInput): string[] {
  if (requirements.noDecrease === undefined || base !== undefined) return [];
  return ["no-decrease was not checked: no base is given"];
}

function nothingToCover(metric: Metric, { coverage, requirements }: LanguageInput): string {
  const what =
    coverage?.files.length === 0 ? "no files are left to measure" : `there are no ${executable(metric)} to cover`;
  return `${what}, and the minimum for ${metric} is ${percentText(requirements.minimum[metric] ?? 0)}: look at the report and at \`exclude\`; where there is no code to test, set the minimum to 0`;
}

function executable(metric: Metric): string {
  return metric === "lines" ? "executable lines" : metric;
}

function notMeasured(metric: Metric, { reports }: LanguageInput): string {
  const [report] = reports;
  const where =
    reports.length === 1
      ? "the report has"
      : `the reports (${listOf(
          reports.map(({ file }) => file),
          3,
        )}) have`;
  if (metric === "lines")
    return `${where} no lines: give one that counts them, or set a minimum for another metric and 0 for lines`;
  return `${where} no ${metric}: ${howToMeasure(metric, report?.format)}`;
}

/** percentText shows a percentage as everywhere: `79.99 %`. */
export function percentText(percent: number): string {
  return `${percent.toFixed(2)} %`;
}
