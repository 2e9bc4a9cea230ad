/** Fixtures and servers that write workflow commands, markup and secrets; and more of everything than GitHub takes. */
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ActionResult, runAction } from "../support/action.ts";
import { expectHarmless } from "../support/actionSteps.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const SERVER = fileURLToPath(new URL("../support/runnerServer.mjs", import.meta.url));
const command = (answer: string): string => `"${process.execPath}" "${SERVER}" {port} ${answer}`;

let workspace: Workspace;
let ping: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  ping = await readFile(workspace.path("fixtures/unary/02_ping.json"), "utf8");
});

afterAll(() => workspace.remove());

/** A copy of the ping fixture with another name, its JSON text as it stands. */
const named = (name: string): string => ping.replace('"Unary: a ping"', JSON.stringify(name));

/** Said where there is no service for artifacts, as here: what is with one, artifacts.test.ts tells. */
const NO_SERVICE = /^No artifact was uploaded: this runner offers no service for artifacts\. The files are in .*\.$/gm;

/** What the runner obeys: errors and warnings, and nothing that somebody else wrote. */
function expectNoForeignCommand({ log }: ActionResult): void {
  expect(log.open).toBe(false);
  expect(log.plain.replace(NO_SERVICE, "").trim()).toBe("");
  expect(log.commands.filter(({ name }) => name !== "error" && name !== "warning")).toEqual([]);
  for (const { message, properties } of log.commands) {
    expect(message).not.toMatch(/^pwned|[\p{Cc}\u202e]|##\[/u);
    expect(properties.title).toMatch(/./);
    expect(properties.title).not.toMatch(/[\p{Cc}\u202e]|##\[/u);
    expect(Object.keys(properties).filter((key) => !["title", "file", "line", "col"].includes(key))).toEqual([]);
  }
}

describe("workflow commands and markup", () => {
  test("of a server, in its answers and its output", async () => {
    const step = await runAction({
      workspace: workspace.folder,
      inputs: { fixtures: "fixtures", "server-command": command("hostile") },
    });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "failed", failed: "7" });
    expectNoForeignCommand(step);
    expectHarmless(step.summary);
    // The log tells what the server said, in one section that the runner does not read, and even there defused.
    expect(step.log.sections).toBe(1);
    expect(step.log.quoted).toContain("add-mask");
    expect(step.log.quoted).not.toMatch(/^\s*::|##\[/m);
  });

  test("of a fixture, in its name, its text and the names of its file and folder", async () => {
    const folder = "a::error::pwned %0A ##[error]";
    await mkdir(workspace.path(folder), { recursive: true });
    await workspace.write("plain.json", named("::add-mask::x\n::error::pwned\n<img src=x> `a` | @everyone"));
    await rename(
      workspace.path("plain.json"),
      workspace.path(folder, "07_x,title=y::set-output name=result::passed.json"),
    );
    await workspace.write(
      `${folder}/08_bad.json`,
      named("bad").replace('"unary",\n', '"##[error]pwned\\n::error::pwned",\n'),
    );
    for (const mode of ["all", "validate"]) {
      const step = await runAction({
        workspace: workspace.folder,
        inputs: { mode, fixtures: folder, "server-command": command("wrong") },
      });
      expect(step.code).toBe(1);
      expect(step.outputs.result).toBe("failed");
      expectNoForeignCommand(step);
      expectHarmless(step.summary);
      expect(step.log.quoted).not.toMatch(/^\s*::|##\[/m);
      // The place is the file's own name all the same.
      const files = step.log.commands.map(({ properties }) => properties.file);
      expect(files).toContain(`${folder}/08_bad.json`);
    }
  });
});

test("secrets of the environment are nowhere, though the server tells them", async () => {
  const secrets = { NPM_TOKEN: "npm_16C7e42F292c6912E7710c838347Ae178B4a", MY_API_TOKEN: "my-very-own-token" };
  const step = await runAction({
    workspace: workspace.folder,
    inputs: { fixtures: "fixtures", "server-command": command("secrets"), output: "secrets" },
    env: secrets,
  });
  expect(step.code).toBe(1);
  expect(step.log.commands[0]?.message).toContain("token ***, key ***");
  expect(step.summary).toContain("token");
  const folder = workspace.path("secrets");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).sort()).toEqual([
    "comment.md",
    "junit.xml",
    "report.json",
    "report.md",
    "server.json",
    "server.log",
  ]);
  const texts = files.map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, "utf8"));
  for (const text of [...texts, step.stdout, step.stderr, step.summary]) {
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  }
});

describe("more than GitHub takes", () => {
  const MANY = 1600;

  beforeAll(async () => {
    const long = "a name that goes on and on ".repeat(30);
    const write = (index: number) =>
      workspace.write(`many/unary/${String(index).padStart(4, "0")}_ping.json`, named(`${index} ${long}`));
    await Promise.all(Array.from({ length: MANY }, (_, index) => write(index)));
  });

  test("failures: ten annotations, and a summary within its limit", async () => {
    const step = await runAction({
      workspace: workspace.folder,
      inputs: { fixtures: "many", rules: "file-name=off\nnumber-range=off", "server-command": command("hostile") },
    });
    expect(step.code).toBe(1);
    expect(step.outputs.failed).toBe(String(MANY));
    expectNoForeignCommand(step);
    const errors = step.log.commands.filter(({ name }) => name === "error");
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 9).every(({ properties }) => properties.file?.startsWith("many/unary/"))).toBe(true);
    expect(errors.at(-1)?.message).toBe(`and ${MANY - 9} more: see the log of this step`);
    expect(step.summary).toContain("**Shortened** to stay within 900000 bytes");
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(500_000);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024);
    expectHarmless(step.summary);
  });

  test("findings: as many of each level as there is room for", async () => {
    const bad = named("bad").replace('"category": "unary"', '"category": "unrary"');
    await Promise.all([...Array(12).keys()].map((index) => workspace.write(`mixed/unary/${index}_Ping.json`, bad)));
    const step = await runAction({ workspace: workspace.folder, inputs: { mode: "validate", fixtures: "mixed" } });
    expect(step.code).toBe(1);
    // Some warnings are left for what the step itself may have to say.
    for (const [level, most] of [
      ["error", 10],
      ["warning", 6],
    ] as const) {
      const shown = step.log.commands.filter(({ name }) => name === level);
      expect(shown).toHaveLength(most);
      expect(shown.at(-1)?.message).toMatch(/^and \d+ more: see the log of this step$/);
    }
    // What is not annotated is in the log and in the summary.
    for (const index of [0, 11]) {
      expect(step.log.quoted).toContain(`mixed/unary/${index}_Ping.json:4:15`);
      expect(step.summary).toContain(`mixed/unary/${index}_Ping.json:4`);
    }
  });
});
