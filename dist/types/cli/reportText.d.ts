/** What a command that ends in a report writes on its output. */
import type { Report } from "../generated/report.ts";
import { type CommandContext } from "./context.ts";
import type { Format } from "./options.ts";
export interface ReportTextOptions {
    readonly format: Format;
    readonly color?: boolean;
    readonly verbose?: boolean;
}
/** reportText is the report for people, or for machines. */
export declare function reportText(report: Report, options: ReportTextOptions, context: CommandContext): string;
