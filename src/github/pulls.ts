/** Pull requests: which one a commit belongs to, and what it changes. */
import type { GitHubClient } from "./client.ts";
import { GitHubError } from "./errors.ts";
import { textAt } from "./fields.ts";
import { pagesOf } from "./json.ts";
import { type PullRequest, readPullRequest } from "./pullRequest.ts";
import { isSameRepository, type Repository, repositoryPath } from "./repository.ts";

/** A commit, and where it was pushed to. */
export interface Head {
  readonly sha: string;
  readonly repository: Repository;
  /** Without `refs/heads/`; absent where it is not known. */
  readonly branch?: string;
}

export type FoundPullRequest =
  | { readonly found: true; readonly pullRequest: PullRequest }
  /** `reason`: why there is none, as a sentence without its full stop. */
  | { readonly found: false; readonly reason: string };

/**
 * findPullRequest finds the open pull request of a repository whose head is this commit, in this other repository. Its
 * head must still be there: a report on what was pushed before would hide that on what is there now. Rejects with GitHubError.
 */
export async function findPullRequest(
  client: GitHubClient,
  repository: Repository,
  head: Head,
): Promise<FoundPullRequest> {
  const byBranch = head.branch === undefined ? [] : await listByBranch(client, repository, head, head.branch);
  const here = withHead(byBranch, head);
  // The branch may have another name by now, or be gone.
  const candidates = here.length > 0 ? here : withHead(await listByCommit(client, repository, head), head);
  const [first, second] = candidates;
  const shown = head.sha.slice(0, 7);
  if (first === undefined) return none(byBranch, shown);
  if (second === undefined) return { found: true, pullRequest: first };
  const numbers = candidates.map(({ number }) => `#${number}`).join(", ");
  return { found: false, reason: `${shown} is the head of several pull requests (${numbers})` };
}

function none([moved]: readonly PullRequest[], shown: string): FoundPullRequest {
  if (moved === undefined) return { found: false, reason: `${shown} is the head of no open pull request` };
  const now = moved.headSha.slice(0, 7);
  return { found: false, reason: `the head of #${moved.number} is ${now} by now, and no longer ${shown}` };
}

function withHead(pulls: readonly PullRequest[], { sha, repository }: Head): PullRequest[] {
  return pulls.filter(
    ({ headSha, headRepository }) =>
      headSha === sha && headRepository !== undefined && isSameRepository(headRepository, repository),
  );
}

async function listByBranch(
  client: GitHubClient,
  repository: Repository,
  head: Head,
  branch: string,
): Promise<PullRequest[]> {
  const query = { state: "open", head: `${head.repository.owner}:${branch}` };
  const pulls = await list(client, repositoryPath(repository, "pulls"), query);
  return pulls.filter((pull) => pull.headRepository && isSameRepository(pull.headRepository, head.repository));
}

async function listByCommit(client: GitHubClient, repository: Repository, { sha }: Head): Promise<PullRequest[]> {
  return list(client, repositoryPath(repository, "commits", sha, "pulls"), {});
}

async function list(
  client: GitHubClient,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<PullRequest[]> {
  const purpose = "look for the pull request";
  const pulls: PullRequest[] = [];
  const pages = pagesOf(client, { method: "GET", path, query, purpose, permission: READ }, (reply) => reply);
  for await (const page of pages) pulls.push(...page.filter(isOpen).flatMap((each) => readPullRequest(each) ?? []));
  return pulls;
}

/** What belongs to a commit can be closed or merged. */
function isOpen(pull: unknown): boolean {
  return textAt(pull, "state") === "open";
}

const READ = "pull-requests: read";

export type Diff =
  | { readonly found: true; readonly text: string }
  /** `reason`: why there is none, as a sentence without its full stop. */
  | { readonly found: false; readonly reason: string };

const DIFF_BYTES = 16 * 1024 * 1024;

/** getDiff gets what a pull request changes, as a unified diff. One that is too large is none. Rejects with GitHubError. */
export async function getDiff(
  client: GitHubClient,
  repository: Repository,
  number: number,
  maxBytes: number = DIFF_BYTES,
): Promise<Diff> {
  try {
    const { body } = await client.send({
      method: "GET",
      path: repositoryPath(repository, "pulls", number),
      accept: "application/vnd.github.diff",
      purpose: `get the diff of #${number}`,
      permission: READ,
      deadlineMs: 30_000,
      maxBytes,
    });
    return { found: true, text: body.toString("utf8") };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // 406: more than 300 files or 20,000 lines, of which GitHub makes no diff.
    if (error.kind !== "too-large" && error.status !== 406) throw error;
    return { found: false, reason: `the diff of #${number} is too large` };
  }
}
