import type { ProcessRef } from "./model.ts";
/** Servers get a random id in this variable, so that what left their process group can still be found. */
export declare const RUN_MARKER = "GRPC_FIXTURES_RUN";
export interface ProcessTree {
    /** To be called when the first process has ended and was waited for: until then it counts as alive. */
    leaderHasExited(): void;
    isAlive(): boolean;
    /** Ends the group with SIGTERM, after the grace with SIGKILL, and then what had left the group. */
    end(graceMs: number): Promise<TreeReport>;
    /** Kills everything at once and waits for nothing: for when this process is itself about to end. */
    killNow(): void;
}
export interface TreeReport {
    /** SIGTERM was not enough. */
    readonly killed: boolean;
    /** What had left the group and was killed. */
    readonly leftovers: readonly ProcessRef[];
    readonly survivors: readonly ProcessRef[];
}
/** processTree watches the process group that `leader` leads, and the processes anywhere that hold the marker. */
export declare function processTree(leader: number, marker: string): ProcessTree;
/**
 * endProcessesWith ends every process that holds the marker (`NAME=value`) in its environment, and resolves with those
 * that it found. It kills until none is found: a process can start another while it is being looked for.
 */
export declare function endProcessesWith(marker: string): Promise<readonly ProcessRef[]>;
