/** The report as text for a terminal or a CI log. The end is what one sees first: the verdict stands last. */
import type { Report } from "../generated/report.ts";
export interface ConsoleOptions {
    readonly color: boolean;
    /** Where prose is wrapped. None: it is not. Values and places never are. */
    readonly width?: number;
    /** Everything, however long, and every fixture that did not simply pass. */
    readonly verbose?: boolean;
}
/** renderConsole writes failures first, then findings, then a line per binding, then the verdict. */
export declare function renderConsole(report: Report, options: ConsoleOptions): string;
/** renderFindings writes what validation found, a line each, and how many there are. */
export declare function renderFindings(findings: Report["findings"], { color }: {
    readonly color: boolean;
}): string;
