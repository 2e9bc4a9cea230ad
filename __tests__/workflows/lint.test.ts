/** actionlint and zizmor find nothing in any workflow, in action.yml, or in what the README shows; and would, were there something. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { parse } from "yaml";
import { TOOLCHAINS_REQUIRED } from "../support/python.ts";
import { goTool, lintPrograms, type Tool } from "../support/workflowTools.ts";
import { OWN_ACTION, ROOT, readWorkflows } from "./files.ts";

const INSTALLS_MS = 1_200_000;
const WORKFLOWS = [...readWorkflows(".github/workflows"), ...readWorkflows("examples/workflows")];

let folder: string;
let actionlint: Tool;
let linters: Tool;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "grpc-fixtures-workflows-"));
  actionlint = await goTool("actionlint");
  linters = await lintPrograms();
}, INSTALLS_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Without the tool the test is left out by name, but where everything must be there. */
function need(tool: Tool, context: TestContext): string {
  if (tool.ok) return tool.path;
  if (!TOOLCHAINS_REQUIRED) context.skip(`left out, ${tool.missing}`);
  throw new Error(tool.missing);
}

interface Said {
  readonly code: number;
  readonly output: string;
}

const NOTHING: Said = { code: 0, output: "" };

function run(program: string, args: readonly string[], cwd: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, timeout: 60_000 }, (error, stdout) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout });
    });
  });
}

/** Lays workflows out as a project in which this action is its own, so that actionlint knows its inputs and outputs. */
async function layOut(name: string, workflows: Readonly<Record<string, string>>): Promise<string> {
  const project = join(folder, name);
  mkdirSync(join(project, ".git"), { recursive: true });
  await cp(join(ROOT, "action.yml"), join(project, "action.yml"));
  const { runs }: { readonly runs: Readonly<Record<string, string>> } = parse(
    readFileSync(join(ROOT, "action.yml"), "utf8"),
  );
  for (const entry of [runs.main, runs.post]) write(join(project, entry ?? ""), "");
  for (const [file, text] of Object.entries(workflows)) {
    write(join(project, ".github/workflows", file), text.replaceAll(OWN_ACTION, "./"));
  }
  return project;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function lint(project: string, context: TestContext): Promise<Said> {
  const program = need(actionlint, context);
  const shellcheck = join(need(linters, context), "shellcheck");
  return run(program, ["-no-color", "-oneline", "-pyflakes=", `-shellcheck=${shellcheck}`], project);
}

function audit(files: readonly string[], cwd: string, context: TestContext): Promise<Said> {
  const zizmor = join(need(linters, context), "zizmor");
  const config = join(ROOT, ".github/zizmor.yml");
  return run(
    zizmor,
    [
      "--offline",
      "--quiet",
      "--color=never",
      "--persona=pedantic",
      "--strict-collection",
      "--config",
      config,
      ...files,
    ],
    cwd,
  );
}

/** A workflow with many faults, of which each tool is to find its own. */
const BAD = `name: bad
on: pull_request_target
jobs:
  bad:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: cd $FOLDER
      - id: fixtures
        uses: ${OWN_ACTION}
        with:
          fixture: fixtures
      - run: echo "\${{ steps.fixtures.outputs.verdict }}"
`;

test("actionlint finds nothing", async (context) => {
  const files = WORKFLOWS.map(({ path, text }) => [path.replaceAll("/", "-"), text] as const);
  // release.yml calls check.yml, by its own name.
  const called = WORKFLOWS.filter(({ path }) => path.endsWith("/check.yml")).map(
    ({ text }) => ["check.yml", text] as const,
  );
  const project = await layOut("all", Object.fromEntries([...files, ...called]));
  expect(await lint(project, context)).toEqual(NOTHING);
});

test("actionlint finds nothing in what the documents show", async (context) => {
  const shown = ["README.md", "docs/github.md", "examples/workflows/README.md"].flatMap((document) => {
    const text = readFileSync(join(ROOT, document), "utf8");
    const blocks = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);
    const workflows = blocks.filter((block) => /^jobs:$/m.test(block));
    // Some show the jobs alone.
    return workflows.map((block) => [document, /^on:/m.test(block) ? block : `on: push\n${block}`] as const);
  });
  expect(shown.length).toBeGreaterThan(0);
  const files = shown.map(
    ([document, text], index) => [`${index}-${document.replaceAll("/", "-")}.yml`, text] as const,
  );
  expect(await lint(await layOut("documents", Object.fromEntries(files)), context)).toEqual(NOTHING);
});

test("actionlint finds what is wrong", async (context) => {
  const { code, output } = await lint(await layOut("bad", { "bad.yml": BAD }), context);
  expect(code).toBe(1);
  expect(output).toMatch(/"github\.event\.pull_request\.title" is potentially untrusted/);
  expect(output).toMatch(/input "fixture" is not defined in action/);
  expect(output).toMatch(/property "verdict" is not defined in object type/);
  expect(output).toMatch(/SC2086/);
});

test("zizmor finds nothing", async (context) => {
  const files = [...WORKFLOWS.map(({ path }) => path), "action.yml", ".github/dependabot.yml"];
  // What is ignored is the trigger of fork-comment.yml, which says there why.
  const output = "No findings to report. Good job! (1 ignored)\n";
  expect(await audit(files, ROOT, context)).toEqual({ code: 0, output });
});

test("zizmor finds what is wrong", async (context) => {
  const file = join(folder, "zizmor", ".github/workflows/bad.yml");
  write(file, BAD);
  const { code, output } = await audit([file], folder, context);
  expect(code).toBeGreaterThan(10);
  for (const rule of [
    "dangerous-triggers",
    "excessive-permissions",
    "template-injection",
    "unpinned-uses",
    "artipacked",
    "concurrency-limits",
  ]) {
    expect(output).toContain(`[${rule}]`);
  }
});
