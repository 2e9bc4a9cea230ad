import { type JsonPart } from "../jsonPart.ts";
import type { CoverageReport } from "../model.ts";
/** readIstanbulFinal reads the report. Lines are those on which statements begin, as in istanbul-lib-coverage. */
export declare function readIstanbulFinal(report: JsonPart): CoverageReport;
/** Some tools write their objects' insides: `{ "data": { "path": … } }`. */
export declare function unwrap(file: JsonPart): JsonPart;
