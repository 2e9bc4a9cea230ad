import type { JsonPart } from "./jsonPart.ts";
import { type CoverageReport } from "./model.ts";
/** Reads the value of a report. Throws CoverageReportError. */
export type JsonReader = (report: JsonPart) => CoverageReport;
/** readJsonReport finds the reader of a report and lets it read. */
export declare function readJsonReport(report: JsonPart): CoverageReport;
