import type { BindingResult } from "../generated/result.ts";
export interface ResultFile {
    /** Relative to the working folder, as people know it. */
    readonly file: string;
    /** Absolute, links resolved. */
    readonly path: string;
    readonly result: BindingResult;
}
/**
 * readResultFiles reads the files that are given, and those in the folders that are. Throws UsageError, which names every
 * file that cannot be used, and why.
 */
export declare function readResultFiles(paths: readonly string[], cwd: string): ResultFile[];
/** failFor throws a UsageError of some problems, a line each; nothing where there are none. */
export declare function failFor(problems: readonly string[]): void;
