/** dist/action/index.js as GitHub's runner starts it: what it does in each mode, and what it leaves for later steps. */
import { once } from "node:events";
import { mkdir, readFile, rename } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ActionResult, METADATA, runAction } from "../support/action.ts";
import { CLI } from "../support/cli.ts";
import { serve } from "../support/serve.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const BUNDLED = fileURLToPath(new URL("../../fixtures", import.meta.url));
const LIAR = fileURLToPath(new URL("../support/runnerServer.mjs", import.meta.url));
const NODE = process.execPath;
/** The fixtures of a workspace. */
const COUNT = "7";

let workspace: Workspace;
/** The workspace's suite with one fixture that is not valid, in a folder below. */
let broken: Workspace;
const BROKEN = "fixtures/unary/02_ping.json";

beforeAll(async () => {
  workspace = await makeWorkspace();
  broken = await makeWorkspace();
  await mkdir(broken.path("sub"));
  await rename(broken.path("fixtures"), broken.path("sub/fixtures"));
  const ping = await readFile(broken.path("sub", BROKEN), "utf8");
  await broken.write(`sub/${BROKEN}`, ping.replace('"category": "unary"', '"category": "unrary"'));
});

afterAll(() => Promise.all([workspace.remove(), broken.remove()]));

const lineOf = (text: string, part: string): number => text.split("\n").findIndex((line) => line.includes(part)) + 1;

/** Said where there is no service for artifacts, as here: what is with one, artifacts.test.ts tells. */
const NO_SERVICE = /^No artifact was uploaded: this runner offers no service for artifacts\. The files are in .*\.$/gm;

/** No step may leave the runner deaf, write where it has no business, or say anything outside of its own sections. */
function expectTidy({ log, stderr, environmentFiles }: ActionResult): void {
  expect({ open: log.open, plain: log.plain.replace(NO_SERVICE, "").trim(), stderr, environmentFiles }).toEqual({
    open: false,
    plain: "",
    stderr: "",
    environmentFiles: "",
  });
}

