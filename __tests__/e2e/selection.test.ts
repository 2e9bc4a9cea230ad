/** What is run and how often: the options of `run`, and the exit code that each ends with. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { processesMarked } from "../support/leftovers.ts";
import { lyingBindings, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const token = randomUUID();
let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
  const bindings = lyingBindings(["none", "wrong-code", "alternates"], token);
  await workspace.write("grpc-fixtures.yml", { fixtures: "fixtures", timeout: "60s", bindings });
});

afterAll(async () => {
  await workspace.remove();
  expect(processesMarked(token)).toEqual([]);
});

let runs = 0;

async function run(...args: string[]): Promise<CliResult & { readonly outputs: Outputs }> {
  const folder = `out-${runs++}`;
  const result = await runCli(["run", "--output", folder, ...args], { cwd: workspace.folder });
  return { ...result, outputs: readOutputs(workspace.path(folder)) };
}

const ids = (outputs: Outputs, binding = "none"): string[] =>
  outputs.results.get(binding)?.fixtures.map(({ id }) => id) ?? [];

describe("which fixtures", () => {
  test.each<[string, string[], string[]]>([
    ["--filter by a part of the id", ["--filter", "server/"], ["server/20_rows", "server/21_rows_with_metadata"]],
    ["--filter by a glob", ["--filter", "2*_*"], ["server/20_rows", "server/21_rows_with_metadata"]],
    ["--filter by name, in any case", ["--filter", "A PING"], ["unary/02_ping"]],
    ["--filter twice: either", ["--filter", "01_order", "--filter", "02_ping"], ["unary/01_order", "unary/02_ping"]],
    ["--tag", ["--tag", "smoke"], ["unary/02_ping"]],
    ["--category", ["--category", "error,client_streaming"], ["client/30_total", "errors/50_no_order"]],
    ["--tag and --category: both", ["--tag", "unary", "--category", "error"], []],
    ["paths", ["fixtures/unary"], ["unary/01_order", "unary/02_ping"]],
  ])("%s", async (_name, args, expected) => {
    const { code, outputs, stdout } = await run("--binding", "none", ...args);
    expect(ids(outputs)).toEqual(expected);
    expect(outputs.report.suite.selected).toBe(expected.length);
    expect(code).toBe(expected.length === 0 ? 1 : 0);
    if (expected.length === 0) expect(stdout).toContain("the filters left none of the 7 fixtures");
  });

  test("--shard: every fixture is in just one of the parts", async () => {
    const parts = await Promise.all(["1/3", "2/3", "3/3"].map((part) => run("--binding", "none", "--shard", part)));
    const shared = parts.flatMap(({ outputs }) => ids(outputs));
    expect(shared).toHaveLength(7);
    expect(new Set(shared).size).toBe(7);
    expect(parts.map(({ code }) => code)).toEqual([0, 0, 0]);
    const hashes = new Set(parts.map(({ outputs }) => outputs.report.suite.hash));
    expect(hashes.size).toBe(1);
  });
});

describe("which bindings", () => {
  test("--binding: only that one, and its verdict decides", async () => {
    const [honest, lying] = await Promise.all([run("--binding", "none"), run("--binding", "wrong-code")]);
    expect([...honest.outputs.results.keys()]).toEqual(["none"]);
    expect(honest.code).toBe(0);
    expect(honest.stdout.trimEnd().split("\n").at(-1)).toBe("✓ Passed: 7 fixtures on none: 7 passed.");
    expect([...lying.outputs.results.keys()]).toEqual(["wrong-code"]);
    expect(lying.code).toBe(1);
    expect(lying.stdout.trimEnd().split("\n").at(-1)).toBe("✗ Failed: errors/50_no_order on wrong-code.");
  });

  test("--binding that there is none of is wrong usage, with the one that was meant", async () => {
    const { code, stderr } = await runCli(["run", "--binding", "wrong-cod"], { cwd: workspace.folder });
    expect(code).toBe(2);
    expect(stderr).toContain("there is no binding `wrong-cod`");
    expect(stderr).toContain("did you mean `wrong-code`?");
  });
});

describe("--repeat", () => {
  test("a server that is honest every other time is flaky", async () => {
    const { code, outputs, stdout } = await run("--binding", "alternates", "--repeat", "3");
    expect(code).toBe(1);
    const ping = outputs.result("alternates", "unary/02_ping");
    expect(ping.verdict).toBe("flaky");
    expect(ping.attempts).toEqual(["passed", "failed", "passed"]);
    expect(ping.reason).toBe("passed 2 of 3 attempts");
    expect(ping.mismatches.map(({ path }) => path)).toEqual(["message.text"]);
    expect(outputs.verdicts("alternates").passed).toHaveLength(6);
    expect(stdout).toContain("passed 2 of 3 attempts");
  });

  test("the same lie every time is no flakiness", async () => {
    const { outputs } = await run("--binding", "wrong-code", "--repeat", "2");
    const { verdict, attempts } = outputs.result("wrong-code", "errors/50_no_order");
    expect({ verdict, attempts }).toEqual({ verdict: "failed", attempts: ["failed", "failed"] });
  });
});

test("--fail-fast: nothing is begun after the first failure, and what did not run is red and says why", async () => {
  const { code, outputs, stdout } = await run("--binding", "wrong-code", "--fail-fast", "--concurrency", "1");
  expect(code).toBe(1);
  expect(outputs.verdicts("wrong-code")).toEqual({
    passed: ["bidirectional/40_echo", "client/30_total"],
    failed: ["errors/50_no_order"],
    "not-run": ["server/20_rows", "server/21_rows_with_metadata", "unary/01_order", "unary/02_ping"],
  });
  const reason = "--fail-fast: errors/50_no_order failed on wrong-code";
  expect(outputs.result("wrong-code", "unary/02_ping").reason).toBe(reason);
  expect(stdout).toContain(`4 fixtures not run: ${reason}`);
});

describe("wrong usage ends with 2 and says what is right", () => {
  test.each([
    [["--shard", "5/4"], "such as 1/4"],
    [["--repeat", "0"], "whole number from 1"],
    [["--concurrency", "many"], "whole number from 1"],
    [["--timeout", "soon"], "such as 500ms, 10s or 2m"],
    [["--encoding", "xml"], "protobuf, json"],
    [["--rule", "number-rang=off"], "id you mean `number-range`?"],
    [["--address", "nowhere"], "host:port"],
    [["--config", "absent.yml"], "absent.yml"],
    [["--no-such-option"], "--no-such-option"],
    [["absent-folder"], "absent-folder"],
  ])("%j", async (args, text) => {
    const { code, stdout, stderr } = await runCli(["run", ...args], { cwd: workspace.folder });
    expect(stderr).toContain(text);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

test("--format json prints the report and nothing else", async () => {
  const { code, stdout } = await runCli(["run", "--format", "json", "--binding", "none"], { cwd: workspace.folder });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ format: "grpc-fixtures-report", result: "passed", counts: { passed: 7 } });
});

test("without a configuration the bundled suite runs against the embedded server", async () => {
  const { code, stdout, stderr } = await runCli(["run"], { cwd: workspace.path("fixtures") });
  expect(stderr).toContain("using the bundled suite");
  const [, total, passed, heavy] =
    /✓ Passed: (\d+) fixtures on embedded: (\d+) passed; (\d+) heavy left out \(--tag heavy runs them\)\./.exec(
      stdout,
    ) ?? [];
  expect(passed, stdout).toBe(total);
  expect(Number(passed)).toBeGreaterThanOrEqual(120);
  expect(Number(heavy)).toBeGreaterThan(0);
  expect(code).toBe(0);
});
