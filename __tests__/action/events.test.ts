/** The bundle at every event: the verdict is the same, and only a pull request gets a comment. */
import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ActionResult, runAction } from "../support/action.ts";
import { expectTidy, honest, lying, messages } from "../support/actionSteps.ts";
import {
  dispatchEvent,
  type EventFiles,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from "../support/github/events.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
let github: FakeGitHub;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());
beforeEach(async () => {
  const pull = { number: 7, headSha: sha("head"), headBranch: "topic" };
  // The workflow has run, and left nothing.
  github = await startGitHub({ pulls: [pull], runs: [{ id: 1, branch: "other" }] });
});
afterEach(() => github.close());

async function step(event: EventFiles, inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  const result = await runAction({ workspace: workspace.folder, event, github, inputs });
  expectTidy(result);
  return result;
}

describe("events without a pull request: the verdict and no comment", () => {
  test.each([
    ["push", pushEvent(), "main"],
    ["push of a tag", pushEvent("refs/tags/v1"), "main"],
    ["merge_group", mergeGroupEvent(), "release/2"],
    ["workflow_dispatch", dispatchEvent(), "main"],
    ["schedule", scheduleEvent(), "main"],
  ])("%s", async (_, event, base) => {
    const green = await step(event, { ...honest(), comment: "always" });
    expect({ code: green.code, result: green.outputs.result }).toEqual({ code: 0, result: "passed" });
    const red = await step(event, { ...lying(), comment: "always" });
    expect({ code: red.code, result: red.outputs.result }).toEqual({ code: 1, result: "failed" });
    for (const result of [green, red]) {
      expect(result.outputs["comment-url"]).toBe("");
      expect(await readFile(result.outputs["comment-file"] ?? "", "utf8")).toMatch(/^## /);
      expect(result.summary).toContain("(https://github.com/octo/app/actions/runs/4711/attempts/2)");
      expect([...messages(result, "warning"), ...messages(result, "notice")]).toEqual([]);
    }
    // All that is asked is what the base branch has reported.
    expect(github.calls.map(({ operation, query }) => [operation, query.branch])).toEqual(
      Array(2).fill(["actions/list-workflow-runs", base]),
    );
  });
});

describe("pull requests whose token may only read", () => {
  const fork = pullRequestEvent("fork");
  const dependabot = pullRequestEvent();
  const cases: [string, EventFiles, string][] = [
    ["from a fork", fork, "a pull request from a fork"],
    ["from a fork that was deleted", pullRequestEvent("deleted"), "a pull request from a fork"],
    [
      "by Dependabot",
      { ...dependabot, environment: { ...dependabot.environment, GITHUB_ACTOR: "dependabot[bot]" } },
      "Dependabot",
    ],
  ];

  test.each(cases)("%s: a notice, the summary and the comment's file", async (_, event, who) => {
    await github.close();
    const pull = { number: 7, headSha: sha("head"), headBranch: "topic" };
    github = await startGitHub({ pulls: [pull], runs: [{ id: 1, branch: "other" }], readOnly: true });
    const green = await step(event, { ...honest(), comment: "always" });
    expect(green.code).toBe(0);
    const red = await step(event, lying());
    expect(red.code).toBe(1);
    for (const result of [green, red]) {
      expect(messages(result, "warning")).toEqual([]);
      expect(messages(result, "notice")).toEqual([
        `No comment was written, as the token of ${who} may only read. The report is in the job summary and in comment.md; a companion workflow on workflow_run can comment (README, "Forks").`,
      ]);
      expect(result.summary).toMatch(/## (✅ Passed|❌ Failed)/);
      expect(await readFile(result.outputs["comment-file"] ?? "", "utf8")).toMatch(/^## (✅ Passed|❌ Failed)/);
      expect(result.outputs["comment-url"]).toBe("");
    }
    // Refused once is refused: nothing is tried again.
    expect(github.operations().filter((operation) => operation === "issues/create-comment")).toHaveLength(2);
  });

  test("a fork whose token was allowed to write gets its comment", async () => {
    const red = await step(fork, lying());
    expect(red.code).toBe(1);
    expect(messages(red, "notice")).toEqual([]);
    expect(github.state.comments).toHaveLength(1);
  });

  test("pull_request_target runs as the repository itself", async () => {
    const red = await step(pullRequestEvent("fork", "pull_request_target"), lying());
    expect(red.code).toBe(1);
    expect(github.state.comments[0]?.body).toContain(`/blob/${sha("head")}/`);
  });
});

describe("a step that does not know its event", () => {
  test("a payload that is no JSON, and one that is not there", async () => {
    const event = pullRequestEvent();
    const broken = await workspace.write("broken.json", "{");
    for (const path of [broken, workspace.path("nowhere.json")]) {
      const result = await runAction({
        workspace: workspace.folder,
        event,
        github,
        inputs: honest(),
        env: { GITHUB_EVENT_PATH: path },
      });
      expectTidy(result);
      expect(result.code).toBe(0);
      expect(messages(result, "warning")).toEqual([
        expect.stringMatching(/^The event's payload cannot be read: .*\. The run goes on without it\.$/),
      ]);
    }
    expect(github.state.comments).toEqual([]);
  });
});
