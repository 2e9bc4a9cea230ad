import { type Artifact } from "./artifacts.ts";
import type { GitHubClient } from "./client.ts";
import { type Repository } from "./repository.ts";
export interface ReportQuery {
    readonly repository: Repository;
    /** The file of the workflow, without its folder, or its id. */
    readonly workflow: string | number;
    /** Without `refs/heads/`. */
    readonly branch: string;
    /** The name of the artifact that holds the report. */
    readonly artifact: string;
    /** This run, which is not to be compared with itself. */
    readonly exceptRun?: number;
}
export interface BaseReport {
    readonly runId: number;
    readonly sha: string;
    /** The page of the run. */
    readonly url: string;
    /** Where to download it: see downloadArtifact. */
    readonly artifact: Artifact;
}
/**
 * findBaseReport finds the report of a branch's newest finished run that has one, whether it passed or not: undefined
 * where the latest few have none. Metadata only, nothing is downloaded. Rejects with GitHubError.
 */
export declare function findBaseReport(client: GitHubClient, query: ReportQuery): Promise<BaseReport | undefined>;
