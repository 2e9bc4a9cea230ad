/** The bindings of a report as text: a line each, in columns. */
import type { Report } from "../generated/report.ts";
import type { Frame } from "./console-frame.ts";
/** bindingLines says how each binding fared and how long it took. */
export declare function bindingLines(report: Report, frame: Frame): string[];
