import type { LineRange } from "./ranges.ts";
/** By path in the new version, in ascending order. Deleted and binary files are not in it. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;
/** What is wrong with a diff, and where in it. */
export declare class DiffError extends Error {
    readonly name = "DiffError";
}
/** readDiff reads a diff of any number of context lines. Throws DiffError for a text that is none. */
export declare function readDiff(text: string): ChangedLines;
