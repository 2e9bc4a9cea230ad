/** How a tool is made to measure what its report lacks. */
import type { CoverageFormat, Metric } from "./model.ts";
/** howToMeasure ends a sentence that says that a report does not have a metric. */
export declare function howToMeasure(metric: Exclude<Metric, "lines">, format: CoverageFormat | undefined): string;
