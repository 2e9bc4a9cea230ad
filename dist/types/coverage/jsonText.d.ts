import { JsonPart } from "./jsonPart.ts";
import { type ReportSource } from "./model.ts";
/** Larger reports in JSON are refused: their value would take gigabytes. */
export declare const MAX_JSON_BYTES: number;
/**
 * readJsonText parses a report: strict JSON (RFC 8259) in UTF-8, with or without a byte order mark. Of a repeated key the
 * last value holds, as in the tools. Rejects with CoverageReportError.
 */
export declare function readJsonText(source: ReportSource): Promise<JsonPart>;
