/** The comment on the pull request, by the bundle: when it is written, and that there is one. */
import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ActionResult, runAction } from "../support/action.ts";
import { expectTidy, honest, lying, messages } from "../support/actionSteps.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const PULL = { number: 7, headSha: sha("head"), headBranch: "topic", baseBranch: "release/2" };
const MARKER = "<!-- grpc-fixtures:default -->\n";

let workspace: Workspace;
let github: FakeGitHub;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());
beforeEach(async () => {
  github = await startGitHub({ pulls: [PULL] });
});
afterEach(() => github.close());

/** A step of the pull request's run. Nothing is compared with: that is asked elsewhere. */
async function step(inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  const result = await runAction({
    workspace: workspace.folder,
    event: pullRequestEvent(),
    github,
    inputs: { "base-report": "none", ...inputs },
  });
  expectTidy(result);
  return result;
}

const bodies = (): string[] => github.state.comments.map(({ body }) => body);

test("it is created, updated in place, and green after red", async () => {
  const red = await step(lying());
  expect(red.code).toBe(1);
  expect(github.operations()).toEqual(["issues/list-comments", "issues/create-comment"]);
  expect(bodies()).toHaveLength(1);
  const [first = ""] = bodies();
  expect(first.startsWith(MARKER)).toBe(true);
  expect(first).toMatch(/^<!--.*-->\n## ❌ Failed/);
  // The fixture leads to its file at the pull request's head, and the whole to the run.
  expect(first).toContain(`https://github.com/octo/app/blob/${sha("head")}/fixtures/unary/02_ping.json#L`);
  expect(first).toContain("(https://github.com/octo/app/actions/runs/4711/attempts/2)");
  expect(red.outputs["comment-url"]).toBe("https://github.com/octo/app/pull/7#issuecomment-1");
  // The file is the comment without its marker.
  expect(await readFile(red.outputs["comment-file"] ?? "", "utf8")).toBe(first.slice(MARKER.length));

  const green = await step(honest());
  expect(green.code).toBe(0);
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toMatch(/^<!--.*-->\n## ✅ Passed/);
  expect(github.operations().slice(2)).toEqual([
    "issues/list-comments",
    "users/get-authenticated",
    "issues/update-comment",
  ]);
  expect(green.outputs["comment-url"]).toBe(red.outputs["comment-url"]);
});

test("one that says so already is not sent again", async () => {
  // Merged results have the times of their run: the report is the same each time.
  const leg = await runAction({ workspace: workspace.folder, inputs: { ...lying(), mode: "run", output: "leg" } });
  expect(leg.code).toBe(1);
  const report = { mode: "report", fixtures: "fixtures", tag: "unary", results: "leg" };
  expect((await step(report)).code).toBe(1);
  const again = await step(report);
  expect(again.code).toBe(1);
  expect(again.log.plain).toContain("The comment was unchanged: https://github.com/octo/app/pull/7#issuecomment-1");
  expect(again.outputs["comment-url"]).toBe("https://github.com/octo/app/pull/7#issuecomment-1");
  expect(github.operations().filter((operation) => /create|update/.test(operation))).toEqual(["issues/create-comment"]);
});

test("jobs with ids of their own have comments of their own, and nobody else's is touched", async () => {
  const stranger = { login: "mallory", id: 666, type: "User" } as const;
  const [own, others] = ["<!-- grpc-fixtures:json -->\nold", `${MARKER}I am the report, believe me`];
  github.state.comments.push(
    { id: 1, issue: 7, author: stranger, body: others },
    { id: 2, issue: 7, author: github.state.self, body: own },
  );
  await step({ ...lying(), "comment-id": "json" });
  await step({ ...lying(), "comment-id": "default" });
  expect(github.state.comments.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(bodies()[0]).toBe(others);
  expect(bodies()[1]).toContain("grpc-fixtures:json");
  expect(bodies()[1]).toContain("❌ Failed");
  expect(bodies()[2]?.startsWith(MARKER)).toBe(true);
});

describe("modes", () => {
  test.each([
    ["always", { green: 1, red: 1 }],
    ["on-failure", { green: 0, red: 1 }],
    ["auto", { green: 0, red: 1 }],
    ["never", { green: 0, red: 0 }],
  ] as const)("%s", async (comment, wanted) => {
    const green = await step({ ...honest(), comment });
    expect({ code: green.code, comments: bodies().length }).toEqual({ code: 0, comments: wanted.green });
    expect(green.outputs["comment-url"] !== "").toBe(wanted.green === 1);
    // The file is there for whoever wants it.
    expect(await readFile(green.outputs["comment-file"] ?? "", "utf8")).toContain("✅ Passed");
    const red = await step({ ...lying(), comment });
    expect({ code: red.code, comments: bodies().length }).toEqual({ code: 1, comments: wanted.red });
    if (comment === "never") expect(github.calls).toEqual([]);
  });
});

test("without a token nothing is asked, and that is said", async () => {
  for (const [token, level, said] of [
    ["", "notice", "No comment was written: the input `github-token` is empty."],
    ["no token", "warning", "The input `github-token` is no token: GitHub is not asked for anything."],
  ] as const) {
    const red = await step({ ...lying(), "github-token": token });
    expect(red.code).toBe(1);
    expect(messages(red, level)).toContain(said);
  }
  expect(github.calls).toEqual([]);
});
