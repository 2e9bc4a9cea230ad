/** `report`: the results of several machines are one machine's, and what does not belong together is said by name. */
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink, truncate } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadFixtures } from "../../src/fixtures/load.ts";
import type { Report } from "../../src/generated/report.ts";
import type { BindingResult } from "../../src/generated/result.ts";
import { formatAddress } from "../../src/rpc/address.ts";
import { startEmbeddedServer } from "../../src/servers/embedded/server.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { say } from "./context.ts";

let workspace: Workspace;
const stops: (() => void)[] = [];

/** `a` is honest; `b` answers from fixtures of its own: another text, a row less, and one fixture it does not know. */
beforeAll(async () => {
  workspace = await makeWorkspace();
  await cp(workspace.path("fixtures"), workspace.path("theirs"), { recursive: true });
  await change("theirs/unary/02_ping.json", (text) => text.replace('"pong"', '"pang"'));
  await change("theirs/server/20_rows.json", (text) => text.replace('"epsilon"', '"eta"'));
  await rm(workspace.path("theirs/client/30_total.json"));
  const bindings = {
    a: { server: { address: await serving("fixtures") } },
    b: { server: { address: await serving("theirs") } },
  };
  await workspace.write("two.yml", { fixtures: "fixtures", bindings });
  await workspace.write("three.yml", { fixtures: "fixtures", bindings: { c: bindings.a, ...bindings } });
  await run("whole");
  for (const binding of ["a", "b"]) {
    for (const shard of [1, 2]) await run(`legs/${binding}${shard}`, "--binding", binding, "--shard", `${shard}/2`);
  }
});

afterAll(() => {
  for (const stop of stops) stop();
  process.chdir("/");
  return workspace.remove();
});

async function serving(folder: string): Promise<string> {
  const { fixtures } = await loadFixtures([workspace.path(folder)], { cwd: workspace.folder });
  const server = await startEmbeddedServer(fixtures, { encoding: "protobuf" });
  stops.push(() => server.stop());
  return formatAddress(server.address);
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  await workspace.write(file, edit(await readFile(workspace.path(file), "utf8")));
}

const here = () => ({ cwd: workspace.path(".") });

const run = (output: string, ...more: string[]) =>
  say(["run", "--config", "two.yml", "--output", output, ...more], here());

const report = (sources: readonly string[], ...more: string[]) =>
  say(["report", ...sources, "--config", "two.yml", ...more], here());

const text = (file: string) => readFile(workspace.path(file), "utf8");
const reportOf = async (folder: string): Promise<Report> => JSON.parse(await text(`${folder}/report.json`));

/** Writes a changed copy of a leg. */
async function forge(name: string, edit: (leg: BindingResult) => unknown, leg = "legs/a1/results/a.json") {
  await workspace.write(`${name}.json`, edit(JSON.parse(await text(leg))));
  return `${name}.json`;
}

/** Without what differs from run to run: `run`, and the members named `timings`. */
const timeless = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (key, value) => (key === "run" || key === "timings" ? undefined : value)),
    null,
    2,
  );

/** Times as renderers write them. */
const withoutTimes = (rendered: string): string =>
  rendered.replace(/ (time|timestamp)="[^"]*"/g, "").replace(/\| *[\d.]+ m?s(?= *\|)/g, "| time");

const LEGS = ["legs/a1", "legs/a2", "legs/b1", "legs/b2"];

