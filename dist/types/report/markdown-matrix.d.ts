/** A suite's matrix as a section of the Markdown report, folded: what the suite leaves out. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** matrixSection shows the matrix and the commands that fill its gaps. */
export declare function matrixSection({ matrix }: Report): Section[];
