/** The verdict of the coverage gate as a file of its own. */
import type { CoverageDocument, CoverageSection } from "../generated/coverage.ts";
import { VERSION } from "../version.ts";

/** Where a run leaves it, for the job that joins the results of several runs. `coverage.json` is what coverage.py writes. */
export const COVERAGE_FILE = "coverage-verdict.json";

/** coverageDocument is the verdict of the coverage gate alone. */
export function coverageDocument(coverage: CoverageSection): CoverageDocument {
  const passed = coverage.languages.every(({ verdict }) => verdict === "passed");
  return {
    format: "grpc-fixtures-coverage",
    version: 1,
    tool: VERSION,
    result: passed ? "passed" : "failed",
    coverage,
  };
}