describe("mode all", () => {
  test("the bundled suite on the embedded server", async () => {
    const step = await runAction({ workspace: workspace.folder, inputs: { fixtures: BUNDLED } });
    expectTidy(step);
    expect(step.code).toBe(0);
    const { total, fixtures, output, report, junit, markdown } = step.outputs;
    expect(step.outputs).toMatchObject({ result: "passed", passed: total, failed: "0", skipped: "0" });
    // The heavy ones are left out, and that is said.
    expect(Number(fixtures)).toBeGreaterThan(Number(total));
    const heavy = Number(fixtures) - Number(total);
    expect(step.log.quoted).toContain(
      `Passed: ${total} fixtures on embedded: ${total} passed; ${heavy} heavy left out`,
    );
    expect(step.summary).toContain(`## ✅ Passed: ${total} fixtures on embedded`);
    expect(output).toBe(workspace.path("grpc-fixtures-report"));
    expect(JSON.parse(await readFile(report ?? "", "utf8")).result).toBe("passed");
    expect(await readFile(junit ?? "", "utf8")).toContain("<testsuites");
    expect(await readFile(markdown ?? "", "utf8")).toBe(step.summary.trimEnd().concat("\n"));
    // Every declared output is set, and nothing else.
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(METADATA.outputs).sort());
    expect(step.log.commands.filter(({ name }) => name === "error")).toEqual([]);
    // Green, but no binding was tested: that is said.
    const warnings = step.log.commands.filter(({ name }) => name === "warning").map(({ message }) => message);
    expect(warnings.some((message) => message.includes("this tests the fixtures and no binding"))).toBe(true);
  });

  test("one server given by its command", async () => {
    const step = await runAction({
      workspace: workspace.folder,
      inputs: {
        fixtures: "fixtures",
        binding: "own",
        "server-command": `"${NODE}" "${CLI}" serve fixtures --listen 127.0.0.1:{port}`,
        tag: "unary",
        repeat: "2",
        output: "by command",
      },
    });
    expectTidy(step);
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({ result: "passed", fixtures: COUNT, total: "2", passed: "2", findings: "0" });
    expect(step.log.quoted).toContain("Passed: 2 fixtures on own: 2 passed.");
    expect(await readFile(workspace.path("by command/logs/own.log"), "utf8")).toContain("listening on 127.0.0.1:");
  });

  test("one server given by its address, and no files and no summary where none are wanted", async () => {
    const served = await serve(["fixtures", "--encoding", "json"], workspace.folder);
    try {
      const step = await runAction({
        workspace: workspace.folder,
        inputs: {
          fixtures: "fixtures",
          encoding: "json",
          "server-address": served.address,
          output: "",
          summary: "false",
        },
      });
      expectTidy(step);
      expect(step.code).toBe(0);
      expect(step.outputs).toMatchObject({
        result: "passed",
        total: COUNT,
        output: "",
        report: "",
        junit: "",
        markdown: "",
      });
      expect(step.summary).toBe("");
    } finally {
      expect(await served.stop()).toBe(0);
    }
  });

  test("a server that is not there: red, with what the server's failure was", async () => {
    const port = await unusedPort();
    const step = await runAction({
      workspace: workspace.folder,
      inputs: { fixtures: "fixtures", "server-address": `127.0.0.1:${port}`, "start-timeout": "300ms" },
    });
    expectTidy(step);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "failed", total: COUNT, passed: "0", failed: COUNT });
    expect(step.log.commands).toEqual([
      {
        name: "error",
        properties: { title: "grpc-fixtures" },
        message: `server: the server was not ready within 300 ms (ready: grpc): nothing listens on 127.0.0.1:${port} (connection refused)`,
      },
    ]);
  });

  test("a lying server of a configuration: annotations on the fixtures' own lines", async () => {
    await workspace.write("sub/lies.yml", {
      fixtures: "../fixtures",
      bindings: { liar: { server: { command: [NODE, LIAR, "{port}", "wrong"] } } },
    });
    // The configuration is below another folder than the checkout: GitHub wants paths from the checkout.
    const step = await runAction({
      workspace: workspace.folder,
      inputs: { config: "lies.yml", "working-directory": "sub" },
    });
    expectTidy(step);
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ result: "failed", total: COUNT, passed: "0", failed: COUNT, skipped: "0" });
    expect(step.outputs.output).toBe(workspace.path("sub/grpc-fixtures-report"));
    const ping = await readFile(workspace.path("fixtures/unary/02_ping.json"), "utf8");
    const errors = step.log.commands.filter(({ name }) => name === "error");
    expect(errors).toHaveLength(Number(COUNT));
    expect(errors.at(-1)).toEqual({
      name: "error",
      properties: {
        title: "unary/02_ping failed",
        file: "fixtures/unary/02_ping.json",
        line: String(lineOf(ping, '"status_code"')),
      },
      message: "liar: failed: status: expected OK, received UNKNOWN: something else",
    });
    expect(step.summary).toContain("## ❌ Failed: 7 of 7 fixtures (7 on liar).");
    expect(step.summary).toContain("unary/02_ping");
  });

  test("a configuration is found by itself", async () => {
    await workspace.write("found/grpc-fixtures.yml", { fixtures: "../fixtures", "minimum-fixtures": 8 });
    const step = await runAction({
      workspace: workspace.folder,
      inputs: { "working-directory": "found", "server-command": `"${NODE}" "${LIAR}" {port} wrong`, filter: "02_ping" },
    });
    expectTidy(step);
    expect(step.code).toBe(1);
    expect(step.log.commands.map(({ message }) => message)).toEqual([
      "7 fixture files found, and minimum-fixtures is 8",
      "server: failed: status: expected OK, received UNKNOWN: something else",
    ]);
  });
});

