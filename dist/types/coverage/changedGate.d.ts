/** Are the lines of a change reached? */
import type { ChangedLinesCoverage, CoverageProblem } from "../generated/coverage.ts";
import type { ChangedLines } from "./diff.ts";
import type { MergedCoverage } from "./merge.ts";
export interface ChangedInput {
    readonly requirements: {
        readonly changedLines?: number;
    };
    readonly changed?: ChangedLines;
    readonly isExcluded: (path: string) => boolean;
    readonly inCheckout: (path: string) => boolean;
}
export interface ChangedVerdict {
    /** Absent where it could not be found out. */
    readonly coverage?: ChangedLinesCoverage;
    readonly problems: readonly CoverageProblem[];
    readonly notes: readonly string[];
}
/** judgeChangedLines decides; undefined where nothing is asked of changed lines. */
export declare function judgeChangedLines(merged: MergedCoverage, input: ChangedInput): ChangedVerdict | undefined;
