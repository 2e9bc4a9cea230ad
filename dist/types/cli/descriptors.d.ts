import { type CommandContext, type ExitCode } from "./context.ts";
import type { SuiteOptions } from "./options.ts";
export interface DescriptorsOptions extends SuiteOptions {
    readonly output: string;
}
export declare function descriptorsCommand(paths: readonly string[], options: DescriptorsOptions, context: CommandContext): Promise<ExitCode>;
