import { type GivenFiles, type GivenMinimum } from "../pipeline/coverageGiven.ts";
import { type CommandContext, type ExitCode } from "./context.ts";
export interface CoverageOptions {
    readonly config?: string;
    readonly minimum?: readonly GivenMinimum[];
    readonly exclude?: readonly string[];
    readonly base?: readonly GivenFiles[];
    readonly tolerance?: number;
    readonly diff?: string;
    readonly changedLines?: number;
    readonly format: "console" | "json" | "markdown";
    readonly output?: string;
    readonly color?: boolean;
    readonly verbose?: boolean;
}
export declare function coverageCommand(reports: readonly GivenFiles[], options: CoverageOptions, context: CommandContext): Promise<ExitCode>;
