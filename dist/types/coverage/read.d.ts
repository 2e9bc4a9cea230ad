import { type CoverageReport, type ReportSource } from "./model.ts";
/**
 * readCoverageReport finds out the format of a report by how it begins, and reads it. Rejects with CoverageReportError where
 * the report is empty, of no known format, broken, larger than is read, or where its bytes do not come. The source is read
 * once, and given up as soon as something is wrong.
 */
export declare function readCoverageReport(source: ReportSource): Promise<CoverageReport>;
