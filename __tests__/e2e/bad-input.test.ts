/** Files that are broken, huge, unreadable or hostile: each is told with its place, and the good ones run all the same. */
import { chmod, mkdir, readFile, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const MEBIBYTE = 1024 * 1024;
const GOOD = 7;
/** For root there is no file that may not be read. */
const IS_ROOT = process.getuid?.() === 0;

let workspace: Workspace;
let order: string;
let ping: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  order = await readFile(workspace.path("fixtures/unary/01_order.json"), "utf8");
  ping = await readFile(workspace.path("fixtures/unary/02_ping.json"), "utf8");
});

afterAll(() => workspace.remove());

/** A file beside the good ones, and the line that is printed about it. */
interface BadFile {
  readonly file: string;
  readonly finding: string | RegExp;
}

const named = (text: string, name: string): string => text.replace("Unary: a ping", name);

describe("a bad fixture", () => {
  const bad: BadFile[] = [
    { file: "unary/03_truncated.json", finding: "11:41: error: the string has no closing quote [json-syntax]" },
    {
      file: "unary/04_latin1.json",
      finding: /^2:17: error: the file is not UTF-8: the byte 0xe9 \(offset 18\) .* \[json-syntax\]$/,
    },
    {
      file: "unary/05_duplicate.json",
      finding: /^3:3: error: `name` stands twice in one object .* \[duplicate-key\]$/,
    },
    {
      file: "unary/06_huge.json",
      finding: /^1:1: error: the file has \d{8} bytes, more than the 16777216 that are loaded: .* \[file-size\]$/,
    },
    {
      file: "unary/07_circle.json",
      finding: "1:1: error: the file cannot be read: it is a link that leads in a circle [file-unreadable]",
    },
    {
      file: "unary/08_nowhere.json",
      finding:
        /^1:1: error: the file cannot be read: it is a link to a file that does not exist.* \[file-unreadable\]$/,
    },
    { file: "unary/09_empty.json", finding: "1:1: error: the file ends too early: a value is expected [json-syntax]" },
    { file: "unary/10_list.json", finding: /^1:1: error: .*object.* \[schema\]$/ },
    {
      file: "unary/11_proto_value.json",
      finding: /^\d+:\d+: error: `__proto__` is not a field of ping\.v1\.Ping: .* \[value-unknown-field\]$/,
    },
    { file: "unary/12_proto_key.json", finding: /^2:3: error: .*`__proto__`.* \[unknown-key\]$/ },
    { file: "unary/13_deep.json", finding: /^1:\d+: error: .*(deep|nested).* \[json-syntax\]$/ },
    ...(IS_ROOT ? [] : [{ file: "unary/14_forbidden.json", finding: /permission denied \[file-unreadable\]$/ }]),
  ];
  let run: CliResult;
  let outputs: Outputs;

  beforeAll(async () => {
    const write = (name: string, content: unknown) => workspace.write(`fixtures/unary/${name}`, content);
    await write("03_truncated.json", order.slice(0, 300));
    await write("04_latin1.json", Buffer.from('{\n  "name": "a caf\xe9" }', "latin1"));
    await write("05_duplicate.json", named(ping, "twice").replace('  "name"', '  "name": "first",\n  "name"'));
    await write("06_huge.json", named(ping, "x".repeat(50 * MEBIBYTE)));
    await symlink("07_circle.json", workspace.path("fixtures/unary/07_circle.json"));
    await symlink("nowhere", workspace.path("fixtures/unary/08_nowhere.json"));
    await write("09_empty.json", "");
    await write("10_list.json", "[]");
    await write(
      "11_proto_value.json",
      named(ping, "proto value").replace('"pong"', '"pong", "__proto__": { "text": "pong" }'),
    );
    await write("12_proto_key.json", named(ping, "proto key").replace("{\n", '{\n  "__proto__": { "skip": true },\n'));
    await write("13_deep.json", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    await write("14_forbidden.json", named(ping, "forbidden"));
    await chmod(workspace.path("fixtures/unary/14_forbidden.json"), 0);
    run = await runCli(["run", "fixtures", "--rule", "ambiguous-call=off", "--output", "out"], {
      cwd: workspace.folder,
    });
    outputs = readOutputs(workspace.path("out"));
  });

  test.each(bad)("$file", ({ file, finding }) => {
    const place = `fixtures/${file}:`;
    const found = run.stdout
      .split("\n")
      .filter((line) => line.startsWith(place))
      .map((line) => line.slice(place.length));
    expect(found).toEqual([typeof finding === "string" ? finding : expect.stringMatching(finding)]);
  });

  test("makes the run fail, and leaves the good ones their results", () => {
    expect(run.code).toBe(1);
    expect(run.stderr).toBe("");
    // Root may read what nobody may.
    expect(outputs.verdicts("embedded").passed).toHaveLength(IS_ROOT ? GOOD + 1 : GOOD);
    expect(outputs.report.result).toBe("failed");
    expect(outputs.report.problems.map(({ kind }) => kind)).toContain("invalid-fixture");
  });

  test("is not run where its values are wrong, with the reason", () => {
    const { verdict, reason } = outputs.result("embedded", "unary/11_proto_value");
    expect(verdict).toBe("not-run");
    expect(reason).toContain("the fixture is not valid: value-unknown-field: ");
  });
});

describe("nothing to run", () => {
  test("a folder without fixtures", async () => {
    await mkdir(workspace.path("empty"), { recursive: true });
    const { code, stdout } = await runCli(["run", "empty"], { cwd: workspace.folder });
    expect(stdout.trim().split("\n").at(-1)).toBe("✗ Failed: no fixture files were found in empty: is the path right?");
    expect(code).toBe(1);
  });

  test("validate of a folder without fixtures", async () => {
    await mkdir(workspace.path("empty"), { recursive: true });
    const { code, stdout } = await runCli(["validate", "empty"], { cwd: workspace.folder });
    expect(stdout).toContain("no fixture files were found");
    expect(code).toBe(1);
  });

  test("a folder in which no fixture can be read", async () => {
    await workspace.write("broken/unary/01_broken.json", "{");
    const { code, stdout } = await runCli(["run", "broken"], { cwd: workspace.folder });
    expect(stdout).toContain("broken/unary/01_broken.json:1:2: error: ");
    expect(stdout).not.toContain("filter");
    expect(code).toBe(1);
  });

  test("fewer fixtures than promised", async () => {
    const config = await workspace.write("minimum.yml", "fixtures: fixtures/server\nminimum-fixtures: 3\n");
    const { code, stdout } = await runCli(["run", "--config", config], { cwd: workspace.folder });
    expect(stdout).toContain("2 fixture files found, and minimum-fixtures is 3");
    expect(code).toBe(1);
  });
});

describe("a bad configuration ends with 2, its place, and nothing started", () => {
  const server = "bindings:\n  a:\n    server:\n";
  test.each([
    ["an unknown key", "fixtures: fixtures\nbindngs: {}\n", "2:1: unknown key `bindngs`: did you mean `bindings`?"],
    ["a misspelt key below", `${server}      comand: x\n`, "4:7: unknown key `comand`: did you mean `command`?"],
    ["a bad value", "timeout: soon\n", "1:10: "],
    ["no YAML", "fixtures: [\n", "2:1: not valid YAML: "],
    ["no UTF-8", Buffer.from([0xff, 0xfe]), "1:1: is not UTF-8 text"],
    ["a key given twice", "fixtures: a\nfixtures: b\n", "2:1: "],
    ["`__proto__` as a key", "__proto__: { fixtures: fixtures }\n", "1:1: unknown key `__proto__`"],
    ["a pattern that no engine takes", `${server}      command: x\n      ready: { log: "(" }\n`, "5:21: "],
  ])("%s", async (_name, text, place) => {
    await workspace.write("bad.yml", text);
    const { code, stdout, stderr } = await runCli(["run", "--config", "bad.yml"], { cwd: workspace.folder });
    expect(stderr).toContain(`bad.yml:${place}`);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("a port in use", () => {
  test("serve says so", async () => {
    const occupied = createServer();
    await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", () => resolve()));
    const address = occupied.address();
    const listen = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const { code, stdout, stderr } = await runCli(["serve", "fixtures/server", "--listen", listen], {
      cwd: workspace.folder,
    });
    occupied.close();
    expect(stderr).toMatch(new RegExp(`cannot listen on ${listen}: .*in use`));
    expect(stderr).not.toContain("bug");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

test("an output folder that cannot be made ends with 2, before anything has run", async () => {
  await workspace.write("taken", "a file");
  const { code, stdout, stderr } = await runCli(["run", "fixtures/server", "--output", "taken"], {
    cwd: workspace.folder,
  });
  expect(stderr).toContain("taken");
  expect(stdout).toBe("");
  expect(code).toBe(2);
});
