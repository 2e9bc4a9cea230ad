/** How much of what a change adds is covered. */
import type { Count } from "./count.ts";
import type { ChangedLines } from "./diff.ts";
import type { MergedCoverage } from "./merge.ts";
import { type LineRange } from "./ranges.ts";
export interface ChangedCoverage {
    /** Of the changed lines that can be reached at all. */
    readonly count: Count;
    /** Files with changed lines that were never reached, in order of their paths. */
    readonly uncovered: readonly UncoveredFile[];
    /** Changed files that are of the same kind as those of the reports, and in none of them. */
    readonly unreported: readonly string[];
    /** Changed files of which the reports only have counts. */
    readonly uncounted: readonly string[];
}
export interface UncoveredFile {
    readonly file: string;
    readonly ranges: readonly LineRange[];
}
/** changedCoverage looks the changed lines up in the reports. `isExcluded` says which files nobody asks for. */
export declare function changedCoverage({ files }: MergedCoverage, changed: ChangedLines, isExcluded: (path: string) => boolean): ChangedCoverage;
