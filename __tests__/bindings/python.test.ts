/** The first binding that is not ours: grpcio's own HTTP/2, gRPC and protobuf stacks must agree with what we observe. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { runCli } from "../support/cli.ts";
import { pythonToolchain, SERVER, TOOLCHAINS_REQUIRED, type Toolchain } from "../support/python.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const SUITE = fileURLToPath(new URL("../../fixtures", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

let toolchain: Toolchain;
let workspace: Workspace;

beforeAll(async () => {
  toolchain = await pythonToolchain();
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

/** Runs fixtures against the Python server and gives the exit code and the report. */
async function runAgainstPython(paths: string, encoding: string, server = SERVER, extra: readonly string[] = []) {
  if (!toolchain.ok) throw new Error(`missing toolchain: ${toolchain.missing}`);
  const command = [toolchain.python, server, "--port", "{port}", "--encoding", "{encoding}"];
  const config = await workspace.write(`python-${encoding}.json`, { bindings: { python: { server: { command } } } });
  const output = workspace.path(`report-${encoding}`);
  const args = ["run", paths, "--config", config, "--encoding", encoding, "--output", output, ...extra];
  const { code, stdout } = await runCli(args, { cwd: workspace.folder });
  const report: Report = JSON.parse(readFileSync(`${output}/report.json`, "utf8"));
  return { code, stdout, report };
}

function needsPython(context: { skip(note?: string): void }): void {
  if (!toolchain.ok && !TOOLCHAINS_REQUIRED) context.skip(`left out, missing toolchain: ${toolchain.missing}`);
}

describe.each(["protobuf", "json"])("the Python server, %s payloads", (encoding) => {
  test("passes the whole bundled suite", async (context) => {
    needsPython(context);
    const { code, stdout, report } = await runAgainstPython(SUITE, encoding);
    const { total, passed } = report.counts;
    expect(stdout).toContain(`${passed} passed`);
    expect(total).toBeGreaterThanOrEqual(120);
    expect(passed).toBe(total);
    expect(code).toBe(0);
  });

  test("passes the real corpus", async (context) => {
    needsPython(context);
    if (!existsSync(CORPUS)) return context.skip("left out: ../shared/corpus is not beside this checkout");
    const rules = ["--rule", "category=off", "--rule", "tags=off"];
    const { code, report } = await runAgainstPython(CORPUS, encoding, SERVER, rules);
    // With protobuf payloads one file's key cannot travel: it is named, and the others run.
    const invalid = encoding === "protobuf" ? ["client/37_stream_size_limit_exceeded"] : [];
    const notPassed = report.fixtures.filter((row) => row.results.some(({ result }) => result.verdict !== "passed"));
    expect(notPassed.map(({ id }) => id)).toEqual(invalid);
    expect(report.counts.passed).toBe(16 - invalid.length);
    expect(code).toBe(invalid.length);
  });
});

test("a Python server that answers wrongly is red, by fixture and field", async (context) => {
  needsPython(context);
  if (!toolchain.ok) throw new Error(`missing toolchain: ${toolchain.missing}`);
  // The honest server on fixtures of which one expectation was changed after it was read: ours says 4, it answers 3.
  const served = await workspace.write("served/server/21_count.json", countFixture(3));
  const expected = await workspace.write("expected/server/21_count.json", countFixture(4));
  const command = [toolchain.python, SERVER, "--port", "{port}", "--fixtures", served];
  const config = await workspace.write("wrong.json", { bindings: { python: { server: { command } } } });
  const { code, stdout } = await runCli(["run", expected, "--config", config], { cwd: workspace.folder });
  expect(code).toBe(1);
  expect(stdout).toContain("stream[0].count");
  expect(stdout).toMatch(/expected +4\b/);
  expect(stdout).toMatch(/received +3\b/);
});

function countFixture(count: number) {
  const field = { name: "count", type: "int32", number: 1, label: "required" };
  return {
    name: "Count",
    description: "One message with a number.",
    category: "server_streaming",
    protobuf: {
      package: "count.v1",
      messages: [{ name: "Count", fields: [field] }],
      services: [
        {
          name: "Counter",
          methods: [{ name: "Count", input_type: "Count", output_type: "Count", server_streaming: true }],
        },
      ],
    },
    handler: { service: "count.v1.Counter", method: "Count" },
    request: { metadata: {}, message: { count: 1 } },
    expected_response: { status_code: "OK", stream: [{ count }] },
    tags: ["server_streaming"],
  };
}
