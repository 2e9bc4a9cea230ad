/** `grpc-fixtures list`: the fixtures, or what they exercise and leave out. */
import { type CommandContext, type ExitCode } from "./context.ts";
import type { SuiteOptions } from "./options.ts";
export interface ListOptions extends SuiteOptions {
    readonly matrix?: boolean;
    readonly filter?: readonly string[];
    readonly tag?: readonly string[];
    readonly category?: readonly string[];
}
export declare function listCommand(paths: readonly string[], options: ListOptions, context: CommandContext): Promise<ExitCode>;
