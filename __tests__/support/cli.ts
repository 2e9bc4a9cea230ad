/** Runs the bundle dist/cli/index.js as a user would: a process of its own, its output and exit code as they come. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const CLI = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of node itself, before the script. */
  readonly nodeArgs?: readonly string[];
  /** After this the run is taken to hang. Default: 90 s. */
  readonly hangMs?: number;
}

export interface RunningCli {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  readonly finished: Promise<CliResult>;
}

/** A run that hangs is ended, so that a test fails and not the machine. */
const HANG_MS = 90_000;

/** runCli runs one command to its end. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  return startCli(args, options).finished;
}

/** startCli starts one command. */
export function startCli(
  args: readonly string[],
  { cwd, env = {}, nodeArgs = [], hangMs = HANG_MS }: CliOptions,
): RunningCli {
  if (!existsSync(CLI)) throw new Error("there is no dist/cli/index.js: run `npm run build` first");
  const child = spawn(process.execPath, [...nodeArgs, CLI, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid === undefined) throw new Error("the command could not be started");
  return { pid: child.pid, kill: (signal) => void child.kill(signal), finished: collect(child, hangMs) };
}

/** Neither the colours of the test runner nor the workflow that the tests may run in. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB_|RUNNER_|INPUT_|VITEST|FORCE_COLOR$|NODE_OPTIONS$|NODE_V8_COVERAGE$)/.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: "1" };
}

function collect(child: ChildProcess, hangMs: number): Promise<CliResult> {
  const output = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`the command did not end within ${hangMs} ms:\n${output.stdout}\n${output.stderr}`));
    }, hangMs);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...output });
    });
  });
}
