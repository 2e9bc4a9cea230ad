/** The post step, by the bundle dist/post/index.js: what a killed step has left running is ended and named, and nothing else. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { METADATA, type RunningAction, runAction, runPost, startAction } from "../support/action.ts";
import { expectTidy, honest, messages } from "../support/actionSteps.ts";
import { CAN_SEE_PROCESSES, processesMarked } from "../support/leftovers.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const SERVER = fileURLToPath(new URL("../support/processes/h2.mjs", import.meta.url));

let workspace: Workspace;
/** Is in the environment of the servers that a test starts. */
let token: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());
beforeEach(() => {
  token = randomUUID();
});
afterEach(() => expect(processesMarked(token)).toEqual([]));

test("action.yml names the bundle", () => {
  expect(METADATA.runs).toEqual({ using: "node24", main: "dist/action/index.js", post: "dist/post/index.js" });
});

/** Starts a step whose server never answers, and kills it when the server's processes are there. */
async function killed(flags: readonly string[], processes: number): Promise<RunningAction> {
  const server = { command: [process.execPath, SERVER, ...flags], env: { TOKEN: token }, ready: "tcp" };
  await workspace.write("hanging.yml", { fixtures: "fixtures", timeout: "10m", bindings: { hanging: { server } } });
  const step = await startAction({ workspace: workspace.folder, inputs: { config: "hanging.yml" } });
  await expect.poll(() => processesMarked(token).length, { timeout: 20_000 }).toBe(processes);
  step.kill("SIGKILL");
  await step.finished;
  expect(processesMarked(token)).toHaveLength(processes);
  return step;
}

// Only Linux shows the environment of processes, by which they are found.
describe.runIf(CAN_SEE_PROCESSES)("a step that was killed", () => {
  test.each([
    ["a server that takes no signal", ["--ignore-term"], 1],
    ["one whose child left the process group", ["--ignore-term", "--linger"], 2],
  ])("%s is ended, and named", async (_, flags, processes) => {
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
      env: { GRPC_FIXTURES_STEP: randomUUID() },
    });
    try {
      const step = await killed(flags, processes);
      const post = await runPost({ workspace: workspace.folder, state: step.state() });
      expectTidy(post);
      expect(post.code).toBe(0);
      expect(processesMarked(token)).toEqual([]);
      const [warning = "", ...others] = messages(post, "warning");
      expect(others).toEqual([]);
      expect(warning).toMatch(/^What outlived the step had to be ended: .*h2\.mjs .*\(process \d+\)/);
      expect(warning.match(/\(process \d+\)/g)).toHaveLength(processes);
      // Another step's process is another step's.
      expect({ code: bystander.exitCode, signal: bystander.signalCode }).toEqual({ code: null, signal: null });
    } finally {
      bystander.kill("SIGKILL");
      await once(bystander, "exit");
    }
  });

  test("without its state, or with one that is none, nothing is touched", async () => {
    const step = await killed(["--ignore-term"], 1);
    for (const state of [{}, { step: "" }, { step: token.slice(0, 8) }, { step: ".*" }, { step: randomUUID() }]) {
      const post = await runPost({ workspace: workspace.folder, state });
      expect({ code: post.code, stdout: post.stdout, stderr: post.stderr }).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
    }
    expect(processesMarked(token)).toHaveLength(1);
    await runPost({ workspace: workspace.folder, state: step.state() });
  });
});

test("after a step that ended by itself there is nothing to do, and nothing is said", async () => {
  const step = await runAction({ workspace: workspace.folder, inputs: honest() });
  expect(Object.keys(step.state)).toEqual(["step"]);
  const post = await runPost({ workspace: workspace.folder, state: step.state });
  expect({ code: post.code, stdout: post.stdout, stderr: post.stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
  // What starts no server has nothing to remember.
  const validate = await runAction({ workspace: workspace.folder, inputs: { mode: "validate", fixtures: "fixtures" } });
  expect(validate.state).toEqual({});
});
