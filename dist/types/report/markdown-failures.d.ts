/** The failures of a report as Markdown: what each fixture expected and received. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
export interface FailureSections {
    readonly open: readonly Section[];
    /** Each is a line to be unfolded. */
    readonly folded: readonly Section[];
}
/** failureSections shows the failing fixtures one by one, the first `open` of them open. Texts are made when they are asked for. */
export declare function failureSections(report: Report, open: number, sourceUrl: string | undefined): FailureSections;
