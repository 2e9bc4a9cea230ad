/** Istanbul's coverage-summary.json: how many places each file has and how many were reached, but not which. */
import type { JsonPart } from "../jsonPart.ts";
import { type CoverageReport } from "../model.ts";
/** readIstanbulSummary reads the report. Where it has the sum only, that is all there is: percentages without files. */
export declare function readIstanbulSummary(report: JsonPart): CoverageReport;
