/** Which pull request a commit belongs to, and its diff. */
import { describe, expect } from "vitest";
import { findPullRequest, getDiff } from "../../src/github/pulls.ts";
import * as replies from "../support/github/replies.ts";
import { type Pull, sha } from "../support/github/state.ts";
import { errorOf, REPOSITORY, test } from "./environment.ts";

const FORK = { owner: "stranger", name: "app" };
const HEAD = { sha: sha("head"), repository: FORK, branch: "topic" };

const pull = (changes: Partial<Pull> = {}): Pull => ({
  number: 7,
  headSha: sha("head"),
  headBranch: "topic",
  headRepository: "stranger/app",
  ...changes,
});

describe("the pull request of a commit", () => {
  test("is found by the fork's branch", async ({ start }) => {
    const { github, client } = await start({ pulls: [pull()] });
    expect(await findPullRequest(client, REPOSITORY, HEAD)).toEqual({
      found: true,
      pullRequest: {
        number: 7,
        headSha: sha("head"),
        baseSha: sha("base of main"),
        baseBranch: "main",
        headRepository: FORK,
        fromFork: true,
      },
    });
    expect(github.calls).toMatchObject([{ operation: "pulls/list", query: { state: "open", head: "stranger:topic" } }]);
  });

  test("may come from the repository itself", async ({ start }) => {
    const { client } = await start({ pulls: [pull({ headRepository: "octo/app" })] });
    const found = await findPullRequest(client, REPOSITORY, { ...HEAD, repository: REPOSITORY });
    expect(found).toMatchObject({ found: true, pullRequest: { number: 7, fromFork: false } });
  });

  test("is found by the commit where the branch has another name by now, or is not known", async ({ start }) => {
    const { github, client } = await start({ pulls: [pull({ headBranch: "renamed" })] });
    expect(await findPullRequest(client, REPOSITORY, HEAD)).toMatchObject({ found: true });
    const { sha: commit, repository } = HEAD;
    expect(await findPullRequest(client, REPOSITORY, { sha: commit, repository })).toMatchObject({ found: true });
    expect(github.operations()).toEqual([
      "pulls/list",
      "repos/list-pull-requests-associated-with-commit",
      "repos/list-pull-requests-associated-with-commit",
    ]);
  });

  test("is none whose head moved on: its own run will report", async ({ start }) => {
    const { client } = await start({ pulls: [pull({ headSha: sha("newer") })] });
    expect(await findPullRequest(client, REPOSITORY, HEAD)).toEqual({
      found: false,
      reason: `the head of #7 is ${sha("newer").slice(0, 7)} by now, and no longer ${sha("head").slice(0, 7)}`,
    });
  });

  test("is none of another repository with the same commit, none that is closed, and none whose fork is gone", async ({
    start,
  }) => {
    for (const changes of [
      { headRepository: "mirror/app" },
      { headRepository: "stranger/other" },
      { state: "closed" },
      { headRepository: null },
    ] as const) {
      const { client } = await start({ pulls: [pull(changes)] });
      expect(await findPullRequest(client, REPOSITORY, HEAD)).toEqual({
        found: false,
        reason: `${sha("head").slice(0, 7)} is the head of no open pull request`,
      });
    }
  });

  test("is not guessed where several have this head", async ({ start }) => {
    const { client } = await start({ pulls: [pull(), pull({ number: 9, baseBranch: "release" })] });
    expect(await findPullRequest(client, REPOSITORY, HEAD)).toEqual({
      found: false,
      reason: `${sha("head").slice(0, 7)} is the head of several pull requests (#7, #9)`,
    });
  });

  test("with a branch of a hostile name is asked for as it is", async ({ start }) => {
    const branch = "a&state=closed#?/../%2e";
    const { github, client } = await start({ pulls: [pull({ headBranch: branch })] });
    expect(await findPullRequest(client, REPOSITORY, { ...HEAD, branch })).toMatchObject({ found: true });
    expect(github.calls[0]?.query).toMatchObject({ state: "open", head: `stranger:${branch}` });
  });

  test("cannot be looked for without permission", async ({ start }) => {
    const { github, client } = await start();
    github.script("pulls/list", replies.forbidden);
    const error = await errorOf(findPullRequest(client, REPOSITORY, HEAD));
    expect(error.message).toMatch(/^could not look for the pull request: .*`pull-requests: read`/);
  });
});

describe("the diff", () => {
  test("comes as it is", async ({ start }) => {
    const diff = "diff --git a/ä.txt b/ä.txt\n@@ -1 +1 @@\n-a\n+b\n";
    const { client } = await start({ pulls: [pull({ diff })] });
    expect(await getDiff(client, REPOSITORY, 7)).toEqual({ found: true, text: diff });
  });

  test("that GitHub finds too large, or that is more than wanted, is none", async ({ start }) => {
    const { client } = await start({ pulls: [pull(), pull({ number: 8, diff: "x".repeat(101) })] });
    expect(await getDiff(client, REPOSITORY, 7)).toEqual({ found: false, reason: "the diff of #7 is too large" });
    expect(await getDiff(client, REPOSITORY, 8, 100)).toEqual({ found: false, reason: "the diff of #8 is too large" });
    expect(await getDiff(client, REPOSITORY, 8, 101)).toMatchObject({ found: true });
  });

  test("of a pull request that is not there is an error", async ({ start }) => {
    const { client } = await start();
    expect(await errorOf(getDiff(client, REPOSITORY, 7))).toMatchObject({ kind: "not-found" });
  });
});
