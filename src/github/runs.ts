/** Earlier runs of a workflow: where the base branch's last report is. */
import { quote } from "../text/quote.ts";
import { type Artifact, listArtifacts } from "./artifacts.ts";
import type { GitHubClient } from "./client.ts";
import { idAt, listAt, shaAt, textAt } from "./fields.ts";
import { sendForJson } from "./json.ts";
import { isSameRepository, parseRepository, type Repository, repositoryPath } from "./repository.ts";

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

/** So many runs are asked for their artifacts, so that a branch on which nothing was reported costs little. */
const MAX_RUNS = 5;

/**
 * findBaseReport finds the report of a branch's newest finished run that has one, whether it passed or not: undefined
 * where the latest few have none. Metadata only, nothing is downloaded. Rejects with GitHubError.
 */
export async function findBaseReport(client: GitHubClient, query: ReportQuery): Promise<BaseReport | undefined> {
  for (const { id, sha, url } of await finishedRuns(client, query)) {
    const [artifact] = await listArtifacts(client, query.repository, id, query.artifact);
    if (artifact !== undefined) return { runId: id, sha, url, artifact };
  }
  return undefined;
}

interface Run {
  readonly id: number;
  readonly sha: string;
  readonly url: string;
}

async function finishedRuns(client: GitHubClient, query: ReportQuery): Promise<Run[]> {
  const { repository, workflow, branch, exceptRun } = query;
  const reply = await sendForJson(client, {
    method: "GET",
    path: repositoryPath(repository, "actions", "workflows", workflow, "runs"),
    query: { branch, status: "completed", exclude_pull_requests: true, per_page: 50 },
    purpose: `list the runs on ${quote(branch)}`,
    permission: "actions: read",
  });
  return listAt(reply, "workflow_runs")
    .filter((run) => isOfBranch(run, query) && ENDS.has(textAt(run, "conclusion") ?? ""))
    .flatMap(readRun)
    .filter(({ id }) => id !== exceptRun)
    .sort((a, b) => b.id - a.id)
    .slice(0, MAX_RUNS);
}

const ENDS: ReadonlySet<string> = new Set(["success", "failure"]);

/** What ran the branch itself. */
const EVENTS: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch"]);

/**
 * GitHub filters by the branch's name alone: a pull request from a fork's branch `main` is listed as one of `main`. A
 * stranger's report must not become what others are compared with.
 */
function isOfBranch(run: unknown, { repository }: ReportQuery): boolean {
  const head = parseRepository(textAt(run, "head_repository", "full_name") ?? "");
  if (head === undefined || !isSameRepository(head, repository)) return false;
  return EVENTS.has(textAt(run, "event") ?? "");
}

function readRun(run: unknown): Run[] {
  const id = idAt(run, "id");
  const sha = shaAt(run, "head_sha");
  return id === undefined || sha === undefined ? [] : [{ id, sha, url: textAt(run, "html_url") ?? "" }];
}
