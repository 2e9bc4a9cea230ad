/** Pull requests: which one a commit belongs to, and what it changes. */
import type { GitHubClient } from "./client.ts";
import { type PullRequest } from "./pullRequest.ts";
import { type Repository } from "./repository.ts";
/** A commit, and where it was pushed to. */
export interface Head {
    readonly sha: string;
    readonly repository: Repository;
    /** Without `refs/heads/`; absent where it is not known. */
    readonly branch?: string;
}
export type FoundPullRequest = {
    readonly found: true;
    readonly pullRequest: PullRequest;
}
/** `reason`: why there is none, as a sentence without its full stop. */
 | {
    readonly found: false;
    readonly reason: string;
};
/**
 * findPullRequest finds the open pull request of a repository whose head is this commit, in this other repository. Its
 * head must still be there: a report on what was pushed before would hide that on what is there now. Rejects with GitHubError.
 */
export declare function findPullRequest(client: GitHubClient, repository: Repository, head: Head): Promise<FoundPullRequest>;
export type Diff = {
    readonly found: true;
    readonly text: string;
}
/** `reason`: why there is none, as a sentence without its full stop. */
 | {
    readonly found: false;
    readonly reason: string;
};
/** getDiff gets what a pull request changes, as a unified diff. One that is too large is none. Rejects with GitHubError. */
export declare function getDiff(client: GitHubClient, repository: Repository, number: number, maxBytes?: number): Promise<Diff>;
