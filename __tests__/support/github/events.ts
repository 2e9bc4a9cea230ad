/** The environment and the payload of a step for each event: what of them matters, in GitHub's words. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha } from "./state.ts";

export interface EventFiles {
  readonly name: string;
  readonly payload: unknown;
  readonly environment: Readonly<Record<string, string>>;
}

const REPOSITORY = { id: 1000, full_name: "octo/app", default_branch: "main" };
const FORK = { id: 2000, full_name: "stranger/app", default_branch: "main" };

const COMMON = {
  GITHUB_REPOSITORY: "octo/app",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_RUN_ID: "4711",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_ACTOR: "octocat",
  GITHUB_WORKFLOW_REF: "octo/app/.github/workflows/ci.yml@refs/heads/main",
};

function event(name: string, payload: object, environment: Readonly<Record<string, string>>): EventFiles {
  return {
    name,
    payload: { repository: REPOSITORY, sender: { login: "octocat" }, ...payload },
    environment: { ...COMMON, GITHUB_EVENT_NAME: name, ...environment },
  };
}

/** A pull request's branch is in this repository, in a fork, or in a fork that was deleted. */
export type From = "here" | "fork" | "deleted";

const HEADS = { here: REPOSITORY, fork: FORK, deleted: null } as const;

export function pullRequestEvent(from: From = "here", name = "pull_request"): EventFiles {
  const pull = {
    number: 7,
    head: { sha: sha("head"), ref: "topic", repo: HEADS[from] },
    base: { sha: sha("base"), ref: "release/2", repo: REPOSITORY },
  };
  return event(
    name,
    { action: "synchronize", number: 7, pull_request: pull },
    {
      GITHUB_SHA: sha("merge"),
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_BASE_REF: "release/2",
      GITHUB_HEAD_REF: "topic",
    },
  );
}

export function pushEvent(ref = "refs/heads/main"): EventFiles {
  const pushed = { ref, before: sha("before"), after: sha("after") };
  return event("push", pushed, { GITHUB_SHA: sha("after"), GITHUB_REF: ref });
}

export function mergeGroupEvent(): EventFiles {
  const ref = `refs/heads/gh-readonly-queue/release/2/pr-7-${sha("base")}`;
  const group = { head_sha: sha("group"), head_ref: ref, base_sha: sha("base"), base_ref: "refs/heads/release/2" };
  return event(
    "merge_group",
    { action: "checks_requested", merge_group: group },
    { GITHUB_SHA: sha("group"), GITHUB_REF: ref },
  );
}

export function dispatchEvent(): EventFiles {
  return event("workflow_dispatch", { inputs: {} }, { GITHUB_SHA: sha("topic"), GITHUB_REF: "refs/heads/topic" });
}

export function scheduleEvent(): EventFiles {
  return event("schedule", { schedule: "0 3 * * *" }, { GITHUB_SHA: sha("main"), GITHUB_REF: "refs/heads/main" });
}

/** The run that ended, of a pull request. GitHub names the pull request only where its branch is in this repository. */
export function workflowRunEvent(from: From = "here", changes: object = {}): EventFiles {
  const own = {
    number: 7,
    head: { ref: "topic", sha: sha("head"), repo: { id: REPOSITORY.id } },
    base: { ref: "main", sha: sha("base"), repo: { id: REPOSITORY.id } },
  };
  const run = {
    id: 99,
    run_attempt: 1,
    workflow_id: 55,
    event: "pull_request",
    status: "completed",
    conclusion: "failure",
    head_branch: "topic",
    head_sha: sha("head"),
    head_repository: HEADS[from],
    pull_requests: from === "here" ? [own] : [],
    ...changes,
  };
  return event(
    "workflow_run",
    { action: "completed", workflow_run: run },
    { GITHUB_SHA: sha("main"), GITHUB_REF: "refs/heads/main" },
  );
}

/** writeEvent writes the payload into a folder, as the runner does, and gives the variables of the step. */
export async function writeEvent(
  { payload, environment }: EventFiles,
  folder: string,
): Promise<Record<string, string>> {
  const path = join(folder, "event.json");
  await writeFile(path, JSON.stringify(payload));
  return { ...environment, GITHUB_EVENT_PATH: path };
}
