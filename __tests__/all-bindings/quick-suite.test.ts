/** The bindings of grpc-fixtures.bindings.yml run the quick suite, all at once: `npm run test:bindings`. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/generated/report.ts";
import { runCli } from "../support/cli.ts";
import { TOOLCHAINS_REQUIRED } from "../support/python.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { readKnownDifferences } from "./known-differences.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONFIG = "grpc-fixtures.bindings.yml";
const config: { readonly bindings: object } = parse(readFileSync(join(ROOT, CONFIG), "utf8"));
const BINDINGS = Object.keys(config.bindings);
/** Bounds for hangs: a first build fetches and compiles what it needs, one language after the other. */
const BUILDS_MS = 1_800_000;
const RUN_MS = 600_000;

/** What is missing to build a binding, or why its build failed. */
type Build = { readonly ok: true } | { readonly ok: false; readonly missing: boolean; readonly why: string };

const builds = new Map<string, Build>();
let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
  for (const binding of BINDINGS) builds.set(binding, await build(binding));
}, BUILDS_MS);
afterAll(() => workspace.remove());

async function build(binding: string): Promise<Build> {
  try {
    await promisify(execFile)(join(ROOT, "examples/servers/start"), ["--build", binding], { cwd: ROOT });
    return { ok: true };
  } catch (error) {
    const why = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    return { ok: false, missing: /^missing: /m.test(why), why };
  }
}

interface Run {
  readonly code: number | null;
  readonly report: Report;
}

function builtBindings(): string[] {
  return BINDINGS.filter((binding) => builds.get(binding)?.ok);
}

describe("the server is built", () => {
  test.for(BINDINGS)("%s", (binding, context) => {
    const result = builds.get(binding);
    if (result?.ok === false && result.missing && !TOOLCHAINS_REQUIRED) context.skip(`left out, ${result.why}`);
    expect(result).toEqual({ ok: true });
  });
});

async function runAll(encoding: string): Promise<Run> {
  const output = workspace.path(encoding);
  const selected = builtBindings().flatMap((binding) => ["--binding", binding]);
  const args = ["run", "--config", CONFIG, "--encoding", encoding, "--output", output, ...selected];
  const { code, stderr } = await runCli(args, { cwd: ROOT, hangMs: RUN_MS });
  expect(stderr).toBe("");
  return { code, report: JSON.parse(readFileSync(join(output, "report.json"), "utf8")) };
}

describe.each(["protobuf", "json"])("the quick suite, %s payloads", (encoding) => {
  let report: Report;
  let code: number | null;

  beforeAll(async () => {
    ({ report, code } = await runAll(encoding));
  }, RUN_MS);

  test("leaves every server as it was: a lost one tells its last words", () => {
    const lost = report.bindings.filter(({ server }) => server.failure !== undefined);
    expect(lost.map(({ name, server }) => ({ name, ...server.failure }))).toEqual([]);
  });

  test("is green: what fails is known, and each entry holds", () => {
    expect(report.problems).toEqual([]);
    expect({ code, result: report.result }).toEqual({ code: 0, result: "passed" });
  });

  test("runs on every binding that is built", () => {
    expect(report.bindings.map(({ name }) => name)).toEqual(builtBindings());
    expect(report.fixtures.length).toBeGreaterThanOrEqual(270);
    const ran = report.fixtures.filter((row) => row.results.length === builtBindings().length);
    expect(ran.length).toBe(report.fixtures.length);
  });

  test("passes but for what docs/known-differences.md says", () => {
    const found = report.fixtures.flatMap(({ id, results }) =>
      results
        .filter(({ result }) => result.verdict !== "passed")
        .map(({ binding, result }) => {
          return `${binding} ${id} ${result.verdict}: ${result.mismatches.map(({ path }) => path).join(", ")}`;
        }),
    );
    const known = readKnownDifferences()
      .filter(({ binding, encodings }) => encodings.includes(encoding) && builds.get(binding)?.ok)
      .map(({ binding, fixture, paths }) => `${binding} ${fixture} known-failing: ${paths.join(", ")}`);
    expect(found.sort()).toEqual(known.sort());
  });

  test("agrees between the bindings, or differs as is accepted", () => {
    const open = report.fixtures.filter(
      ({ parity }) => parity?.verdict === "divergent" || parity?.verdict === "incomplete",
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});
