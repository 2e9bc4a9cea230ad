import { type Repository } from "./repository.ts";
export interface TriggeringRun {
    readonly id: number;
    /** Counts from 1. */
    readonly attempt: number;
    /** The id of its workflow. */
    readonly workflow?: number;
    /** What started it: `pull_request`, `push`, … */
    readonly event: string;
    /** `success`, `failure`, `cancelled`, …; absent while it runs. */
    readonly conclusion?: string;
    readonly headSha: string;
    /** Without `refs/heads/`. A stranger chose it, if it is a fork's. */
    readonly headBranch?: string;
    /** Where the branch is; undefined where that repository was deleted. */
    readonly headRepository?: Repository;
    /** Numbers of this repository's pull requests with this very head. Empty for forks: GitHub does not say. */
    readonly pullRequests: readonly number[];
}
/** readTriggeringRun reads it from the event's payload; undefined where the payload has none. */
export declare function readTriggeringRun(payload: unknown): TriggeringRun | undefined;
