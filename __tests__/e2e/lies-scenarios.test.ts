/** A lie about each key of the format that says more than a message and a status: what it is called, where, and in which words. */
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENCODINGS } from "../../src/protobuf/codec.ts";
import { type CliResult, runCli } from "../support/cli.ts";
import { lineOf } from "../support/fixtureLines.ts";
import { processesMarked } from "../support/leftovers.ts";
import { consoleBlock, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { type CaughtScenario, LIES, TRUTHS } from "./scenarios-caught.ts";

const SERVER = fileURLToPath(new URL("../support/lying/scenario-server.mjs", import.meta.url));
const SUITE = fileURLToPath(new URL("./scenarios", import.meta.url));
const ALL = readdirSync(SUITE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .sort();

/** Lies are told together, by as few servers as can: each server tells no more than one about a fixture. */
function liarsOf(lies: readonly CaughtScenario[]): ReadonlyMap<string, readonly CaughtScenario[]> {
  const liars = new Map<string, CaughtScenario[]>();
  for (const lie of lies) {
    let number = 1;
    while (liars.get(`liar-${number}`)?.some(({ fixture }) => fixture === lie.fixture)) number++;
    const told = liars.get(`liar-${number}`);
    if (told === undefined) liars.set(`liar-${number}`, [lie]);
    else told.push(lie);
  }
  return liars;
}

describe.each(ENCODINGS)("with %s payloads", (encoding) => {
  const token = randomUUID();
  const liars = liarsOf(LIES.filter(({ encodings = ENCODINGS }) => encodings.includes(encoding)));
  let workspace: Workspace;
  let run: CliResult;
  let outputs: Outputs;

  const binding = (lies: readonly { readonly lie: string }[]) => ({
    server: {
      command: [
        process.execPath,
        SERVER,
        "--port",
        "{port}",
        "--token",
        token,
        "--lies",
        lies.map(({ lie }) => lie).join(","),
      ],
    },
  });

  beforeAll(async () => {
    workspace = await makeWorkspace("scenarios");
    const bindings = {
      honest: binding([]),
      truthful: binding(TRUTHS),
      ...Object.fromEntries([...liars].map(([name, lies]) => [name, binding(lies)])),
    };
    await workspace.write("grpc-fixtures.yml", { fixtures: "fixtures", encoding, timeout: "60s", bindings });
    run = await runCli(["run", "--output", "out"], { cwd: workspace.folder });
    outputs = readOutputs(workspace.path("out"));
  });

  afterAll(() => workspace.remove());

  describe.each([...liars].flatMap(([liar, lies]) => lies.map((caught) => ({ ...caught, liar }))))(
    "$lie",
    ({ liar, fixture, verdict = "failed", reason, attempts, notes = [], mismatches }) => {
      const line = (at: string): number => lineOf(fixture, at, "scenarios");

      test("is caught with just these mismatches, each on its line", () => {
        const result = outputs.result(liar, fixture);
        expect(result.mismatches).toEqual(mismatches.map(({ at, ...rest }) => ({ ...rest, line: line(at) })));
        expect(result.verdict).toBe(verdict);
        expect(result.reason).toBe(reason);
        expect(result.attempts).toEqual(attempts);
        expect(result.notes).toEqual(notes);
      });

      test("is told on the console", () => {
        const block = consoleBlock(run.stdout, fixture, liar);
        for (const { path, at, expected, received, hint } of mismatches) {
          expect(block).toContain(`      ${path}  fixtures/${fixture}.json:${line(at)}\n`);
          // A longer text is cut in the middle.
          expect(block).toContain(`- expected  ${expected.length > 200 ? expected.slice(0, 80) : `${expected}\n`}`);
          expect(block).toContain(`+ received  ${received}\n`);
          if (hint !== undefined) expect(block).toContain(`hint: ${hint}\n`);
        }
      });
    },
  );

  test.each([...liars])("the honest answers of %s pass", (liar, lies) => {
    const { passed = [], ...others } = outputs.verdicts(liar);
    const told = lies.map(({ fixture }) => fixture).sort();
    expect(passed).toEqual(ALL.filter((id) => !told.includes(id)));
    expect(Object.values(others).flat().sort()).toEqual(told);
    expect(outputs.results.get(liar)?.server).toEqual({ kind: "command" });
  });

  test("the honest server passes", () => {
    expect(outputs.verdicts("honest")).toEqual({ passed: ALL });
  });

  test("the truth passes, however it is told", () => {
    expect(outputs.verdicts("truthful")).toEqual({ passed: ALL });
    for (const { fixture, notes = [] } of TRUTHS) expect(outputs.result("truthful", fixture).notes).toEqual(notes);
  });

  test("the run fails, says no word too much, and leaves no server", () => {
    expect(run.code).toBe(1);
    expect(run.stderr).toBe("");
    expect(processesMarked(token)).toEqual([]);
  });
});
