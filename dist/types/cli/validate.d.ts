import { type CommandContext, type ExitCode } from "./context.ts";
import type { SuiteOptions } from "./options.ts";
export declare function validateCommand(paths: readonly string[], options: SuiteOptions, context: CommandContext): Promise<ExitCode>;
