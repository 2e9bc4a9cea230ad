import { type PullRequest } from "./pullRequest.ts";
import { type Repository } from "./repository.ts";
import { type TriggeringRun } from "./triggeringRun.ts";
declare const KINDS: readonly ["pull_request", "push", "merge_group", "workflow_dispatch", "schedule", "workflow_run"];
/** `pull_request` also stands for `pull_request_target`, `other` for all that has no meaning of its own here. */
export type EventKind = (typeof KINDS)[number] | "other";
export interface GitHubEvent {
    readonly kind: EventKind;
    /** As GitHub names it; empty outside of GitHub Actions. */
    readonly name: string;
    /** Absent outside of GitHub Actions. */
    readonly repository?: Repository;
    /** Of `pull_request` events: no others name one. */
    readonly pullRequest?: PullRequest;
    /** Of `workflow_run` events. */
    readonly trigger?: TriggeringRun;
    /** The commit that is checked out by default: for a pull request that of its merge. Empty where it is not known. */
    readonly sha: string;
    /** `refs/heads/…`, `refs/pull/7/merge`, … Empty where it is not known. */
    readonly ref: string;
    /** The branch whose last report this run is compared with: the base, the branch that was pushed to, else the default. */
    readonly baseBranch?: string;
    readonly runId?: number;
    /** Counts from 1. */
    readonly runAttempt: number;
    /** The file of the workflow, without its folder. */
    readonly workflow?: string;
    /** Without a slash at the end, as is `apiUrl`. */
    readonly serverUrl: string;
    readonly apiUrl: string;
    readonly actor: string;
    /** Why the token can probably write nothing. A repository may have allowed it: GitHub's answer decides. */
    readonly readOnlyToken?: "fork" | "dependabot";
    /** What could not be read, in sentences. */
    readonly warnings: readonly string[];
}
export type Environment = Readonly<Record<string, string | undefined>>;
/** readEvent reads the event. It never rejects: what is missing or broken is said in `warnings`. */
export declare function readEvent(environment: Environment): Promise<GitHubEvent>;
export {};
