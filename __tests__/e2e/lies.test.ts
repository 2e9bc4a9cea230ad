/** Each lie on the wire, told by a server that is otherwise honest: what it is called, where, and in which words. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "../support/cli.ts";
import { lineOf } from "../support/fixtureLines.ts";
import { consoleBlock, lyingBindings, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { processesMarked } from "../support/leftovers.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

interface Expected {
  readonly path: string;
  /** Text on the line of the fixture's expectation that the mismatch points to. */
  readonly at: string;
  readonly expected: string;
  readonly received: string;
  readonly hint?: string;
}

interface Caught {
  readonly lie: string;
  readonly fixture: string;
  /** All of them, and in this order: what is not listed here would be noise. */
  readonly mismatches: readonly Expected[];
}

const ORDER = "unary/01_order";
const ROWS = "server/20_rows";
const METADATA = "server/21_rows_with_metadata";
const NO_ORDER = "errors/50_no_order";

const notOk = (received: string): Expected => ({ path: "status", at: '"status_code"', expected: "OK", received });
const breach = (received: string): Expected => ({
  path: "protocol",
  at: '"expected_response"',
  expected: "a reply that follows the gRPC protocol",
  received,
});
const count = (expected: number, received: number): Expected => ({
  path: "stream.length",
  at: '"stream"',
  expected: `${expected} messages`,
  received: `${received} messages`,
});
const row = (number: number, label: string): string => `{"label":"${label}","number":${number}}`;
const missing = (number: number, label: string): Expected => ({
  path: `stream[${number - 1}]`,
  at: `item ${number - 1}`,
  expected: row(number, label),
  received: "(missing)",
});
const LAST_THREE_MISSING = [missing(3, "gamma"), missing(4, "delta"), missing(5, "epsilon")];

