export interface LogFile {
    readonly path: string;
    /** Writes a line, or drops it where the file is full or the disk is slower than the server. Never waits, never throws. */
    write(line: string): void;
    /** Writes what is left and a closing note. Never rejects; a second call gets the first one's summary. */
    close(): Promise<LogFileSummary>;
}
export interface LogFileSummary {
    readonly droppedLines: number;
    /** Why the file could not be written to its end, where it could not. */
    readonly error?: string;
}
export interface LogFileLimits {
    readonly maxBytes?: number;
    /** What may wait in memory for the disk. */
    readonly maxQueuedBytes?: number;
}
/** openLogFile makes the file, or empties it. Rejects where it cannot be made. */
export declare function openLogFile(path: string, limits?: LogFileLimits): Promise<LogFile>;
