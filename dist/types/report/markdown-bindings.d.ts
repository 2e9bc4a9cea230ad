/** The bindings as a table of the Markdown report: what came of each, at a glance. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** bindingTable has a row for each binding: how many fixtures passed, failed, or neither, its coverage, and how long it took. */
export declare function bindingTable(report: Report): Section[];
