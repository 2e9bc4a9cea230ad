/** How many places more a minimum asks for. */
import type { Count } from "./count.ts";
import type { Metric } from "./model.ts";
/** missingText says it of a count that does not reach the minimum, a percentage of at most two decimals. */
export declare function missingText(metric: Metric, { covered, total }: Count, minimum: number): string;