describe("one machine, or several", () => {
  test.each([
    ["in order", LEGS],
    ["in any order, with files", ["legs/b2/results/b.json", "legs/a2", "legs/b1/results", "legs/a1"]],
    ["as downloaded, a folder of folders", ["legs"]],
    ["a file twice is one", [...LEGS, "legs/a1/results/a.json"]],
  ])("the report is the same, times apart: %s", async (name, sources) => {
    const folder = `merged ${name}`;
    const { code, errors } = await report(sources, "--output", folder);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: "merged 4 result files of 2 bindings: 7 of 7 fixtures selected\n",
    });
    const whole = await text("whole/report.json");
    expect(JSON.parse(whole)).toMatchObject({ result: "failed", suite: { selected: 7 }, parity: { divergent: 3 } });
    expect(timeless(await text(`${folder}/report.json`))).toBe(timeless(whole));
    for (const file of ["report.md", "junit.xml"]) {
      expect(withoutTimes(await text(`${folder}/${file}`))).toBe(withoutTimes(await text(`whole/${file}`)));
    }
    for (const file of ["results/a.json", "results/b.json"]) {
      expect(timeless(await text(`${folder}/${file}`))).toBe(timeless(await text(`whole/${file}`)));
    }
  });

  test("times are joined: the earliest start, the sum of what legs took", async () => {
    const legs: BindingResult[] = await Promise.all(
      ["legs/a1", "legs/a2"].map(async (leg) => JSON.parse(await text(`${leg}/results/a.json`))),
    );
    await report(LEGS, "--output", "times");
    const [joined] = (await reportOf("times")).bindings;
    expect(joined?.run.startedAt).toBe(legs.map(({ run }) => run.startedAt).sort()[0]);
    expect(joined?.run.durationMs).toBe(legs.reduce((sum, leg) => sum + leg.run.durationMs, 0));
    expect(joined?.run.address).toBe(legs[0]?.run.address);
  });

  test("a single run's own results say what it said", async () => {
    const { code } = await report(["whole"], "--output", "again");
    expect(code).toBe(1);
    expect(timeless(await text("again/report.json"))).toBe(timeless(await text("whole/report.json")));
  });

  test("what passed, passes; and for machines it is the report and nothing else", async () => {
    const sources = ["legs/a1", "legs/a2"];
    const { code, output, errors } = await say(
      ["report", ...sources, "--fixtures", "fixtures", "--format", "json"],
      here(),
    );
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(JSON.parse(output)).toMatchObject({ result: "passed", counts: { passed: 7 } });
  });

  test("with the filters of the runs it is of what they were asked for", async () => {
    const filter = ["--filter", "unary/*"];
    await run("filtered", ...filter);
    await run("filtered-a", "--binding", "a", ...filter);
    await run("filtered-b", "--binding", "b", ...filter);
    const { errors } = await report(["filtered-a", "filtered-b"], "--output", "refiltered", ...filter);
    expect(errors).toBe("merged 2 result files of 2 bindings: 2 of 7 fixtures selected\n");
    expect(timeless(await text("refiltered/report.json"))).toBe(timeless(await text("filtered/report.json")));
  });
});

describe("what is missing is red, by its name", () => {
  test("a shard of one binding", async () => {
    const { code, output } = await report(["legs/a1", "legs/a2", "legs/b1"], "--output", "less");
    expect(code).toBe(1);
    expect(output).toContain("✗ b: 3 fixtures not run: no result file has it: its leg or shard is missing");
    const { problems, suite, parity } = await reportOf("less");
    expect(suite.selected).toBe(7);
    expect(problems).toContainEqual({ kind: "verdict", binding: "b", message: expect.stringContaining("3 not-run") });
    expect(parity?.incomplete).toBe(3);
  });

  test("a shard of every binding: nothing is green because nobody ran it", async () => {
    const { code, output } = await say(["report", "legs/a1", "--fixtures", "fixtures"], here());
    expect(code).toBe(1);
    expect(output).toContain("✗ a: 3 fixtures not run: no result file has it");
  });

  test("a binding of the configuration, and what is written may be merged again with it", async () => {
    const three = ["--config", "three.yml"];
    const { code, output } = await say(["report", ...LEGS, ...three, "--output", "part"], here());
    expect(code).toBe(1);
    expect(output).toContain("✗ c: 7 fixtures not run: no result file has it");
    expect((await reportOf("part")).bindings.map(({ name }) => name)).toEqual(["c", "a", "b"]);
    expect(existsSync(workspace.path("part/results/c.json"))).toBe(false);
    await say(["run", ...three, "--binding", "c", "--output", "rest"], here());
    const { errors } = await say(["report", "part", "rest", ...three], here());
    expect(errors).toBe("merged 3 result files of 3 bindings: 7 of 7 fixtures selected\n");
  });

  test("without its filter a filtered run is not the whole suite", async () => {
    await run("some", "--filter", "unary/*");
    const { code, output } = await report(["some"]);
    expect(code).toBe(1);
    expect(output).toContain("(after runs with --filter, --tag or --category, give `report` the same)");
  });
});

