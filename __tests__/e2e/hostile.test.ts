/** Servers and fixtures with markup, escape sequences, workflow commands and secrets in everything they can say. */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { processesMarked } from "../support/leftovers.ts";
import { lyingBindings, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

/** In the fixtures' request metadata, in the environment of the runner, in that of the server, and of the server's own. */
const SECRETS = [
  "tok-9f3c1d77aa20",
  "5d41402abc4b",
  "key-5e2b7c19d0a4",
  "env-secret-2f1d8a",
  "server-secret-77e1c0",
  "only-the-server-knows-this",
];
/** What is left of a secret where a text was cut inside it. */
const HALVES = ["tok-9f3c", "9f3c1d77", "1d77aa20"];

const NO_ORDER = "errors/50_no_order";
const PING = "unary/02_ping";
const HOSTILE_NAME = "<img src=x> | **ping** `x` @everyone\n::error file=x::pwned by name\n\u001b[2J\u202e";

const token = randomUUID();
let workspace: Workspace;
let run: CliResult;
let outputs: Outputs;

beforeAll(async () => {
  workspace = await makeWorkspace();
  const ping = JSON.parse(await readFile(workspace.path("fixtures", `${PING}.json`), "utf8"));
  await workspace.write(`fixtures/${PING}.json`, { ...ping, name: HOSTILE_NAME, tags: ["smoke", "::error::pwned"] });
  const env = { DB_PASSWORD: "server-secret-77e1c0" };
  const lies = ["hostile", "hostile-message", "secret-in-html", "exits-with-hostile-words"];
  const bindings = lyingBindings(
    lies.map((lie) => ({ lie, server: { env } })),
    token,
  );
  await workspace.write("grpc-fixtures.yml", { fixtures: "fixtures", timeout: "60s", bindings });
  run = await runCli(["run", "--output", "out"], {
    cwd: workspace.folder,
    env: { CI: "true", GITHUB_ACTIONS: "true", MY_API_TOKEN: "env-secret-2f1d8a" },
  });
  outputs = readOutputs(workspace.path("out"));
});

afterAll(() => workspace.remove());

/** Everything that left the process, by where it went. */
function everywhere(): [place: string, text: string][] {
  return [...outputs.files, ["stdout", run.stdout], ["stderr", run.stderr]];
}

test("each lie is caught, and nothing else is", () => {
  expect(run.code).toBe(1);
  expect(outputs.verdicts("hostile").failed).toEqual([NO_ORDER]);
  expect(outputs.result("hostile", NO_ORDER).mismatches.map(({ path }) => path)).toEqual(["error.message"]);
  expect(outputs.verdicts("hostile-message").failed).toEqual([PING]);
  expect(outputs.result("hostile-message", PING).mismatches.map(({ path }) => path)).toEqual(["message.text"]);
  expect(outputs.verdicts("secret-in-html").failed).toEqual([NO_ORDER]);
  expect(outputs.results.get("exits-with-hostile-words")?.server.failure?.stage).toBe("start");
});

describe("secrets", () => {
  test.each([...SECRETS, ...HALVES])("%s is in no file and not on the console", (secret) => {
    expect(
      everywhere()
        .filter(([, text]) => text.includes(secret))
        .map(([place]) => place),
    ).toEqual([]);
  });

  test("are shown as masked, where they were", () => {
    const { outcome } = outputs.result("hostile", NO_ORDER);
    expect(outcome?.status.message).toMatch(/your \*\*\* and \*\*\*$/);
    expect(outcome?.headers).toContainEqual(["x-echo", "***"]);
    expect(outcome?.headers).toContainEqual(["set-cookie", "***"]);
    expect(outcome?.trailers).toContainEqual(["x-echo", "***"]);
    expect(outputs.files.get("logs/hostile.log")).toContain("cookie was ***");
    expect(outputs.files.get("logs/exits-with-hostile-words.log")).toContain("your ***");
  });
});

describe("the console", () => {
  test("has no line that the runner of a workflow obeys", () => {
    const commands = `${run.stdout}\n${run.stderr}`.split("\n").filter((line) => /^\s*::|##\[/.test(line));
    expect(commands).toEqual([]);
  });

  test("has no control characters and nothing that turns the direction of text, but says what there was", () => {
    expect(run.stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(run.stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    // In a message, in a fixture's name, in a server's log.
    expect(run.stdout).toContain('+ received  "::error::pwned\\n');
    expect(run.stdout).toContain("@everyone\\n::error file=x::pwned by name\\n\\x1b[2J\\u202e");
    expect(run.stdout).toContain("│ \\x3a:add-mask::passed\n");
    expect(run.stdout).toContain("│ \\u202egnp.exe\n");
  });
});

test("the Markdown report has no markup of theirs", () => {
  const markdown = outputs.files.get("report.md") ?? "";
  expect(markdown).toContain("pwned");
  expect(markdown).not.toMatch(/[^\P{Cc}\n]/u);
  // Code spans and fences show text as it is: outside them no markup may be left.
  const outside = markdown.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, "").replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
  expect(outside).not.toMatch(/<script|<\/details><script|<img|!\[x\]|@everyone|\*\*ping/);
});

test("the JUnit report has no text that XML cannot hold, and no markup of theirs", () => {
  const junit = outputs.files.get("junit.xml") ?? "";
  expect(junit).toContain("pwned");
  expect(junit).not.toMatch(/[^\P{Cc}\n\t\r]/u);
  expect(junit).not.toMatch(/<script|<img/);
});

test("no server is left", () => {
  expect(processesMarked(token)).toEqual([]);
});
