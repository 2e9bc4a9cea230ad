/** A run that is cancelled while a call is under way: the servers go, the report is written, the exit code is not 0. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type RunningCli, startCli } from "../support/cli.ts";
import { processesMarked } from "../support/leftovers.ts";
import { lyingBindings, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const token = randomUUID();
let workspace: Workspace;
/** Lying servers connect to it when they begin to hang. */
let notified: Server;
let running: RunningCli | undefined;

beforeAll(async () => {
  workspace = await makeWorkspace();
  notified = createServer().listen(0, "127.0.0.1");
  await once(notified, "listening");
});

afterEach(() => {
  running?.kill("SIGKILL");
  running = undefined;
});

afterAll(async () => {
  notified.close();
  await workspace.remove();
});

/** Starts a run with a server that hangs, and resolves when it does; `gone` when the server has ended. */
async function startHanging(lie: string, name: string) {
  const address = notified.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  const config = `${name}.yml`;
  await workspace.write(config, {
    fixtures: "fixtures",
    timeout: "10m",
    concurrency: 1,
    bindings: lyingBindings([{ lie, args: ["--notify", port], server: { "stop-timeout": "300ms" } }], token),
  });
  running = startCli(["run", "--config", config, "--output", name], { cwd: workspace.folder });
  const finished = running.finished;
  const connection: Promise<Socket> = once(notified, "connection").then(([socket]) => socket);
  const early = finished.then(({ stdout, stderr }) => {
    throw new Error(`the run ended before it was interrupted:\n${stdout}${stderr}`);
  });
  const socket = await Promise.race([connection, early]);
  early.catch(() => undefined);
  socket.on("error", () => undefined).resume();
  return { cli: running, gone: once(socket, "close") };
}

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("ends the server, keeps what has run, and writes the report", async () => {
    const { cli, gone } = await startHanging("hangs-in-one-method", `cancelled-by-${signal}`);
    cli.kill(signal);
    const { code, stdout, stderr } = await cli.finished;
    await gone;
    expect(processesMarked(token)).toEqual([]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });

    const outputs = readOutputs(workspace.path(`cancelled-by-${signal}`));
    expect(outputs.report.result).toBe("failed");
    expect(outputs.verdicts("hangs-in-one-method")).toEqual({
      passed: [
        "bidirectional/40_echo",
        "client/30_total",
        "errors/50_no_order",
        "server/20_rows",
        "server/21_rows_with_metadata",
      ],
      "not-run": ["unary/01_order", "unary/02_ping"],
    });
    expect(outputs.result("hangs-in-one-method", "unary/01_order").reason).toBe("the run was cancelled");
    expect(outputs.results.get("hangs-in-one-method")?.server.failure).toBeUndefined();
    expect([...outputs.files.keys()].sort()).toEqual([
      "junit.xml",
      "logs/hangs-in-one-method.log",
      "report.json",
      "report.md",
      "results/hangs-in-one-method.json",
    ]);
    expect(stdout).toContain("2 fixtures not run: the run was cancelled");
  });
});

test("a second SIGINT ends at once, and still leaves no server", async () => {
  const { cli, gone } = await startHanging("hangs-in-one-method", "cancelled-twice");
  cli.kill("SIGINT");
  cli.kill("SIGTERM");
  const { code } = await cli.finished;
  await gone;
  expect(code).toBe(1);
  expect(processesMarked(token)).toEqual([]);
});

test("while a server is still starting", async () => {
  const { cli, gone } = await startHanging("never-listens", "starting");
  cli.kill("SIGTERM");
  const { code } = await cli.finished;
  await gone;
  expect(code).toBe(1);
  expect(processesMarked(token)).toEqual([]);
  const outputs = readOutputs(workspace.path("starting"));
  expect(outputs.verdicts("never-listens")["not-run"]).toHaveLength(7);
  expect(outputs.results.get("never-listens")?.server.failure?.message).toBe("the run was cancelled");
});
