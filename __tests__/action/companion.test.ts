/** The companion at workflow_run, by the bundle: it comments for runs that could not, and believes nothing of what they left. */
import { mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type ActionResult, runAction } from "../support/action.ts";
import { expectTidy, lying, messages } from "../support/actionSteps.ts";
import { zipOf } from "../support/github/artifactService.ts";
import { type EventFiles, type From, workflowRunEvent } from "../support/github/events.ts";
import { forbidden, refused } from "../support/github/replies.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { type GitHubState, sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

/** Nothing is checked out: the folder is empty. */
let empty: string;
let workspace: Workspace;
/** As the run of a pull request has left it: two failures on one binding. */
let report: string;
let github: FakeGitHub;

beforeAll(async () => {
  workspace = await makeWorkspace();
  const run = await runAction({ workspace: workspace.folder, inputs: lying() });
  report = await readFile(run.outputs.report ?? "", "utf8");
  empty = await realpath(await mkdtemp(join(tmpdir(), "grpc-fixtures-companion-")));
});
afterAll(() => Promise.all([workspace.remove(), rm(empty, { recursive: true })]));
afterEach(() => github.close());

const NAME = "grpc-fixtures-report-protobuf";
const HEAD = { headSha: sha("head"), headBranch: "topic" };
const FORK = { ...HEAD, headRepository: "stranger/app" };

const left = (files: Readonly<Record<string, string>> | Buffer, run = 99): Partial<GitHubState> => ({
  artifacts: [{ id: 5, run, name: NAME, zip: Buffer.isBuffer(files) ? files : zipOf(files) }],
});

interface Companion {
  readonly from?: From;
  readonly event?: EventFiles;
  readonly state?: Partial<GitHubState>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly prepare?: (fake: FakeGitHub) => void;
}

async function companion({ from = "fork", event, state = {}, inputs, prepare }: Companion = {}): Promise<ActionResult> {
  github = await startGitHub({ pulls: [{ number: 7, ...FORK }], ...left({ "report.json": report }), ...state });
  prepare?.(github);
  const result = await runAction({
    workspace: empty,
    event: event ?? workflowRunEvent(from),
    github,
    inputs: { mode: "report", ...inputs },
  });
  expectTidy(result);
  // What the runner's own files are in is ours.
  expect((await readdir(empty)).filter((name) => name !== ".runner")).toEqual([]);
  return result;
}

const SILENT = ["actions/list-workflow-run-artifacts", "actions/download-artifact"];

describe("a fork's pull request", () => {
  test("is found by the API, whatever the artifact says", async () => {
    const files = { "report.json": report, "pr-number.txt": "8", "event.json": '{"number":8}', NR: "8" };
    const other = { number: 8, headSha: sha("other"), headBranch: "topic", headRepository: "mallory/app" };
    const result = await companion({ state: { ...left(files), pulls: [other, { number: 7, ...FORK }] } });
    // The verdict was given where the suite ran.
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ result: "failed", total: "2", failed: "2" });
    expect(result.outputs["comment-url"]).toBe("https://github.com/octo/app/pull/7#issuecomment-1");
    expect(github.operations()).toEqual([...SILENT, "pulls/list", "issues/list-comments", "issues/create-comment"]);
    expect(github.state.comments).toHaveLength(1);
    const [comment] = github.state.comments;
    expect(comment?.issue).toBe(7);
    expect(comment?.body).toMatch(/^<!-- grpc-fixtures:default -->\n## ❌ Failed/);
    // It leads to the run that was tested, and to the files of that commit.
    expect(comment?.body).toContain("](https://github.com/octo/app/actions/runs/99)");
    expect(comment?.body).toContain(`https://github.com/octo/app/blob/${sha("head")}/fixtures/unary/02_ping.json#L`);
    expect(result.summary).toContain("## ❌ Failed");
  });

  test("whose working directory is below: its files are linked there", async () => {
    for (const [folder, path] of [
      ["sub/", "sub/fixtures"],
      ["../..", "fixtures"],
    ] as const) {
      await companion({ inputs: { "working-directory": folder } });
      expect(github.state.comments[0]?.body).toContain(`/blob/${sha("head")}/${path}/unary/02_ping.json#L`);
      await github.close();
    }
  });

  test("with a comment already: it is updated, once", async () => {
    const body = "<!-- grpc-fixtures:default -->\nold";
    const comments = [
      { id: 3, issue: 7, author: { login: "github-actions[bot]", id: 41898282, type: "Bot" as const }, body },
    ];
    await companion({ state: { comments } });
    expect(github.state.comments.map(({ id }) => id)).toEqual([3]);
    expect(github.state.comments[0]?.body).toContain("❌ Failed");
  });

  test.each<[string, Partial<Companion>, string]>([
    [
      "that was pushed to since",
      { state: { pulls: [{ number: 7, ...FORK, headSha: sha("newer") }] } },
      `No comment was written: the head of #7 is ${sha("newer").slice(0, 7)} by now, and no longer ${sha("head").slice(0, 7)}.`,
    ],
    [
      "that was closed",
      { state: { pulls: [{ number: 7, ...FORK, state: "closed" }] } },
      "is the head of no open pull request.",
    ],
    [
      "whose repository is gone",
      { from: "deleted" },
      "The repository that the pull request comes from is gone: no comment was written.",
    ],
    [
      "that is a push",
      { event: workflowRunEvent("here", { event: "push" }) },
      "The run was of the event push, which has no pull request: no comment was written.",
    ],
  ])("%s: a notice, and no comment", async (_, given, said) => {
    const result = await companion(given);
    expect(result.code).toBe(0);
    expect(messages(result, "notice")).toEqual([expect.stringContaining(said)]);
    expect(messages(result, "warning")).toEqual([]);
    expect(github.state.comments).toEqual([]);
    expect(result.outputs["comment-url"] ?? "").toBe("");
  });

  test("comment: never asks for no pull request", async () => {
    const result = await companion({ inputs: { comment: "never" } });
    expect(result.summary).toContain("## ❌ Failed");
    expect(github.operations()).toEqual(SILENT);
  });
});

