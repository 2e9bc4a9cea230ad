/** What servers under test get to know. */
import { readFile } from "node:fs/promises";
import { delimiter } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serverEnvironment } from "../../src/pipeline/serverEnvironment.ts";
import { say } from "../cli/context.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => {
  process.chdir("/");
  return workspace.remove();
});

/** Runs a "server" that prints something and ends, and gives what it printed. */
async function printed(name: string, expression: string, fixtures: unknown, environment = {}): Promise<string> {
  const command = [process.execPath, "-e", `console.log(${expression})`];
  await workspace.write(`${name}.yml`, { fixtures, bindings: { teller: { server: { command } } } });
  const args = ["run", "--config", `${name}.yml`, "--output", name];
  const { code } = await say(args, { cwd: workspace.folder, environment });
  expect(code).toBe(1);
  return (await readFile(workspace.path(name, "logs/teller.log"), "utf8")).trimEnd();
}

test("a server gets the environment, without what is the runner's", async () => {
  const names = await printed("names", "Object.keys(process.env).join()", "fixtures", {
    ACTIONS_RUNTIME_TOKEN: "a",
    ACTIONS_ID_TOKEN_REQUEST_URL: "a",
    INPUT_OUTPUT: "a",
    STATE_x: "a",
    GITHUB_OUTPUT: "a",
    github_env: "a",
    GITHUB_PATH: "a",
    GITHUB_STATE: "a",
    GITHUB_STEP_SUMMARY: "a",
    GITHUB_TOKEN: "a",
    GITHUB_SHA: "a",
    MY_TOKEN: "a",
    MY_INPUT_X: "a",
    CI: "true",
  });
  const got = names.split(",").filter((name) => !name.startsWith("GRPC_FIXTURES_"));
  expect(got.sort()).toEqual(["CI", "GITHUB_SHA", "MY_INPUT_X", "MY_TOKEN", "PORT"]);
});

test("what is left out is masked all the same", async () => {
  const text = await printed("masked", "'ghs_' + '16C7e42F'", "fixtures", { GITHUB_TOKEN: "ghs_16C7e42F" });
  expect(text).toBe("***");
  expect(serverEnvironment({ GITHUB_TOKEN: "x", A: undefined, B: "b" })).toEqual({ A: undefined, B: "b" });
});

test("a glob reaches a server as the folders of the fixtures it meant, and a folder as itself", async () => {
  const paths = "process.env.GRPC_FIXTURES_PATHS";
  expect(await printed("folder", paths, "fixtures")).toBe(workspace.path("fixtures"));
  const folders = [workspace.path("fixtures/errors"), workspace.path("fixtures/unary")].join(delimiter);
  expect(await printed("glob", paths, "fixtures/{unary,errors}/*.json")).toBe(folders);
});
