/** The verdict of the coverage gate as a file of its own. */
import type { CoverageDocument, CoverageSection } from "../generated/coverage.ts";
/** Where a run leaves it, for the job that joins the results of several runs. `coverage.json` is what coverage.py writes. */
export declare const COVERAGE_FILE = "coverage-verdict.json";
/** coverageDocument is the verdict of the coverage gate alone. */
export declare function coverageDocument(coverage: CoverageSection): CoverageDocument;
