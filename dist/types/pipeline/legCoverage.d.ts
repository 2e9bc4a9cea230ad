import type { LanguageCoverage } from "../generated/coverage.ts";
import type { ResultFile } from "./resultFiles.ts";
/** legCoverage reads them, each language once. Throws UsageError for a file that this tool has not written. */
export declare function legCoverage(results: readonly ResultFile[]): LanguageCoverage[];
