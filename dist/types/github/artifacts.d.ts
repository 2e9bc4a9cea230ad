import type { GitHubClient } from "./client.ts";
import { type Repository } from "./repository.ts";
export interface Artifact {
    readonly id: number;
    readonly name: string;
    /** Of the zip archive. */
    readonly bytes: number;
    /** `sha256:…` of the zip archive; older servers do not know it. */
    readonly digest?: string;
}
/** listArtifacts lists a run's artifacts that have not expired, newest first; with a name only those. Rejects with GitHubError. */
export declare function listArtifacts(client: GitHubClient, repository: Repository, runId: number, name?: string): Promise<Artifact[]>;
/**
 * downloadArtifact resolves with an artifact's zip archive, whose digest is right. GitHub leads to its storage, which is
 * not told the token. Rejects with GitHubError.
 */
export declare function downloadArtifact(client: GitHubClient, repository: Repository, { id, name, bytes, digest }: Artifact, maxBytes?: number): Promise<Buffer>;
