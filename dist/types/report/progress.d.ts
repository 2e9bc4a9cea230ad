import type { RunEvent } from "../suite/events.ts";
export interface ProgressOptions {
    readonly write: (text: string) => void;
    /** On a terminal lines are redrawn; elsewhere they are only added. */
    readonly isTty: boolean;
    readonly color: boolean;
    /** The terminal's width now: it can change while the suite runs. */
    readonly columns: () => number;
    /** Milliseconds of any monotonic clock. */
    readonly now: () => number;
}
export interface Progress {
    handle(event: RunEvent): void;
    /** To be called a few times a second: shows what came too quickly to be drawn, and the time. */
    tick(): void;
    /** Clears what is live and gives the cursor back. To be called however the run ends; twice does no harm. */
    close(): void;
}
/** createProgress shows a run as it goes: live on a terminal, line by line elsewhere. */
export declare function createProgress({ write, isTty, color, columns, now }: ProgressOptions): Progress;
