/** Environment and payload → what the run is. */
import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitHubEvent, readEvent } from "../../src/github/event.ts";
import {
  dispatchEvent,
  type EventFiles,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
  writeEvent,
} from "../support/github/events.ts";
import { sha } from "../support/github/state.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "event-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(files: EventFiles, more: Readonly<Record<string, string>> = {}): Promise<GitHubEvent> {
  return readEvent({ ...(await writeEvent(files, folder)), ...more });
}

describe("each event", () => {
  test("pull_request", async () => {
    expect(await read(pullRequestEvent())).toEqual({
      kind: "pull_request",
      name: "pull_request",
      repository: { owner: "octo", name: "app" },
      pullRequest: {
        number: 7,
        headSha: sha("head"),
        baseSha: sha("base"),
        baseBranch: "release/2",
        headRepository: { owner: "octo", name: "app" },
        fromFork: false,
      },
      baseBranch: "release/2",
      sha: sha("merge"),
      ref: "refs/pull/7/merge",
      runId: 4711,
      runAttempt: 2,
      workflow: "ci.yml",
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      actor: "octocat",
      warnings: [],
    });
  });

  test("pull_request from a fork, and from one that was deleted: the token can only read", async () => {
    const fork = await read(pullRequestEvent("fork"));
    expect(fork).toMatchObject({ readOnlyToken: "fork", pullRequest: { fromFork: true } });
    expect(fork.pullRequest?.headRepository).toEqual({ owner: "stranger", name: "app" });
    const deleted = await read(pullRequestEvent("deleted"));
    expect(deleted).toMatchObject({ readOnlyToken: "fork", pullRequest: { fromFork: true }, warnings: [] });
    expect(deleted.pullRequest).not.toHaveProperty("headRepository");
  });

  test("pull_request_target is one like it, but with the repository's own token", async () => {
    const event = await read(pullRequestEvent("fork", "pull_request_target"));
    expect(event).toMatchObject({ kind: "pull_request", name: "pull_request_target", pullRequest: { fromFork: true } });
    expect(event).not.toHaveProperty("readOnlyToken");
  });

  test("by Dependabot: the token can only read", async () => {
    const dependabot = { GITHUB_ACTOR: "dependabot[bot]" };
    expect(await read(pullRequestEvent(), dependabot)).toMatchObject({ readOnlyToken: "dependabot" });
    expect(await read(pushEvent(), dependabot)).toMatchObject({ readOnlyToken: "dependabot" });
    expect(await read(workflowRunEvent(), dependabot)).not.toHaveProperty("readOnlyToken");
  });

  test("push, to a branch and of a tag", async () => {
    const event = await read(pushEvent("refs/heads/release/3"));
    expect(event).toMatchObject({ kind: "push", sha: sha("after"), baseBranch: "release/3", warnings: [] });
    expect(event).not.toHaveProperty("pullRequest");
    expect(await read(pushEvent("refs/tags/v1"))).toMatchObject({ baseBranch: "main" });
  });

  test("merge_group: no pull request, and the branch of its base", async () => {
    const event = await read(mergeGroupEvent());
    expect(event).toMatchObject({ kind: "merge_group", sha: sha("group"), baseBranch: "release/2", warnings: [] });
    expect(event).not.toHaveProperty("pullRequest");
  });

  test("workflow_dispatch and schedule", async () => {
    expect(await read(dispatchEvent())).toMatchObject({ kind: "workflow_dispatch", baseBranch: "main", warnings: [] });
    expect(await read(scheduleEvent())).toMatchObject({ kind: "schedule", baseBranch: "main", warnings: [] });
  });

  test("workflow_run of a pull request from here, which names it", async () => {
    const event = await read(workflowRunEvent());
    expect(event).toMatchObject({ kind: "workflow_run", baseBranch: "main", warnings: [] });
    expect(event.trigger).toEqual({
      id: 99,
      attempt: 1,
      workflow: 55,
      event: "pull_request",
      conclusion: "failure",
      headSha: sha("head"),
      headBranch: "topic",
      headRepository: { owner: "octo", name: "app" },
      pullRequests: [7],
    });
  });

  test("workflow_run of a pull request from a fork, which does not", async () => {
    const { trigger } = await read(workflowRunEvent("fork"));
    expect(trigger).toMatchObject({ headRepository: { owner: "stranger", name: "app" }, pullRequests: [] });
    expect((await read(workflowRunEvent("deleted"))).trigger).not.toHaveProperty("headRepository");
  });

  test("workflow_run: pull requests of other repositories, and with another head, are none of its", async () => {
    const elsewhere = { number: 8, head: { sha: sha("head") }, base: { repo: { id: 2000 } } };
    const moved = { number: 9, head: { sha: sha("newer") }, base: { repo: { id: 1000 } } };
    const own = { number: 10, head: { sha: sha("head") }, base: { repo: { id: 1000 } } };
    const { trigger } = await read(workflowRunEvent("here", { pull_requests: [elsewhere, moved, own, null, 3] }));
    expect(trigger?.pullRequests).toEqual([10]);
  });

  test("of other names has no meaning of its own", async () => {
    const event = await read({ ...pushEvent(), environment: { GITHUB_EVENT_NAME: "issue_comment" } });
    expect(event).toMatchObject({ kind: "other", name: "issue_comment", runAttempt: 1, warnings: [] });
  });
});

