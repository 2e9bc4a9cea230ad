/** Lies that only JSON payloads can tell. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { lineOf } from "../support/fixtureLines.ts";
import { processesMarked } from "../support/leftovers.ts";
import { consoleBlock, lyingBindings, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const LIES = [
  {
    lie: "bad-json",
    fixture: "server/20_rows",
    path: "stream[2]",
    at: "item 2",
    expected: "a rows.v1.Row",
    received: /^the payload is not JSON: .* \(line 1, column 24\)$/,
  },
  {
    lie: "json-not-utf8",
    fixture: "server/20_rows",
    path: "stream[2]",
    at: "item 2",
    expected: "a rows.v1.Row",
    received: /^the JSON payload is not UTF-8$/,
  },
  {
    lie: "json-not-object",
    fixture: "unary/01_order",
    path: "message",
    at: '"message"',
    expected: "a shop.v1.Order",
    received: /^the JSON payload is not an object$/,
  },
  {
    lie: "rounded-int64",
    fixture: "unary/01_order",
    path: "message.id",
    at: '"id"',
    expected: '"9007199254740993"',
    received: /^"9007199254740992"$/,
    hint: "a double rounds it to that: the integer went through one",
  },
] as const;

const token = randomUUID();
let workspace: Workspace;
let run: CliResult;
let outputs: Outputs;

beforeAll(async () => {
  workspace = await makeWorkspace();
  const bindings = lyingBindings([...LIES.map(({ lie }) => lie), "none"], token);
  await workspace.write("grpc-fixtures.yml", { fixtures: "fixtures", encoding: "json", timeout: "60s", bindings });
  run = await runCli(["run", "--output", "out"], { cwd: workspace.folder });
  outputs = readOutputs(workspace.path("out"));
});

afterAll(() => workspace.remove());

describe.each(LIES)("$lie", ({ lie, fixture, path, at, expected, received, ...told }) => {
  test("is a failure with just this mismatch, on its line", () => {
    const { verdict, mismatches } = outputs.result(lie, fixture);
    expect(verdict).toBe("failed");
    expect(mismatches).toEqual([
      { path, line: lineOf(fixture, at), expected, received: expect.stringMatching(received), ...told },
    ]);
  });

  test("leaves the honest answers beside it passed", () => {
    const { passed = [], ...others } = outputs.verdicts(lie);
    expect(others).toEqual({ failed: [fixture] });
    expect(passed).toHaveLength(6);
  });

  test("is told on the console", () => {
    const { mismatches } = outputs.result(lie, fixture);
    expect(consoleBlock(run.stdout, fixture, lie)).toContain(`+ received  ${mismatches[0]?.received}\n`);
  });
});

test("the honest server passes, the run fails, and no server is left", () => {
  expect(outputs.verdicts("none").passed).toHaveLength(7);
  expect(run.code).toBe(1);
  expect(processesMarked(token)).toEqual([]);
});
