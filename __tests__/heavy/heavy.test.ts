/** The heavy fixtures and the whole suite again and again: minutes of work, apart from the other tests (`npm run test:heavy`). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { runCli } from "../support/cli.ts";
import { pythonToolchain, SERVER, TOOLCHAINS_REQUIRED, type Toolchain } from "../support/python.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const SUITE = fileURLToPath(new URL("../../fixtures", import.meta.url));
/** A bound for hangs: 1 GiB in JSON takes a slow machine a while. */
const LONG_MS = 600_000;

let toolchain: Toolchain;
let workspace: Workspace;

beforeAll(async () => {
  toolchain = await pythonToolchain();
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

const SERVERS = ["embedded", "python"] as const;

async function run(server: (typeof SERVERS)[number], encoding: string, ...args: string[]): Promise<Report> {
  const output = workspace.path(`${server}-${encoding}`);
  const all = ["run", SUITE, "--encoding", encoding, "--output", output, ...args];
  if (server === "python" && toolchain.ok) {
    const command = [toolchain.python, SERVER, "--port", "{port}", "--encoding", "{encoding}"];
    const bindings = { python: { server: { command } } };
    all.push("--config", await workspace.write(`${server}-${encoding}.json`, { bindings }));
  }
  await runCli(all, { cwd: workspace.folder, hangMs: LONG_MS });
  return JSON.parse(readFileSync(`${output}/report.json`, "utf8"));
}

function needsToolchain(server: (typeof SERVERS)[number], context: { skip(note?: string): void }): void {
  if (server === "embedded" || toolchain.ok) return;
  if (TOOLCHAINS_REQUIRED) throw new Error(`missing toolchain: ${toolchain.missing}`);
  context.skip(`left out, missing toolchain: ${toolchain.missing}`);
}

/** What did not pass, for the message. */
function notPassed({ fixtures }: Report): string[] {
  const results = fixtures.flatMap((row) => row.results.map(({ result }) => result));
  return results
    .filter(({ verdict }) => verdict !== "passed")
    .map(({ id, verdict, reason }) => `${id} ${verdict}: ${reason}`);
}

describe.each(SERVERS)("%s", (server) => {
  describe.each(["protobuf", "json"])("with %s payloads", (encoding) => {
    test("passes the heavy fixtures", { timeout: LONG_MS }, async (context) => {
      needsToolchain(server, context);
      const report = await run(server, encoding, "--tag", "heavy");
      expect(notPassed(report)).toEqual([]);
      expect(report.counts.passed).toBeGreaterThanOrEqual(4);
      expect(report.result).toBe("passed");
    });

    test("passes all others five times in a row, without one that is flaky", { timeout: LONG_MS }, async (context) => {
      needsToolchain(server, context);
      const report = await run(server, encoding, "--repeat", "5");
      expect(notPassed(report)).toEqual([]);
      expect(report.counts.passed).toBeGreaterThanOrEqual(120);
      expect(report.fixtures[0]?.results[0]?.result.attempts?.length).toBe(5);
    });
  });
});
