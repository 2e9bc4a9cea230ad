import { type CommandContext, type ExitCode } from "./context.ts";
/** main runs one command and resolves with the exit code. Every error becomes a message for people. */
export declare function main(args: readonly string[], context: CommandContext): Promise<ExitCode>;
