/**
 * The verdict of the coverage gate alone: `coverage-verdict.json`. In `report.json` the same stands under `coverage`.
 */
export interface CoverageDocument {
    /**
     * What kind of file this is.
     */
    format: "grpc-fixtures-coverage";
    /**
     * The version of this format.
     */
    version: 1;
    /**
     * The version of grpc-fixtures that wrote the file.
     */
    tool: string;
    /**
     * The verdict of the gate.
     */
    result: "passed" | "failed";
    coverage: CoverageSection;
}
/**
 * How much of each language's code its tests reach, and whether that is enough.
 *
 * This interface was referenced by `CoverageDocument`'s JSON-Schema
 * via the `definition` "section".
 */
export interface CoverageSection {
    /**
     * In the order of the configuration.
     */
    languages: LanguageCoverage[];
}
/**
 * One language, or one binding with reports of its own.
 *
 * This interface was referenced by `CoverageDocument`'s JSON-Schema
 * via the `definition` "language".
 */
export interface LanguageCoverage {
    /**
     * The binding's name; the language's where no binding has the reports.
     */
    name: string;
    /**
     * The binding whose reports these are. Absent where it is none.
     */
    binding?: string;
    /**
     * The language, which decides the usual minimum.
     */
    language: string;
    /**
     * `failed` where there is a problem.
     */
    verdict: "passed" | "failed";
    /**
     * The reports that were found.
     */
    reports: CoverageReportFile[];
    /**
     * How many files were measured, without those that are excluded.
     */
    files: number;
    /**
     * Lines, and whatever else was measured or has a minimum.
     */
    metrics: MetricCoverage[];
    changedLines?: ChangedLinesCoverage;
    /**
     * Why it failed; empty when it passed.
     */
    problems: CoverageProblem[];
    /**
     * What people should know, and is no reason to fail.
     */
    notes: string[];
    /**
     * The files with the most lines that were never reached, ten at the most.
     */
    worst: WorstFile[];
}
export interface CoverageReportFile {
    /**
     * Relative to the working folder, with forward slashes.
     */
    file: string;
    /**
     * Such as `lcov` or `Cobertura XML`. Absent where it could not be read.
     */
    format?: string;
}
/**
 * This interface was referenced by `CoverageDocument`'s JSON-Schema
 * via the `definition` "metric".
 */
export interface MetricCoverage {
    /**
     * What is counted.
     */
    metric: "lines" | "statements" | "branches" | "functions";
    /**
     * Only what was measured has a percentage. `unknown`: the reports are missing, or cannot be read.
     */
    state: "measured" | "nothing-to-cover" | "not-measured" | "unknown";
    /**
     * How many places were reached. Absent where only a percentage is known.
     */
    covered?: number;
    /**
     * How many places there are.
     */
    total?: number;
    /**
     * Rounded down to two decimals.
     */
    percent?: number;
    /**
     * The percentage that is asked for. Absent where none is.
     */
    minimum?: number;
    /**
     * Percentage points above the minimum; negative below it.
     */
    difference?: number;
    base?: BaseCoverage;
    /**
     * `empty`: there is a minimum, and nothing to cover.
     */
    verdict: "passed" | "below-minimum" | "decreased" | "empty" | "not-measured" | "unknown";
}
/**
 * What it was before, where it must not decrease.
 */
export interface BaseCoverage {
    /**
     * Rounded down to two decimals.
     */
    percent: number;
    /**
     * How many places were reached.
     */
    covered?: number;
    /**
     * How many places there were.
     */
    total?: number;
}
/**
 * How many of the lines that a change adds or alters were reached.
 *
 * This interface was referenced by `CoverageDocument`'s JSON-Schema
 * via the `definition` "changedLines".
 */
export interface ChangedLinesCoverage {
    /**
     * `nothing-to-cover`: none of the changed lines can be reached.
     */
    state: "measured" | "nothing-to-cover";
    /**
     * How many changed lines were reached.
     */
    covered: number;
    /**
     * How many changed lines can be reached.
     */
    total: number;
    /**
     * Rounded down to two decimals.
     */
    percent?: number;
    /**
     * The percentage that is asked for.
     */
    minimum: number;
    /**
     * Without a changed line that can be reached it is passed.
     */
    verdict: "passed" | "below-minimum";
    /**
     * The changed lines that were not reached, by file.
     */
    uncovered: UncoveredLines[];
}
export interface UncoveredLines {
    /**
     * Relative to the checkout, with forward slashes.
     */
    file: string;
    /**
     * In order, the first of them.
     */
    ranges: LineRange[];
}
/**
 * Lines in a row.
 *
 * This interface was referenced by `CoverageDocument`'s JSON-Schema
 * via the `definition` "lineRange".
 */
export interface LineRange {
    /**
     * The first line, from 1.
     */
    from: number;
    /**
     * The last line, which belongs to it.
     */
    to: number;
}
export interface CoverageProblem {
    /**
     * What kind of reason it is.
     */
    kind: "missing-report" | "unreadable-report" | "unmergeable" | "below-minimum" | "decreased" | "empty" | "not-measured" | "changed-lines" | "base";
    /**
     * The reason, for people, and what to do.
     */
    message: string;
}
export interface WorstFile {
    /**
     * Relative to the checkout, with forward slashes; as the report has it where it is not there.
     */
    file: string;
    /**
     * How many lines can be reached.
     */
    lines: number;
    /**
     * How many of them were not.
     */
    uncovered: number;
    /**
     * The lines that were not reached, in order, the first of them.
     */
    ranges: LineRange[];
    /**
     * How many further ranges there are.
     */
    rangesLeftOut: number;
    /**
     * Whether the file was found in the checkout.
     */
    inCheckout: boolean;
}
