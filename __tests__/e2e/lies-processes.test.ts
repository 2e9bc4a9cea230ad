/** Lies of the process: servers that do not start, do not stay, do not stop, or do not stop talking. */
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { lineOf } from "../support/fixtureLines.ts";
import { CAN_SEE_PROCESSES, processesMarked } from "../support/leftovers.ts";
import { consoleBlock, lyingBindings, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const ORDER = "unary/01_order";
const ROWS = "server/20_rows";
const ALL = [
  "bidirectional/40_echo",
  "client/30_total",
  "errors/50_no_order",
  ROWS,
  "server/21_rows_with_metadata",
  ORDER,
  "unary/02_ping",
];
const allBut = (...ids: string[]): string[] => ALL.filter((id) => !ids.includes(id));

/** Long enough for node to start on a busy machine; what never becomes ready takes all of it. */
const SOON = { "start-timeout": "4s" };

const token = randomUUID();
let workspace: Workspace;
let run: CliResult;
let outputs: Outputs;
let names: readonly string[];
let occupied: Server;
let occupiedPort = 0;

beforeAll(async () => {
  workspace = await makeWorkspace();
  occupied = createServer();
  occupiedPort = await new Promise((resolve) => {
    occupied.listen(0, "127.0.0.1", () => {
      const address = occupied.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const bindings = lyingBindings(
    [
      "exits-at-once",
      { lie: "never-listens", server: SOON },
      { lie: "wrong-port", server: SOON },
      { lie: "fixed-port", args: ["--fixed-port", String(occupiedPort)] },
      { lie: "http1", server: SOON },
      { lie: "accepts-and-says-nothing", server: SOON },
      "exits-after-n-calls",
      "dies-by-signal",
      "hangs-in-one-method",
      "hangs-mid-stream",
      "closes-connection",
      "goaway-for-calm",
      { lie: "ignores-term", server: { "stop-timeout": "300ms" } },
      "setsid-grandchild",
    ],
    token,
  );
  const missing = {
    // A PATH of its own: one with a folder that may not be entered gives another error.
    server: { command: ["no-such-program-anywhere", "--port", "{port}"], env: { PATH: workspace.folder } },
  };
  names = [...Object.keys(bindings), "not-installed"];
  await workspace.write("grpc-fixtures.yml", {
    fixtures: "fixtures",
    timeout: "3s",
    // One call after the other, so that it is known which one the server does not survive.
    concurrency: 1,
    bindings: { ...bindings, "not-installed": missing },
  });
  run = await runCli(["run", "--output", "out"], { cwd: workspace.folder });
  outputs = readOutputs(workspace.path("out"));
});

afterAll(async () => {
  occupied.close();
  await workspace.remove();
});

const failureOf = (binding: string) => outputs.results.get(binding)?.server.failure;

/** What the console says of one server, below the title `Servers`. */
function serverBlock(binding: string): string {
  const blocks = run.stdout.slice(run.stdout.indexOf("\nServers\n") + "\nServers\n".length).split("\n\n");
  return blocks.find((block) => /^[✗!] (\S+) {2}the server /.exec(block)?.[1] === binding) ?? "";
}

describe.each([
  {
    lie: "exits-at-once",
    message: /^the server exited with code 3 before it was ready$/,
    hint: undefined,
    log: ["reading the settings", "fatal: no database at db.example.invalid"],
  },
  {
    lie: "never-listens",
    message:
      /^the server was not ready within 4000 ms \(ready: grpc\): nothing listens on 127\.0\.0\.1:\d+ \(connection refused\)$/,
    hint: undefined,
    log: ["warming up"],
  },
  {
    lie: "wrong-port",
    message: /^the server was not ready within 4000 ms \(ready: grpc\): nothing listens on 127\.0\.0\.1:\d+ /,
    hint: CAN_SEE_PROCESSES
      ? /^it listens on 127\.0\.0\.1:\d+, but was given port \d+: does it read \{port\}, PORT or GRPC_FIXTURES_PORT\?$/
      : undefined,
    log: [expect.stringMatching(/^serving on port \d+$/)],
  },
  {
    lie: "fixed-port",
    message: /^the server exited with code 1 before it was ready$/,
    hint: /^port \d+ seems to be in use by another process; it was given port \d+: does it read \{port\}, PORT or GRPC_FIXTURES_PORT\?$/,
    log: [expect.stringContaining("EADDRINUSE")],
  },
  {
    lie: "http1",
    message:
      /127\.0\.0\.1:\d+ answers, but does not speak HTTP\/2 \(.*\): is it an HTTP\/1\.1 server, or does it want TLS\?$/,
    hint: undefined,
    log: [],
  },
  {
    lie: "accepts-and-says-nothing",
    message: /127\.0\.0\.1:\d+ accepted the connection, but sent no HTTP\/2 settings within \d+ ms$/,
    hint: undefined,
    log: [],
  },
  {
    lie: "not-installed",
    message: /^`no-such-program-anywhere --port \{port\}` could not be started in .*: not found$/,
    hint: /^no `no-such-program-anywhere` in PATH; install it, or write its path\./,
    log: [],
  },
])("$lie", ({ lie, message, hint, log }) => {
  test("is a server that did not start, with its last words", () => {
    const failure = failureOf(lie);
    expect(failure?.stage).toBe("start");
    expect(failure?.message).toMatch(message);
    expect(failure?.log).toEqual(log);
    if (hint === undefined) expect(failure?.hint).toBeUndefined();
    else expect(failure?.hint).toMatch(hint);
  });

  test("leaves every fixture not run, with the reason", () => {
    expect(outputs.verdicts(lie)).toEqual({ "not-run": ALL });
    expect(outputs.result(lie, ORDER).reason).toBe(`the server did not start: ${failureOf(lie)?.message}`);
  });

  test("is told on the console", () => {
    const block = serverBlock(lie);
    expect(block).toContain(`✗ ${lie}  the server did not start\n`);
    expect(block).toMatch(new RegExp(message.source.replace(/^\^|\$$/g, "")));
    for (const line of failureOf(lie)?.log ?? []) expect(block).toContain(`│ ${line}`);
  });
});

/** The fixtures in the order in which a binding is asked for them: each begins elsewhere. */
function orderOf(binding: string): string[] {
  const first = Math.floor((names.indexOf(binding) / names.length) * ALL.length);
  return [...ALL.slice(first), ...ALL.slice(0, first)];
}

describe("exits-after-n-calls", () => {
  const asked = (): string[] => orderOf("exits-after-n-calls");

  test("what ran keeps its verdict, the call under way crashed, the rest did not run", () => {
    const [one, two, three = "", ...others] = asked();
    expect(outputs.verdicts("exits-after-n-calls")).toEqual({
      passed: [one, two],
      crashed: [three],
      "not-run": others.toSorted(),
    });
    expect(outputs.result("exits-after-n-calls", three).reason).toMatch(
      /^the server went away during this call: 127\.0\.0\.1:\d+ (closed|broke) the connection/,
    );
    expect(outputs.result("exits-after-n-calls", ORDER).reason).toBe("the server had gone away before this fixture");
  });

  test("the server's end is told with its last words", () => {
    const [, , underWay = ""] = asked();
    expect(failureOf("exits-after-n-calls")).toEqual({
      stage: "run",
      message: `the server exited with code 7 while this fixture was under way: ${underWay}`,
      log: [expect.stringMatching(/^serving on port \d+$/), "panic: index out of range"],
    });
    const block = serverBlock("exits-after-n-calls");
    expect(block).toContain("the server failed during the run\n");
    expect(block).toContain(`the server exited with code 7 while this fixture was under way: ${underWay}\n`);
    expect(block).toContain("│ panic: index out of range");
    expect(consoleBlock(run.stdout, underWay, "exits-after-n-calls")).toContain(
      "the server went away during this call",
    );
  });
});

test("dies-by-signal: the signal is named", () => {
  expect(outputs.result("dies-by-signal", ORDER).verdict).toBe("crashed");
  const asked = orderOf("dies-by-signal");
  expect(outputs.verdicts("dies-by-signal").passed).toEqual(asked.slice(0, asked.indexOf(ORDER)).toSorted());
  expect(failureOf("dies-by-signal")?.message).toBe(
    `the server was ended by SIGKILL while this fixture was under way: ${ORDER}`,
  );
});

describe("hangs", () => {
  test("in one method: only that fixture times out", () => {
    expect(outputs.verdicts("hangs-in-one-method")).toEqual({ passed: allBut(ORDER), timeout: [ORDER] });
    const { reason, mismatches } = outputs.result("hangs-in-one-method", ORDER);
    expect(reason).toBe("no status within the deadline of 3000 ms");
    expect(mismatches).toEqual([
      {
        path: "status",
        line: lineOf(ORDER, '"status_code"'),
        expected: "OK",
        received: "DEADLINE_EXCEEDED, made by the client: no status within 3000 ms",
      },
    ]);
    const block = consoleBlock(run.stdout, ORDER, "hangs-in-one-method");
    expect(block).toContain("hangs-in-one-method  timed out\n");
    expect(block).toContain("no status within the deadline of 3000 ms\n");
  });

  test("in mid-stream: what had arrived is told", () => {
    expect(outputs.verdicts("hangs-mid-stream")).toEqual({ passed: allBut(ROWS), timeout: [ROWS] });
    const { mismatches, outcome } = outputs.result("hangs-mid-stream", ROWS);
    expect(outcome?.messageCount).toBe(2);
    expect(mismatches.map(({ path }) => path)).toEqual([
      "status",
      "stream.length",
      "stream[2]",
      "stream[3]",
      "stream[4]",
    ]);
  });
});

test("closes-connection: the call fails, and the server that lives on answers the rest over a new connection", () => {
  expect(outputs.verdicts("closes-connection")).toEqual({ passed: allBut(ROWS), failed: [ROWS] });
  expect(failureOf("closes-connection")).toBeUndefined();
  const { mismatches } = outputs.result("closes-connection", ROWS);
  expect(mismatches.map(({ path }) => path)).toEqual([
    "status",
    "stream.length",
    "stream[2]",
    "stream[3]",
    "stream[4]",
  ]);
  expect(mismatches[0]?.received).toMatch(
    /^UNAVAILABLE, made from the connection: 127\.0\.0\.1:\d+ (closed|broke) the connection/,
  );
});

test("goaway-for-calm: what the server said when it closed the connection is told", () => {
  expect(outputs.verdicts("goaway-for-calm")).toEqual({ passed: allBut(ROWS), failed: [ROWS] });
  expect(outputs.result("goaway-for-calm", ROWS).mismatches[0]?.received).toMatch(
    /^UNAVAILABLE, made from the connection: 127\.0\.0\.1:\d+ closed the connection with GOAWAY ENHANCE_YOUR_CALM: too_many_pings$/,
  );
});

describe("what a stop took is told, and does not make answers wrong", () => {
  test("ignores-term", () => {
    expect(outputs.verdicts("ignores-term")).toEqual({ passed: ALL });
    expect(failureOf("ignores-term")).toEqual({
      stage: "stop",
      message: "had to be killed: it did not end within 300 ms of SIGTERM",
      log: [expect.stringMatching(/^serving on port \d+$/), "never mind"],
    });
    expect(serverBlock("ignores-term")).toContain("had to be killed: it did not end within 300 ms of SIGTERM\n");
  });

  test.runIf(CAN_SEE_PROCESSES)("setsid-grandchild", () => {
    expect(outputs.verdicts("setsid-grandchild")).toEqual({ passed: ALL });
    const failure = failureOf("setsid-grandchild");
    expect(failure?.stage).toBe("stop");
    expect(failure?.message).toMatch(/^left a process behind that was killed: \d+ \(.*setInterval.*\)$/);
    expect(serverBlock("setsid-grandchild")).toContain("left a process behind that was killed: ");
  });
});

test("the run fails, and for each server by name", () => {
  expect(run.code).toBe(1);
  const red = new Set(outputs.report.problems.map(({ binding }) => binding));
  const green = outputs.report.bindings.map(({ name }) => name).filter((name) => !red.has(name));
  expect(green).toEqual(["ignores-term", "setsid-grandchild"]);
});

test("no process is left", () => {
  expect(processesMarked(token)).toEqual([]);
});
