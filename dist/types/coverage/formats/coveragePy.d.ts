/**
 * coverage.py's JSON report. Its own percentage mixes lines and branches where both are measured; here, as everywhere, a
 * line counts as a line and a branch as a branch.
 */
import { type JsonPart } from "../jsonPart.ts";
import type { CoverageReport } from "../model.ts";
/** readCoveragePy reads the report, of any version since 5.1. It says whether something ran, not how often: hits are 1. */
export declare function readCoveragePy(report: JsonPart): CoverageReport;
