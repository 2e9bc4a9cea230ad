/** What a configuration says, and what becomes of it. */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Config, ServerConfig } from "../../src/config/model.ts";
import { parseConfig } from "../../src/config/parse.ts";

const folder = resolve("/project");

function parse(text: string, name = "grpc-fixtures.yml"): Config {
  return parseConfig(text, `${folder}/${name}`);
}

function server(text: string): ServerConfig | undefined {
  return parse(`bindings: { it: { server: ${text} } }`).bindings[0]?.server;
}

const COMPLETE = `
$schema: https://example.com/config.schema.json
fixtures:
  - testing_data/protobuf
  - "more/**/*_stream*.json"
encoding: json
timeout: 1.5m
concurrency: 4
rules:
  number-range: off
  file-name: error
minimum-fixtures: 37
bindings:
  python:
    server:
      command: python servers/python/server.py --port {port}
      cwd: servers
      env: { PYTHONUNBUFFERED: "1", EMPTY: "" }
      ready: { log: "listening on (?<address>.*)" }
      start-timeout: 45s
      stop-timeout: 250ms
      tls:
        ca: certificates/ca.pem
        certificate: certificates/client.pem
        key: /etc/client.key
        server-name: fixtures.test
  php:
    server: { address: "127.0.0.1:50051", ready: health, start-timeout: 500ms, tls: true }
`;

const COMPLETE_CONFIG: Config = {
  file: `${folder}/grpc-fixtures.yml`,
  folder,
  fixtures: [`${folder}/testing_data/protobuf`, `${folder}/more/**/*_stream*.json`],
  encoding: "json",
  timeoutMs: 90_000,
  concurrency: 4,
  rules: { "number-range": "off", "file-name": "error" },
  minimumFixtures: 37,
  strictParity: false,
  flakyAllowed: false,
  acceptedDifferences: [],
  coverage: { rules: {}, targets: [] },
  bindings: [
    {
      name: "python",
      server: {
        kind: "command",
        command: ["python", "servers/python/server.py", "--port", "{port}"],
        cwd: `${folder}/servers`,
        env: { PYTHONUNBUFFERED: "1", EMPTY: "" },
        ready: { kind: "log", pattern: "listening on (?<address>.*)" },
        startTimeoutMs: 45_000,
        stopTimeoutMs: 250,
        tls: {
          ca: `${folder}/certificates/ca.pem`,
          certificate: `${folder}/certificates/client.pem`,
          key: "/etc/client.key",
          serverName: "fixtures.test",
        },
      },
    },
    {
      name: "php",
      server: {
        kind: "attached",
        address: { kind: "tcp", host: "127.0.0.1", port: 50051 },
        ready: { kind: "health" },
        startTimeoutMs: 500,
        tls: {},
      },
    },
  ],
};

describe("known failures", () => {
  const entry = { fixture: "errors/*", reason: "r", issue: "#7", expires: "2027-01-01", mismatch: "status" };

  test.each([
    ["a day as it is, which YAML could take for a date", "2027-01-01"],
    ["a day in quotes", '"2027-01-01"'],
  ])("%s", (_, day) => {
    const text = `flaky: allowed
bindings:
  go:
    server: { command: x }
    known-failing:
      - { fixture: "errors/*", reason: r, issue: "#7", expires: ${day}, mismatch: status, encoding: json }
  php:
    server: { command: x }
    known-failing: []
`;
    const { bindings, flakyAllowed } = parseConfig(text, "c.yml");
    expect(flakyAllowed).toBe(true);
    expect(bindings.map(({ knownFailing }) => knownFailing)).toEqual([[{ ...entry, encoding: "json" }], undefined]);
  });

  test("in JSON", () => {
    const config = { bindings: { go: { server: { command: "x" }, "known-failing": [entry] } } };
    expect(parseConfig(JSON.stringify(config), "c.json").bindings[0]?.knownFailing).toEqual([entry]);
  });
});

