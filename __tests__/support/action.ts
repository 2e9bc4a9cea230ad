/** Runs the bundles of dist/ as GitHub's runner does: its Node, its variables, its files. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { FakeArtifactService } from "./github/artifactService.ts";
import { type EventFiles, writeEvent } from "./github/events.ts";
import type { FakeGitHub } from "./github/server.ts";
import { type RunnerLog, readFileCommands, readRunnerLog } from "./runnerLog.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MAIN = join(ROOT, "dist/action/index.js");
const POST = join(ROOT, "dist/post/index.js");
/** Node 24, as `runs.using` says. */
export const NODE_24 = join(ROOT, "node_modules/.bin/node");
/** A step that hangs is ended, so that a test fails and not the machine. */
const HANG_MS = 90_000;

export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

export const METADATA: ActionMetadata = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

export interface ActionStep {
  /** Where the repository is checked out. */
  readonly workspace: string;
  /** What the workflow writes under `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What has started the run. Absent: the variables of no event are set. */
  readonly event?: EventFiles;
  /** The GitHub that is asked, and whose token the step gets. */
  readonly github?: FakeGitHub;
  /** Where artifacts go. Absent: the runner offers no service. */
  readonly artifacts?: FakeArtifactService;
  /** Of Node itself, before the bundle. */
  readonly nodeArgs?: readonly string[];
}

export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: RunnerLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What is kept for the post step. */
  readonly state: Readonly<Record<string, string>>;
  /** What was written to GITHUB_ENV and GITHUB_PATH: this Action writes nothing there. */
  readonly environmentFiles: string;
}

export interface RunningAction {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** What the step has kept so far for the post step. */
  state(): Readonly<Record<string, string>>;
  readonly finished: Promise<ActionResult>;
}

/** runAction runs one step to its end. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  return (await startAction(step)).finished;
}

/** startAction starts one step. */
export function startAction(step: ActionStep): Promise<RunningAction> {
  return start(MAIN, step, inputVariables(step));
}

/** runPost runs the post step that belongs to a step with this state. */
export async function runPost(
  step: ActionStep & { readonly state?: Readonly<Record<string, string>> },
): Promise<ActionResult> {
  const state = Object.entries(step.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]);
  const running = await start(POST, step, { ...inputVariables(step), ...Object.fromEntries(state) });
  return running.finished;
}

/** A step's files are in a folder of their own beside the workspace's files. */
async function start(bundle: string, step: ActionStep, variables: Record<string, string>): Promise<RunningAction> {
  const { workspace, env = {}, event, github, artifacts, nodeArgs = [] } = step;
  if (!existsSync(bundle)) throw new Error(`there is no ${bundle}: run \`npm run build\` first`);
  await mkdir(join(workspace, ".runner"), { recursive: true });
  const folder = await mkdtemp(join(workspace, ".runner/step-"));
  const files = Object.fromEntries(
    ["OUTPUT", "STEP_SUMMARY", "ENV", "PATH", "STATE"].map((name) => [name, join(folder, name)]),
  );
  for (const file of Object.values(files)) await writeFile(file, "");
  const child = spawn(NODE_24, [...nodeArgs, bundle], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
      ...(event === undefined ? {} : await writeEvent(event, folder)),
      ...(github === undefined ? {} : { GITHUB_API_URL: github.url }),
      ...artifacts?.environment(),
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name}`, file])),
      ...variables,
      ...env,
    },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("the step could not be started");
  return {
    pid,
    kill: (signal) => void child.kill(signal),
    state: () => readFileCommands(readFileSync(files.STATE ?? "", "utf8")),
    finished: collect(child, files),
  };
}

/** inputVariables are the defaults of action.yml and what goes over them, named as the runner names them. */
export function inputVariables({ inputs = {}, github }: Pick<ActionStep, "inputs" | "github">): Record<string, string> {
  const defaults = Object.entries(METADATA.inputs).map(([name, input]) => [
    name,
    input.default?.replace(`\${{ github.token }}`, github?.state.token ?? "") ?? "",
  ]);
  const values: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

async function collect(child: ChildProcess, files: Readonly<Record<string, string>>): Promise<ActionResult> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`the step did not end within ${HANG_MS} ms:\n${stdout}\n${stderr}`));
    }, HANG_MS);
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve(exitCode);
    });
  });
  const read = (name: string): Promise<string> => readFile(files[name] ?? "", "utf8");
  return {
    code,
    stdout,
    stderr,
    log: readRunnerLog(stdout),
    outputs: readFileCommands(await read("OUTPUT")),
    summary: await read("STEP_SUMMARY"),
    state: readFileCommands(await read("STATE")),
    environmentFiles: (await read("ENV")) + (await read("PATH")),
  };
}
