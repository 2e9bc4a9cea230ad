export interface LogFile {
    readonly path: string;
    /** Writes a line, or drops it where the file is full or the disk is slower than the server. Never waits, never throws. */
    write(line: string): void;
    /** Writes what is left, and a note on lines that were dropped. Never rejects; a second call waits for the first. */
    close(): Promise<void>;
}
export interface LogFileLimits {
    readonly maxBytes?: number;
    /** What may wait in memory for the disk. */
    readonly maxQueuedBytes?: number;
}
/**
 * openLogFile makes the file, in the place of one that is there. Rejects where it cannot be made. A link is replaced and
 * never followed: the folder may have come with a stranger's repository.
 */
export declare function openLogFile(path: string, limits?: LogFileLimits): Promise<LogFile>;
