/** Configurations whose bindings are lying servers, and what a run of them wrote. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/generated/report.ts";
import type { BindingResult, FixtureResult } from "../../src/generated/result.ts";

const SERVER = fileURLToPath(new URL("./lying/server.mjs", import.meta.url));

export interface LyingServer {
  /** A name of answers.mjs, wire.mjs or processes.mjs. */
  readonly lie: string;
  readonly args?: readonly string[];
  /** Goes over the binding's `server`. */
  readonly server?: Readonly<Record<string, unknown>>;
}

/** lyingBinding is the binding of one lying server; its process can be found by the token. */
export function lyingBinding({ lie, args = [], server = {} }: LyingServer, token: string) {
  const command = [process.execPath, SERVER, "--lie", lie, "--port", "{port}", "--token", token, ...args];
  return { server: { command, ...server } };
}

/** lyingBindings names each binding after its lie. */
export function lyingBindings(lies: readonly (string | LyingServer)[], token: string) {
  const servers = lies.map((lie) => (typeof lie === "string" ? { lie } : lie));
  return Object.fromEntries(servers.map((server) => [server.lie, lyingBinding(server, token)]));
}

export interface Outputs {
  readonly report: Report;
  readonly results: ReadonlyMap<string, BindingResult>;
  /** The result of one fixture on one binding. */
  result(binding: string, id: string): FixtureResult;
  /** Ids by verdict, in fixture order. */
  verdicts(binding: string): Readonly<Record<string, readonly string[]>>;
  /** Every file that was written, by its name below the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** readOutputs reads what `--output` left in a folder. */
export function readOutputs(folder: string): Outputs {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
  const report: Report = JSON.parse(files.get("report.json") ?? "");
  const results = new Map(
    [...files]
      .filter(([name]) => name.startsWith("results"))
      .map(([, text]): [string, BindingResult] => {
        const result: BindingResult = JSON.parse(text);
        return [result.binding, result];
      }),
  );
  const of = (binding: string): readonly FixtureResult[] => {
    const found = results.get(binding);
    if (found === undefined) throw new Error(`no results of ${binding}; there are ${[...results.keys()].join(", ")}`);
    return found.fixtures;
  };
  return {
    report,
    results,
    files,
    result(binding, id) {
      const found = of(binding).find((fixture) => fixture.id === id);
      if (found === undefined) throw new Error(`no result of ${id} on ${binding}`);
      return found;
    },
    verdicts(binding) {
      const byVerdict: Record<string, string[]> = {};
      for (const { id, verdict } of of(binding)) byVerdict[verdict] = [...(byVerdict[verdict] ?? []), id];
      return byVerdict;
    },
  };
}

/** consoleBlock is what the console says of one fixture on one binding: the lines under both their headings. */
export function consoleBlock(output: string, fixtureId: string, binding: string): string {
  const lines = output.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`✗ ${fixtureId}  `));
  if (start === -1) return "";
  const block: string[] = [];
  let ours = false;
  for (const line of lines.slice(start + 1)) {
    if (!line.startsWith("    ")) break;
    const heading = /^ {4}(\S.*?) {2}\S/.exec(line)?.[1];
    if (heading !== undefined) ours = heading.split(", ").includes(binding);
    if (ours) block.push(line);
  }
  return block.join("\n");
}
