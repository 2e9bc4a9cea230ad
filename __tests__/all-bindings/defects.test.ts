/** Bindings with a defect, each beside two sound ones: the suite finds it, says which binding, and says what is wrong. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { processesMarked } from "../support/leftovers.ts";
import { consoleBlock, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { TOOLCHAINS_REQUIRED } from "../support/python.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { type Build, buildSound, defectiveServer, ENVIRONMENT, soundServer } from "./defects/patched.ts";
import { DEFECTS, type Defect, type Found, type Language } from "./defects/table.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));
/** What the bundled suite leaves open, and a team can ask for. */
const OWN_FIXTURES = fileURLToPath(new URL("defects", import.meta.url));
const STRICT = "errors/900_no_message_is_unimplemented";
const DEFECTIVE = "defective";
/** Bounds for hangs: a first build fetches and compiles what it needs. */
const BUILDS_MS = 1_800_000;
const DEFECT_MS = 120_000;

const token = randomUUID();
const builds = new Map<Language, Build>();
let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
  for (const language of new Set(DEFECTS.flatMap(languagesOf))) {
    builds.set(language, await buildSound(language, workspace.path("sound", language)));
  }
}, BUILDS_MS);
afterAll(() => workspace.remove());

/** The language of the defect, and another that is quick to start. */
function languagesOf({ language }: Defect): [Language, Language] {
  return [language, language === "go" ? "php" : "go"];
}

describe("the sound server is built", () => {
  test.for([...new Set(DEFECTS.flatMap(languagesOf))])("%s", (language, context) => {
    const build = builds.get(language);
    if (build?.ok === false && build.missing && !TOOLCHAINS_REQUIRED) context.skip(`left out, ${build.why}`);
    expect(build).toMatchObject({ ok: true });
  });
});

/** The folder that the build left; undefined where it has failed, which the tests above tell. */
function builtFolder(language: Language): string | undefined {
  const build = builds.get(language);
  return build?.ok === true ? build.folder : undefined;
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly outputs: Outputs;
}

/** Runs the fixtures of a defect on the server that has it, and on two sound ones. */
async function run(defect: Defect, sound: ReadonlyMap<Language, string>): Promise<Run> {
  const folder = workspace.path(defect.id);
  const defective = await defectiveServer(defect, sound.get(defect.language) ?? "", folder);
  const others = [...sound].map(([language, build]) => [language, binding(soundServer(language, build))]);
  const bindings = { [DEFECTIVE]: binding(defective), ...Object.fromEntries(others) };
  await workspace.write(join(defect.id, "grpc-fixtures.yml"), { timeout: "3s", bindings });
  const { code, stdout, stderr } = await runCli(["run", "--output", "out", ...fixturesOf(defect).map(fileOf)], {
    cwd: folder,
    env: { PATH: ENVIRONMENT.PATH, DEFECT_TOKEN: token },
  });
  expect(stderr).toBe("");
  return { code, stdout, outputs: readOutputs(join(folder, "out")) };
}

function binding(command: readonly string[]): object {
  const env = { GRPC_FIXTURES_DESCRIPTORS: "{descriptors}" };
  return { server: { command: [...command, "--port", "{port}"], env } };
}

function fixturesOf({ found, passing }: Defect): string[] {
  return [...found.map(({ fixture }) => fixture), ...passing].sort();
}

function fileOf(fixture: string): string {
  return join(fixture === STRICT ? OWN_FIXTURES : FIXTURES, `${fixture}.json`);
}

describe("a defect", () => {
  test.for(DEFECTS)("$language: $id", { timeout: DEFECT_MS }, async (defect, context) => {
    const sound = new Map<Language, string>();
    for (const language of languagesOf(defect)) {
      const folder = builtFolder(language);
      if (folder === undefined) context.skip(`the ${language} server is not built`);
      else sound.set(language, folder);
    }
    const { code, stdout, outputs } = await run(defect, sound);
    expect(code).toBe(1);
    expectVerdicts(defect, [...sound.keys()], outputs);
    for (const found of defect.found) {
      expectFound(found, outputs, stdout);
      expectParity(found, [...sound.keys()], outputs);
    }
  });
});

