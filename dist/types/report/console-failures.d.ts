/** The failures of a report as text: the servers, each failing fixture with expected and received, what never ran. */
import type { Report } from "../generated/report.ts";
import type { Frame } from "./console-frame.ts";
/** serverBlocks tells how each failed server failed, with the tail of its log. */
export declare function serverBlocks(report: Report, frame: Frame): string[][];
/** failureBlocks shows the failing fixtures one by one; when there are very many, the later ones as a line each. */
export declare function failureBlocks(report: Report, frame: Frame): string[][];
/** notRunLines tells in bulk what never ran, and why. */
export declare function notRunLines(report: Report, { colors, limits, show }: Frame): string[];
