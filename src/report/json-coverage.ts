/** The coverage section of a report, and the gate's own file, as JSON. */
import type * as coverage from "../generated/coverage.ts";
import { type ShapeOf, writeShaped } from "./json-shape.ts";

const RANGE = { from: null, to: null } satisfies ShapeOf<coverage.LineRange>;

const METRIC = {
  metric: null,
  state: null,
  covered: null,
  total: null,
  percent: null,
  minimum: null,
  difference: null,
  base: { percent: null, covered: null, total: null } satisfies ShapeOf<coverage.BaseCoverage>,
  verdict: null,
} satisfies ShapeOf<coverage.MetricCoverage>;

const CHANGED_LINES = {
  state: null,
  covered: null,
  total: null,
  percent: null,
  minimum: null,
  verdict: null,
  uncovered: { file: null, ranges: RANGE } satisfies ShapeOf<coverage.UncoveredLines>,
} satisfies ShapeOf<coverage.ChangedLinesCoverage>;

const WORST = {
  file: null,
  lines: null,
  uncovered: null,
  ranges: RANGE,
  rangesLeftOut: null,
  inCheckout: null,
} satisfies ShapeOf<coverage.WorstFile>;

const LANGUAGE = {
  name: null,
  binding: null,
  language: null,
  verdict: null,
  reports: { file: null, format: null } satisfies ShapeOf<coverage.CoverageReportFile>,
  files: null,
  metrics: METRIC,
  changedLines: CHANGED_LINES,
  problems: { kind: null, message: null } satisfies ShapeOf<coverage.CoverageProblem>,
  notes: null,
  worst: WORST,
} satisfies ShapeOf<coverage.LanguageCoverage>;

/** The order of the members of `coverage` in report.json. */
export const COVERAGE = { languages: LANGUAGE } satisfies ShapeOf<coverage.CoverageSection>;

const DOCUMENT = {
  format: null,
  version: null,
  tool: null,
  result: null,
  coverage: COVERAGE,
} satisfies ShapeOf<coverage.CoverageDocument>;

/** serializeCoverage writes `coverage-verdict.json`. */
export function serializeCoverage(document: coverage.CoverageDocument): string {
  return writeShaped(document, DOCUMENT);
}
