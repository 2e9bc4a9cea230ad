/** Each kind of misuse: where it is said to be, and what a person reads. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/config/errors.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { RULE_IDS } from "../../src/fixtures/rules/ids.ts";

/** The lines of the message, without the name of the file. */
function problemsOf(text: string, file = "c.yml"): string[] {
  try {
    parseConfig(text, file);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split("\n").map((line) => line.replace(`${file}:`, ""));
  }
  return [];
}

/** The start of a long text as the name of its test. */
const titled = ([text = "", problem = ""]: string[]): [string, string, string] => [text.slice(0, 60), text, problem];

const inServer = (text: string) => `bindings: { a: { server: { ${text} } } }`;
const withEntry = (text: string) => `bindings: { a: { server: { command: x }, known-failing: [{ ${text} }] } }`;
const KNOWN = "Write for example: `known-failing: [{ fixture: errors/52_timeout, reason: it answers first }]`";
const SERVER_KEYS = "command, cwd, env, address, ready, start-timeout, stop-timeout, tls";
const TOP_KEYS =
  "$schema, fixtures, encoding, timeout, concurrency, rules, minimum-fixtures, parity, flaky, accepted-differences, coverage, bindings";
const DURATION = "a duration such as 10s, 500ms or 2m, up to 1 hour";

