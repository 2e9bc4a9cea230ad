/**
 * Runs a workflow with nektos/act on this machine itself, without Docker and without a network: this checkout in place of
 * the published action, and small stand-ins for the actions that set tools up.
 */
import { execFile, spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fileInZip } from "../../src/action/zip.ts";
import type { Report } from "../../src/generated/report.ts";
import { MAX_REPORT_BYTES, parseReport } from "../../src/pipeline/reportFile.ts";
import { freePort, startArtifactProxy } from "./artifactProxy.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OWN_ACTION = "spikard/grpc-fixtures-action@v1";
/** A run that hangs is ended, so that a test fails and not the machine. */
const HANG_MS = 300_000;

export interface WorkflowRun {
  /** The program. */
  readonly act: string;
  /** The user's repository: a folder with the workflow in .github/workflows. */
  readonly project: string;
  /** A folder for what the run needs beside it. */
  readonly scratch: string;
  /** Commands in place of an action, by its name without its version; all others but actions/checkout do nothing. */
  readonly standIns: Readonly<Record<string, string>>;
}

export interface WorkflowResult {
  readonly code: number | null;
  readonly log: string;
  /** What was uploaded, by name. */
  readonly artifacts: readonly string[];
  /** The report in an artifact. */
  report(artifact: string): Promise<Report>;
}

/** runWorkflow runs the project's workflows for a pull request. */
export async function runWorkflow({ act, project, scratch, standIns }: WorkflowRun): Promise<WorkflowResult> {
  await commit(project);
  const replaced = { ...(await layOutStandIns(project, standIns, scratch)), [OWN_ACTION]: await layOutAction(scratch) };
  const event = join(scratch, "event.json");
  await writeFile(event, JSON.stringify(PULL_REQUEST));
  const artifacts = join(scratch, "artifacts");
  const port = await freePort();
  const proxy = await startArtifactProxy(port);
  try {
    const args = [
      ...["pull_request", "--eventpath", event, "--platform", "ubuntu-latest=-self-hosted", "--no-cache-server"],
      ...["--artifact-server-path", artifacts, "--artifact-server-addr", "127.0.0.1"],
      ...["--artifact-server-port", String(port), "--action-cache-path", join(scratch, "cache")],
      ...Object.entries(replaced).flatMap(([name, folder]) => ["--local-repository", `${name}=${folder}`]),
    ];
    const { code, log } = await run(act, args, project, {
      ...process.env,
      ACTIONS_RUNTIME_URL: proxy.url,
      // Node 24, as action.yml says; act takes the first there is.
      PATH: [join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter),
      XDG_CONFIG_HOME: join(scratch, "config"),
      ...OFFLINE,
    });
    const files = await zipsIn(artifacts);
    return { code, log, artifacts: [...files.keys()].sort(), report: (artifact) => reportIn(files.get(artifact)) };
  } finally {
    proxy.close();
  }
}

/** Installers take what is there, or fail. */
const OFFLINE = { GOPROXY: "off", GOFLAGS: "-mod=readonly", PIP_NO_INDEX: "1", npm_config_offline: "true" };

/** What of a pull request's event is read. */
const PULL_REQUEST = {
  action: "synchronize",
  number: 7,
  pull_request: {
    number: 7,
    head: { ref: "topic", sha: "1".repeat(40), repo: { full_name: "someone/shop" } },
    base: { ref: "main", sha: "2".repeat(40), repo: { full_name: "someone/shop" } },
  },
  repository: { default_branch: "main" },
};

async function commit(project: string): Promise<void> {
  const git = (...args: string[]): Promise<unknown> => promisify(execFile)("git", args, { cwd: project });
  await git("init", "--quiet", "--initial-branch=main");
  await git("remote", "add", "origin", "https://github.com/someone/shop.git");
  await git("add", "--all");
  await git("-c", "user.name=Someone", "-c", "user.email=someone@example.invalid", "commit", "--quiet", "-m", "Shop");
}

/** The action as its repository has it, without all that only its development needs. */
async function layOutAction(scratch: string): Promise<string> {
  const folder = join(scratch, "action");
  for (const name of ["action.yml", "package.json", "dist"]) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  return folder;
}

async function layOutStandIns(
  project: string,
  commands: WorkflowRun["standIns"],
  scratch: string,
): Promise<Record<string, string>> {
  const names = new Set<string>();
  for (const file of await readdir(join(project, ".github/workflows"))) {
    const text = await readFile(join(project, ".github/workflows", file), "utf8");
    for (const [, name = ""] of text.matchAll(/uses: ([\w-]+\/[\w-]+@\S+)/g)) names.add(name);
  }
  const folders: Record<string, string> = {};
  for (const name of names) {
    // act has copied the project already.
    if (name === OWN_ACTION || name.startsWith("actions/checkout@")) continue;
    const [action = ""] = name.split("@");
    const folder = join(scratch, "stand-ins", action);
    const step = { shell: "bash", run: commands[action] ?? "true" };
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, "action.yml"),
      JSON.stringify({ name: action, description: "a stand-in", runs: { using: "composite", steps: [step] } }),
    );
    folders[name] = folder;
  }
  return folders;
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        log += text;
      });
    }
    const timer = setTimeout(() => {
      child.kill("SIGTERM");
      reject(new Error(`act did not end within ${HANG_MS} ms:\n${log}`));
    }, HANG_MS);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, log });
    });
  });
}

/** act keeps each artifact as a zip file of its name, in a folder for the run. */
async function zipsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const zips = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".zip"));
  return new Map(zips.map(({ name, parentPath }) => [name.slice(0, -".zip".length), join(parentPath, name)]));
}

async function reportIn(zip: string | undefined): Promise<Report> {
  if (zip === undefined) throw new Error("there is no such artifact");
  return parseReport(await fileInZip(await readFile(zip), "report.json", MAX_REPORT_BYTES));
}
