/** Coverage as sections of the Markdown report: a table, and in folds where most is left to do. */
import type { CoverageSection } from "../generated/coverage.ts";
import type { Report } from "../generated/report.ts";
import { type Section } from "./budget.ts";
/** renderCoverageMarkdown writes the gate alone, within a number of bytes. */
export declare function renderCoverageMarkdown(section: CoverageSection, { byteBudget, checkoutUrl }?: {
    readonly byteBudget?: number;
    readonly checkoutUrl?: string;
}): string;
/** coverageTable has a row for each metric of each language. What is `folded` is a line that says how it is. */
export declare function coverageTable(section: CoverageSection, { folded }: {
    readonly folded: boolean;
}): Section[];
/**
 * coverageDetails has what people should know, and for each language the files with most uncovered lines. `checkoutUrl` is
 * what a path relative to the checkout is appended to, such as `https://github.com/o/r/blob/<sha>/`.
 */
export declare function coverageDetails({ languages }: CoverageSection, checkoutUrl: string | undefined): Section[];
/** exercisedSection has a line for each binding: what of the services and statuses the suite has reached. */
export declare function exercisedSection({ bindings }: Report): Section[];
