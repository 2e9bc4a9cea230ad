/** Runs the bundle dist/action/index.js as GitHub's runner does: its Node, its variables, its files. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type RunnerLog, readFileCommands, readRunnerLog } from "./runnerLog.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUNDLE = join(ROOT, "dist/action/index.js");
/** Node 24, as `runs.using` says. */
const NODE = join(ROOT, "node_modules/.bin/node");
/** A step that hangs is ended, so that a test fails and not the machine. */
const HANG_MS = 60_000;

export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const METADATA: ActionMetadata = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

export interface ActionStep {
  /** Where the repository is checked out. */
  readonly workspace: string;
  /** What the workflow writes under `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: RunnerLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What was written to GITHUB_ENV and GITHUB_STATE: this Action writes nothing there. */
  readonly environmentFiles: string;
}

export interface RunningAction {
  kill(signal: NodeJS.Signals): void;
  readonly finished: Promise<ActionResult>;
}

/** runAction runs one step to its end. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  return (await startAction(step)).finished;
}

/** startAction starts one step. Its files are in a folder of their own beside the workspace's files. */
export async function startAction({ workspace, inputs = {}, env = {} }: ActionStep): Promise<RunningAction> {
  if (!existsSync(BUNDLE)) throw new Error("there is no dist/action/index.js: run `npm run build` first");
  await mkdir(join(workspace, ".runner"), { recursive: true });
  const folder = await mkdtemp(join(workspace, ".runner/step-"));
  const files = Object.fromEntries(
    ["OUTPUT", "STEP_SUMMARY", "ENV", "STATE"].map((name) => [name, join(folder, name)]),
  );
  for (const file of Object.values(files)) await writeFile(file, "");
  const child = spawn(NODE, [BUNDLE], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name}`, file])),
      ...inputVariables(inputs),
      ...env,
    },
  });
  return { kill: (signal) => void child.kill(signal), finished: collect(child, files) };
}

/** inputVariables are the defaults of action.yml and what goes over them, named as the runner names them. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(METADATA.inputs).map(([name, input]) => [name, input.default ?? ""]);
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
    environmentFiles: (await read("ENV")) + (await read("STATE")),
  };
}
