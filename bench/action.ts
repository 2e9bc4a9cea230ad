/** The Action's `mode: validate` of 40 fixtures, from process start to exit under the runner's Node, against `node -e 0`. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, ms, ratio, type Table, withFolder } from "./support.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ACTION = join(ROOT, "dist/action/index.js");
/** Node 24, as `runs.using` says. */
const NODE = join(ROOT, "node_modules/.bin/node");
const FIXTURES = 40;
const RUNS = 21;

export function benchAction(): Promise<Table> {
  return withFolder(async (folder) => {
    copyFixtures(folder);
    const env = stepEnvironment(folder);
    const steps: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i <= RUNS; i++) {
      const step = await timed([ACTION], env);
      const nothing = await timed(["-e", "0"], env);
      // The first of each warms the disk cache.
      if (i > 0) {
        steps.push(step);
        bare.push(nothing);
      }
    }
    return [
      [`mode: validate of ${FIXTURES} fixtures, start to exit (median of ${RUNS})`, ms(median(steps))],
      ["the same Node doing nothing", ms(median(bare))],
      ["ratio, pair by pair", ratio(median(steps.map((time, i) => time / (bare[i] ?? 1))))],
    ];
  });
}

/** Of the bundled suite, evenly: all kinds and scenarios, and the schema files that they name. */
function copyFixtures(folder: string): void {
  const suite = join(ROOT, "fixtures");
  const all = readdirSync(suite, { recursive: true, encoding: "utf8" });
  const fixtures = all.filter((path) => path.endsWith(".json")).sort();
  const wanted = Array.from(
    { length: FIXTURES },
    (_, i) => fixtures[Math.floor((i * fixtures.length) / FIXTURES)] ?? "",
  );
  for (const path of [...wanted, ...all.filter((name) => /\.(proto|binpb)$/.test(name))]) {
    mkdirSync(dirname(join(folder, "fixtures", path)), { recursive: true });
    cpSync(join(suite, path), join(folder, "fixtures", path));
  }
}

/** What the runner sets that this step reads. */
function stepEnvironment(folder: string): NodeJS.ProcessEnv {
  const files = Object.fromEntries(["OUTPUT", "STATE", "STEP_SUMMARY"].map((name) => [name, join(folder, name)]));
  for (const file of Object.values(files)) writeFileSync(file, "");
  return {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folder,
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name}`, file])),
    INPUT_MODE: "validate",
    INPUT_FIXTURES: "fixtures",
  };
}

/** Resolves with the wall time in milliseconds. Rejects unless it exits with 0. */
function timed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(NODE, args, { env, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once("close", (code) => {
      if (code === 0) resolve(performance.now() - began);
      else reject(new Error(`exited with ${code}:\n${output}`));
    });
  });
}
