/** A server's output as lines, however much and however long: what is kept of it is bounded. */
/** A line as it was printed, without its end. */
export interface OutputLine {
    /** Its beginning. */
    readonly text: string;
    /** Its whole length. */
    readonly bytes: number;
}
export interface LineSplitter {
    push(chunk: Buffer): void;
    /** Gives out what stands after the last line feed. */
    end(): void;
}
/** splitLines cuts a stream of bytes into lines. A line without an end costs no more memory than any other. */
export declare function splitLines(onLine: (line: OutputLine) => void): LineSplitter;
/** shownLine is what may be shown of a line: masked, and cut where it is too long. */
export declare function shownLine({ text, bytes }: OutputLine, mask: (text: string) => string): string;
export interface Tail {
    push(line: OutputLine): void;
    last(count: number): readonly OutputLine[];
}
/** keepTail keeps the last lines of an output. */
export declare function keepTail(maxLines?: number, maxBytes?: number): Tail;
