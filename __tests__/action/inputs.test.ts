/** action.yml and the code that reads it say the same, and what is wrong with an input is told by its name. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadInputs } from "../../src/action/inputs.ts";
import { settingsFrom } from "../../src/action/settings.ts";
import { UsageError } from "../../src/pipeline/settings.ts";
import { METADATA } from "../support/action.ts";

const DEFAULTS = Object.fromEntries(
  Object.entries(METADATA.inputs).map(([name, input]) => [
    name,
    // The runner fills it in.
    input.default?.replace(`\${{ github.token }}`, "the-token") ?? "",
  ]),
);

/** As the runner gives an input: trimmed, and empty where there is none. */
const getter =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string =>
    ({ ...DEFAULTS, ...given })[name]?.trim() ?? "";

const load = (given: Readonly<Record<string, string>> = {}) => loadInputs(getter(given));

describe("action.yml", () => {
  test("declares just the inputs that are read", () => {
    const read = new Set<string>();
    loadInputs((name) => {
      read.add(name);
      return getter({})(name);
    });
    expect([...read].sort()).toEqual(Object.keys(METADATA.inputs).sort());
  });

  test("says of each input and output what it is", () => {
    for (const [name, { description }] of Object.entries({ ...METADATA.inputs, ...METADATA.outputs })) {
      expect(description, name).toMatch(/^\S.{10,}\.$/);
    }
  });

  test("has defaults that load", () => {
    expect(load()).toEqual({
      mode: "all",
      config: "",
      workingDirectory: ".",
      fixtures: [],
      bindings: [],
      serverDirectory: "",
      filters: [],
      tags: [],
      categories: [],
      rules: {},
      repeat: 1,
      failFast: false,
      allowFlaky: false,
      results: [],
      coverageReports: [],
      coverageMinimums: [],
      output: "grpc-fixtures-report",
      summary: true,
      annotations: true,
      artifact: "",
      comment: "auto",
      commentId: "default",
      token: "the-token",
      baseReport: "auto",
    });
  });

  test("runs the bundle", () => {
    expect(METADATA.runs).toMatchObject({ using: "node24", main: "dist/action/index.js", post: "dist/post/index.js" });
  });
});

test("an input that a workflow leaves empty has its default", () => {
  const empty = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, ""]));
  expect(load(empty)).toEqual({ ...load(), workingDirectory: "", output: "", token: "" });
});

test("every input arrives", () => {
  const inputs = load({
    mode: "validate",
    "working-directory": "sub",
    fixtures: "  a\n\n b/*.json \r\nc d\n",
    encoding: "json",
    binding: "python",
    "server-command": "python 'my server.py' --port {port}",
    "server-directory": "servers",
    "server-ready": "health",
    "start-timeout": "1.5s",
    filter: "20_*\n*{a,b}*",
    tag: "smoke",
    category: "error\nunary",
    rules: "tags = off\nnumber-range=error",
    "minimum-fixtures": "37",
    timeout: "2m",
    concurrency: "4",
    repeat: "3",
    "fail-fast": "TRUE",
    "allow-flaky": "true",
    shard: "2/4",
    "coverage-reports": "python = coverage.xml",
    "coverage-minimums": "python=80\npython.branches=70",
    output: "out",
    summary: "False",
    annotations: "false",
    artifact: "mine",
    comment: "on-failure",
    "comment-id": "json",
    "github-token": " a-token ",
    "base-report": "old/report.json",
  });
  expect(inputs).toEqual({
    mode: "validate",
    config: "",
    workingDirectory: "sub",
    fixtures: ["a", "b/*.json", "c d"],
    encoding: "json",
    bindings: ["python"],
    serverCommand: ["python", "my server.py", "--port", "{port}"],
    serverDirectory: "servers",
    serverReady: "health",
    startTimeoutMs: 1500,
    filters: ["20_*", "*{a,b}*"],
    tags: ["smoke"],
    categories: ["error", "unary"],
    rules: { tags: "off", "number-range": "error" },
    minimumFixtures: 37,
    timeoutMs: 120_000,
    concurrency: 4,
    repeat: 3,
    failFast: true,
    allowFlaky: true,
    shard: { index: 2, count: 4 },
    results: [],
    coverageReports: [{ language: "python", path: "coverage.xml" }],
    coverageMinimums: [
      { language: "python", metric: "lines", percent: 80 },
      { language: "python", metric: "branches", percent: 70 },
    ],
    output: "out",
    summary: false,
    annotations: false,
    artifact: "mine",
    comment: "on-failure",
    commentId: "json",
    token: "a-token",
    baseReport: "old/report.json",
  });
  expect(load({ mode: "report", results: "legs\nmore" }).results).toEqual(["legs", "more"]);
  expect(load({ artifact: "none" }).artifact).toBeUndefined();
  expect(load({ "base-report": "none" }).baseReport).toBeUndefined();
  expect(load({ "server-address": "unix:run/server.sock" }).serverAddress).toEqual({
    kind: "unix",
    path: "run/server.sock",
  });
});