describe("what does not belong together ends with 2, and names the file", () => {
  const refused = async (sources: readonly string[], ...more: string[]): Promise<string> => {
    const { code, output, errors } = await report(sources, ...more);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).not.toContain("this is a bug");
    expect(errors.trimEnd()).not.toMatch(/(?!\n)\p{Cc}|^\s*::/mu);
    return errors;
  };

  test("results of another fixture set", async () => {
    const file = await forge("hash", (leg) => ({ ...leg, suite: { ...leg.suite, hash: `sha256:${"0".repeat(64)}` } }));
    const errors = await refused([file, "legs/a2"]);
    expect(errors).toMatch(
      /^hash\.json: these results are of another fixture set \(sha256:0{12}\) than the fixtures here \(sha256:[0-9a-f]{12}\)/,
    );
    expect(errors).not.toContain("legs/a2");
    expect(await refused(["legs/a1"], "--fixtures", "theirs")).toContain("legs/a1/results/a.json: these results are");
  });

  test("another encoding", async () => {
    expect(await refused(["legs/a1", "legs/b1"], "--encoding", "json")).toMatch(
      /^legs\/a1\/results\/a\.json: these results are of encoding protobuf, and the report is of json: .*\nlegs\/b1/,
    );
  });

  test("the same leg twice, and a fixture twice in one file", async () => {
    const copy = await forge("copy", (leg) => leg);
    expect(await refused([...LEGS, copy])).toMatch(
      /^legs\/a1\/results\/a\.json and copy\.json both have results of `a`: `bidirectional\/40_echo`, /,
    );
    const double = await forge("double", (leg) => ({ ...leg, fixtures: [...leg.fixtures, leg.fixtures[0]] }));
    expect(await refused([double])).toContain("double.json has two results of `a`: `bidirectional/40_echo`: give each");
  });

  test("a binding that the configuration does not name, and a fixture that the suite has not", async () => {
    const other = await forge("other", (leg) => ({ ...leg, binding: "python" }));
    expect(await refused([other])).toContain("other.json: the configuration names no binding `python`: known: a, b");
    const made = { id: "unary/99_made\u001b[2J\n::error::up" };
    const invented = await forge("invented", (leg) => ({ ...leg, fixtures: [{ ...leg.fixtures[0], ...made }] }));
    expect(await refused([invented])).toContain("invented.json: results of what is no fixture of the suite: `unary/99");
  });

  test("a binding whose name is a path", async () => {
    const path = await forge("path", (leg) => ({ ...leg, binding: "../../../evil" }));
    const errors = await say(["report", path, "--fixtures", "fixtures", "--output", "out/deep"], here());
    expect(errors.code).toBe(2);
    expect(errors.errors).toMatch(/^path\.json: binding: `\.\.\/\.\.\/\.\.\/evil` cannot name a binding: /);
    expect(existsSync(workspace.path("out"))).toBe(false);
  });

  test.each<[string, (leg: BindingResult) => unknown, RegExp]>([
    [
      "another version",
      (leg) => ({ ...leg, version: 2 }),
      /has version `2` of the format, and grpc-fixtures \S+ reads version 1/,
    ],
    ["no version", ({ version: _, ...leg }) => leg, /has version `none` of the format/],
    [
      "a report",
      () => ({ format: "grpc-fixtures-report" }),
      /is a report, which cannot be merged: give the files in results\//,
    ],
    ["something else", () => ({ name: "x" }), /is no result file of grpc-fixtures$/m],
    ["a list", () => [], /is no result file of grpc-fixtures$/m],
    [
      "a breach",
      (leg) => ({ ...leg, fixtures: [{ ...leg.fixtures[0], verdict: "fine" }] }),
      /at `\/fixtures\/0\/verdict`: must be equal to one of/,
    ],
    [
      "more than there is",
      (leg) => ({ ...leg, extra: 1 }),
      /is not what a run writes: must NOT have additional properties/,
    ],
    [
      "no time",
      (leg) => ({ ...leg, run: { ...leg.run, startedAt: "\u001b[2J" } }),
      /at `\/run\/startedAt`: `\\x1b\[2J` is no time/,
    ],
    ["half a file", (leg) => JSON.stringify(leg).slice(0, 500), /is not JSON: line 1, column \d+: /],
    ["bytes", () => new Uint8Array([0xff, 0xfe]), /is not JSON: it is not UTF-8 text/],
  ])("%s", async (name, edit, reason) => {
    const file = await forge(`bad ${name}`, edit);
    const errors = await refused([file, "legs/a2"]);
    expect(errors).toMatch(new RegExp(`^${file}: `));
    expect(errors).toMatch(reason);
  });

  test("what is no file, too large, or not there", async () => {
    await mkdir(workspace.path("odd/results"), { recursive: true });
    await symlink("nowhere", workspace.path("odd/results/a.json"));
    expect(await refused(["odd"])).toBe("odd/results/a.json: cannot be read: there is no such file\n");
    await workspace.write("large.json", "");
    await truncate(workspace.path("large.json"), 64 * 1024 * 1024 + 1);
    expect(await refused(["large.json"])).toBe("large.json: has 67108865 bytes, more than the 64 MiB that are read\n");
    expect(await refused(["nope"])).toMatch(/^nope does not exist in /);
    await mkdir(workspace.path("hollow"));
    expect(await refused(["hollow"])).toMatch(/^hollow holds no result files: give a folder that `run --output` wrote/);
  });

  test("every file that is wrong is named at once", async () => {
    await workspace.write("many/results/x.json", "{");
    await workspace.write("many/results/y.json", "[]");
    expect((await refused(["many"])).trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^many\/results\/x\.json: is not JSON: /),
      "many/results/y.json: is no result file of grpc-fixtures",
    ]);
  });

  test("an output folder that holds what is to be merged, which stays", async () => {
    const before = await text("legs/a1/results/a.json");
    expect(await refused(LEGS, "--output", "legs/a1")).toBe(
      "--output: legs/a1/results/a.json is one of the results to merge, and would be replaced: choose another folder\n",
    );
    expect(await text("legs/a1/results/a.json")).toBe(before);
  });

  test("no results at all", async () => {
    expect(await refused([])).toContain("error: missing required argument 'results'");
  });
});

