/** Where the messages of bindings differ, by path. */
import type { ParityDifference } from "../generated/report.ts";
import { type Compared } from "./groups.ts";
/** messageDifferences compares what the results recorded of the messages; empty where they differ beyond that. */
export declare function messageDifferences(groups: readonly Compared[][]): ParityDifference[];
