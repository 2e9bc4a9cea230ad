/** The tables of a report as Markdown: fixtures × bindings, findings. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
export interface FailureMatrix {
    readonly open: readonly Section[];
    /** The rows that are more than that. */
    readonly folded: readonly Section[];
}
/**
 * failureMatrix shows on which bindings each failing fixture fails, `open` of them open. With one fixture or one binding the
 * failures themselves say it.
 */
export declare function failureMatrix(report: Report, open: number): FailureMatrix;
/** fullMatrix shows all fixtures in folds. */
export declare function fullMatrix(report: Report): Section[];
/** findingTable shows what validation found, errors first. Where there are none of those, it is folded. */
export declare function findingTable(report: Pick<Report, "findings">, sourceUrl: string | undefined): Section[];
