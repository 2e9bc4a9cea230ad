/** SimpleCov's .last_run.json: the percentages of the whole project, as SimpleCov itself shows them. */
import type { JsonPart } from "../jsonPart.ts";
import type { CoverageReport } from "../model.ts";
/** readSimplecovLastRun reads the percentages, which SimpleCov has rounded down to two decimals. */
export declare function readSimplecovLastRun(report: JsonPart): CoverageReport;
