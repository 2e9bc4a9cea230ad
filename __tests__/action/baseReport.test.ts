/** What the base branch reported last, by the bundle: found, compared with and shown, and never a reason to fail. */
import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type ActionResult, runAction } from "../support/action.ts";
import { expectTidy, honest, lying, messages } from "../support/actionSteps.ts";
import { zipOf } from "../support/github/artifactService.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import { forbidden, redirected, type ScriptedReply } from "../support/github/replies.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { type GitHubState, type Run, sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
let github: FakeGitHub;
/** Reports of earlier runs. */
let green: string;
let red: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  [green, red] = [await reportOf(honest()), await reportOf(lying())];
});
afterAll(() => workspace.remove());
afterEach(() => github.close());

async function reportOf(inputs: Record<string, string>): Promise<string> {
  const { outputs } = await runAction({ workspace: workspace.folder, inputs });
  return readFile(outputs.report ?? "", "utf8");
}

const BRANCH = "release/2";
const NAME = "grpc-fixtures-report-protobuf";

/** The base branch's runs, the newest of which has left this. */
function base(content: string | Buffer, run: Partial<Run> = {}): Partial<GitHubState> {
  const zip = Buffer.isBuffer(content) ? content : zipOf({ "report.json": content, "logs/server.log": "hello" });
  return {
    runs: [
      { id: 40, branch: BRANCH },
      { id: 41, branch: BRANCH, headSha: sha("base"), ...run },
    ],
    artifacts: [{ id: 5, run: 41, name: NAME, zip }],
  };
}

async function step(
  inputs: Readonly<Record<string, string>>,
  state: Partial<GitHubState>,
  scripted: Readonly<Record<string, ScriptedReply>> = {},
): Promise<ActionResult> {
  const pull = { number: 7, headSha: sha("head"), headBranch: "topic", baseBranch: BRANCH };
  github = await startGitHub({ pulls: [pull], ...state });
  for (const [operation, reply] of Object.entries(scripted)) github.always(operation, reply);
  const result = await runAction({ workspace: workspace.folder, event: pullRequestEvent(), github, inputs });
  expectTidy(result);
  return result;
}

const SINCE = `Changes since [\`${sha("base").slice(0, 7)}\`](https://github.com/octo/app/actions/runs/41)`;

describe("what changed is in the comment, its file and the summary", () => {
  test("newly failing", async () => {
    const result = await step(lying(), base(green));
    expect(result.code).toBe(1);
    const texts = [
      github.state.comments[0]?.body,
      result.summary,
      await readFile(result.outputs["comment-file"] ?? "", "utf8"),
    ];
    for (const text of texts) {
      expect(text).toContain(SINCE);
      expect(text).toContain("❌ **2 fixtures newly failing**: unary/01_order (server), unary/02_ping (server)");
    }
    expect(github.operations().slice(0, 4)).toEqual([
      "actions/list-workflow-runs",
      "actions/list-workflow-run-artifacts",
      "actions/download-artifact",
      "issues/list-comments",
    ]);
  });

  test("newly passing: news, which `auto` tells though all is green", async () => {
    const result = await step(honest(), base(red));
    expect(result.code).toBe(0);
    expect(github.state.comments[0]?.body).toContain("✅ **2 fixtures newly passing**");
  });

  test("nothing: `auto` does not comment on what is as green as it was", async () => {
    const result = await step(honest(), base(green));
    expect(result.code).toBe(0);
    expect(result.summary).toContain("No changes since");
    expect(github.state.comments).toEqual([]);
  });
});

describe("what is not compared with", () => {
  test.each<[string, Partial<Run>]>([
    ["a fork's run of a branch of the same name", { event: "push", headRepository: "stranger/app" }],
    ["a run of a pull request", { event: "pull_request" }],
    ["a run that was cancelled", { conclusion: "cancelled" }],
  ])("%s", async (_, run) => {
    const result = await step(lying(), base(green, run));
    expect(result.summary).not.toContain("since");
    expect(github.operations()).not.toContain("actions/download-artifact");
  });

  test("this very run, when it is started again", async () => {
    const state = base(green);
    const result = await step(lying(), { ...state, runs: [{ id: 4711, branch: BRANCH }], artifacts: [] });
    expect(result.summary).not.toContain("since");
    expect(github.operations()[1]).toBe("issues/list-comments");
  });

  test("base-report: none asks for nothing", async () => {
    await step({ ...lying(), "base-report": "none", comment: "never" }, base(green));
    expect(github.calls).toEqual([]);
  });

  test("a report of another encoding says so", async () => {
    const other = green.replace('"encoding": "protobuf"', '"encoding": "json"');
    const result = await step(lying(), base(other));
    expect(result.summary).toContain("Not compared with");
  });
});

describe("what cannot be had costs nothing but the comparison", () => {
  test.each<[string, ScriptedReply, string, RegExp]>([
    ["may not read", forbidden, "actions/list-workflow-runs", /the token needs `actions: read`/],
    ["may not download", forbidden, "actions/download-artifact", /the token needs `actions: read`/],
    ["elsewhere", redirected(302, "ftp://example.invalid/x"), "actions/download-artifact", /leads elsewhere/],
  ])("%s", async (_, reply, operation, said) => {
    const result = await step(honest(), base(red), { [operation]: reply });
    expect(result.code).toBe(0);
    expect(result.log.plain).toMatch(/^There is no base report to compare with: could not /m);
    expect(result.log.plain).toMatch(said);
    expect(messages(result, "warning")).toEqual([]);
  });

  test("one that cannot be read", async () => {
    for (const content of ["{}", Buffer.from("no zip"), zipOf({ "report.txt": "x" })]) {
      const result = await step(honest(), base(content));
      expect(result.code).toBe(0);
      expect(messages(result, "warning")).toEqual([
        expect.stringMatching(/^The base report cannot be compared with: it /),
      ]);
      await github.close();
    }
  });
});

describe("a file", () => {
  test("is compared with, relative to the working directory", async () => {
    await workspace.write("base.json", green);
    const result = await step({ ...lying(), "base-report": "base.json" }, {});
    expect(github.state.comments[0]?.body).toContain("### Changes since the base report");
    expect(github.operations()).not.toContain("actions/list-workflow-runs");
    expect(result.code).toBe(1);
  });

  test("that is not there: a warning", async () => {
    const result = await step({ ...honest(), "base-report": "nowhere.json" }, {});
    expect(result.code).toBe(0);
    expect(messages(result, "warning")).toEqual([expect.stringContaining("it cannot be read: ENOENT")]);
  });
});