describe("what a stranger's file says", () => {
  test("of a fixture is not believed: neither its place, nor that it excuses the others", async () => {
    const lie = { name: "x", file: "../../etc/passwd", category: "error", parity: "all is fine" };
    const forged = await forge("lying", (leg) => ({
      ...leg,
      fixtures: leg.fixtures.map((fixture) => ({ ...fixture, ...lie })),
    }));
    await report([forged, "legs/a2", "legs/b1", "legs/b2"], "--output", "believed");
    expect(timeless(await text("believed/report.json"))).toBe(timeless(await text("whole/report.json")));
  });

  test("reaches no terminal, and no markup, as it is", async () => {
    const evil = "\u001b[2J<script>::error::";
    const forged = await forge("evil", (leg) => ({
      ...leg,
      server: { ...leg.server, failure: { stage: "run", message: evil, log: [evil] } },
      fixtures: leg.fixtures.map((fixture) => ({ ...fixture, verdict: "failed", reason: evil, notes: [evil] })),
    }));
    const { code, output } = await report([forged, "legs/a2", "legs/b1", "legs/b2"], "--output", "escaped");
    expect(code).toBe(1);
    expect(output).not.toMatch(/(?!\n)\p{Cc}|^\s*::/mu);
    // In Markdown it stands between backticks.
    const markdown = await text("escaped/report.md");
    expect(markdown).not.toMatch(/(?!\n)\p{Cc}|^\s*::/mu);
    expect(markdown.replace(/`[^`]*`/g, "")).not.toContain("<script>");
    expect(await text("escaped/junit.xml")).not.toMatch(/<script>|(?!\n)\p{Cc}/u);
  });
});
