/** What every report shares of coverage: rows, percentages and phrases. */
import type { CoverageSection, LanguageCoverage, LineRange } from "../generated/coverage.ts";
import type { GateProblem } from "../generated/report.ts";
/** One number of a language against what is asked of it, as texts. */
export interface CoverageRow {
    /** `lines`, `branches`, `changed lines`. */
    readonly what: string;
    readonly minimum: string;
    /** Never a number for what was not measured. */
    readonly actual: string;
    /** Above or below the minimum, in percentage points. */
    readonly difference: string;
    readonly base: string;
    readonly verdict: string;
    readonly passed: boolean;
    /** Nothing is asked, or there is nothing to ask it of: neither good nor bad. */
    readonly isOpen: boolean;
    /** Whether `actual` is a percentage. */
    readonly isNumber: boolean;
}
/** What stands where there is nothing to say. */
export declare const NONE = "\u2013";
/** coverageRows has a row for each metric, and for the changed lines. */
export declare function coverageRows({ metrics, changedLines }: LanguageCoverage): CoverageRow[];
/** percentText shows a percentage that was rounded down: `79.99 %`. */
export declare function percentText(percent: number): string;
/** rangesText names lines: `12–15, 20`, the first of them. */
export declare function rangesText(ranges: readonly LineRange[], leftOut: number, limit: number): string;
/** rangeText names the lines of one range: `12–15`, `20`. */
export declare function rangeText({ from, to }: LineRange): string;
/** coverageProblems are the gate's reasons, in the order of the section. */
export declare function coverageProblems({ languages }: CoverageSection): GateProblem[];
/** coverageSentence is the verdict of the gate alone. Plain text, of a bounded length. */
export declare function coverageSentence({ languages }: CoverageSection): string;
