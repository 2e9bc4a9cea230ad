import { type JsonPart } from "../jsonPart.ts";
import type { CoverageReport } from "../model.ts";
/** readSimplecov reads the report. What several commands ran is one result, as SimpleCov itself merges it. */
export declare function readSimplecov(report: JsonPart): CoverageReport;
