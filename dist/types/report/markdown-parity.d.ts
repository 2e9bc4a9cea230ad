/** How the bindings compare, as sections of the Markdown report: the fixtures that differ, and those that may. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** divergenceSection has a table row for each path in which bindings differ, with each value and who has it. */
export declare function divergenceSection({ fixtures }: Report, sourceUrl: string | undefined): Section[];
/** acceptedSection folds the differences that are accepted, with their reasons. */
export declare function acceptedSection({ fixtures }: Report): Section[];