/** It fails where it must and nowhere else; the sound ones pass everything. */
function expectVerdicts({ found, passing, ...defect }: Defect, sound: readonly Language[], outputs: Outputs): void {
  const { passed, ...others } = outputs.verdicts(DEFECTIVE);
  expect(passed?.toSorted()).toEqual([...passing].sort());
  expect(Object.values(others).flat().sort()).toEqual(found.map(({ fixture }) => fixture).sort());
  const all = fixturesOf({ found, passing, ...defect });
  for (const language of sound) {
    const verdicts = outputs.verdicts(language);
    expect(Object.keys(verdicts)).toEqual(["passed"]);
    expect(verdicts.passed?.toSorted()).toEqual(all);
  }
}

/** Every mismatch has its path, its values and its hint, in the result and on the console. */
function expectFound({ fixture, verdict = "failed", mismatches }: Found, outputs: Outputs, stdout: string): void {
  const result = outputs.result(DEFECTIVE, fixture);
  expect(result.verdict).toBe(verdict);
  const told = mismatches.map(({ received, ...said }) => ({
    ...said,
    received: typeof received === "string" ? received : expect.stringMatching(received),
  }));
  expect(result.mismatches.map(({ line, ...said }) => said)).toEqual(told);
  const block = consoleBlock(stdout, fixture, DEFECTIVE);
  for (const { path, received, hint } of result.mismatches) {
    expect(block).toContain(`      ${path}  `);
    expect(block).toContain(`+ received  ${received}`);
    if (hint !== undefined) expect(block).toContain(`hint: ${hint}`);
  }
}

/** It stands alone, and in the fields that it has wrong. */
function expectParity({ fixture, differs }: Found, sound: readonly Language[], { report }: Outputs): void {
  const parity = report.fixtures.find(({ id }) => id === fixture)?.parity;
  const groups = parity?.groups.map(({ bindings }) => bindings);
  expect(parity?.differences.map(({ path }) => path)).toEqual(differs);
  expect(parity?.verdict).toBe(differs.length === 0 ? "agreed" : "divergent");
  expect(groups).toEqual(differs.length === 0 ? [[DEFECTIVE, ...sound]] : [sound, [DEFECTIVE]]);
}

test("no server is left", () => {
  expect(processesMarked(token)).toEqual([]);
});

describe("a patch", () => {
  const patched = async (replace: string): Promise<unknown> => {
    const patches = [{ file: "answers.py", replace, with: "" }];
    const defect: Defect = { id: "no", title: "no", language: "python", patches, found: [], passing: [] };
    return await defectiveServer(defect, "", workspace.path("patch", randomUUID()));
  };

  test("whose text is not there, or more than once, is an error that names it", async () => {
    await expect(patched("await context.wirte(")).rejects.toThrow(
      "answers.py has this text nowhere, and not once: correct the patch\nawait context.wirte(",
    );
    await expect(patched("await send(")).rejects.toThrow("answers.py has this text 2 times, and not once");
  });
});

test("docs/known-differences.md tells all of them", () => {
  const document = readFileSync(fileURLToPath(new URL("../../docs/known-differences.md", import.meta.url)), "utf8");
  const [, section = ""] = document.split("## Defects that the suite finds\n");
  const rows = DEFECTS.map(({ language, title, found }) => {
    const paths = new Set(found.flatMap(({ mismatches }) => mismatches.slice(0, 1).map(({ path }) => path)));
    return `| ${title} | ${language} | ${codes(found.map(({ fixture }) => fixture))} | ${codes([...paths])} |`;
  });
  const documented = section.split("\n").filter((line) => line.startsWith("| "));
  expect(documented.slice(1)).toEqual(rows);
});

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
