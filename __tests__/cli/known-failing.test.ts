/** Known failures and allowed flakiness through the command line, against servers that lie. */
import { randomUUID } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import type { BindingResult } from "../../src/generated/result.ts";
import { processesMarked } from "../support/leftovers.ts";
import { lyingBinding, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { type Said, say } from "./context.ts";

const token = randomUUID();
let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(async () => {
  process.chdir("/");
  await workspace.remove();
  expect(processesMarked(token)).toEqual([]);
});

const text = (file: string): Promise<string> => readFile(workspace.path(file), "utf8");

interface Entry {
  readonly fixture: string;
  readonly reason?: string;
  readonly [key: string]: unknown;
}

const known = (...entries: readonly Entry[]) => ({
  "known-failing": entries.map((entry) => ({ reason: "the library knows no better", ...entry })),
});

/** Two honest servers and one that lies, with what is known of it. */
function bindingsOf(lie: string, more: object = {}) {
  const honest = lyingBinding({ lie: "none" }, token);
  return { first: honest, second: honest, liar: { ...lyingBinding({ lie }, token), ...more } };
}

interface Run extends Said {
  readonly outputs: Outputs;
  readonly report: Report;
}

let runs = 0;

/** Runs what a file says; YAML is written as JSON, which is YAML too. */
async function run(config: object | string, ...args: string[]): Promise<Run> {
  const folder = `out-${runs++}`;
  if (typeof config === "object") {
    await workspace.write("c.yml", { fixtures: "fixtures", timeout: "30s", ...config });
  }
  const file = typeof config === "string" ? config : "c.yml";
  const said = await say(["run", "--config", file, "--output", folder, ...args], { cwd: workspace.folder });
  if (said.code === 2) throw new Error(said.errors);
  const outputs = readOutputs(workspace.path(folder));
  return { ...said, outputs, report: outputs.report };
}

const kindsOf = ({ problems }: Report): string[] =>
  problems.map(({ kind, binding }) => (binding === undefined ? kind : `${kind} ${binding}`));

const lastLine = (output: string): string | undefined => output.trimEnd().split("\n").at(-1);

describe("a fixture that is known to fail", () => {
  const issue = "https://example.org/issues/7";
  const NAMED = { fixture: "errors/50_*", issue, mismatch: "status: expected NOT_FOUND, received UNKNOWN" };

  test("is green, counted apart and explained; the others still agree", async () => {
    const { code, output, outputs, report } = await run({ bindings: bindingsOf("wrong-code", known(NAMED)) });
    expect(report.problems).toEqual([]);
    expect(code).toBe(0);
    expect(lastLine(output)).toBe(
      "✓ Passed: 7 fixtures on 3 bindings (first, second, liar): 20 passed, 1 known failing; parity: 6 agreed, 1 accepted.",
    );
    expect(output).not.toContain("✗");
    expect(output).not.toContain("Known to fail");
    expect(outputs.result("liar", "errors/50_no_order")).toMatchObject({
      verdict: "known-failing",
      knownFailing: { observed: "failed", reason: "the library knows no better", issue },
      mismatches: [{ path: "status" }],
    });
    const row = report.fixtures.find(({ id }) => id === "errors/50_no_order");
    expect(row?.parity).toMatchObject({ verdict: "accepted", reason: "the library knows no better" });
    const markdown = outputs.files.get("report.md");
    expect(markdown).toContain("<summary>1 result known to fail, and why</summary>");
    expect(markdown).toContain(`the library knows no better ([https:&#8203;//example.org/issues/7](${issue}))`);
    expect(outputs.files.get("junit.xml")).toContain(
      `<skipped message="known failing: the library knows no better (${issue})"/>`,
    );
  });

  test("has a line with --verbose", async () => {
    const { output } = await run({ bindings: bindingsOf("wrong-code", known(NAMED)) }, "--verbose");
    expect(output).toContain(`Known to fail\n  ○ liar: errors/50_no_order: the library knows no better (${issue})\n`);
  });

  test("is red without its entry, and with one for another binding", async () => {
    const without = await run({ bindings: bindingsOf("wrong-code") });
    expect(kindsOf(without.report)).toEqual(["verdict liar", "divergence"]);
    const bindings = { ...bindingsOf("wrong-code"), first: { ...bindingsOf("none").first, ...known(NAMED) } };
    const other = await run({ bindings });
    expect(kindsOf(other.report)).toEqual(["verdict first", "verdict liar", "divergence", "passing-entry first"]);
    expect([without.code, other.code]).toEqual([1, 1]);
  });

  test("is red where it fails in another way, and says so", async () => {
    const entry = { fixture: "errors/50_no_order", mismatch: "received CANCELLED" };
    const { code, output, report } = await run({ bindings: bindingsOf("wrong-code", known(entry)) });
    expect(kindsOf(report)).toEqual(["verdict liar", "divergence"]);
    expect(output).toContain("known-failing expects `received CANCELLED` in a mismatch, and none has it");
    expect(code).toBe(1);
  });

  test("does not end a run with --fail-fast, and another one does", async () => {
    const args = ["--fail-fast", "--concurrency", "1", "--binding", "liar"];
    const { code, report } = await run({ bindings: bindingsOf("wrong-code", known(NAMED)) }, ...args);
    expect({ code, counts: report.counts }).toMatchObject({ code: 0, counts: { passed: 6, "known-failing": 1 } });
    const other = await run({ bindings: bindingsOf("wrong-code") }, ...args);
    expect(other.report.counts["not-run"]).toBeGreaterThan(0);
  });

  test("is only known with the encoding that its entry names", async () => {
    const bindings = (encoding: string) => bindingsOf("wrong-code", known({ ...NAMED, encoding }));
    const codes: number[] = [];
    for (const encoding of ["json", "protobuf"]) {
      for (const ofEntry of ["json", "protobuf"]) {
        const { code, report } = await run({ encoding, bindings: bindings(ofEntry) });
        expect(report.problems.filter(({ kind }) => kind.endsWith("-entry"))).toEqual([]);
        codes.push(code);
      }
    }
    expect(codes).toEqual([0, 1, 1, 0]);
  });
});

test("a crash is never excused, nor a server that does not start", async () => {
  const crash = await run(
    { bindings: bindingsOf("exits-after-n-calls", known({ fixture: "*/**" })) },
    "--concurrency",
    "1",
  );
  expect(crash.code).toBe(1);
  expect(kindsOf(crash.report)).toContain("server liar");
  expect(crash.outputs.verdicts("liar").crashed?.length).toBe(1);
  expect(crash.output).toContain("known-failing excuses no crash");
  const stillborn = await run({ bindings: bindingsOf("exits-at-once", known({ fixture: "*/**" })) });
  expect(stillborn.code).toBe(1);
  expect(Object.keys(stillborn.outputs.verdicts("liar"))).toEqual(["not-run"]);
  expect(kindsOf(stillborn.report)).toEqual(["server liar", "verdict liar"]);
});

describe("an entry that does not hold is red, with the lines that mend it", () => {
  /** With entries for the liar, in lines that a test can name. */
  async function withEntries(lie: string, entries: string, ...args: string[]): Promise<Run> {
    const { first, liar } = bindingsOf(lie);
    await workspace.write(
      "lines.yml",
      `# line 1
fixtures: fixtures
timeout: 30s
bindings:
  first: ${JSON.stringify(first)}
  liar:
    server: ${JSON.stringify(liar.server)}
    known-failing:
${entries}`,
    );
    return run("lines.yml", ...args);
  }

  const problem = ({ report }: Run) => report.problems.find(({ kind }) => kind.endsWith("-entry"));

  const ORDER = "      - fixture: errors/50_no_order   # the order\n        reason: no better\n";

  test("matching no fixture", async () => {
    const unused = `${ORDER}      - fixture: errors/99_*\n        reason: gone\n`;
    const made = await withEntries("wrong-code", unused);
    expect(kindsOf(made.report)).toEqual(["unused-entry liar"]);
    expect(problem(made)).toEqual({
      kind: "unused-entry",
      binding: "liar",
      message: "known-failing `errors/99_*` (lines.yml:11) matches no fixture of the suite: correct it, or delete it",
      edit: {
        file: "lines.yml",
        line: 11,
        remove: ["      - fixture: errors/99_*", "        reason: gone"],
        write: [],
      },
    });
    expect(
      made.output,
    ).toContain(`✗ liar: known-failing \`errors/99_*\` (lines.yml:11) matches no fixture of the suite: correct it, or delete it
    lines.yml:11: delete these 2 lines
      -       - fixture: errors/99_*
      -         reason: gone
`);
    expect(made.outputs.files.get("report.md")).toMatch(
      /`lines\.yml:11: delete these 2 lines`\n\n *```diff\n *- {7}- fixture: errors\/99_\*\n/,
    );
    expect(made.outputs.files.get("junit.xml")).toContain("lines.yml:11: delete these 2 lines\n-       - fixture");
    expect(made.code).toBe(1);
  });

  test("having expired: what it covered is red again", async () => {
    const made = await withEntries("wrong-code", `${ORDER}        expires: 2020-02-29\n`);
    expect(kindsOf(made.report)).toEqual(["verdict liar", "divergence", "expired-entry liar"]);
    expect(problem(made)?.message).toContain(
      "`errors/50_no_order` (lines.yml:9) expired on 2020-02-29: look at it again",
    );
    expect(problem(made)?.edit).toMatchObject({ line: 11, remove: ["        expires: 2020-02-29"] });
    expect(made.outputs.result("liar", "errors/50_no_order").verdict).toBe("failed");
    for (const day of ['"2999-12-31"', "2999-12-31"]) {
      const held = await withEntries("wrong-code", `${ORDER}        expires: ${day}\n`);
      expect(held.code).toBe(0);
    }
  });

  test("passing now: the fixture is an unexpected pass", async () => {
    const made = await withEntries("none", ORDER);
    expect(kindsOf(made.report)).toEqual(["verdict liar", "passing-entry liar"]);
    expect(made.outputs.verdicts("liar")["unexpected-pass"]).toEqual(["errors/50_no_order"]);
    expect(problem(made)?.message).toBe(
      "known-failing `errors/50_no_order` (lines.yml:9) covers nothing that fails any more",
    );
    expect(problem(made)?.edit?.remove).toEqual(["    known-failing:", ...ORDER.trimEnd().split("\n")]);
    expect(made.output).toContain("listed as known failing: no better");
  });

  test("passing in part: it is to be narrowed", async () => {
    const made = await withEntries("wrong-code", "      - { fixture: '*_{no_order,ping}', reason: both }  # two\n");
    expect(kindsOf(made.report)).toEqual(["verdict liar", "passing-entry liar"]);
    expect(made.outputs.verdicts("liar")).toMatchObject({
      "known-failing": ["errors/50_no_order"],
      "unexpected-pass": ["unary/02_ping"],
    });
    expect(problem(made)?.edit).toMatchObject({
      remove: ["      - { fixture: '*_{no_order,ping}', reason: both }  # two"],
      write: ["      - { fixture: errors/50_no_order, reason: both }  # two"],
    });
  });

  test("for fixtures that were left out: then nothing is wrong with it", async () => {
    const all = `${ORDER}      - fixture: errors/99_*\n        reason: gone\n`;
    const entries = `${all}      - { fixture: unary/02_ping, reason: r, expires: 2020-01-01 }\n`;
    const args: string[][] = [
      ["--filter", "server/*"],
      ["--filter", "50_no_order"],
      ["--category", "error"],
    ];
    for (const chosen of args) {
      const { code, report } = await withEntries("wrong-code", entries, ...chosen);
      expect({ code, problems: report.problems }).toEqual({ code: 0, problems: [] });
    }
    const { code, report } = await run("lines.yml", "fixtures/server");
    expect({ code, problems: report.problems }).toEqual({ code: 0, problems: [] });
    // A shard is a part of the whole: what matches nothing in the whole suite is told there too.
    expect(kindsOf((await run("lines.yml", "--shard", "1/7")).report)).toEqual(["unused-entry liar"]);
  });
});

describe("flaky: allowed", () => {
  const bindings = () => bindingsOf("alternates");
  const REPEAT = ["--repeat", "3", "--concurrency", "1"];

  test("by the configuration or the option: shown, counted apart, and not red", async () => {
    const ways = [
      await run({ flaky: "allowed", bindings: bindings() }, ...REPEAT),
      await run({ bindings: bindings() }, ...REPEAT, "--allow-flaky"),
    ];
    for (const { code, output, outputs, report } of ways) {
      expect(report.problems).toEqual([]);
      expect(code).toBe(0);
      expect(report.counts).toMatchObject({ passed: 20, flaky: 1, failed: 0 });
      expect(outputs.result("liar", "unary/02_ping")).toMatchObject({ verdict: "flaky", allowed: true });
      expect(output).toContain("Flaky, which is allowed\n  ○ liar: unary/02_ping: passed 2 of 3 attempts\n");
      expect(output).not.toContain("✗");
      expect(report.fixtures.find(({ id }) => id === "unary/02_ping")?.parity).toMatchObject({
        verdict: "accepted",
        reason: "flaky: passed 2 of 3 attempts",
      });
      const markdown = outputs.files.get("report.md") ?? "";
      expect(markdown).toContain("<summary>1 result flaky, which is allowed</summary>");
      expect(markdown).not.toContain("**1**");
      expect(outputs.files.get("junit.xml")).toMatch(/<skipped message="flaky: passed 2 of 3 attempts/);
    }
  });

  test("is red where nobody allows it, and where every attempt fails", async () => {
    const red = await run({ bindings: bindings() }, ...REPEAT);
    expect(kindsOf(red.report)).toEqual(["verdict liar", "divergence"]);
    const never = await run({ flaky: "allowed", bindings: bindingsOf("wrong-code") }, "--repeat", "2");
    expect(never.report.counts).toMatchObject({ flaky: 0, failed: 1 });
    expect([red.code, never.code]).toEqual([1, 1]);
  });

  test("an entry excuses no flaky fixture", async () => {
    const listed = bindingsOf("alternates", known({ fixture: "unary/02_ping" }));
    const { code, output } = await run({ bindings: listed }, ...REPEAT);
    expect(code).toBe(1);
    expect(output).toContain("known-failing excuses no fixture that passes now and then");
  });
});

/** Without what differs from run to run. */
const timeless = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (key, value) => (key === "run" || key === "timings" ? undefined : value)),
    null,
    2,
  );
const withoutTimes = (rendered: string): string =>
  rendered.replace(/ (time|timestamp)="[^"]*"/g, "").replace(/\| *[\d.]+ m?s(?= *\|)/g, "| time");

describe("report", () => {
  const ENTRIES = [
    { fixture: "errors/*", mismatch: "status" },
    { fixture: "unary/01_*", issue: "#7" },
    { fixture: "server/*", mismatch: "elsewhere", expires: "2020-01-01" },
    { fixture: "nothing" },
  ];
  const config = () => ({ bindings: bindingsOf("wrong-code", known(...ENTRIES)) });

  test("of shards and bindings is that of one machine, byte for byte, times apart", async () => {
    const whole = await run(config());
    expect(whole.code).toBe(1);
    expect(whole.report.counts).toMatchObject({ "known-failing": 1, "unexpected-pass": 1 });
    const legs: string[] = [];
    for (const args of [
      ["--binding", "first,second"],
      ["--binding", "liar", "--shard", "1/2"],
      ["--binding", "liar", "--shard", "2/2"],
    ]) {
      legs.push(`out-${runs}`);
      await run("c.yml", ...args);
    }
    const { code } = await say(["report", ...legs, "--config", "c.yml", "--output", "merged"], {
      cwd: workspace.folder,
    });
    expect(code).toBe(1);
    const merged = readOutputs(workspace.path("merged"));
    for (const file of ["report.json", "results/first.json", "results/second.json", "results/liar.json"]) {
      expect(timeless(merged.files.get(file) ?? "")).toBe(timeless(whole.outputs.files.get(file) ?? ""));
    }
    for (const file of ["report.md", "junit.xml"]) {
      expect(withoutTimes(merged.files.get(file) ?? "")).toBe(withoutTimes(whole.outputs.files.get(file) ?? ""));
    }
  });

  test("judges by its own configuration, and not by what the files say", async () => {
    const leg = `out-${runs}`;
    await run(config());
    const say_ = (...args: string[]) => say(["report", leg, "--format", "json", ...args], { cwd: workspace.folder });
    await workspace.write("none.yml", { fixtures: "fixtures", bindings: bindingsOf("wrong-code") });
    const strict: Report = JSON.parse((await say_("--config", "none.yml")).output);
    expect(strict.counts).toMatchObject({ "known-failing": 0, "unexpected-pass": 0, failed: 1, passed: 20 });
    const forged: BindingResult = JSON.parse(await text(`${leg}/results/liar.json`));
    for (const fixture of forged.fixtures) {
      if (fixture.verdict === "known-failing") delete fixture.knownFailing;
    }
    await workspace.write(`${leg}/results/liar.json`, forged);
    expect(JSON.parse((await say_("--config", "none.yml")).output)).toEqual(strict);
  });

  test("allows what is flaky by itself", async () => {
    const leg = `out-${runs}`;
    await run({ bindings: bindingsOf("alternates") }, "--repeat", "3", "--concurrency", "1");
    const report = async (...args: string[]) =>
      (await say(["report", leg, "--config", "c.yml", ...args], { cwd: workspace.folder })).code;
    expect([await report(), await report("--allow-flaky")]).toEqual([1, 0]);
  });
});

describe("--update-known-failing", () => {
  const UPDATE = "--update-known-failing";
  const REASON = "to be explained: status: expected NOT_FOUND, received UNKNOWN: there is no order 99";

  /** A file as people write it, with comments and a layout of their own. */
  async function writeYaml(lie: string, entries: string, more = ""): Promise<string> {
    const { first, liar } = bindingsOf(lie);
    const yaml = `# which fixtures
fixtures:   fixtures    # all of them

bindings:
  first: ${JSON.stringify(first)}

  # the one that lies
  liar:
    server: ${JSON.stringify(liar.server)}   # started here
${entries}${more}# the end
`;
    await workspace.write("u.yml", yaml);
    return yaml;
  }

  test("writes what is missing, takes out what is not needed, and leaves the rest as it is", async () => {
    const before = await writeYaml(
      "wrong-code",
      `    known-failing:   # so far
      # passes by now
      - fixture: unary/01_order
        reason: it did not
      - { fixture: 'x*/*', reason: wide }   # two
      - fixture: server/99_*
        reason: there is none
`,
    );
    const { code, errors, output, report } = await run("u.yml", UPDATE);
    expect(errors).toBe(`u.yml: its entries known-failing were changed
- liar: unary/01_order: covers nothing that fails as it says
- liar: x*/*: matches no fixture of the suite
- liar: server/99_*: matches no fixture of the suite
+ liar: errors/50_no_order: ${REASON}
`);
    expect(await text("u.yml")).toBe(
      before
        .replace("      - fixture: unary/01_order\n        reason: it did not\n", "")
        .replace("      - { fixture: 'x*/*', reason: wide }   # two\n", "")
        .replace(
          "      - fixture: server/99_*\n        reason: there is none\n",
          `      - fixture: errors/50_no_order\n        reason: "${REASON}"\n`,
        ),
    );
    expect({ code, problems: report.problems }).toEqual({ code: 0, problems: [] });
    expect(output).toContain("1 known failing");
    expect((await readdir(workspace.folder)).filter((name) => name.includes(".tmp"))).toEqual([]);

    const after = await text("u.yml");
    const again = await run("u.yml", UPDATE);
    expect({ code: again.code, errors: again.errors }).toEqual({
      code: 0,
      errors: "u.yml: no entry known-failing is to be changed\n",
    });
    expect(await text("u.yml")).toBe(after);
    expect((await run("u.yml")).code).toBe(0);
  });

  test("narrows a glob to what still fails", async () => {
    const before = await writeYaml(
      "wrong-code",
      "    known-failing: [ { fixture: '*_{no_order,ping}', reason: both } ] # two\n",
    );
    const { code, errors } = await run("u.yml", UPDATE);
    expect(errors).toContain("~ liar: *_{no_order,ping}: now errors/50_no_order\n");
    expect(await text("u.yml")).toBe(before.replace("'*_{no_order,ping}'", "errors/50_no_order"));
    expect(code).toBe(0);
  });

  test("leaves alone what did not run", async () => {
    const before = await writeYaml(
      "wrong-code",
      "    known-failing:\n      - { fixture: nothing, reason: r }\n      - { fixture: unary/01_order, reason: r }\n",
    );
    const { errors } = await run("u.yml", UPDATE, "--filter", "server/*");
    expect(errors).toBe("u.yml: no entry known-failing is to be changed\n");
    await run("u.yml", UPDATE, "--filter", "errors/*");
    expect(await text("u.yml")).toBe(
      before.replace("# the end", `      - fixture: errors/50_no_order\n        reason: "${REASON}"\n# the end`),
    );
  });

  test("keeps an expired entry, and says so: it stays red", async () => {
    const before = await writeYaml(
      "wrong-code",
      "    known-failing: [ { fixture: errors/*, reason: r, expires: 2020-01-01 } ]\n",
    );
    const { code, errors } = await run("u.yml", UPDATE);
    expect(errors).toContain("! liar: errors/*: expired on 2020-01-01: it stays, for a person to look at\n");
    expect(await text("u.yml")).toBe(before);
    expect(code).toBe(1);
  });

  test("never writes a crash, or what a server that did not start left undone", async () => {
    for (const lie of ["exits-after-n-calls", "exits-at-once"]) {
      const before = await writeYaml(lie, "");
      const { code } = await run("u.yml", UPDATE, "--concurrency", "1");
      expect(code).toBe(1);
      expect(await text("u.yml")).toBe(before);
    }
  });

  test("writes JSON as JSON, and a link's target with its mode", async () => {
    await mkdir(workspace.path("real"), { recursive: true });
    const bindings = bindingsOf("wrong-code");
    await workspace.write("real/u.json", { fixtures: workspace.path("fixtures"), bindings });
    await chmod(workspace.path("real/u.json"), 0o640);
    await rm(workspace.path("u.json"), { force: true });
    await symlink("real/u.json", workspace.path("u.json"));
    const { code } = await run("u.json", UPDATE);
    expect(code).toBe(0);
    const entries = [{ fixture: "errors/50_no_order", reason: REASON }];
    expect(await text("real/u.json")).toBe(
      `${JSON.stringify({ fixtures: workspace.path("fixtures"), bindings: { ...bindings, liar: { ...bindings.liar, "known-failing": entries } } }, null, 2)}\n`,
    );
    expect((await stat(workspace.path("real/u.json"))).mode & 0o777).toBe(0o640);
    expect((await run("u.json")).code).toBe(0);
  });

  test("with the other encoding writes for that one alone", async () => {
    await writeYaml("wrong-code", "    known-failing: [ { fixture: unary/01_order, reason: r } ]\n");
    await run("u.yml", UPDATE, "--encoding", "json");
    expect(await text("u.yml")).toContain(
      `[ { fixture: unary/01_order, reason: r, encoding: protobuf }, { fixture: errors/50_no_order, reason: "${REASON}", encoding: json } ]`,
    );
    expect((await run("u.yml", "--encoding", "json")).code).toBe(0);
  });

  describe("refuses before anything is run, where", () => {
    async function refused(args: readonly string[]): Promise<string> {
      const { code, output, errors } = await say(["run", UPDATE, ...args], { cwd: workspace.folder });
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors).not.toContain("this is a bug");
      return errors;
    }

    test("there is no configuration, or none with bindings", async () => {
      expect(await refused(["fixtures"])).toContain("there is no grpc-fixtures.yml here, and it names no bindings");
      await workspace.write("bare.yml", { fixtures: "fixtures" });
      expect(await refused(["--config", "bare.yml"])).toContain("bare.yml names no bindings");
    });

    test("the server is not the configuration's", async () => {
      await writeYaml("none", "");
      expect(await refused(["--config", "u.yml", "--address", "127.0.0.1:1"])).toContain("leave --address out");
    });

    test("what is to be edited is shared", async () => {
      await writeYaml("none", "    known-failing: &shared [ { fixture: unary/01_order, reason: r } ]\n");
      expect(await refused(["--config", "u.yml"])).toContain("u.yml:10: `&shared` shares what is to be edited");
      // Nothing is to be edited there.
      const { code } = await run("u.yml", UPDATE, "--binding", "first");
      expect(code).toBe(0);
    });
  });

  test("a file that changed meanwhile, or cannot be edited, costs no report", async () => {
    const comments = "    known-failing: [\n      # why\n      { fixture: server/*, reason: r, mismatch: x },\n    ]\n";
    await writeYaml("wrong-code", comments);
    const { code, output, errors } = await say(["run", UPDATE, "--config", "u.yml"], { cwd: workspace.folder });
    expect(code).toBe(2);
    expect(errors).toContain("u.yml:10: comments stand between the entries in brackets");
    expect(output).toContain("✗ errors/50_no_order");
  });
});
