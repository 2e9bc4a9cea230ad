/** Each lie on the wire, told by a server that is otherwise honest: what it is called, where, and in which words. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { lineOf } from "../support/fixtureLines.ts";
import { processesMarked } from "../support/leftovers.ts";
import { consoleBlock, lyingBindings, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { LIES, METADATA, NO_ORDER, ORDER, ROWS } from "./caught.ts";

/** Nothing is wrong with these, or nothing that this version judges. */
const TOLERATED = [
  // Without any lie.
  "none",
  // All replies at the end of a bidirectional stream: the client half-closes before it reads.
  "buffers-stream",
  // What is under way is answered, and a new connection taken.
  "goaway-and-goes-on",
];

const ALL = ["bidirectional/40_echo", "client/30_total", NO_ORDER, ROWS, METADATA, ORDER, "unary/02_ping"];

const token = randomUUID();
let workspace: Workspace;
let run: CliResult;
let outputs: Outputs;

beforeAll(async () => {
  workspace = await makeWorkspace();
  const bindings = lyingBindings([...LIES.map(({ lie }) => lie), ...TOLERATED], token);
  await workspace.write("grpc-fixtures.yml", { fixtures: "fixtures", timeout: "60s", bindings });
  run = await runCli(["run", "--output", "out"], { cwd: workspace.folder });
  outputs = readOutputs(workspace.path("out"));
});

afterAll(() => workspace.remove());

describe.each(LIES)("$lie", ({ lie, fixture, mismatches }) => {
  test("is a failure with just these mismatches, each on its line", () => {
    const result = outputs.result(lie, fixture);
    const found = result.mismatches.map(({ path, line, expected, received, hint }) => ({
      path,
      line,
      expected,
      received,
      hint,
    }));
    expect(found).toEqual(
      mismatches.map(({ at, ...rest }) => ({ hint: undefined, ...rest, line: lineOf(fixture, at) })),
    );
    expect(result.verdict).toBe("failed");
  });

  test("leaves the honest answers beside it passed", () => {
    expect(outputs.verdicts(lie)).toEqual({ passed: ALL.filter((id) => id !== fixture), failed: [fixture] });
    expect(outputs.results.get(lie)?.server).toEqual({ kind: "command" });
  });

  test("is told on the console, with the line and the command that replays it", () => {
    const block = consoleBlock(run.stdout, fixture, lie);
    for (const { path, at, expected, received, hint } of mismatches) {
      expect(block).toContain(`      ${path}  fixtures/${fixture}.json:${lineOf(fixture, at)}\n`);
      expect(block).toContain(`- expected  ${expected}\n`);
      expect(block).toContain(`+ received  ${received}\n`);
      if (hint !== undefined) expect(block).toContain(`hint: ${hint}\n`);
    }
    expect(block).toMatch(new RegExp(`replay( \\(\\S+\\))?: .* run --binding \\S+ --filter ${fixture}$`, "m"));
  });
});

test.each(TOLERATED)("%s passes", (name) => {
  expect(outputs.verdicts(name)).toEqual({ passed: ALL });
});

test("the run fails, and names what failed", () => {
  expect(run.code).toBe(1);
  expect(run.stderr).toBe("");
  expect(outputs.report.result).toBe("failed");
  const failed = outputs.report.problems.map(({ kind, binding, message }) => `${kind} ${binding}: ${message}`);
  expect(failed).toEqual([
    ...LIES.map(({ lie }) => `verdict ${lie}: 1 failed`),
    `divergence undefined: 5 fixtures on which the bindings differ: client/30_total, ${NO_ORDER}, ${ROWS}, ${METADATA}, ${ORDER}`,
  ]);
  expect(run.stdout.trimEnd().split("\n").at(-1)).toMatch(/^✗ Failed: 5 of 7 fixtures \(1 on wrong-code, /);
});

test("no server is left", () => {
  expect(processesMarked(token)).toEqual([]);
});
