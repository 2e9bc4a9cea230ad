/** What all files of a language come to, by metric. */
import type { Count } from "./count.ts";
import { type MergedCoverage } from "./merge.ts";
import { type Metric } from "./model.ts";
/** Nothing to cover is no 0 %, and no 100 % either; and what no report measures is neither of them. */
export type Total = {
    readonly state: "measured";
    readonly count: Count;
    readonly percent: number;
    readonly counted: boolean;
} | {
    readonly state: "nothing-to-cover";
} | {
    readonly state: "not-measured";
};
export type Totals = Readonly<Record<Metric, Total>>;
/** totalsOf adds the files up. Without any file there is nothing to cover. */
export declare function totalsOf({ files, percentages }: MergedCoverage): Totals;
/** ofCount is the total that a single count makes. */
export declare function ofCount(count: Count): Total;
/** ofPercentage is the total of a report that does not say what its percentage is of. */
export declare function ofPercentage(percentage: number): Total;
