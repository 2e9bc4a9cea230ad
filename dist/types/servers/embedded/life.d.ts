/** How long the work of a call lives: every wait in it ends at once when the call does. */
/** Cancelled: reset by the client, or its connection lost. */
export type EndReason = "cancelled" | "deadline";
/** The call ended before its work did. */
export declare class CallEnded extends Error {
    readonly name = "CallEnded";
    readonly reason: EndReason;
    constructor(reason: EndReason);
}
/** Begins something to wait for; gives what takes it back. */
export type Begin = (done: () => void) => (() => void) | undefined;
/** The work of a call does one thing at a time: there is at most one wait. */
export declare class Life {
    #private;
    end(reason: EndReason): void;
    /** check throws CallEnded once the call has ended. */
    check(): void;
    wait(ms: number): Promise<void>;
    /** hold waits until the call ends: it never resolves. */
    hold(): Promise<void>;
    /** until waits until `begin` calls `done`. Rejects with CallEnded. */
    until(begin: Begin): Promise<void>;
}
