import type { SuiteMatrix } from "../generated/report.ts";
/** renderMatrix writes the matrix. An empty cell is `✗`; one in which the scenario makes no sense is blank. */
export declare function renderMatrix(matrix: SuiteMatrix, options: {
    readonly color: boolean;
}): string;
