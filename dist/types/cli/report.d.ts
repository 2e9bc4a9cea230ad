import { type CommandContext, type ExitCode } from "./context.ts";
import { type FilterOptions, type GateOptions, type SuiteOptions } from "./options.ts";
export interface ReportOptions extends SuiteOptions, FilterOptions, GateOptions {
    readonly fixtures?: readonly string[];
    readonly output?: string;
    readonly verbose?: boolean;
}
export declare function reportCommand(sources: readonly string[], options: ReportOptions, context: CommandContext): Promise<ExitCode>;
