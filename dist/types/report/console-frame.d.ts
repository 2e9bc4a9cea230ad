/** What all parts of the console report share: colours, escaping, how long things may get. */
import picocolors from "picocolors";
export type Colors = ReturnType<typeof picocolors.createColors>;
/** How much of a kind is shown. */
export interface Limits {
    /** Failing fixtures with all details; further ones take a line. */
    readonly failures: number;
    /** Failing fixtures with a line. */
    readonly failureLines: number;
    /** Failing fixtures in the table of fixtures and bindings. */
    readonly failureRows: number;
    readonly mismatches: number;
    readonly logLines: number;
    readonly warnings: number;
    readonly remarks: number;
    readonly problems: number;
    /** Characters of an expected or received value. */
    readonly value: number;
}
export interface Frame {
    readonly colors: Colors;
    readonly limits: Limits;
    /** Untrusted text, shortened and made safe. */
    show(text: string, limit: number): string;
    /** Untrusted prose as lines: the first after `lead`, the others below it. */
    prose(lead: string, text: string): string[];
}
export interface FrameOptions {
    readonly color: boolean;
    readonly width?: number;
    readonly verbose?: boolean;
}
/** frameOf makes the frame of a report. */
export declare function frameOf({ color, width, verbose }: FrameOptions): Frame;