describe("what is wrong with an input is told by its name", () => {
  test.each<[Record<string, string>, string]>([
    [{ mode: "al" }, "input `mode`: `al` is not one of all, validate, run, report; did you mean `all`?"],
    [
      { comment: "on-failures" },
      "input `comment`: `on-failures` is not one of auto, always, on-failure, never; did you",
    ],
    [{ shard: "5/4" }, "input `shard`: `5/4` is not a shard: write 1/4 for the first of four"],
    [{ results: "x" }, "input `results` goes with `mode: report`, which merges them"],
    [{ mode: "report", shard: "1/4" }, "input `shard` goes with `mode: run`: `mode: report` merges the parts"],
    [{ mode: "run", output: "" }, "input `output` is empty: `mode: run` leaves its results there for `mode: report`"],
    [{ annotations: "yes" }, "input `annotations`: `yes` is neither true nor false"],
    [{ encoding: "protobf" }, "input `encoding`: `protobf` is not one of protobuf, json; did you mean `protobuf`?"],
    [
      { "server-address": "localhost:1", "server-ready": "gprc" },
      "input `server-ready`: `gprc` is not one of grpc, health, tcp; did you mean `grpc`?",
    ],
    [{ timeout: "10" }, "input `timeout`: `10` is no duration: write 500ms, 10s or 2m, up to an hour"],
    [{ "start-timeout": "2h" }, "input `start-timeout`: `2h` is no duration: write 500ms, 10s or 2m, up to an hour"],
    [{ rules: "tag=off" }, "input `rules`: `tag=off` is invalid. There is no rule `tag`. Did you mean `tags`?"],
    [{ rules: "tags=of" }, "input `rules`: `tags=of` is invalid. Write tags=error, tags=warn or tags=off."],
    [{ rules: "tags=off=x" }, "input `rules`: `tags=off=x` is invalid. Write tags=error, tags=warn or tags=off."],
    [{ rules: "tags" }, "input `rules`: `tags` is invalid. Write tags=error, tags=warn or tags=off."],
    [{ "minimum-fixtures": "0" }, "input `minimum-fixtures`: `0` is not a whole number from 1 to 1000000"],
    [{ concurrency: "1e2" }, "input `concurrency`: `1e2` is not a whole number from 1 to 256"],
    [{ repeat: "-1" }, "input `repeat`: `-1` is not a whole number from 1 to 10000"],
    [{ "fail-fast": "yes" }, "input `fail-fast`: `yes` is neither true nor false"],
    [{ summary: "0" }, "input `summary`: `0` is neither true nor false"],
    [{ "server-command": "run 'me" }, "input `server-command`: the ' is never closed"],
    [
      { "server-address": "localhost" },
      "input `server-address`: `localhost` is no address: write host:port, [IPv6]:port or unix:/path",
    ],
    [{ "server-address": "a:1", binding: "../x" }, "input `binding`: `../x` cannot name a binding: "],
    [{ "server-address": "a:1", binding: "a\nb" }, "input `binding`: one server has one name; "],
    [
      { "server-address": "a:1", "server-command": "x" },
      "inputs `server-command` and `server-address`: give one of them",
    ],
    [{ "server-address": "a:1", config: "x.yml" }, "inputs `config` and `server-command`/`server-address`: "],
    [{ "server-address": "a:1", "server-directory": "x" }, "input `server-directory` goes with `server-command`: "],
    [{ "server-directory": "x" }, "input `server-directory` goes with `server-command` or `server-address`: "],
    [{ "server-ready": "tcp" }, "input `server-ready` goes with `server-command` or `server-address`: "],
    [{ "start-timeout": "9s" }, "input `start-timeout` goes with `server-command` or `server-address`: "],
  ])("%j", (given, message) => {
    expect(() => load(given)).toThrow(UsageError);
    expect(() => load(given)).toThrow(message);
  });
});

