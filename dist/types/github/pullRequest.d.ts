import { type Repository } from "./repository.ts";
export interface PullRequest {
    readonly number: number;
    readonly headSha: string;
    readonly baseSha: string;
    /** The branch that it is to be merged into, without `refs/heads/`. */
    readonly baseBranch: string;
    /** Where its branch is; undefined where that repository was deleted. */
    readonly headRepository?: Repository;
    /** Its branch is in another repository, or in one that was deleted. */
    readonly fromFork: boolean;
}
/** readPullRequest reads the object that GitHub writes for a pull request; undefined where it is none. */
export declare function readPullRequest(value: unknown): PullRequest | undefined;
