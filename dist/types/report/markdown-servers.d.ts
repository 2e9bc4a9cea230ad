/** Servers that failed, and what never ran, as sections of the Markdown report. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** serverSections tells how each failed server failed. */
export declare function serverSections({ bindings }: Report): Section[];
/** logSections has the ends of their logs in folds, the last `lines` of each. */
export declare function logSections({ bindings }: Report, lines: number): Section[];
/** notRunSection tells in bulk what never ran. */
export declare function notRunSection(report: Report): Section[];
