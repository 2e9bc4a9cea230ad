import type { ReportReader } from "../model.ts";
/** readLcov reads a tracefile. Lines are measured, branches and functions where the report has a record about any. */
export declare const readLcov: ReportReader;
