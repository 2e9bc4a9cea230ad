/** A cancelled job: SIGINT, 7.5 s later SIGTERM. The servers go, and what is known is written. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ActionStep, type RunningAction, startAction } from "../support/action.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import { startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { processesMarked } from "../support/leftovers.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const SERVER = fileURLToPath(new URL("../support/runnerServer.mjs", import.meta.url));

const token = randomUUID();
let workspace: Workspace;
/** The server connects to it when it has a call that it will not answer. */
let notified: Server;

beforeAll(async () => {
  workspace = await makeWorkspace();
  notified = createServer().listen(0, "127.0.0.1");
  await once(notified, "listening");
});

afterAll(async () => {
  notified.close();
  await workspace.remove();
  expect(processesMarked(token)).toEqual([]);
});

/** Starts a step whose server hangs, and resolves when it does. */
async function startHanging(
  name: string,
  stopTimeout: string,
  surroundings: Pick<ActionStep, "event" | "github"> = {},
): Promise<RunningAction> {
  const address = notified.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const server = {
    command: [process.execPath, SERVER, "{port}", "stubborn", String(port)],
    env: { TOKEN: token },
    "stop-timeout": stopTimeout,
  };
  await workspace.write(`${name}.yml`, { fixtures: "fixtures", timeout: "10m", bindings: { stubborn: { server } } });
  const inputs = { config: `${name}.yml`, output: name };
  const arrived = once(notified, "connection");
  const step = await startAction({ workspace: workspace.folder, inputs, ...surroundings });
  const early = step.finished.then(({ stdout, stderr }) => {
    throw new Error(`the step ended before it was cancelled:\n${stdout}${stderr}`);
  });
  const [socket] = await Promise.race([arrived, early]);
  early.catch(() => undefined);
  socket.on("error", () => undefined).resume();
  return step;
}

test("SIGINT: the server ends, the report and the outputs are written, the runner takes commands again", async () => {
  const step = await startHanging("cancelled", "300ms");
  step.kill("SIGINT");
  const { code, outputs, log, summary } = await step.finished;
  expect(processesMarked(token)).toEqual([]);
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ result: "failed", total: "7", passed: "0", failed: "7" });
  expect(log.open).toBe(false);
  expect(log.quoted).toContain("7 fixtures not run: the run was cancelled");
  expect(summary).toContain("the run was cancelled");
  const report = JSON.parse(await readFile(outputs.report ?? "", "utf8"));
  expect(report.result).toBe("failed");
});

test("a cancelled run does not comment: a newer one may have done so already", async () => {
  const github = await startGitHub({
    pulls: [{ number: 7, headSha: sha("head"), headBranch: "topic" }],
    runs: [{ id: 1, branch: "release/2" }],
  });
  const step = await startHanging("cancelled-on-github", "100ms", { event: pullRequestEvent(), github });
  step.kill("SIGINT");
  const { code, outputs } = await step.finished;
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ result: "failed", "comment-url": "" });
  expect(await readFile(outputs["comment-file"] ?? "", "utf8")).toContain("cancelled");
  expect(github.operations().filter((operation) => operation.startsWith("issues/"))).toEqual([]);
  await github.close();
});

test("SIGTERM after SIGINT: no server outlives the job, however long its stop would take", async () => {
  const step = await startHanging("cancelled-twice", "10m");
  step.kill("SIGINT");
  step.kill("SIGTERM");
  const { code } = await step.finished;
  expect(code).toBe(1);
  await gone();
});

/** The kernel takes a moment to end a process that was killed. */
async function gone(): Promise<void> {
  await expect.poll(() => processesMarked(token), { timeout: 20_000 }).toEqual([]);
}