const LIES: readonly Caught[] = [
  {
    lie: "wrong-code",
    fixture: NO_ORDER,
    mismatches: [
      { path: "status", at: '"status_code"', expected: "NOT_FOUND", received: "UNKNOWN: there is no order 99" },
    ],
  },
  {
    lie: "wrong-error-message",
    fixture: NO_ORDER,
    mismatches: [
      {
        path: "error.message",
        at: '"message": "there is no order 99"',
        expected: 'text containing "there is no order 99"',
        received: '"something went wrong"',
      },
    ],
  },
  {
    lie: "ok-for-error",
    fixture: NO_ORDER,
    mismatches: [
      { path: "status", at: '"status_code"', expected: "NOT_FOUND", received: "OK" },
      {
        path: "error.message",
        at: '"message": "there is no order 99"',
        expected: 'text containing "there is no order 99"',
        received: '""',
      },
    ],
  },
  {
    lie: "wrong-value-at-depth",
    fixture: ORDER,
    mismatches: [
      { path: "message.customer.address.city", at: '"city"', expected: '"Bergen"', received: '"Trondheim"' },
      { path: "message.lines[1].quantity", at: '"quantity": 2', expected: "2", received: "4" },
    ],
  },
  {
    lie: "drops-message",
    fixture: ROWS,
    mismatches: [count(5, 4), missing(3, "gamma")],
  },
  {
    lie: "adds-message",
    fixture: ROWS,
    mismatches: [
      count(5, 6),
      { path: "stream[3]", at: '"stream"', expected: "(no such message)", received: row(99, "extra") },
    ],
  },
  {
    lie: "reorders-messages",
    fixture: ROWS,
    mismatches: [
      {
        path: "stream[1]",
        at: "item 1",
        expected: row(2, "beta"),
        received: "the same message at position 2",
        hint: "the order differs",
      },
    ],
  },
  {
    lie: "two-messages",
    fixture: ORDER,
    mismatches: [{ path: "message", at: '"message"', expected: "exactly one message", received: "2 messages" }],
  },
  {
    lie: "no-message",
    fixture: "client/30_total",
    mismatches: [{ path: "message", at: '"message"', expected: "exactly one message", received: "no messages" }],
  },
  {
    lie: "drops-trailers",
    fixture: METADATA,
    mismatches: [
      { path: "trailers.x-row-count", at: '"x-row-count"', expected: "2", received: "(absent)" },
      { path: "trailers.x-digest-bin", at: '"x-digest-bin"', expected: "3q2+7w==", received: "(absent)" },
    ],
  },
  {
    lie: "headers-as-trailers",
    fixture: METADATA,
    mismatches: [
      {
        path: "headers.x-shard",
        at: '"x-shard"',
        expected: "eu-2",
        received: "(absent)",
        hint: "it came in the trailers",
      },
    ],
  },
  {
    lie: "trailers-as-headers",
    fixture: METADATA,
    mismatches: [
      {
        path: "trailers.x-row-count",
        at: '"x-row-count"',
        expected: "2",
        received: "(absent)",
        hint: "it came in the initial metadata",
      },
      {
        path: "trailers.x-digest-bin",
        at: '"x-digest-bin"',
        expected: "3q2+7w==",
        received: "(absent)",
        hint: "it came in the initial metadata",
      },
    ],
  },
  {
    lie: "malformed-protobuf",
    fixture: ROWS,
    mismatches: [
      { path: "stream[2]", at: "item 2", expected: "a rows.v1.Row", received: "not a rows.v1.Row: premature EOF" },
    ],
  },
  {
    lie: "malformed-protobuf-unary",
    fixture: ORDER,
    mismatches: [
      { path: "message", at: '"message"', expected: "a shop.v1.Order", received: "not a shop.v1.Order: premature EOF" },
    ],
  },
  {
    lie: "half-a-frame",
    fixture: ORDER,
    mismatches: [
      { path: "message", at: '"message"', expected: "exactly one message", received: "no messages" },
      breach("the stream ended inside a message: 9 bytes of an unfinished frame"),
    ],
  },
  {
    lie: "frame-of-4gib",
    fixture: ROWS,
    mismatches: [
      notOk(
        "RESOURCE_EXHAUSTED, made by the client: a message of 4294967295 bytes is larger than the client's limit of 67108864",
      ),
      count(5, 2),
      ...LAST_THREE_MISSING,
    ],
  },
  {
    lie: "compressed-without-encoding",
    fixture: ORDER,
    mismatches: [
      notOk("INTERNAL, made by the client: a message is marked as compressed, but grpc-encoding is `identity`"),
      breach("a message is marked as compressed, but grpc-encoding is `identity`"),
    ],
  },
  {
    lie: "flag-byte-7",
    fixture: ORDER,
    mismatches: [
      notOk("INTERNAL, made by the client: a message begins with the flag byte 7; gRPC knows 0 and 1"),
      breach("a message begins with the flag byte 7; gRPC knows 0 and 1"),
    ],
  },
  {
    lie: "status-99",
    fixture: ORDER,
    mismatches: [notOk("99 (not a gRPC status)"), breach("grpc-status is 99 (not a gRPC status)")],
  },
  {
    lie: "status-text",
    fixture: ORDER,
    mismatches: [notOk("UNKNOWN"), breach("grpc-status is `NOT_FOUND`, and not a number")],
  },
  {
    lie: "status-missing",
    fixture: ORDER,
    mismatches: [
      notOk("UNKNOWN, made by the client: the trailers have no grpc-status"),
      breach("the trailers have no grpc-status"),
    ],
  },
  {
    lie: "no-trailers",
    fixture: ORDER,
    mismatches: [
      notOk("UNKNOWN, made by the client: the server ended the stream without grpc-status"),
      breach("the server ended the stream without grpc-status"),
    ],
  },
  {
    lie: "html-200",
    fixture: ORDER,
    mismatches: [
      notOk("UNKNOWN: HTTP status 200 without grpc-status: <html><body>Welcome</body></html>"),
      breach("the content-type is `text/html`, and not application/grpc"),
    ],
  },
  {
    lie: "html-502",
    fixture: ORDER,
    mismatches: [
      notOk("UNAVAILABLE: HTTP status 502 without grpc-status: <h1>502 Bad Gateway</h1>"),
      breach("the HTTP status is 502, and not 200"),
      breach("the content-type is `text/html`, and not application/grpc"),
    ],
  },
  {
    lie: "wrong-content-type",
    fixture: ORDER,
    mismatches: [breach("the content-type is `application/json`, and not application/grpc")],
  },
  {
    lie: "rst-mid-stream",
    fixture: ROWS,
    mismatches: [
      notOk("INTERNAL: the server reset the stream (HTTP/2 INTERNAL_ERROR)"),
      count(5, 2),
      ...LAST_THREE_MISSING,
    ],
  },
  {
    lie: "rst-inside-message",
    fixture: ROWS,
    mismatches: [
      notOk("CANCELLED: the server reset the stream (HTTP/2 CANCEL)"),
      count(5, 2),
      ...LAST_THREE_MISSING,
      breach("the stream was reset inside a message: 7 bytes of an unfinished frame"),
    ],
  },
];

