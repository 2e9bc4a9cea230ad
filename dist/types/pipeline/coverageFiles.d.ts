export interface ReportFile {
    /** Relative to the working folder, with forward slashes. */
    readonly file: string;
    /** Absolute. */
    readonly path: string;
}
export interface FoundReports {
    readonly reports: readonly ReportFile[];
    /** What was asked for and is not there, a sentence each. */
    readonly missing: readonly string[];
}
/** findReports finds what files and globs mean, relative to a folder, each file once; and says what is not there. */
export declare function findReports(patterns: readonly string[], folder: string, cwd: string): Promise<FoundReports>;
/** openReport checks that a file can be read to its end, and gives its bytes. Throws a plain sentence. */
export declare function openReport({ path }: ReportFile): Promise<AsyncIterable<Uint8Array>>;
