/** How the bindings compare, as text: who differs from whom, and in what. */
import type { Report } from "../generated/report.ts";
import type { Frame } from "./console-frame.ts";
/** divergenceBlocks shows the fixtures on which bindings differ, one by one. */
export declare function divergenceBlocks(report: Report, frame: Frame): string[][];
/** acceptedLines names the differences that are accepted, with their reasons. */
export declare function acceptedLines(report: Report, { colors, show, limits }: Frame): string[];
