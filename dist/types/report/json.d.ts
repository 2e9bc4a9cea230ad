/** Reports and results as JSON files: alike, byte for byte, for the same content. */
import type * as reports from "../generated/report.ts";
import type * as results from "../generated/result.ts";
/** serializeReport writes `report.json`: two spaces, the schema's order of keys, a newline at the end. */
export declare function serializeReport(report: reports.Report): string;
/** serializeResult writes `results/<binding>.json` in the same manner. */
export declare function serializeResult(result: results.BindingResult): string;
