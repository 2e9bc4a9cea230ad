/** The run of another workflow that a `workflow_run` event reports. */
import { at, idAt, listAt, shaAt, textAt } from "./fields.ts";
import { parseRepository, type Repository } from "./repository.ts";

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
export function readTriggeringRun(payload: unknown): TriggeringRun | undefined {
  const run = at(payload, "workflow_run");
  const id = idAt(run, "id");
  const event = textAt(run, "event");
  const headSha = shaAt(run, "head_sha");
  if (id === undefined || event === undefined || headSha === undefined) return undefined;
  const workflow = idAt(run, "workflow_id");
  const conclusion = textAt(run, "conclusion");
  const headBranch = textAt(run, "head_branch");
  const headRepository = parseRepository(textAt(run, "head_repository", "full_name") ?? "");
  return {
    id,
    attempt: idAt(run, "run_attempt") ?? 1,
    event,
    headSha,
    ...(workflow === undefined ? {} : { workflow }),
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(headBranch === undefined ? {} : { headBranch }),
    ...(headRepository === undefined ? {} : { headRepository }),
    pullRequests: ownPullRequests(listAt(run, "pull_requests"), idAt(payload, "repository", "id"), headSha),
  };
}

/** GitHub also lists those that the branch has in other repositories, such as a fork's into its parent. */
function ownPullRequests(list: readonly unknown[], repositoryId: number | undefined, headSha: string): number[] {
  if (repositoryId === undefined) return [];
  return list
    .filter((each) => idAt(each, "base", "repo", "id") === repositoryId && shaAt(each, "head", "sha") === headSha)
    .flatMap((each) => idAt(each, "number") ?? []);
}
