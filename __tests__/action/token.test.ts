/** The token of the step: GitHub's API hears it, and nobody else does. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ActionResult, runAction } from "../support/action.ts";
import { configuration, expectTidy } from "../support/actionSteps.ts";
import { type FakeArtifactService, startArtifactService, zipOf } from "../support/github/artifactService.ts";
import { pullRequestEvent, workflowRunEvent } from "../support/github/events.ts";
import { refused, type ScriptedReply } from "../support/github/replies.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
let artifacts: FakeArtifactService;

beforeAll(async () => {
  workspace = await makeWorkspace();
  artifacts = await startArtifactService();
  // The server prints its environment, in which no token may be.
  const print = "console.log(JSON.stringify(process.env)); process.exit(1)";
  const answers = configuration({ python: "honest", php: "wrong" });
  const curious = { server: { command: [process.execPath, "-e", print] } };
  await workspace.write("grpc-fixtures.yml", {
    ...answers,
    bindings: { ...Object(answers).bindings, curious },
  });
});
afterAll(() => Promise.all([workspace.remove(), artifacts.close()]));

/** All that a step has written, but for the line that tells the runner what to mask. */
function everythingOf({ stdout, stderr, summary, outputs, state, environmentFiles }: ActionResult): string {
  const log = stdout.replace(/^::add-mask::.*$/gm, "");
  return [log, stderr, summary, JSON.stringify({ outputs, state }), environmentFiles].join("\n");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function expectNowhere(token: string, result: ActionResult, github: FakeGitHub): void {
  const secrets = [token, Buffer.from(token).toString("base64"), artifacts.environment().ACTIONS_RUNTIME_TOKEN ?? ""];
  const comments = github.state.comments.map(({ body }) => body);
  const files = filesBelow(workspace.folder).map((path) => readFileSync(path, "utf8"));
  const uploads = artifacts.artifacts.flatMap(({ name }) => Object.values(artifacts.files(name)));
  for (const text of [everythingOf(result), ...comments, ...files, ...uploads]) {
    for (const secret of secrets) expect(text.includes(secret), text.slice(0, 2000)).toBe(false);
  }
}

test("in every mode: not in the log, the files, the artifacts, the comment, or the environment of a server", async () => {
  const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  for (const inputs of [{}, { mode: "validate" }, { mode: "run", output: "leg" }, { mode: "report", output: "all" }]) {
    const zip = zipOf({ "report.json": "{}" });
    const github = await startGitHub({
      token,
      pulls: [{ number: 7, headSha: sha("head"), headBranch: "topic" }],
      runs: [{ id: 41, branch: "release/2" }],
      artifacts: [{ id: 5, run: 41, name: "grpc-fixtures-report-protobuf", zip }],
    });
    const env = { GITHUB_TOKEN: token, ACTIONS_STEP_DEBUG: "true", RUNNER_DEBUG: "1" };
    const event = pullRequestEvent();
    const result = await runAction({ workspace: workspace.folder, event, github, artifacts, inputs, env });
    expectTidy(result);
    expect(result.stdout).toContain(`::add-mask::${token}\n`);
    expectNowhere(token, result, github);
    const logs = filesBelow(workspace.folder).filter((path) => path.endsWith("curious.log"));
    for (const log of logs) expect(readFileSync(log, "utf8")).toContain("GITHUB_REPOSITORY");
    // The fakes see to it that neither storage hears it.
    await github.close();
  }
});

/** Says the token back to whoever has sent it. */
const echo: ScriptedReply = (response) => {
  const header = String(response.req.headers.authorization);
  return refused(400, `what is ${header}?`, {}, { errors: [{ message: header }] })(response);
};

test("a GitHub that repeats it: it is masked where the reply is told", async () => {
  for (const event of [pullRequestEvent(), workflowRunEvent("fork")]) {
    const github = await startGitHub({ pulls: [{ number: 7, headSha: sha("head"), headBranch: "topic" }] });
    for (const operation of [
      "issues/list-comments",
      "actions/list-workflow-runs",
      "actions/list-workflow-run-artifacts",
    ]) {
      github.always(operation, echo);
    }
    const inputs = event.name === "workflow_run" ? { mode: "report" } : { output: "again", artifact: "none" };
    const result = await runAction({ workspace: workspace.folder, event, github, inputs });
    expect(result.log.plain + JSON.stringify(result.log.commands)).toContain("what is Bearer ***?");
    expectNowhere(github.state.token, result, github);
    await github.close();
  }
});
