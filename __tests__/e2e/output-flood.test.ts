/** A server that writes 200 MB while a call waits: it is read on, little of it is kept, and nothing is slowed to a halt. */
import { randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { processesMarked } from "../support/leftovers.ts";
import { lyingBindings, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const PEAK_MEMORY = fileURLToPath(new URL("../support/peakMemory.mjs", import.meta.url));
const MEBIBYTE = 1024 * 1024;

const token = randomUUID();
let workspace: Workspace;
let run: CliResult;
let outputs: Outputs;

beforeAll(async () => {
  workspace = await makeWorkspace();
  await workspace.write("grpc-fixtures.yml", {
    fixtures: "fixtures",
    timeout: "60s",
    bindings: lyingBindings(["output-200mb"], token),
  });
  run = await runCli(["run", "--output", "out"], {
    cwd: workspace.folder,
    nodeArgs: ["--import", PEAK_MEMORY],
    env: { PEAK_MEMORY_FILE: workspace.path("peak") },
  });
  outputs = readOutputs(workspace.path("out"));
});

afterAll(() => workspace.remove());

test("every fixture passes, also the one that waited for it", () => {
  expect(run.code).toBe(0);
  expect(outputs.verdicts("output-200mb").passed).toHaveLength(7);
});

test("the log file is limited and says so", () => {
  const log = workspace.path("out/logs/output-200mb.log");
  expect(statSync(log).size).toBeLessThanOrEqual(16 * MEBIBYTE);
  expect(statSync(log).size).toBeGreaterThan(MEBIBYTE);
  expect(outputs.files.get("logs/output-200mb.log")).toMatch(/\[\d+ (more )?lines dropped/);
});

test("nothing of it is on the console or in a report", () => {
  expect(run.stdout + run.stderr).not.toContain("all work and no play");
  for (const [name, text] of outputs.files)
    if (!name.startsWith("logs")) expect(text).not.toContain("all work and no play");
});

test("the runner's memory stays small", () => {
  expect(Number(readFileSync(workspace.path("peak"), "utf8"))).toBeLessThan(300 * MEBIBYTE);
});

test("no process is left", () => {
  expect(processesMarked(token)).toEqual([]);
});
