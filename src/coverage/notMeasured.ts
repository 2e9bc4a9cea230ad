/** How a tool is made to measure what its report lacks. */
import type { CoverageFormat, Metric } from "./model.ts";

/** howToMeasure ends a sentence that says that a report does not have a metric. */
export function howToMeasure(metric: Exclude<Metric, "lines">, format: CoverageFormat | undefined): string {
  const how = format === undefined ? undefined : HOW[metric][format];
  return how ?? `set no minimum for ${metric}`;
}

const COVERAGE_PY = "run coverage.py with --branch";
const SIMPLECOV = "write `enable_coverage :branch` in SimpleCov.start";

const HOW: Readonly<Record<Exclude<Metric, "lines">, Readonly<Partial<Record<CoverageFormat, string>>>>> = {
  statements: {
    lcov: "lcov does not count statements: give coverage-final.json, or set a minimum for lines",
    "Cobertura XML": "Cobertura does not count statements: set a minimum for lines",
  },
  branches: {
    lcov: "switch branches on (coverage.py: --branch; SimpleCov: enable_coverage :branch; lcov and geninfo: --rc branch_coverage=1)",
    "Cobertura XML": "switch branches on (coverage.py: --branch; SimpleCov: enable_coverage :branch)",
    "coverage.py JSON": COVERAGE_PY,
    "SimpleCov .resultset.json": SIMPLECOV,
    "SimpleCov .last_run.json": SIMPLECOV,
    "Clover XML": "PHPUnit writes branches with Xdebug and --path-coverage, and pcov has none: set no minimum for them",
    "Go coverprofile": "Go does not count branches: set a minimum for lines or statements",
  },
  functions: {
    "coverage.py JSON":
      "this report does not count functions: give the lcov report of coverage.py, or set no minimum for them",
    "SimpleCov .resultset.json": "SimpleCov does not count functions: set no minimum for them",
    "SimpleCov .last_run.json": "SimpleCov does not count functions: set no minimum for them",
    "Go coverprofile": "a Go profile does not count functions: set a minimum for lines or statements",
  },
};
