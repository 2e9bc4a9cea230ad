export interface QuotedLog {
    /** Writes whole lines. */
    write(text: string): void;
    /** Makes the runner take commands again. Twice does no harm; writing goes on in a new section. */
    close(): void;
}
/**
 * quotedLog writes between `::stop-commands::TOKEN` and `::TOKEN::`: what a fixture or a server wrote may look like a
 * command, and none of them can know the token.
 */
export declare function quotedLog(write: (text: string) => void): QuotedLog;