test("outside of GitHub Actions there is no event, and nothing to warn of", async () => {
  expect(await readEvent({})).toEqual({
    kind: "other",
    name: "",
    sha: "",
    ref: "",
    runAttempt: 1,
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    actor: "",
    warnings: [],
  });
});

describe("a payload that cannot be read is a warning", () => {
  const environment = (path?: string) => ({
    ...pullRequestEvent().environment,
    ...(path === undefined ? {} : { GITHUB_EVENT_PATH: path }),
  });
  const warningsOf = async (path?: string): Promise<readonly string[]> => {
    const event = await readEvent(environment(path));
    expect(event).toMatchObject({ kind: "pull_request", repository: { owner: "octo" }, runId: 4711 });
    expect(event).not.toHaveProperty("pullRequest");
    return event.warnings;
  };

  test("where it is not named or not there", async () => {
    expect(await warningsOf()).toEqual([
      "The event's payload cannot be read: GITHUB_EVENT_PATH is not set. The run goes on without it.",
    ]);
    expect((await warningsOf(join(folder, "none.json")))[0]).toMatch(/ENOENT/);
  });

  test("where it is a folder, no JSON, or no object", async () => {
    const path = join(folder, "event.json");
    await mkdir(join(folder, "sub"));
    expect((await warningsOf(join(folder, "sub")))[0]).toMatch(/it is no file/);
    await writeFile(path, '{"pull_request":');
    expect((await warningsOf(path))[0]).toMatch(/JSON/);
    await writeFile(path, "[1]");
    expect((await warningsOf(path))[0]).toMatch(/it holds no JSON object/);
  });

  test("where it is larger than any that GitHub sends", async () => {
    const path = join(folder, "event.json");
    await writeFile(path, "{}");
    await truncate(path, 27 * 1024 * 1024);
    expect((await warningsOf(path))[0]).toMatch(/it has 28311552 bytes, more than GitHub sends/);
  });
});

describe("a payload of another shape", () => {
  const changed = (change: (pull: Record<string, object>) => object) => {
    const files = pullRequestEvent();
    const { payload } = files;
    const pull: Record<string, object> = Object(Object(payload).pull_request);
    return { ...files, payload: { ...Object(payload), pull_request: change(pull) } };
  };

  const broken: [name: string, change: (pull: Record<string, object>) => unknown][] = [
    ["is missing", () => undefined],
    ["is a text", () => "7"],
    ["has a number that is none", (pull) => ({ ...pull, number: "7" })],
    ["has a number below 1", (pull) => ({ ...pull, number: -1 })],
    ["has a number that is not whole", (pull) => ({ ...pull, number: 1.5 })],
    ["has no head", (pull) => ({ ...pull, head: null })],
    ["has a commit that is none", (pull) => ({ ...pull, head: { ...pull.head, sha: "../../../user" } })],
    ["has no branch", (pull) => ({ ...pull, base: { ...pull.base, ref: 3 } })],
    ["has a branch of endless length", (pull) => ({ ...pull, base: { ...pull.base, ref: "x".repeat(3000) } })],
    ["is of no repository", (pull) => ({ ...pull, base: { ...pull.base, repo: { full_name: "octo/../x" } } })],
  ];
  for (const [name, change] of broken) {
    test(`is a warning: the pull request ${name}`, async () => {
      const event = await read(changed((pull) => Object(change(pull))));
      expect(event).not.toHaveProperty("pullRequest");
      expect(event.warnings).toEqual(["The payload of the event `pull_request` describes no pull request."]);
    });
  }

  test("is a warning: a workflow_run without a run", async () => {
    const event = await read({ ...workflowRunEvent(), payload: { workflow_run: { id: 1, event: "push" } } });
    expect(event).not.toHaveProperty("trigger");
    expect(event.warnings).toEqual(["The payload of the event `workflow_run` describes no run."]);
  });
});

describe("variables", () => {
  test("of the addresses are those of web pages, without a slash at the end", async () => {
    const server = { GITHUB_SERVER_URL: "https://git.example.com/", GITHUB_API_URL: "https://git.example.com/api/v3/" };
    expect(await read(pushEvent(), server)).toMatchObject({
      serverUrl: "https://git.example.com",
      apiUrl: "https://git.example.com/api/v3",
      warnings: [],
    });
    for (const bad of ["ftp://x", "nonsense", "https://user:secret@git.example.com", "https://user@git.example.com"]) {
      const event = await read(pushEvent(), { GITHUB_API_URL: bad });
      expect(event.apiUrl).toBe("https://api.github.com");
      expect(event.warnings).toEqual(["GITHUB_API_URL is no web address: https://api.github.com is used."]);
    }
  });

  test("that are not what they should be are left out", async () => {
    const event = await read(pushEvent(), {
      GITHUB_REPOSITORY: "octo/app/../../user",
      GITHUB_RUN_ID: "-1",
      GITHUB_RUN_ATTEMPT: "second",
      GITHUB_WORKFLOW_REF: "nonsense",
    });
    for (const name of ["repository", "runId", "workflow"]) expect(event).not.toHaveProperty(name);
    expect(event.runAttempt).toBe(1);
  });
});
