import { type CommandContext, type ExitCode } from "./context.ts";
import type { SuiteOptions } from "./options.ts";
export interface ServeOptions extends SuiteOptions {
    readonly listen: string;
}
export declare function serveCommand(paths: readonly string[], options: ServeOptions, context: CommandContext): Promise<ExitCode>;