describe("unknown keys", () => {
  test.each([
    ["timout: 10s", "1:1: unknown key `timout`: did you mean `timeout`?"],
    ["minimum_fixtures: 1", "1:1: unknown key `minimum_fixtures`: did you mean `minimum-fixtures`?"],
    ["xyz: 1", `1:1: unknown key \`xyz\`: the configuration takes ${TOP_KEYS}`],
    ["command: x", `1:1: unknown key \`command\` (it belongs under \`server\`): the configuration takes ${TOP_KEYS}`],
    [inServer("command: x, start_timeout: 5s"), "1:40: unknown key `start_timeout`: did you mean `start-timeout`?"],
    [inServer("command: x, startTimeout: 5s"), "1:40: unknown key `startTimeout`: did you mean `start-timeout`?"],
    [inServer("comand: x"), "1:28: unknown key `comand`: did you mean `command`?"],
    [
      inServer("command: x, encoding: json"),
      `1:40: unknown key \`encoding\` (it belongs at the top of the file): \`bindings.a.server\` takes ${SERVER_KEYS}`,
    ],
    [inServer("command: x, tls: { servername: x }"), "1:47: unknown key `servername`: did you mean `server-name`?"],
    [inServer("command: x, ready: { lgo: x }"), "1:49: unknown key `lgo`: did you mean `log`?"],
    ["__proto__: { fixtures: x }", `1:1: unknown key \`__proto__\`: the configuration takes ${TOP_KEYS}`],
    ["constructor: x", `1:1: unknown key \`constructor\`: the configuration takes ${TOP_KEYS}`],
    ['"a\\u001b[31m\\nb": x', `1:1: unknown key \`a\\x1b[31m\\nb\`: the configuration takes ${TOP_KEYS}`],
  ])("%s", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("of a binding and of an entry, with the place they belong to", () => {
    expect(problemsOf("known-failing: []")).toEqual([
      `1:1: unknown key \`known-failing\` (it belongs under the name of a binding): the configuration takes ${TOP_KEYS}`,
    ]);
    expect(problemsOf("expires: 2027-01-01")).toEqual([
      `1:1: unknown key \`expires\` (it belongs in an entry of \`known-failing\`): the configuration takes ${TOP_KEYS}`,
    ]);
    expect(problemsOf("bindings:\n  a:\n    server: { command: x }\n    known_failing: []")).toEqual([
      "4:5: unknown key `known_failing`: did you mean `known-failing`?",
    ]);
    expect(problemsOf(withEntry("fixture: x, reason: y, expire: 2027-01-01"))).toEqual([
      "1:83: unknown key `expire`: did you mean `expires`?",
    ]);
  });

  test("a binding without `server`", () => {
    expect(problemsOf("bindings:\n  a: { command: x }")).toEqual([
      '2:3: `bindings.a` has no `server`. Write for example: `server: { address: "127.0.0.1:50051" }`',
      "2:8: unknown key `command` (it belongs under `server`): `bindings.a` takes coverage, known-failing, server",
    ]);
  });
});

describe("values", () => {
  const path = ". Write for example: `fixtures: path/to/fixtures`";
  const tcp = '. Write for example: `address: "127.0.0.1:50051"`';
  test.each([
    [
      "[x]",
      "1:1: the configuration must be a map of settings, not a list. Write for example: `fixtures: path/to/fixtures`",
    ],
    ["", "1:1: the file is empty"],
    ["# later", "1:1: the file is empty"],
    ["fixtures: 5", `1:11: \`fixtures\` must be a folder, a file or a glob, or a list of them, not 5${path}`],
    ["fixtures:", `1:10: \`fixtures\` must be a folder, a file or a glob, or a list of them, but it is empty${path}`],
    [
      "fixtures: []",
      `1:11: \`fixtures\` must be a folder, a file or a glob, or a list of them, but it is empty${path}`,
    ],
    [
      "fixtures: [a, { b: c }]",
      "1:15: `fixtures[1]` must be a folder, a file or a glob, not a map. Write for example: `fixtures: [path/to/fixtures]`",
    ],
    [
      "encoding: protobuff",
      "1:11: `encoding` must be protobuf or json, not the text `protobuff`: did you mean `protobuf`?",
    ],
    [
      "encoding: xml",
      "1:11: `encoding` must be protobuf or json, not the text `xml`. Write for example: `encoding: json`",
    ],
    [
      'timeout: "10"',
      `1:10: \`timeout\` must be ${DURATION}, not the text \`10\`. Write for example: \`timeout: 10s\``,
    ],
    ["timeout: 2h", `1:10: \`timeout\` must be ${DURATION}, not the text \`2h\`. Write for example: \`timeout: 10s\``],
    ["timeout: 0", `1:10: \`timeout\` must be ${DURATION}, not 0. Write for example: \`timeout: 10s\``],
    ["timeout: .nan", `1:10: \`timeout\` must be ${DURATION}, not NaN. Write for example: \`timeout: 10s\``],
    ["timeout: 61m", "1:10: `timeout`: a duration here is between 1ms and 1 hour (60m)"],
    ["timeout: 0s", "1:10: `timeout`: a duration here is between 1ms and 1 hour (60m)"],
    [
      "concurrency: 257",
      "1:14: `concurrency` must be a whole number from 1 to 256, not 257. Write for example: `concurrency: 16`",
    ],
    [
      "minimum-fixtures: 0",
      "1:19: `minimum-fixtures` must be a whole number, at least 1, not 0. Write for example: `minimum-fixtures: 37`",
    ],
    ["rules: { tags: of }", "1:16: `rules.tags` must be error, warn or off, not the text `of`: did you mean `off`?"],
    ["rules: { number-rang: off }", "1:10: unknown rule `number-rang`: did you mean `number-range`?"],
    ["rules: { toString: off }", `1:10: unknown rule \`toString\`: the rules are ${RULE_IDS.join(", ")}`],
    [
      "bindings:",
      "1:10: `bindings` must be a map of names to bindings, but it is empty. Write for example: `bindings: { python: { server: { command: … } } }`",
    ],
    [
      "bindings: { -a: { server: { command: x } } }",
      "1:13: `-a` cannot name a binding: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit",
    ],
    [
      "bindings: { Go: &s { server: { command: x } }, go: *s }",
      "1:11: `bindings`: `Go` and `go` differ in case only, and would be one file on some systems: rename one",
    ],
    [
      inServer("command: [x, 50051]"),
      '1:41: `bindings.a.server.command[1]` must be text (numbers, true and false in quotes), not 50051. Write for example: `command: [server, --port, "50051"]`',
    ],
    [
      inServer("command: []"),
      '1:37: `bindings.a.server.command` must be a command, as text or as a list of texts, but it is empty. Write for example: `command: "python server.py --port {port}"`',
    ],
    [inServer('command: ["", x]'), "1:37: `bindings.a.server.command`: the program is missing"],
    [
      inServer("command: x, cwd: 5"),
      "1:45: `bindings.a.server.cwd` must be a folder, not 5. Write for example: `cwd: servers/python`",
    ],
    [
      inServer("command: x, env: { PASSWORD: 123456789 }"),
      '1:57: `bindings.a.server.env.PASSWORD` must be text (numbers, true and false in quotes). Write for example: `env: { PYTHONUNBUFFERED: "1" }`',
    ],
    [
      inServer('command: x, env: { "A=B": x }'),
      "1:47: `A=B` cannot name an environment variable: no =, no NUL, and not nothing",
    ],
    [
      inServer('command: "x\\0y"'),
      '1:37: `bindings.a.server.command` must be a command, as text or as a list of texts, not the text `x\\x00y`. Write for example: `command: "python server.py --port {port}"`',
    ],
    [
      inServer("command: x, ready: grcp"),
      '1:47: `bindings.a.server.ready` must be grpc, health or tcp, or, with `command`, { log: "…" }, not the text `grcp`: did you mean `grpc`?',
    ],
    [
      inServer("command: x, ready: {}"),
      '1:40: `bindings.a.server.ready` has no `log`. Write for example: `ready: { log: "listening on (?<address>.*)" }`',
    ],
    [
      inServer('command: x, ready: { log: "(?=x)" }'),
      "1:54: `bindings.a.server.ready.log`: the ready pattern `(?=x)` is not valid: invalid or unsupported Perl syntax: `(?=` (RE2 syntax: no look-around, no back-references)",
    ],
    [
      inServer("command: x, tls: sure"),
      "1:45: `bindings.a.server.tls` must be true, or a map of files, not the text `sure`. Write for example: `tls: { ca: certificates/ca.pem }`",
    ],
    [
      inServer("command: x, tls: { key: x }"),
      "1:45: `bindings.a.server.tls`: `certificate` and `key` go together: mutual TLS needs both",
    ],
    [
      inServer(""),
      '1:18: `bindings.a.server` has neither `command` (it is started here) nor `address` (it is already running). Write for example: `command: "python server.py --port {port}"`',
    ],
    [
      inServer("command: x, address: 'h:1'"),
      "1:40: `bindings.a.server` has both `command` (it is started here) and `address` (it is already running): keep one",
    ],
    [
      inServer("address: 'h:1', cwd: x"),
      "1:44: `bindings.a.server.cwd` goes with `command`: an `address` is not started",
    ],
    [
      inServer("address: 'h:1', ready: { log: x }"),
      '1:51: `bindings.a.server.ready` must be grpc, health or tcp, or, with `command`, { log: "…" }, not a map. Write for example: `ready: grpc`',
    ],
    [
      inServer("address: 'http://localhost:50051'"),
      `1:37: \`bindings.a.server.address\` must be host:port, [IPv6 address]:port or unix:path, not the text \`http://localhost:50051\`${tcp}`,
    ],
    [
      inServer("address: 'h:65536'"),
      "1:37: `bindings.a.server.address`: `h:65536` is no address: write host:port, [IPv6]:port or unix:/path",
    ],
    ["flaky: alowed", "1:8: `flaky` must be red or allowed, not the text `alowed`: did you mean `allowed`?"],
    [
      "bindings: { a: { server: { command: x }, known-failing: { fixture: x } } }",
      `1:57: \`bindings.a.known-failing\` must be a list of entries, not a map. ${KNOWN}`,
    ],
    [withEntry("fixture: x"), `1:58: \`bindings.a.known-failing[0]\` has no \`reason\`. ${KNOWN}`],
    [
      withEntry("fixture: x, reason: ''"),
      `1:80: \`bindings.a.known-failing[0].reason\` must be text, but it is empty. ${KNOWN}`,
    ],
    [
      withEntry("fixture: x, reason: y, expires: 2027-02-29"),
      "1:92: `bindings.a.known-failing[0].expires`: there is no day 2027-02-29 in the calendar",
    ],
    [
      withEntry("fixture: x, reason: y, expires: soon"),
      "1:92: `bindings.a.known-failing[0].expires` must be a day such as 2027-01-01, not the text `soon`. Write for example: `known-failing: [{ fixture: errors/52_timeout, reason: it answers first, expires: 2027-01-01 }]`",
    ],
    [
      withEntry("fixture: x, reason: y, encoding: jsno"),
      "1:93: `bindings.a.known-failing[0].encoding` must be protobuf or json, not the text `jsno`: did you mean `json`?",
    ],
  ])("%s", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("a long value is cut", () => {
    expect(problemsOf(`encoding: ${"x".repeat(5000)}`)[0]?.length).toBeLessThan(300);
  });
});

describe("YAML", () => {
  test.each(
    [
      [
        "fixtures: a\ntimeout: [1",
        "2:12: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
      ["rules:\n\ttags: off", "2:1: not valid YAML: indent with spaces, not with tabs"],
      [
        "fixtures: a\n---\nfixtures: b",
        "2:1: a second document begins here: a configuration is one document, remove the `---`",
      ],
      ["fixtures: a\nfixtures: b", "2:1: `fixtures` is written twice, first in line 1: remove one"],
      ["fixtures: !glob a", "1:17: tags such as `!glob` are not supported: remove it"],
      ["fixtures: !!binary aGk=", "1:20: tags such as `tag:yaml.org,2002:binary` are not supported: remove it"],
      ["fixtures: *a", "1:11: `*a` names nothing: no `&a` ends above it"],
      ["fixtures: &a [*a]", "1:15: `*a` names nothing: no `&a` ends above it"],
      ["? [a]\n: b", "1:3: a key must be plain text"],
      [": b", "1:1: a key is missing"],
      [
        "fixtures: a\n<<: { timeout: 1s }",
        "2:1: merge keys (`<<`) are not supported: write the keys out, or use an alias for a whole value",
      ],
      [`fixtures: ${"[".repeat(60)}${"]".repeat(60)}`, "1:61: nested deeper than 50 levels"],
      ["[".repeat(200_000), "1:1: nested deeper than 50 levels"],
      [`fixtures: [${"a,".repeat(10_000)}]`, "1:20008: more than 10000 values: that is no configuration"],
    ].map(titled),
  )("%s", (_, text, problem) => {
    // How deep the YAML library gets before it gives up depends on the stack, and so does the place.
    expect(problemsOf(text).map((line) => line.replace(/^1:\d{3,4}: nested/, "1:1: nested"))).toEqual([problem]);
  });

  test("aliases of aliases do not multiply without bound", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 0; i < 20; i++) lines.push(`k${i}: &b${i} [${Array(10).fill(i === 0 ? "*a" : `*b${i - 1}`)}]`);
    expect(problemsOf(lines.join("\n"))).toEqual([
      expect.stringMatching(/^\d+:\d+: more than 10000 values: that is no configuration$/),
    ]);
  });

  test("a problem in an aliased value is placed where it is written", () => {
    expect(problemsOf("bindings:\n  a: &a\n    server: { comand: x }\n  b: *a")).toEqual([
      "3:15: unknown key `comand`: did you mean `command`?",
      "3:15: unknown key `comand`: did you mean `command`?",
    ]);
  });
});

describe("JSON", () => {
  test.each(
    [
      ['{"fixtures": "a" "timeout"}', "1:18: a `,` is expected before the next entry"],
      ["", "1:1: the file ends too early: a value is expected"],
      ['{\n  "timeout": "1s",\n  "timeout": "2s"\n}', "3:3: `timeout` is written twice in one object: remove one"],
      ['{\n  "timout": "1s"\n}', "2:3: unknown key `timout`: did you mean `timeout`?"],
      ['{"__proto__": 1}', `1:2: unknown key \`__proto__\`: the configuration takes ${TOP_KEYS}`],
      [`{"fixtures": [${'"a",'.repeat(10_000)}"a"]}`, "1:1: more than 10000 values: that is no configuration"],
    ].map(titled),
  )("%s", (_, text, problem) => {
    expect(problemsOf(text, "c.json")).toEqual([problem]);
  });
});

test("all problems are listed, in the order of the file", () => {
  const text = `
bindings:
  python:
    server:
      command: cd x && python server.py
      start-timeout: soon
  python:
    server: {}
timeout: never
coverage: 80
`;
  const lines = problemsOf(text).map((line) => line.slice(0, 50));
  expect(lines).toEqual([
    "5:16: `bindings.python.server.command`: commands r",
    "6:22: `bindings.python.server.start-timeout` must ",
    "7:3: `python` is written twice, first in line 3: r",
    "9:10: `timeout` must be a duration such as 10s, 50",
    "10:11: `coverage` must be a map of languages to a ",
  ]);
});

test("a very long list of problems ends with a count", () => {
  const text = Array.from({ length: 150 }, (_, i) => `key${i}: 1`).join("\n");
  const lines = problemsOf(text);
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe("… and 50 more problems");
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    ..."fixtures timeout rules bindings server command address ready env tls a 10s 1 true ~ __proto__ <<".split(" "),
    ..."[ ] { } , : - ? & * ! | > ' \" # % @ ` \\ & &a *a !!str --- ...".split(" "),
    ...["\n", "\n  ", "\n    ", " ", ": ", "- ", "\t", "\r\n", "\u0000", "\ud800", "é", "\u2028"],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join("")),
  );

  test("it is a configuration or a ConfigError whose problems have places", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("c.yml", "c.json"), (written, file) => expectUsable(written, file)),
      { numRuns: 2000 },
    );
  });

  test("the same holds for JSON of any shape under the keys there are", () => {
    const key = fc.constantFrom(
      ..."fixtures encoding timeout concurrency rules minimum-fixtures bindings a server command address".split(" "),
      ..."cwd env ready log start-timeout stop-timeout tls ca certificate key coverage tags toString".split(" "),
    );
    const leaf = fc.oneof(
      fc.constantFrom("x", "10s", "grpc", "off", "h:1", "", 1, true, null),
      fc.string(),
      fc.double(),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom("c.yml", "c.json"), (content, file) => {
        expectUsable(JSON.stringify(content) ?? "", file);
      }),
      { numRuns: 1000 },
    );
  });

  function expectUsable(written: string, file: string): void {
    try {
      expect(parseConfig(written, file).file).toBe(file);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      expect(error.problems.length).toBeGreaterThan(0);
      expect(error.message.split("\n")).toHaveLength(Math.min(error.problems.length, 101));
      const lines = written.split("\n").length;
      for (const { line, column } of error.problems) {
        expect(line >= 1 && line <= lines && column >= 1).toBe(true);
      }
    }
  }
});
