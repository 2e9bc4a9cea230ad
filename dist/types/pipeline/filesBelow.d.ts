/** A folder with more files than this is not searched to its end. */
export declare const MOST_FILES = 200000;
export interface FoundFiles {
    /** Relative to the folder, with forward slashes, in order. */
    readonly files: readonly string[];
    /** Whether there were more than MOST_FILES. */
    readonly isCut: boolean;
}
/** filesBelow lists the files. Folders that cannot be read, and those named .git and node_modules, are passed over. */
export declare function filesBelow(folder: string): Promise<FoundFiles>;
