/** Failing fixtures × bindings as text: at a glance, which binding fails where. */
import type { Report } from "../generated/report.ts";
import type { Frame } from "./console-frame.ts";
/** failingLines has a row for each fixture that fails somewhere, and a column for each binding. */
export declare function failingLines(report: Report, frame: Frame): string[];
