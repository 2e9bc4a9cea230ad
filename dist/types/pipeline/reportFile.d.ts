/** report.json of another run → a Report, checked before anything is believed of it: it may come from a stranger's fork. */
import type { Report } from "../generated/report.ts";
/** A report of ten bindings and 5,000 fixtures has less. */
export declare const MAX_REPORT_BYTES: number;
/** parseReport reads a report.json. Throws UsageError, whose text follows the name of a file. */
export declare function parseReport(bytes: Buffer): Report;
