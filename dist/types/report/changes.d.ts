/** What changed between two reports of the same suite. */
import type { MetricCoverage } from "../generated/coverage.ts";
import type { Report } from "../generated/report.ts";
/** A fixture, and the bindings on which something changed. */
export interface FixtureChange {
    readonly id: string;
    readonly bindings: readonly string[];
}
export interface CoverageChange {
    /** Of the language, as the report has it. */
    readonly name: string;
    readonly metric: MetricCoverage["metric"];
    /** In percent. */
    readonly before: number;
    readonly after: number;
}
/** All lists are in the order of the reports. */
export interface ReportChanges {
    /** Whether anything did. `false` where the two cannot be compared. */
    readonly any: boolean;
    /** Why they cannot be: a clause about the earlier one. All else is empty then. */
    readonly incomparable?: string;
    /** The gate's verdict now, where it was the other one before. */
    readonly result?: Report["result"];
    /** Of bindings and fixtures that both reports have. What never ran fails too. */
    readonly newlyFailing: readonly FixtureChange[];
    readonly newlyPassing: readonly FixtureChange[];
    /** Neither: now known to fail, or skipped. */
    readonly newlyExcused: readonly FixtureChange[];
    readonly newlyDivergent: readonly string[];
    readonly noLongerDivergent: readonly string[];
    readonly newFixtures: readonly string[];
    readonly goneFixtures: readonly string[];
    readonly newBindings: readonly string[];
    readonly goneBindings: readonly string[];
    /** One of the runs left out fixtures of its suite, so which of them are new or gone is not known. */
    readonly isPartial: boolean;
    /** Of what both have measured. */
    readonly coverage: readonly CoverageChange[];
}
/** What a report was compared with. */
export interface ComparedBase {
    readonly changes: ReportChanges;
    /** The commit, and the page of the run. */
    readonly sha?: string;
    readonly url?: string;
}
/** changesSince compares a report with an earlier one. Bindings and fixtures that only one of them has are new or gone, and nothing else. */
export declare function changesSince(base: Report, report: Report): ReportChanges;
