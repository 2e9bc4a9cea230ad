/** Secrets of the environment in what a result repeats of a fixture. */
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("the name of a fixture and the command that replays it are masked", async () => {
  const server = { command: [process.execPath, "-e", ""] };
  await workspace.write("gone.yml", { fixtures: "fixtures/unary", bindings: { gone: { server } } });
  const environment = { NAME_TOKEN: "a ping", FOLDER_TOKEN: "unary/02" };
  const args = ["run", "--config", "gone.yml", "--filter", "02_ping", "--format", "json"];
  const { code, output } = await say(args, { cwd: workspace.folder, environment });
  expect(code).toBe(1);
  expect(JSON.parse(output).fixtures[0]).toMatchObject({
    name: "Unary: ***",
    results: [{ result: { replay: "grpc-fixtures run --config gone.yml --binding gone --filter ***_ping" } }],
  });
});
