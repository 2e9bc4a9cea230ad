/** The commands as functions: where they look, what they say where, and with which code they end. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../support/serve.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { say, sink } from "./context.ts";

let workspace: Workspace;
let ping: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  ping = await readFile(workspace.path("fixtures/unary/02_ping.json"), "utf8");
  await workspace.write("configured/grpc-fixtures.yml", { fixtures: "../fixtures", "minimum-fixtures": 8 });
  await workspace.write("unnamed/grpc-fixtures.yml", { bindings: { a: { server: { address: "127.0.0.1:1" } } } });
  await workspace.write("empty/.keep", "");
});

afterAll(() => {
  process.chdir("/");
  return workspace.remove();
});

const at = (folder: string) => ({ cwd: workspace.path(folder) });

describe("which fixtures are meant", () => {
  test("those of the paths", async () => {
    const said = await say(["validate", "fixtures/unary", "fixtures/errors"], at("."));
    expect(said).toEqual({ code: 0, output: "3 fixtures, valid\n", errors: "" });
  });

  test("else those of the configuration, with its minimum", async () => {
    const { code, output } = await say(["validate"], at("configured"));
    expect({ code, output }).toEqual({
      code: 1,
      output: "7 fixtures, not valid: 7 fixture files found, and minimum-fixtures is 8\n",
    });
  });

  test("the minimum is for the configured suite, and not for a few paths", async () => {
    const { code, output } = await say(["validate", "../fixtures/unary"], at("configured"));
    expect({ code, output }).toEqual({ code: 0, output: "2 fixtures, valid\n" });
  });

  test("else the bundled ones, which is said", async () => {
    const { code, output, errors } = await say(["validate"], at("empty"));
    expect(code).toBe(0);
    expect(output).toMatch(/^\d{3} fixtures, valid$/m);
    expect(errors).toBe("no grpc-fixtures.yml here: using the bundled suite\n");
  });

  test("the bundled ones are no stand-in for a project's own", async () => {
    const { code, output, errors } = await say(["run"], at("unnamed"));
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/names bindings, but no fixtures: add `fixtures: path\/to\/fixtures`, or give paths\n$/);
  });

  test("what a configuration says cannot become a command or a terminal sequence", async () => {
    const hostile = "no\u001b[2J\n::warning::pwned ##[error]";
    await workspace.write("hostile.yml", { fixtures: hostile });
    for (const args of [["--config", "hostile.yml"], [hostile]]) {
      for (const command of ["validate", "run", "serve"]) {
        const { code, output, errors } = await say([command, ...args], at("."));
        expect({ code, output }).toEqual({ code: 2, output: "" });
        expect(errors).toContain("matches no fixture file (*.json) in ");
        expect(errors.trimEnd()).not.toMatch(/(?!\n)\p{Cc}|##\[|^\s*::/mu);
      }
    }
  });

  test("a path that leads nowhere, and a configuration that is not there", async () => {
    const nowhere = await say(["validate", "nope"], at("."));
    expect(nowhere.code).toBe(2);
    expect(nowhere.errors).toContain("nope does not exist in ");
    const missing = await say(["validate", "--config", "nope.yml"], at("."));
    expect(missing.code).toBe(2);
    expect(missing.errors).toBe("nope.yml:1:1: cannot be read: there is no such file\n");
  });
});

describe("validate", () => {
  const BAD = "bad/unary/02_ping.json";
  beforeAll(async () => {
    await workspace.write(BAD, '{ "name": "x" ');
  });

  test("an error: its place, the verdict, 1", async () => {
    const { code, output, errors } = await say(["validate", "bad"], at("."));
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(output).toMatch(/^bad\/unary\/02_ping\.json:1:\d+: error: .* \[json-syntax\]$/m);
    expect(output).toMatch(/1 fixture, not valid: 1 fixture file not valid\n$/);
  });

  test("for machines: JSON and nothing else", async () => {
    const { code, output, errors } = await say(["validate", "bad", "--format", "json"], at("."));
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    const { findings, problems, fixtures } = JSON.parse(output);
    expect(fixtures).toBe(1);
    expect(problems).toEqual([{ kind: "invalid-fixture", message: "1 fixture file not valid" }]);
    expect(findings).toEqual([
      {
        rule: "json-syntax",
        severity: "error",
        file: BAD,
        line: expect.any(Number),
        column: expect.any(Number),
        pointer: "",
        message: expect.any(String),
      },
    ]);
    const bundled = await say(["validate", "--format", "json"], at("empty"));
    expect(bundled.errors).toBe("");
    expect(JSON.parse(bundled.output).problems).toEqual([]);
  });

  test("severities can be chosen, the last word counts, and the other rules stay", async () => {
    const { tags, ...tagless } = JSON.parse(ping);
    await workspace.write("tagless/unary/02_ping.json", { ...tagless, category: "none" });
    const strict = await say(["validate", "tagless"], at("."));
    expect(strict.output).toContain("[tags]");
    const loose = await say(["validate", "tagless", "--rule", "tags=error", "--rule", "tags=off"], at("."));
    expect(loose.output).not.toContain("[tags]");
    expect(loose.code).toBe(1);
  });

  test("colours only where they are wanted", async () => {
    expect((await say(["validate", "bad"], at("."))).output).not.toContain("\u001b");
    expect((await say(["validate", "bad", "--color"], at("."))).output).toContain("\u001b[31merror");
    const onTerminal = (args: string[]) => {
      let text = "";
      const output = sink((part) => {
        text += part;
      }, true);
      return say(["validate", "bad", ...args], { ...at("."), output }).then(() => text);
    };
    expect(await onTerminal([])).toContain("\u001b[31merror");
    expect(await onTerminal(["--no-color"])).not.toContain("\u001b");
  });
});

describe("run", () => {
  test("the bundled suite on the embedded server", async () => {
    const { code, output, errors } = await say(["run", "--filter", "unary,none", "--filter", "{20,21}_*"], at("empty"));
    expect({ code, errors }).toEqual({ code: 0, errors: "no grpc-fixtures.yml here: using the bundled suite\n" });
    expect(output).toMatch(/✓ Passed: 2 fixtures on embedded: 2 passed\.\n$/);
  });

  test("for machines: the report and nothing else", async () => {
    const { code, output, errors } = await say(["run", "fixtures", "--format", "json", "--tag", "smoke"], at("."));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(JSON.parse(output)).toMatchObject({
      format: "grpc-fixtures-report",
      result: "passed",
      counts: { passed: 1 },
    });
  });

  test("a server that already runs, whose name is also that of its file", async () => {
    const served = await serve(["fixtures"], workspace.folder);
    try {
      const args = ["run", "fixtures", "--address", served.address, "--output", "attached"];
      const { code, output } = await say([...args, "--binding", "mine"], at("."));
      expect(code).toBe(0);
      expect(output).toContain("✓ Passed: 7 fixtures on mine: 7 passed.");
      const outside = await say([...args, "--binding", "../mine"], at("."));
      expect({ code: outside.code, errors: outside.errors }).toEqual({
        code: 2,
        errors:
          "--binding: `../mine` cannot name a binding: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit\n",
      });
      const two = await say([...args, "--binding", "a,b"], at("."));
      expect({ code: two.code, errors: two.errors }).toEqual({
        code: 2,
        errors: "--binding: one server has one name; describe several in a configuration\n",
      });
    } finally {
      await served.stop();
    }
  });

  test.each<[string, string[], string]>([
    ["an address that is none", ["--address", "localhost"], "--address: `localhost` is no address: "],
    [
      "a binding where none is configured",
      ["--binding", "python"],
      "there is no binding `python`: no configuration file",
    ],
    ["a folder that cannot be made", ["--output", "fixtures/unary/02_ping.json"], "ENOTDIR: "],
  ])("%s ends with 2 before anything runs", async (_, args, message) => {
    const { code, output, errors } = await say(["run", "fixtures", ...args], at("."));
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
    expect(errors).not.toContain("\n    at ");
  });

  test.each(["console", "json"])("a result file that cannot be written costs no report (%s)", async (format) => {
    const cwd = workspace.path(".");
    // Made while the server runs: after the folder was made and before the files are.
    const blocked = workspace.path(`blocked-${format}/report.json`);
    const make = `require("fs").mkdirSync(${JSON.stringify(blocked)})`;
    const command = [process.execPath, "-e", make];
    await workspace.write("blocking.yml", { fixtures: "fixtures", bindings: { a: { server: { command } } } });
    const args = ["run", "--config", "blocking.yml", "--output", `blocked-${format}`, "--format", format];
    const { code, output, errors } = await say(args, { cwd });
    expect(code).toBe(2);
    expect(errors).toContain(blocked);
    expect(errors).not.toContain("bug");
    if (format === "json") expect(JSON.parse(output)).toMatchObject({ result: "failed", counts: { total: 7 } });
    else expect(output).toContain("✗ Failed: the server of a did not start.");
  });

  test("nothing is left of a run: listeners are let go, in whichever way it ended", async () => {
    let listening = 0;
    const listen = () => {
      listening++;
      return () => {
        listening--;
      };
    };
    const context = { ...at("."), onInterrupt: listen, onExit: listen };
    await say(["run", "fixtures", "--filter", "02_ping"], context);
    await say(["run", "fixtures", "--binding", "x"], context);
    expect(listening).toBe(0);
  });
});

test("the replay command repeats what decides how a fixture runs, and chooses that one fixture", async () => {
  // A server that knows other fixtures.
  const served = await serve(["fixtures/errors", "--encoding", "json"], workspace.folder);
  try {
    const address = ["--address", served.address];
    const how = ["--encoding", "json", "--timeout", "2s", "--repeat", "2", "--rule", "tags=warn"];
    const which = ["--filter", "0*_*", "--tag", "smoke"];
    const { code, output } = await say(["run", "fixtures/unary", ...address, ...how, ...which, "--format", "json"], {
      ...at("."),
      invocation: ["node", "my dist/cli.js"],
    });
    expect(code).toBe(1);
    expect(JSON.parse(output).fixtures[0].results[0].result.replay).toBe(
      `node 'my dist/cli.js' run fixtures/unary --address ${served.address} --encoding json --timeout 2000ms --repeat 2 --rule tags=warn --filter unary/02_ping`,
    );
  } finally {
    await served.stop();
  }
});

describe("serve", () => {
  test("says where it listens, and ends with 0 when it is told to", async () => {
    const served = await serve(["fixtures", "--listen", "127.0.0.1:0"], workspace.folder);
    expect(served.address).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(await served.stop()).toBe(0);
  });

  test("what is not valid is said, and the rest is served", async () => {
    await workspace.write("partly/unary/01_bad.json", "{");
    await workspace.write("partly/unary/02_ping.json", ping);
    let interrupt = (): void => undefined;
    let output = "";
    let announced = (): void => undefined;
    const listening = new Promise<void>((resolve) => {
      announced = resolve;
    });
    const serving = say(["serve", "partly"], {
      ...at("."),
      output: sink((text) => {
        output += text;
        announced();
      }),
      onInterrupt(handler) {
        interrupt = handler;
        return () => undefined;
      },
    });
    await listening;
    interrupt();
    const { code, errors } = await serving;
    expect(code).toBe(0);
    expect(output).toMatch(/^listening on 127\.0\.0\.1:\d+\n$/);
    expect(errors).toContain("partly/unary/01_bad.json:1:2: error: ");
  });

  test("the name of a folder cannot become a command", async () => {
    const folder = "::error::pwned\u001b[2J";
    await workspace.write(`${folder}/01_bad.json`, "{");
    const { code, errors } = await say(["serve", folder], at("."));
    expect(code).toBe(1);
    expect(errors).toMatch(/no fixture can be served from \\x3a:error::pwned\\x1b\[2J\n$/);
    expect(errors).not.toMatch(/(?!\n)\p{Cc}|^\s*::/mu);
  });

  test("nothing to serve is a failure", async () => {
    await workspace.write("nothing/unary/01_bad.json", "{");
    const { code, output, errors } = await say(["serve", "nothing"], at("."));
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/no fixture can be served from nothing\n$/);
  });

  test("an address that is taken, or none", async () => {
    const served = await serve(["fixtures"], workspace.folder);
    try {
      const taken = await say(["serve", "fixtures", "--listen", served.address], at("."));
      expect(taken.code).toBe(2);
      expect(taken.errors).toContain(served.address);
      expect(taken.errors).not.toContain("this is a bug");
      const none = await say(["serve", "fixtures", "--listen", "nowhere"], at("."));
      expect(none.code).toBe(2);
      expect(none.errors).not.toContain("this is a bug");
    } finally {
      await served.stop();
    }
  });
});
