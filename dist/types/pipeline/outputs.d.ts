import type { Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
export interface OutputPaths {
    readonly report: string;
    readonly results: string;
    readonly junit: string;
    readonly markdown: string;
    readonly logs: string;
    readonly coverage: string;
}
/**
 * prepareOutputs makes the folders, so that one that cannot be written is known before anything runs, and removes what an
 * earlier run left there. Throws UsageError where a link would lead the files out of the folder.
 */
export declare function prepareOutputs(folder: string): Promise<OutputPaths>;
/** writeOutputs writes everything that a report and its results become. */
export declare function writeOutputs(paths: OutputPaths, report: Report, results: readonly BindingResult[]): Promise<void>;
