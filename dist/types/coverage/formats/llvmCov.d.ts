/**
 * `llvm-cov export` in JSON, also as cargo-llvm-cov writes it, in full or with `-summary-only`.
 *
 * A line counts once, with the hits that `llvm-cov show` and its lcov export give it. llvm-cov's own sums are made by
 * function and differ: a closure's lines count twice, those of a macro not at all, and of a template or generic function
 * the best instance counts, where here it is what all of them reach.
 */
import type { JsonPart } from "../jsonPart.ts";
import { type CoverageReport } from "../model.ts";
/** readLlvmCov reads the report. Where it only counts something (no functions, or summaries alone), so do we. */
export declare function readLlvmCov(report: JsonPart): CoverageReport;