describe("parseConfig", () => {
  test("reads every setting", () => {
    expect(parse(COMPLETE)).toEqual(COMPLETE_CONFIG);
  });

  test("reads the same from JSON", () => {
    const json = `{
      "fixtures": "suite", "timeout": "2s", "rules": { "number-range": "off" },
      "bindings": { "go": { "server": { "command": ["./server", "--port", "{port}"] } } }
    }`;
    const config = parse(json, "grpc-fixtures.json");
    expect(config).toEqual({ ...parse(json), file: `${folder}/grpc-fixtures.json` });
    expect(config.timeoutMs).toBe(2000);
  });

  test("completes what is not written", () => {
    expect(parse("bindings: { go: { server: { command: ./server } }, at: { server: { address: 'h:1' } } }")).toEqual({
      file: `${folder}/grpc-fixtures.yml`,
      folder,
      fixtures: [],
      encoding: "protobuf",
      timeoutMs: 10_000,
      concurrency: 16,
      rules: {},
      strictParity: false,
      flakyAllowed: false,
      acceptedDifferences: [],
      coverage: { rules: {}, targets: [] },
      bindings: [
        {
          name: "go",
          server: {
            kind: "command",
            command: ["./server"],
            cwd: folder,
            env: {},
            ready: { kind: "grpc" },
            startTimeoutMs: 30_000,
            stopTimeoutMs: 5_000,
          },
        },
        {
          name: "at",
          server: {
            kind: "attached",
            address: { kind: "tcp", host: "h", port: 1 },
            ready: { kind: "grpc" },
            startTimeoutMs: 30_000,
          },
        },
      ],
    });
  });

  test("keeps bindings in the order of the file", () => {
    const text = "bindings: { z: &s { server: { command: x } }, a: *s, M.2_x-y: *s }";
    expect(parse(text).bindings.map(({ name }) => name)).toEqual(["z", "a", "M.2_x-y"]);
  });

  test.each([
    ["grpc", { kind: "grpc" }],
    ["health", { kind: "health" }],
    ["tcp", { kind: "tcp" }],
    ["{ log: ready }", { kind: "log", pattern: "ready" }],
  ])("ready: %s", (written, ready) => {
    expect(server(`{ command: x, ready: ${written} }`)?.ready).toEqual(ready);
  });

  test.each([
    ['"localhost:50051"', { kind: "tcp", host: "localhost", port: 50051 }],
    ['"[::1]:50051"', { kind: "tcp", host: "::1", port: 50051 }],
    ["unix:/tmp/server.sock", { kind: "unix", path: "/tmp/server.sock" }],
    ["unix:run/server.sock", { kind: "unix", path: `${folder}/run/server.sock` }],
  ])("address: %s", (written, address) => {
    expect(server(`{ address: ${written} }`)).toMatchObject({ address });
  });

  test.each([
    ["true", {}],
    ["{}", {}],
    ["{ ca: ../ca.pem }", { ca: resolve("/ca.pem") }],
    ["false", undefined],
  ])("tls: %s", (written, tls) => {
    expect(server(`{ command: x, tls: ${written} }`)?.tls).toEqual(tls);
  });

  test("takes keys as they are written, and aliases for what they stand for", () => {
    const text = `
bindings:
  1.10: { server: { command: a, env: &env { ON: "y", __proto__: "p", constructor: "c" } } }
  true: { server: { command: b, env: *env } }
`;
    const { bindings } = parse(text);
    expect(bindings.map(({ name }) => name)).toEqual(["1.10", "true"]);
    for (const { server: each } of bindings) {
      const env = each.kind === "command" ? each.env : {};
      expect(Object.entries(env)).toEqual([
        ["ON", "y"],
        ["__proto__", "p"],
        ["constructor", "c"],
      ]);
      expect(Object.getPrototypeOf(env)).toBe(Object.prototype);
    }
  });

  test("reads words of older YAML as the text they are", () => {
    expect(parse("rules: { tags: off }").rules).toEqual({ tags: "off" });
    expect(server("{ command: [x, yes, no, on, 1e3x, 0o17x] }")).toMatchObject({
      command: ["x", "yes", "no", "on", "1e3x", "0o17x"],
    });
  });

  test("reads a command over several lines", () => {
    expect(
      parse("bindings:\n  a:\n    server:\n      command: >\n        java -jar\n        server.jar\n"),
    ).toMatchObject({
      strictParity: false,
      flakyAllowed: false,
      acceptedDifferences: [],
      coverage: { rules: {}, targets: [] },
      bindings: [{ server: { command: ["java", "-jar", "server.jar"] } }],
    });
  });
});