describe("mode validate", () => {
  test("a valid suite", async () => {
    const step = await runAction({ workspace: workspace.folder, inputs: { mode: "validate", fixtures: "fixtures" } });
    expectTidy(step);
    expect(step.code).toBe(0);
    expect(step.outputs).toEqual({ result: "passed", fixtures: COUNT, findings: "0" });
    expect(step.log.quoted).toBe("7 fixtures: valid");
    expect(step.log.commands).toEqual([]);
    expect(step.summary).toBe("## ✅ 7 fixtures: valid\n\n");
  });

  test("a suite with an error: where it is, in the log, on the line and in the summary", async () => {
    const step = await runAction({
      workspace: broken.folder,
      inputs: { mode: "validate", fixtures: "fixtures", "working-directory": "sub" },
    });
    expectTidy(step);
    expect(step.code).toBe(1);
    expect(step.outputs).toEqual({ result: "failed", fixtures: COUNT, findings: "1" });
    const [error, ...others] = step.log.commands;
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      name: "error",
      properties: { title: "category", file: `sub/${BROKEN}`, line: "4", col: "15" },
      message: expect.stringMatching(/did you mean `unary`\?/i),
    });
    expect(step.log.quoted).toContain(`${BROKEN}:4:15`);
    expect(step.summary).toContain("## ❌ 7 fixtures: 1 fixture file not valid");
    expect(step.summary).toContain(`\`${BROKEN}:4\``);
  });

  test("severities are the workflow's to choose", async () => {
    const step = await runAction({
      workspace: broken.folder,
      inputs: { mode: "validate", fixtures: "sub/fixtures", rules: "category=warn" },
    });
    expect(step.code).toBe(0);
    expect(step.outputs).toEqual({ result: "passed", fixtures: COUNT, findings: "1" });
    expect(step.log.commands.map(({ name }) => name)).toEqual(["warning"]);
  });

  test("too few fixtures", async () => {
    const step = await runAction({
      workspace: workspace.folder,
      inputs: { mode: "validate", fixtures: "fixtures/unary", "minimum-fixtures": "37" },
    });
    expect(step.code).toBe(1);
    const message = "2 fixture files found, and minimum-fixtures is 37";
    expect(step.log.commands).toEqual([{ name: "error", properties: { title: "grpc-fixtures" }, message }]);
  });
});

describe("what cannot be done ends with 2 and one message", () => {
  test("a configuration with errors: each with its place", async () => {
    const file = "bad/grpc-fixtures.yml";
    await workspace.write(file, "fixturs: x\nbindings:\n  a: { server: { adress: x } }\n");
    const step = await runAction({ workspace: workspace.folder, inputs: { "working-directory": "bad" } });
    expectTidy(step);
    expect(step.code).toBe(2);
    expect(step.outputs).toEqual({ result: "failed" });
    expect(step.log.commands).toHaveLength(1);
    expect(step.log.commands[0]?.name).toBe("error");
    expect(step.log.commands[0]?.message.split("\n")).toEqual([
      `${file}:1:1: unknown key \`fixturs\`: did you mean \`fixtures\`?`,
      `${file}:3:18: unknown key \`adress\`: did you mean \`address\`?`,
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "a bad input",
      { timeout: "soon" },
      "input `timeout`: `soon` is no duration: write 500ms, 10s or 2m, up to an hour",
    ],
    ["no fixtures there", { fixtures: "nope" }, "nope does not exist in "],
    ["an unknown binding", { fixtures: "fixtures", binding: "x" }, "there is no binding `x`: "],
    ["a folder that cannot be made", { fixtures: "fixtures", output: "fixtures/unary/02_ping.json/x" }, "ENOTDIR: "],
  ])("%s", async (_, inputs, message) => {
    const step = await runAction({ workspace: workspace.folder, inputs });
    expectTidy(step);
    expect(step.code).toBe(2);
    expect(step.outputs).toEqual({ result: "failed" });
    expect(step.log.commands).toHaveLength(1);
    expect(step.log.commands[0]?.message).toContain(message);
    // Whose fault it is, and no stack that suggests another.
    expect(step.log.commands[0]?.message).not.toMatch(/\n {4}at /);
  });
});

test("it starts quickly", async () => {
  const began = performance.now();
  await runAction({ workspace: workspace.folder, inputs: { mode: "validate", fixtures: BUNDLED } });
  // Only a bound for what has gone badly wrong: it takes about a quarter of a second.
  expect(performance.now() - began).toBeLessThan(5000);
});

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