describe("settings", () => {
  let workspace: string;
  beforeAll(async () => {
    workspace = await realpath(await mkdtemp(join(tmpdir(), "grpc-fixtures-action-")));
  });
  afterAll(() => rm(workspace, { recursive: true, force: true }));

  const settings = (given: Record<string, string>) => settingsFrom(load({ fixtures: "fixtures", ...given }), workspace);

  test("a server that is described by inputs has the defaults of a configured one", async () => {
    const { config, only } = await settings({
      binding: "go",
      "server-command": "./serve {port}",
      "server-directory": "s",
    });
    expect(config.bindings).toEqual([
      {
        name: "go",
        server: {
          kind: "command",
          command: ["./serve", "{port}"],
          cwd: join(workspace, "s"),
          env: {},
          ready: { kind: "grpc" },
          startTimeoutMs: 30_000,
          stopTimeoutMs: 5000,
        },
      },
    ]);
    expect(only).toEqual([]);
  });

  test("the path of a socket is relative to the working directory", async () => {
    const { config } = await settings({ "server-address": "unix:run/s.sock", "server-ready": "tcp" });
    const address = { kind: "unix", path: join(workspace, "run/s.sock") };
    expect(config.bindings).toEqual([
      { name: "server", server: { kind: "attached", address, ready: { kind: "tcp" }, startTimeoutMs: 30_000 } },
    ]);
  });

  test("without a server of their own, inputs choose configured bindings", async () => {
    expect((await settings({ binding: "a\nb" })).only).toEqual(["a", "b"]);
  });

  test("no fixtures, or no such folder: wrong usage", async () => {
    await expect(settings({ fixtures: "" })).rejects.toThrow("set the input `fixtures`");
    await expect(settings({ "working-directory": "nope" })).rejects.toThrow(
      `input \`working-directory\`: there is no folder ${join(workspace, "nope")}`,
    );
  });

  test("a configured minimum is for the configured fixtures, the input for whichever there are", async () => {
    const folder = join(workspace, "minimum");
    await mkdir(folder);
    await writeFile(join(folder, "grpc-fixtures.yml"), "fixtures: suite\nminimum-fixtures: 37\n");
    const minimum = async (given: Record<string, string>) =>
      (await settings({ "working-directory": "minimum", ...given })).minimumFixtures;
    expect(await minimum({ fixtures: "" })).toBe(37);
    expect(await minimum({})).toBeUndefined();
    expect(await minimum({ "minimum-fixtures": "3" })).toBe(3);
    expect(await minimum({ fixtures: "", "minimum-fixtures": "3" })).toBe(3);
  });

  test("a server by inputs beside configured ones is wrong usage: none of them is passed over", async () => {
    const folder = join(workspace, "both");
    await mkdir(folder);
    const file = join(folder, "grpc-fixtures.yml");
    const both = (given: Record<string, string>) => settings({ "working-directory": "both", ...given });
    await writeFile(
      file,
      "bindings:\n  go: { server: { address: 'localhost:1' } }\n  java: { server: { address: 'localhost:2' } }\n",
    );
    for (const given of [{ "server-command": "./serve" }, { "server-address": "localhost:3" }]) {
      await expect(both(given)).rejects.toThrow(UsageError);
      await expect(both(given)).rejects.toThrow(
        `both/grpc-fixtures.yml describes servers already (go, java): add this one to its \`bindings\`, or remove the inputs`,
      );
    }
    expect((await both({ binding: "go" })).config.bindings).toHaveLength(2);
    // A configuration of fixtures and rules alone is no rival.
    await writeFile(file, "encoding: json\n");
    const { config, encoding } = await both({ "server-address": "localhost:3" });
    expect({ names: config.bindings.map(({ name }) => name), encoding }).toEqual({
      names: ["server"],
      encoding: "json",
    });
  });

  test("the replay command repeats what decides how a fixture runs", async () => {
    const { replay } = await settings({
      fixtures: "my fixtures",
      "server-address": "localhost:50051",
      binding: "py",
      encoding: "json",
      timeout: "2s",
      repeat: "5",
      rules: "tags=off",
      filter: "2*",
    });
    expect(replay("py", "server/20_it's")).toBe(
      "grpc-fixtures run 'my fixtures' --address localhost:50051 --encoding json --timeout 2000ms --repeat 5 --rule tags=off --binding py --filter 'server/20_it'\\''s'",
    );
    const started = await settings({ "server-command": "./serve" });
    expect(started.replay("server", "a/1_b")).toBe(
      "grpc-fixtures run fixtures --address 127.0.0.1:PORT --binding server --filter a/1_b",
    );
  });
});
