import type { Report } from "../generated/report.ts";
import type { Selection } from "../suite/select.ts";
import { type Merged } from "./merge.ts";
import { type OutputPaths } from "./outputs.ts";
import { type CoverageSettings, type ValidateSettings } from "./settings.ts";
export interface ReportSettings extends ValidateSettings {
    /** Result files, folders of runs, or a folder of such folders, relative to `cwd`. */
    readonly sources: readonly string[];
    /** What the runs were asked for together. */
    readonly selection: Selection;
    /** What no run has left a verdict of is checked here. */
    readonly coverage?: CoverageSettings;
    /** Where the report goes; none is written without it. */
    readonly output?: string;
}
export interface ReportContext {
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Milliseconds since the epoch; default: the system's clock. */
    readonly now?: () => number;
    /** Gets the report before any file is written. */
    readonly onReport?: (report: Report, merged: Merged) => void;
}
export interface ReportResult extends Merged {
    readonly report: Report;
    readonly outputs?: OutputPaths;
}
/**
 * executeReport merges the result files and decides as a run of everything would have. Rejects with UsageError where they
 * cannot be used or do not belong together, and as executeRun does for fixtures and the output folder.
 */
export declare function executeReport(settings: ReportSettings, context: ReportContext): Promise<ReportResult>;
