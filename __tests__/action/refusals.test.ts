/** A GitHub that refuses, breaks or never answers: the verdict is the run's own, and what was not done is told. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ActionResult, runAction } from "../support/action.ts";
import { expectTidy, honest, lying, messages } from "../support/actionSteps.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import {
  cutShort,
  dropped,
  forbidden,
  hanging,
  json,
  rateLimited,
  refused,
  type ScriptedReply,
  secondaryLimit,
  serverError,
  tooLong,
} from "../support/github/replies.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

let count = 0;

/** Runs a step against a GitHub that is made difficult first. */
async function step(
  prepare: (github: FakeGitHub) => void,
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly result: ActionResult; readonly github: FakeGitHub }> {
  const github = await startGitHub({ pulls: [{ number: 7, headSha: sha("head"), headBranch: "topic" }] });
  prepare(github);
  const result = await runAction({
    workspace: workspace.folder,
    event: pullRequestEvent(),
    github,
    inputs: { "base-report": "none", output: `out-${count++}`, ...inputs },
  });
  await github.close();
  expectTidy(result);
  return { result, github };
}

const LIST = "issues/list-comments";
const CREATE = "issues/create-comment";

describe.concurrent("what is tried again, within bounds", () => {
  // The longest wait comes first, so that the others have theirs beside it.
  test("a GitHub that never answers, asked for the base's report too", async () => {
    const { result, github } = await step(
      (fake) => {
        for (const operation of [LIST, "actions/list-workflow-runs"]) fake.always(operation, hanging);
      },
      { ...honest(), "base-report": "auto", comment: "always" },
    );
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ result: "passed", "comment-url": "" });
    expect(result.log.plain).toContain("There is no base report to compare with: could not list the runs");
    expect(messages(result, "warning")).toEqual([
      expect.stringMatching(/^No comment was written: could not list the comments of #7: no whole reply within 10 s/),
    ]);
    // Patience is of the run, and not of each request.
    expect(github.calls.length).toBeLessThan(8);
  }, 120_000);

  const down: [string, ScriptedReply][] = [
    ["500", serverError(500)],
    ["502", serverError(502)],
    ["the connection ends", dropped],
    ["the reply breaks off", cutShort],
  ];

  test.each(down)("%s each time: four tries", async (_, reply) => {
    const { result, github } = await step((fake) => fake.always(LIST, reply), lying());
    expect(result.code).toBe(1);
    expect(messages(result, "warning")).toEqual([
      expect.stringMatching(/^No comment was written: .*\(tried 4 times\)/),
    ]);
    expect(result.log.plain.match(/trying again in \d+ s/g)).toHaveLength(3);
    expect(github.operations()).toEqual(Array(4).fill(LIST));
  });

  test("a GitHub that is itself again: the comment is written, once", async () => {
    const { result, github } = await step((fake) => {
      fake.script(LIST, serverError(503, { "retry-after": "1" }), refused(429, "Slow down", { "retry-after": "1" }));
      fake.script(CREATE, secondaryLimit("1"), dropped);
    }, lying());
    expect(result.code).toBe(1);
    expect(messages(result, "warning")).toEqual([]);
    expect(github.state.comments).toHaveLength(1);
    expect(result.outputs["comment-url"]).toBe("https://github.com/octo/app/pull/7#issuecomment-1");
  });
});

/** Nobody waits for them: each is told at once. */
const FINAL: [string, operation: string, reply: ScriptedReply, said: RegExp][] = [
  ["403", CREATE, forbidden, /comment on #7: GitHub answers 403 .*the token needs `pull-requests: write`/],
  ["403 for reading", LIST, forbidden, /list the comments of #7: .* the token needs `pull-requests: read`/],
  ["404", LIST, refused(404, "Not Found"), /GitHub answers 404 .*the token needs `pull-requests: read` to see it/],
  ["401", LIST, refused(401, "Bad credentials"), /the token is wrong, has expired, or was revoked/],
  ["422", CREATE, tooLong, /GitHub answers 422 \(Validation Failed: Body is too long/],
  [
    "a locked pull request",
    CREATE,
    refused(403, "Unable to create comment because issue is locked."),
    /issue is locked/,
  ],
  [
    "the hourly limit",
    LIST,
    rateLimited(Math.floor(Date.now() / 1000) + 1800),
    /the token's rate limit is used up, until/,
  ],
  ["the secondary limit", CREATE, secondaryLimit("600"), /too many requests, it wants none for 600 s/],
  ["429", LIST, refused(429, "Too many requests", { "retry-after": "900" }), /it wants none for 900 s/],
  ["no list", LIST, json('{"message":"hello"}'), /the reply holds no list/],
  ["no JSON", LIST, json("<html>"), /the reply is no JSON/],
];

describe.concurrent("what is not tried again", () => {
  test.each(FINAL)("%s", async (_, operation, reply, said) => {
    for (const [code, inputs] of [
      [0, { ...honest(), comment: "always" }],
      [1, lying()],
    ] as const) {
      const { result, github } = await step((fake) => fake.always(operation, reply), inputs);
      expect(result.code).toBe(code);
      expect(result.outputs).toMatchObject({ result: code === 0 ? "passed" : "failed", "comment-url": "" });
      const [warning, ...others] = messages(result, "warning");
      expect(others).toEqual([]);
      expect(warning).toMatch(/^No comment was written: could not .*\. The verdict is not changed by it\.$/);
      expect(warning).toMatch(said);
      expect(github.operations().filter((each) => each === operation)).toHaveLength(1);
    }
  });
});

test("no server there at all", async () => {
  const github = await startGitHub();
  await github.close();
  const result = await runAction({
    workspace: workspace.folder,
    event: pullRequestEvent(),
    github,
    inputs: { ...lying(), "base-report": "none", comment: "always" },
  });
  expectTidy(result);
  expect(result.code).toBe(1);
  expect(messages(result, "warning")).toEqual([expect.stringMatching(/^No comment was written: .*ECONNREFUSED/)]);
});