describe("a run that could comment itself", () => {
  const bot = { login: "github-actions[bot]", id: 41898282, type: "Bot" } as const;
  const by = (run: string) => [
    {
      id: 3,
      issue: 7,
      author: bot,
      body: `<!-- grpc-fixtures:default -->\nx\n\n[This run](https://github.com/octo/app/actions/runs/${run}) · more`,
    },
  ];
  const pulls = [{ number: 7, ...HEAD }];

  test("and did: nothing is sent", async () => {
    const result = await companion({ from: "here", state: { pulls, comments: by("99") } });
    expect(github.operations().filter((operation) => /create|update/.test(operation))).toEqual([]);
    expect(result.log.plain).toContain(
      "The run has commented itself: https://github.com/octo/app/pull/7#issuecomment-3",
    );
  });

  test.each([
    ["and an earlier run did", "98", {}],
    ["and one whose number begins alike did", "991", {}],
    ["and did in its first attempt, of two", "99", { run_attempt: 2 }],
  ])("%s: its comment is updated", async (_, run, changes) => {
    await companion({ event: workflowRunEvent("here", changes), state: { pulls, comments: by(run) } });
    expect(github.operations().at(-1)).toBe("issues/update-comment");
    const attempt = "run_attempt" in changes ? "/attempts/2" : "";
    expect(github.state.comments[0]?.body).toContain(`](https://github.com/octo/app/actions/runs/99${attempt})`);
  });
});

describe("what the run has left is none that can be read", () => {
  const text = (content: string) => left({ "report.json": content });
  const changed = (from: string, to: string) => text(report.replace(from, to));
  const RESULT = '"result": "failed"';

  test.each<[string, () => Partial<GitHubState>, RegExp]>([
    ["nothing", () => ({ artifacts: [] }), /^Run 99 has left no artifact grpc-fixtures-report-protobuf/],
    ["another run's", () => left({ "report.json": report }, 98), /^Run 99 has left no artifact/],
    ["no report", () => left({ "report.txt": report }), /has no report\.json in its archive\.$/],
    ["no archive", () => left(Buffer.from("hello")), /is no archive that can be read: it has no directory\.$/],
    ["a bomb", () => text(" ".repeat(70 * 1024 * 1024)), /has more than 67108864 bytes of results in its archive/],
    ["no JSON", () => text("<script>"), /^No comment was written: the artifact .* of run 99 /],
    ["deep JSON", () => text("[".repeat(1_000_000)), /^No comment was written: the artifact .* of run 99 /],
    ["another format", () => text("{}"), /is no report of grpc-fixtures\.$/],
    ["another version", () => changed('"version": 1', '"version": 99'), /has version `99` of the format/],
    ["another shape", () => changed(RESULT, '"result": "::error::pwned"'), /is not what a run writes at `\/result`/],
    ["too much", () => changed(RESULT, `${RESULT}, "pull": 8`), /is not what a run writes/],
  ])("%s", async (_, state, said) => {
    const result = await companion({ state: state() });
    expect(result.code).toBe(0);
    expect(messages(result, "warning")).toEqual([expect.stringMatching(said)]);
    expect(github.state.comments).toEqual([]);
    expect(result.summary).toBe("");
    expect(github.operations()).not.toContain("issues/create-comment");
  });

  test("one that is not what was uploaded", async () => {
    const zip = zipOf({ "report.json": report });
    const result = await companion({
      state: { artifacts: [{ id: 5, run: 99, name: NAME, zip, digest: `sha256:${"0".repeat(64)}` }] },
    });
    expect(messages(result, "warning")).toEqual([expect.stringContaining("what came is not what was uploaded")]);
    expect(github.state.comments).toEqual([]);
  });
});

test.each<[string, string, Parameters<FakeGitHub["always"]>[1], RegExp]>([
  [
    "the token may not read artifacts",
    "actions/list-workflow-run-artifacts",
    forbidden,
    /the token needs `actions: read`/,
  ],
  ["the token may not comment", "issues/create-comment", forbidden, /the token needs `pull-requests: write`/],
  [
    "the token may not see pull requests",
    "pulls/list",
    refused(404, "Not Found"),
    /the token needs `pull-requests: read`/,
  ],
])("%s: a warning that names it", async (_, operation, reply, said) => {
  const result = await companion({ prepare: (fake) => fake.always(operation, reply) });
  expect(result.code).toBe(0);
  expect(messages(result, "warning")).toEqual([expect.stringMatching(said)]);
});

test("set up wrongly: without a token, or an event that tells of no run", async () => {
  const without = await companion({ inputs: { "github-token": "" } });
  expect(without.code).toBe(2);
  expect(messages(without, "error")[0]).toContain("input `github-token` is empty");
  await github.close();
  const nothing = await companion({ event: { ...workflowRunEvent(), payload: {} } });
  expect(nothing.code).toBe(2);
  expect(messages(nothing, "error")[0]).toContain("the event workflow_run tells of no run");
});
