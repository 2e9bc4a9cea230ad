/** The workflows for users to copy, run by nektos/act in a user's repository with three servers: `npm run test:bindings`. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeAll, beforeEach, describe, expect, type TestContext, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { runWorkflow, type WorkflowResult } from "../support/act.ts";
import { pythonToolchain, TOOLCHAINS_REQUIRED, type Toolchain } from "../support/python.ts";
import { goTool, type Tool } from "../support/workflowTools.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Bounds for hangs: the first time act is built. */
const INSTALLS_MS = 1_800_000;
const RUN_MS = 400_000;

let act: Tool;
let python: Toolchain;
let project: Workspace;
let scratch: string;

beforeAll(async () => {
  act = await goTool("act");
  python = await pythonToolchain();
  // What the workflow builds with must be there: the run itself asks nobody.
  if (act.ok) await promisify(execFile)("go", ["mod", "download"], { cwd: join(ROOT, "examples/servers/go") });
}, INSTALLS_MS);
beforeEach(async () => {
  project = await makeWorkspace();
  scratch = await realpath(await mkdtemp(join(tmpdir(), "grpc-fixtures-act-")));
});
afterEach(async () => {
  await project.remove();
  await rm(scratch, { recursive: true, force: true });
});

/** What is wrong in the repository. */
interface Fault {
  /** What the Node.js server gets wrong. */
  readonly lie?: string;
  /** The fixture that has no request. */
  readonly fixture?: string;
  /** The server whose dependencies cannot be installed. */
  readonly without?: "node";
}

/** Lays out a user's repository: an example, its configuration, the fixtures of the end-to-end tests and three servers. */
async function layOut(example: string, { lie = "none", fixture, without }: Fault): Promise<void> {
  const copy = (from: string, to: string): Promise<void> => cp(join(ROOT, from), project.path(to), { recursive: true });
  await copy(`examples/workflows/${example}`, ".github/workflows/grpc-fixtures.yml");
  await copy("examples/workflows/grpc-fixtures.yml", "grpc-fixtures.yml");
  await copy("examples/servers/python", "servers/python");
  await copy("examples/servers/go", "servers/go");
  await project.write("servers/node/package.json", MANIFEST);
  const lock = { ...MANIFEST, lockfileVersion: 3, packages: { "": MANIFEST } };
  if (without !== "node") await project.write("servers/node/package-lock.json", lock);
  const server = pathToFileURL(join(ROOT, "__tests__/support/lying/server.mjs")).href;
  const lines = [`process.argv.push("--lie", "${lie}");`, `await import(${JSON.stringify(server)});`];
  await project.write("servers/node/server.mjs", `${lines.join("\n")}\n`);
  if (fixture === undefined) return;
  const file = project.path("fixtures", `${fixture}.json`);
  await writeFile(file, (await readFile(file, "utf8")).replace('"request":', '"reqest":'));
}

const MANIFEST = { name: "node-server", version: "1.0.0", private: true };

/** Runs the example; left out by name where a tool is missing that need not be there. */
async function runExample(example: string, context: TestContext, fault: Fault = {}): Promise<WorkflowResult> {
  const missing = [act, python].flatMap((each) => (each.ok ? [] : [each.missing]));
  if (!act.ok || !python.ok) {
    if (!TOOLCHAINS_REQUIRED) context.skip(`left out, ${missing.join("; ")}`);
    throw new Error(missing.join("; "));
  }
  await layOut(example, fault);
  return runWorkflow({
    act: act.path,
    project: project.folder,
    scratch,
    // Its pip finds everything installed, and asks nobody.
    standIns: { "actions/setup-python": `echo '${dirname(python.python)}' >>"$GITHUB_PATH"` },
  });
}

/** How many fixtures passed on each binding. */
function passedIn({ bindings }: Report): Record<string, number> {
  return Object.fromEntries(bindings.map(({ name, counts }) => [name, counts.passed]));
}

/** The commands in a step's log that annotate. */
function annotationsIn(log: string): string[] {
  return [...log.matchAll(/::error .*/g)].map(([line]) => line);
}

const REPORT = "grpc-fixtures-report-protobuf";
const LEGS = ["go", "node", "python"].map((binding) => `grpc-fixtures-run-${binding}-protobuf`);
const ALL_PASSED = { python: 7, node: 7, go: 7 };

describe("single.yml", { timeout: RUN_MS }, () => {
  test("is green, and leaves the report", async (context) => {
    const { code, log, artifacts, report } = await runExample("single.yml", context);
    expect(code, log).toBe(0);
    expect(artifacts).toEqual([REPORT]);
    const found = await report(REPORT);
    expect([found.result, passedIn(found)]).toEqual(["passed", ALL_PASSED]);
    expect(annotationsIn(log)).toEqual([]);
  });

  test("is red at a broken fixture, and points at its line", async (context) => {
    const { code, log, report } = await runExample("single.yml", context, { fixture: "unary/02_ping" });
    expect(code, log).toBe(1);
    const found = await report(REPORT);
    expect(found.result).toBe("failed");
    expect(found.problems.map(({ kind }) => kind)).toContain("invalid-fixture");
    expect(annotationsIn(log).join("\n")).toMatch(/file=fixtures\/unary\/02_ping\.json,line=\d+/);
  });
});

describe("matrix.yml", { timeout: RUN_MS }, () => {
  test("is green: the legs leave their results, and the last job one verdict", async (context) => {
    const { code, log, artifacts, report } = await runExample("matrix.yml", context);
    expect(code, log).toBe(0);
    expect(artifacts).toEqual([REPORT, ...LEGS]);
    const found = await report(REPORT);
    expect([found.result, passedIn(found)]).toEqual(["passed", ALL_PASSED]);
  });

  test("is red where one binding differs: its leg, and the last job, which says who and where", async (context) => {
    const { code, log, artifacts, report } = await runExample("matrix.yml", context, { lie: "wrong-code" });
    expect(code, log).toBe(1);
    expect(artifacts).toEqual([REPORT, ...LEGS]);
    const legs = await Promise.all(LEGS.map(report));
    expect(legs.map(({ result }) => result)).toEqual(["passed", "failed", "passed"]);
    const found = await report(REPORT);
    expect([found.result, passedIn(found)]).toEqual(["failed", { ...ALL_PASSED, node: 6 }]);
    const divergent = found.fixtures.filter(({ parity }) => parity?.verdict === "divergent");
    expect(divergent.map(({ id }) => id)).toEqual(["errors/50_no_order"]);
  });

  test("is red where a leg has left nothing, which the last job names", async (context) => {
    const { code, log, artifacts, report } = await runExample("matrix.yml", context, { without: "node" });
    expect(code, log).toBe(1);
    expect(artifacts).toEqual([REPORT, ...LEGS.filter((name) => !name.includes("node"))]);
    const found = await report(REPORT);
    expect(found.problems.map(({ binding }) => binding)).toContain("node");
  });
});

describe("sharded.yml", { timeout: RUN_MS }, () => {
  test("is green: twelve parts are one verdict", async (context) => {
    const { code, log, artifacts, report } = await runExample("sharded.yml", context);
    expect(code, log).toBe(0);
    const parts = LEGS.flatMap((name) => [1, 2, 3, 4].map((part) => `${name}-${part}-of-4`));
    expect(artifacts).toEqual([REPORT, ...parts]);
    const found = await report(REPORT);
    expect([found.result, passedIn(found)]).toEqual(["passed", ALL_PASSED]);
  });
});
