/** Artifacts of runs, this one's or others', by the REST API. */
import { createHash } from "node:crypto";
import { quote } from "../text/quote.ts";
import type { GitHubClient } from "./client.ts";
import { GitHubError } from "./errors.ts";
import { at, idAt, textAt } from "./fields.ts";
import { pagesOf } from "./json.ts";
import { type Repository, repositoryPath } from "./repository.ts";

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of the zip archive. */
  readonly bytes: number;
  /** `sha256:…` of the zip archive; older servers do not know it. */
  readonly digest?: string;
}

const READ = "actions: read";

/** listArtifacts lists a run's artifacts that have not expired, newest first; with a name only those. Rejects with GitHubError. */
export async function listArtifacts(
  client: GitHubClient,
  repository: Repository,
  runId: number,
  name?: string,
): Promise<Artifact[]> {
  const artifacts: Artifact[] = [];
  const pages = pagesOf(
    client,
    {
      method: "GET",
      path: repositoryPath(repository, "actions", "runs", runId, "artifacts"),
      ...(name === undefined ? {} : { query: { name } }),
      purpose: `list the artifacts of run ${runId}`,
      permission: READ,
    },
    (reply) => at(reply, "artifacts"),
  );
  for await (const page of pages) artifacts.push(...page.flatMap(readArtifact));
  return artifacts.filter((artifact) => name === undefined || artifact.name === name).sort((a, b) => b.id - a.id);
}

function readArtifact(value: unknown): Artifact[] {
  const id = idAt(value, "id");
  const name = textAt(value, "name");
  const bytes = at(value, "size_in_bytes");
  if (id === undefined || name === undefined || typeof bytes !== "number" || at(value, "expired") === true) return [];
  const digest = textAt(value, "digest");
  return [{ id, name, bytes, ...(digest === undefined ? {} : { digest }) }];
}

const ARCHIVE_BYTES = 64 * 1024 * 1024;

/**
 * downloadArtifact resolves with an artifact's zip archive, whose digest is right. GitHub leads to its storage, which is
 * not told the token. Rejects with GitHubError.
 */
export async function downloadArtifact(
  client: GitHubClient,
  repository: Repository,
  { id, name, bytes, digest }: Artifact,
  maxBytes: number = ARCHIVE_BYTES,
): Promise<Buffer> {
  const purpose = `download the artifact ${quote(name)}`;
  if (bytes > maxBytes) {
    throw new GitHubError("too-large", `could not ${purpose}: it has ${bytes} bytes, more than ${maxBytes}`);
  }
  const { body } = await client.send({
    method: "GET",
    path: repositoryPath(repository, "actions", "artifacts", id, "zip"),
    purpose,
    permission: READ,
    deadlineMs: 60_000,
    maxBytes,
  });
  const actual = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  if (digest?.startsWith("sha256:") && digest !== actual) {
    throw new GitHubError(
      "unavailable",
      `could not ${purpose}: what came is not what was uploaded (its digest differs)`,
    );
  }
  return body;
}
