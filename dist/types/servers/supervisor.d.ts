import type { RunningServer, ServerSpec, StartEnvironment, StopReport } from "./model.ts";
export interface Supervisor {
    /** Like startServer. Rejects once `stopAll` was called. */
    start(spec: ServerSpec, environment: StartEnvironment): Promise<RunningServer>;
    /** Ends the starts under way and stops every server. Resolves when nothing is left; never rejects. */
    stopAll(): Promise<readonly StopReport[]>;
    /** Kills everything at once, without waiting: for process.on("exit"), where nothing asynchronous runs any more. */
    killAllNow(): void;
}
/** createSupervisor makes a supervisor without servers. Its owner calls `stopAll` on every way out of a run. */
export declare function createSupervisor(): Supervisor;
