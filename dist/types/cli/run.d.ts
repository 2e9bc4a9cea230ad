import type { Shard } from "../suite/select.ts";
import { type CommandContext, type ExitCode } from "./context.ts";
import { type FilterOptions, type GateOptions, type SuiteOptions } from "./options.ts";
export interface RunOptions extends SuiteOptions, FilterOptions, GateOptions {
    readonly binding?: readonly string[];
    readonly address?: string;
    readonly timeout?: number;
    readonly repeat: number;
    readonly concurrency?: number;
    readonly failFast?: boolean;
    readonly updateKnownFailing?: boolean;
    readonly shard?: Shard;
    readonly output?: string;
    readonly verbose?: boolean;
}
export declare function runCommand(paths: readonly string[], options: RunOptions, context: CommandContext): Promise<ExitCode>;