/** Nothing is wrong with these, or nothing that this version judges. */
const TOLERATED = [
  // Without any lie.
  "none",
  // All replies at the end of a bidirectional stream: the client half-closes before it reads.
  "buffers-stream",
  // What is under way is answered, and a new connection taken.
  "goaway-and-goes-on",
];

const ALL = [
  "bidirectional/40_echo",
  "client/30_total",
  NO_ORDER,
  ROWS,
  METADATA,
  ORDER,
  "unary/02_ping",
];

const token = randomUUID();
let workspace: Workspace;
let run: CliResult;
let outputs: Outputs;

beforeAll(async () => {
  workspace = await makeWorkspace();
  const bindings = lyingBindings([...LIES.map(({ lie }) => lie), ...TOLERATED], token);
  await workspace.write("grpc-fixtures.yml", { fixtures: "fixtures", timeout: "60s", bindings });
  run = await runCli(["run", "--output", "out"], { cwd: workspace.folder });
  outputs = readOutputs(workspace.path("out"));
});

afterAll(() => workspace.remove());

describe.each(LIES)("$lie", ({ lie, fixture, mismatches }) => {
  test("is a failure with just these mismatches, each on its line", () => {
    const result = outputs.result(lie, fixture);
    const found = result.mismatches.map(({ path, line, expected, received, hint }) => ({ path, line, expected, received, hint }));
    expect(found).toEqual(
      mismatches.map(({ at, ...rest }) => ({ hint: undefined, ...rest, line: lineOf(fixture, at) })),
    );
    expect(result.verdict).toBe("failed");
  });

  test("leaves the honest answers beside it passed", () => {
    expect(outputs.verdicts(lie)).toEqual({ passed: ALL.filter((id) => id !== fixture), failed: [fixture] });
    expect(outputs.results.get(lie)?.server).toEqual({ kind: "command" });
  });

  test("is told on the console, with the line and the command that replays it", () => {
    const block = consoleBlock(run.stdout, fixture, lie);
    for (const { path, at, expected, received, hint } of mismatches) {
      expect(block).toContain(`      ${path}  fixtures/${fixture}.json:${lineOf(fixture, at)}\n`);
      expect(block).toContain(`- expected  ${expected}\n`);
      expect(block).toContain(`+ received  ${received}\n`);
      if (hint !== undefined) expect(block).toContain(`hint: ${hint}\n`);
    }
    expect(block).toMatch(new RegExp(`replay( \\(\\S+\\))?: .* run --binding \\S+ --filter ${fixture}$`, "m"));
  });
});

test.each(TOLERATED)("%s passes", (name) => {
  expect(outputs.verdicts(name)).toEqual({ passed: ALL });
});

test("the run fails, and names what failed", () => {
  expect(run.code).toBe(1);
  expect(run.stderr).toBe("");
  expect(outputs.report.result).toBe("failed");
  const failed = outputs.report.problems.map(({ kind, binding, message }) => `${kind} ${binding}: ${message}`);
  expect(failed).toEqual(LIES.map(({ lie }) => `verdict ${lie}: 1 failed`));
  expect(run.stdout.trimEnd().split("\n").at(-1)).toMatch(/^✗ Failed: 5 of 7 fixtures \(1 on wrong-code, /);
});

test("no server is left", () => {
  expect(processesMarked(token)).toEqual([]);
});
