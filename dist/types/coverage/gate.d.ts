/** Is enough of a language's code reached by its tests? Each number against what is asked of it. */
import type { CoverageProblem, LanguageCoverage } from "../generated/coverage.ts";
import type { ChangedLines } from "./diff.ts";
import type { MergedCoverage } from "./merge.ts";
import { type CoverageFormat, type Metric } from "./model.ts";
import { type Totals } from "./totals.ts";
/** What is asked of a language. Percentages have at most two decimals. */
export interface Requirements {
    readonly minimum: Readonly<Partial<Record<Metric, number>>>;
    /** Lines, and whatever has a minimum, must not be below the base by more than so many percentage points. */
    readonly noDecrease?: {
        readonly tolerance: number;
    };
    /** The percentage of the changed lines that must be reached. */
    readonly changedLines?: number;
}
export interface LanguageInput {
    readonly name: string;
    readonly binding?: string;
    readonly language: string;
    readonly requirements: Requirements;
    readonly reports: readonly {
        readonly file: string;
        readonly format?: CoverageFormat;
    }[];
    /** Absent where some report is missing or cannot be read: `problems` say so. */
    readonly coverage?: MergedCoverage;
    readonly problems: readonly CoverageProblem[];
    readonly notes: readonly string[];
    readonly inCheckout: (path: string) => boolean;
    readonly isExcluded: (path: string) => boolean;
    readonly base?: Base;
    /** The change, where there is one. */
    readonly changed?: ChangedLines;
}
/** What the coverage was before, or why nobody knows. */
export type Base = {
    readonly ok: true;
    readonly totals: Totals;
} | {
    readonly ok: false;
    readonly message: string;
};
/** judgeLanguage decides. What could not be measured is never a number, and never green where something was asked of it. */
export declare function judgeLanguage(input: LanguageInput): LanguageCoverage;
/** percentText shows a percentage as everywhere: `79.99 %`. */
export declare function percentText(percent: number): string;
