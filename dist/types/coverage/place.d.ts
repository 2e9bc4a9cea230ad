import type { Checkout } from "./checkout.ts";
import type { PlacedReport } from "./merge.ts";
import type { CoverageReport } from "./model.ts";
export interface Placement {
    readonly report: PlacedReport;
    /** What people should know of the report's paths. */
    readonly notes: readonly string[];
}
/** placeReport finds the files of a report in the checkout. `inside` is the report's own path there, absent outside. */
export declare function placeReport(report: CoverageReport, file: string, checkout: Checkout, isExcluded: (path: string) => boolean, inside?: string): Placement;
