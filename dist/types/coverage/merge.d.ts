import type { Count } from "./count.ts";
import type { FileCoverage, Metric } from "./model.ts";
/** A report whose paths are those of the checkout, without what is excluded. A path may occur more than once. */
export interface PlacedReport {
    /** As people know it. */
    readonly file: string;
    readonly files: readonly FileCoverage[];
    readonly percentages?: Readonly<Partial<Record<Metric, number>>>;
}
export interface MergedCoverage {
    /** In order of their paths, each once. */
    readonly files: readonly FileCoverage[];
    /** Of the one report that says nothing about files. */
    readonly percentages?: Readonly<Partial<Record<Metric, number>>>;
}
export type Merge = {
    readonly ok: true;
    readonly coverage: MergedCoverage;
}
/** The message says what cannot be joined with what, and what to do. */
 | {
    readonly ok: false;
    readonly message: string;
};
/** mergeReports joins reports. Of what only counts nobody knows which lines two reports share: such are not merged. */
export declare function mergeReports(reports: readonly PlacedReport[]): Merge;
/** countOf is how much of a file is covered, by one metric; undefined where it was not measured. */
export declare function countOf({ places, counts, surplusLines }: FileCoverage, metric: Metric): Count | undefined;
