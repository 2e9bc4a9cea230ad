/** `coverage`, and coverage as a part of `run` and `report`: real files, real reports, what is said and the exit code. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CoverageDocument, LanguageCoverage } from "../../src/generated/coverage.ts";
import type { Report } from "../../src/generated/report.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { type Said, say } from "./context.ts";

let workspace: Workspace;

/** An lcov report of files with so many lines, of which the first are covered. */
function lcov(files: Readonly<Record<string, readonly [covered: number, total: number]>>): string {
  return Object.entries(files)
    .map(([path, [covered, total]]) => {
      const lines = Array.from({ length: total }, (_, index) => `DA:${index + 1},${index < covered ? 1 : 0}`);
      return ["TN:", `SF:${path}`, ...lines, "end_of_record", ""].join("\n");
    })
    .join("");
}

beforeAll(async () => {
  workspace = await makeWorkspace();
  await workspace.write("src/app/a.py", "a\n");
  await workspace.write("src/app/b.py", "b\n");
  await workspace.write("src/app/generated/c.py", "c\n");
  await workspace.write("good.info", lcov({ "/ci/app/src/app/a.py": [9, 10], "src/app/b.py": [8, 10] }));
  await workspace.write("bad.info", lcov({ "src/app/a.py": [7, 10] }));
  await workspace.write("cut.info", "TN:\nSF:src/app/a.py\nDA:1,1\n");
  await workspace.write("empty.info", "");
  await workspace.write("prose.info", "hello\n");
  await workspace.write("none.info", "TN:\nSF:src/app/a.py\nend_of_record\n");
});

afterAll(() => {
  process.chdir("/");
  return workspace.remove();
});

const coverage = (...args: string[]): Promise<Said> => say(["coverage", ...args], { cwd: workspace.folder });

async function judged(...args: string[]): Promise<LanguageCoverage[]> {
  const { output } = await coverage(...args, "--format", "json");
  const document: CoverageDocument = JSON.parse(output);
  return document.coverage.languages;
}

const problems = (languages: readonly LanguageCoverage[]): string[] =>
  languages.flatMap(({ name, problems: all }) => all.map(({ kind, message }) => `${name} ${kind}: ${message}`));

describe("coverage", () => {
  test("passes with the usual minimum, and says so in a table", async () => {
    expect(await coverage("python=good.info")).toEqual({
      code: 0,
      output: [
        "✓ python  lines  85.00 %  minimum 80.00 %  +5.00",
        "",
        "✓ Passed: the coverage of python 85.00 %.",
        "",
      ].join("\n"),
      errors: "",
    });
  });

  test("fails below it, with the lines that are left to do", async () => {
    const { code, output } = await coverage("rust=good.info");
    expect(code).toBe(1);
    expect(output.split("\n")).toEqual([
      "✗ rust  lines  85.00 %  minimum 95.00 %  −10.00  too little",
      "",
      "rust: the most uncovered lines",
      "  src/app/b.py  2 of 10 lines: 9–10",
      "  src/app/a.py  1 of 10 lines: 10",
      "",
      "✗ rust: lines 85.00 %, and the minimum is 95.00 %: 17 of 20 are covered, 2 more lines are needed",
      "✗ Failed: the coverage of rust (1 of 1 language).",
      "",
    ]);
  });

  test("takes minimums by language and metric, and for all", async () => {
    expect((await coverage("python=good.info", "--minimum", "python=85")).code).toBe(0);
    expect((await coverage("python=good.info", "--minimum", "python=85.01")).code).toBe(1);
    expect(
      (await coverage("python=good.info", "php=good.info", "--minimum", "86", "--minimum", "python=80")).output,
    ).toContain("the coverage of php (1 of 2 languages)");
    expect(problems(await judged("python=good.info", "--minimum", "python.branches=70"))).toEqual([
      "python not-measured: the report has no branches: switch branches on (coverage.py: --branch; SimpleCov: enable_coverage :branch; lcov and geninfo: --rc branch_coverage=1)",
    ]);
  });

  test("merges the reports of a language, and globs", async () => {
    const [python] = await judged("python=good.info", "python=b*.info");
    expect(python?.reports.map(({ file }) => file)).toEqual(["good.info", "bad.info"]);
    expect(python?.metrics[0]).toMatchObject({ covered: 17, total: 20 });
    expect(python?.files).toBe(2);
  });

  test("tells of a report that two languages name", async () => {
    const [python, php] = await judged("python=good.info", "php=./good.info");
    expect(python?.notes).toEqual(["good.info is the report of php too: is it meant to be?"]);
    expect(php?.notes).toEqual(["good.info is the report of python too: is it meant to be?"]);
  });

  test("tells what percentages alone do not", async () => {
    await workspace.write("last_run.json", '{"result":{"line":100.0}}');
    const [ruby] = await judged("ruby=last_run.json", "--exclude", "gen");
    expect(ruby?.notes).toEqual([
      "last_run.json has percentages only: `exclude` leaves nothing out of them",
      "last_run.json says 100 % also where no file was measured: .resultset.json beside it would tell",
    ]);
    await workspace.write("last_run.json", '{"result":{"line":91.2}}');
    expect((await judged("ruby=last_run.json"))[0]?.notes).toEqual([]);
  });

  test("names what is wrong with a glob, and with a report that is the folder itself", async () => {
    expect((await coverage("python=good.info", "--exclude", "!src/**")).errors).toContain("takes no file back in");
    expect(problems(await judged("python=."))).toEqual([
      "python unreadable-report: . is a folder: name the report in it, or write a glob",
    ]);
  });

  test("leaves files out", async () => {
    await workspace.write("gen.info", lcov({ "src/app/a.py": [9, 10], "src/app/generated/c.py": [0, 90] }));
    expect((await coverage("python=gen.info")).code).toBe(1);
    expect((await coverage("python=gen.info", "--exclude", "generated")).code).toBe(0);
    expect(problems(await judged("python=gen.info", "--exclude", "src/**"))[0]).toMatch(
      /^python empty: no files are left/,
    );
  });

  test.each([
    [
      "nowhere.info",
      "missing-report: there is no file nowhere.info: run the tests with coverage first, or correct the path",
    ],
    ["no/*.info", "missing-report: no/*.info matches no file: run the tests with coverage first, or correct it"],
    ["src", "unreadable-report: src is a folder: name the report in it, or write a glob"],
    ["empty.info", "unreadable-report: empty.info: "],
    ["prose.info", "unreadable-report: prose.info"],
    ["cut.info", "unreadable-report: cut.info:"],
    ["none.info", "empty: there are no executable lines to cover, and the minimum for lines is 80.00 %"],
  ])("%s is red, and no number", async (file, problem) => {
    const { code, output } = await coverage(`python=${file}`);
    expect(code).toBe(1);
    expect(output).toContain("–  minimum 80.00 %");
    expect(output).not.toMatch(/python {2}lines {2}\d/);
    const [python] = await judged(`python=${file}`);
    expect(problems(python === undefined ? [] : [python])[0]).toContain(`python ${problem}`);
    expect(python?.metrics[0]).not.toHaveProperty("percent");
  });

  test("one broken report of several is red for its language alone", async () => {
    const [python, go] = await judged("python=good.info", "python=cut.info", "go=good.info");
    expect([python?.verdict, go?.verdict]).toEqual(["failed", "passed"]);
    expect(python?.metrics[0]).toEqual({ metric: "lines", state: "unknown", minimum: 80, verdict: "unknown" });
  });

  test("compares with a base: reports, or what it wrote itself", async () => {
    expect((await coverage("python=good.info", "--base", "python=good.info")).code).toBe(0);
    const fallen = ["python=bad.info", "--minimum", "50"];
    expect(problems(await judged(...fallen, "--base", "python=good.info"))).toEqual([
      "python decreased: lines 70.00 %, down from 85.00 %",
    ]);
    expect((await coverage(...fallen, "--base", "python=good.info", "--tolerance", "15")).code).toBe(0);
    expect((await coverage(...fallen, "--base", "python=good.info", "--tolerance", "14.99")).code).toBe(1);
    await coverage("python=good.info", "--output", "base");
    expect(problems(await judged(...fallen, "--base", "python=base/coverage-verdict.json"))).toEqual([
      "python decreased: lines 70.00 %, down from 85.00 %",
    ]);
  });

  test.each([
    ["gone.info", "the base: there is no file gone.info"],
    ["cut.info", "the base: cut.info"],
    ["broken.json", "the base broken.json is not what grpc-fixtures writes"],
  ])("a base that cannot be used is red: %s", async (base, message) => {
    await workspace.write("broken.json", '{ "format": "grpc-fixtures-report", "coverage": { "languages": 5 } }');
    const found = problems(await judged("python=good.info", "--base", `python=${base}`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`python base: ${message}`);
  });

  test("a base without the language has nothing to compare with", async () => {
    await coverage("go=good.info", "--output", "other");
    const [python] = await judged("python=good.info", "--base", "python=other/coverage-verdict.json");
    expect(python).toMatchObject({ verdict: "passed", notes: ["the base has no lines to compare with"] });
  });

  test("holds changed lines to their minimum, from a file or the standard input", async () => {
    const diff = "--- a/src/app/a.py\n+++ b/src/app/a.py\n@@ -0,0 +9,2 @@\n+x\n+y\n";
    await workspace.write("change.diff", diff);
    const [python] = await judged("python=good.info", "--diff", "change.diff", "--changed-lines", "51");
    expect(python?.changedLines).toMatchObject({
      covered: 1,
      total: 2,
      percent: 50,
      verdict: "below-minimum",
      uncovered: [{ file: "src/app/a.py", ranges: [{ from: 10, to: 10 }] }],
    });
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(diff.slice(0, 30));
      yield Buffer.from(diff.slice(30));
    }
    const args = ["coverage", "python=good.info", "--diff", "-", "--changed-lines", "50"];
    expect(await say(args, { cwd: workspace.folder, input: input() })).toMatchObject({ code: 0 });
    expect(
      (
        await say(["coverage", "python=good.info", "--diff", "-", "--changed-lines", "51"], {
          cwd: workspace.folder,
          input: input(),
        })
      ).code,
    ).toBe(1);
  });

  test("writes its files, which are as the schema says", async () => {
    const { code } = await coverage("python=bad.info", "go=nowhere.info", "--output", "written");
    expect(code).toBe(1);
    const schema = JSON.parse(
      await readFile(fileURLToPath(new URL("../../schema/coverage.schema.json", import.meta.url)), "utf8"),
    );
    const document = JSON.parse(await readFile(workspace.path("written/coverage-verdict.json"), "utf8"));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document).toMatchObject({ format: "grpc-fixtures-coverage", result: "failed" });
    expect(await readFile(workspace.path("written/coverage.md"), "utf8")).toContain(
      "| **python** | lines | 80.00 % | **70.00 %** |",
    );
  });

  test("writes Markdown, in which names of files are no markup", async () => {
    await workspace.write("evil.info", lcov({ "src/<img src=x>|`a`.py": [0, 3] }));
    const { output } = await coverage("python=evil.info", "--format", "markdown");
    expect(output).toContain("<code>src/&#60;img src=x&#62;&#124;&#96;a&#96;.py</code>");
    expect(output).not.toContain("<img");
  });

  test("shows nothing to a terminal that would obey it", async () => {
    await workspace.write("evil.info", lcov({ "src/\u001b[31m::error::x.py": [0, 3] }));
    const { output } = await coverage("python=evil.info", "--verbose");
    expect(output).not.toContain("\u001b");
  });

  test.each([
    [[], /^no coverage report is given, and there is no grpc-fixtures\.yml here: write/],
    [["coverage.xml"], /`coverage\.xml` does not say whose report it is\. Write language=path/],
    [["python="], /does not say whose report it is/],
    [["a b=x"], /does not say whose report it is/],
    [["python=good.info", "--minimum", "python=101"], /`python=101` is no minimum\. Write python=80/],
    [["python=good.info", "--minimum", "python=80.123"], /is no minimum/],
    [["python=good.info", "--minimum", "pyton=80"], /no coverage report is given for `pyton`: did you mean `python`\?/],
    [["python=good.info", "--base", "go=good.info"], /no coverage report is given for `go`: there are python/],
    [["python=good.info", "--tolerance", "-1"], /It must be a number from 0 to 100/],
    [["python=good.info", "--diff", "good.info"], /--diff: say how much of the changed lines must be covered/],
    [
      ["python=good.info", "--changed-lines", "90", "--diff", "good.info"],
      /^the diff cannot be used: it is no unified diff/,
    ],
    [["python=good.info", "--changed-lines", "90", "--diff", "gone.diff"], /^--diff: gone\.diff cannot be read/],
    [["python=good.info", "--config", "gone.yml"], /gone\.yml:1:1: cannot be read/],
  ])("wrong usage: %j", async (args, message) => {
    const { code, output, errors } = await coverage(...args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors.replace(/^error: .*? is invalid\. /, "")).toMatch(message);
  });
});

describe("configured coverage", () => {
  const configured = (config: unknown, ...args: string[]): Promise<Said> =>
    workspace.write("c.yml", config).then(() => coverage("--config", "c.yml", ...args));
  const server = { address: "127.0.0.1:1" };

  test("is that of bindings and languages, the binding's own keys first", async () => {
    const config = {
      fixtures: "fixtures",
      coverage: { python: 90, docs: { report: "good.info", minimum: 10 }, ruby: 99 },
      bindings: {
        py: { server, coverage: { report: "good.info", language: "python", minimum: { branches: 0 } } },
        php: { server, coverage: { report: "good.info" } },
        go: { server },
      },
    };
    const { code, output } = await configured(config, "--format", "json");
    const { coverage: section }: CoverageDocument = JSON.parse(output);
    expect(code).toBe(1);
    expect(section.languages.map(({ name, language, binding, verdict }) => [name, language, binding, verdict])).toEqual(
      [
        ["py", "python", "py", "failed"],
        ["php", "php", "php", "passed"],
        ["docs", "docs", undefined, "passed"],
      ],
    );
    expect(section.languages.map(({ metrics }) => metrics[0]?.minimum)).toEqual([90, 85, 10]);
  });

  test("demands the report that it names, relative to its folder", async () => {
    await workspace.write("sub/grpc-fixtures.yml", {
      coverage: { python: { report: "../good.info" }, go: { report: "c.out" } },
    });
    const { code, output } = await coverage("--config", "sub/grpc-fixtures.yml");
    expect(code).toBe(1);
    expect(output).toContain("✗ go: there is no file sub/c.out: run the tests with coverage first");
    expect(output).toContain("✓ python");
    const named = await configured({ bindings: { go: { server, coverage: { minimum: 80 } } } });
    expect(named.output).toContain("✗ go: no report is named: write `report:` with the file");
  });

  test("numbers alone demand nothing", async () => {
    const { code, errors } = await configured({ coverage: { python: 80 } });
    expect(code).toBe(2);
    expect(errors).toContain("no coverage report is given, and c.yml names none");
  });

  test("holds for reports that are given too", async () => {
    const config = { coverage: { python: { minimum: 86, exclude: ["b.py"] }, go: 99 } };
    expect((await configured(config, "python=good.info")).output).toContain("python  lines  90.00 %  minimum 86.00 %");
    expect((await configured(config, "go=good.info")).output).toContain("minimum 99.00 %");
  });

  test("compares and looks at changes as it says", async () => {
    const python = { report: "bad.info", minimum: 0, base: "good.info" };
    expect((await configured({ coverage: { python } })).code).toBe(0);
    expect((await configured({ coverage: { python: { ...python, "no-decrease": true } } })).code).toBe(1);
    expect((await configured({ coverage: { python: { ...python, "no-decrease": { tolerance: 15 } } } })).code).toBe(0);
    const without = await configured({
      coverage: { python: { report: "bad.info", minimum: 0, "no-decrease": true, "changed-lines": 90 } },
    });
    expect(without.code).toBe(0);
    expect(without.output).toContain("! python: no-decrease was not checked: no base is given");
    expect(without.output).toContain("! python: changed-lines was not checked: no diff is given");
  });
});

describe("in a Git repository", () => {
  test("what Git ignores is not what a report means, and the root is that of the repository", async () => {
    const folder = workspace.path("repo");
    await mkdir(folder);
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
    git("init", "-q");
    await workspace.write("repo/.gitignore", "build/\n");
    await workspace.write("repo/build/lib/app/a.py", "");
    await workspace.write("repo/src/app/a.py", "");
    await workspace.write("repo/py/c.info", lcov({ "app/a.py": [9, 10], "/other/src/app/a.py": [10, 10] }));
    const environment = { PATH: process.env.PATH };
    const { output } = await say(["coverage", "python=c.info", "--format", "json"], {
      cwd: workspace.path("repo/py"),
      environment,
    });
    const { coverage: section }: CoverageDocument = JSON.parse(output);
    expect(section.languages[0]).toMatchObject({ files: 1, notes: [] });
    // Without Git the folder is searched, and nothing decides between the two.
    const nowhere = { cwd: workspace.path("repo/py"), environment: { PATH: workspace.path("nowhere") } };
    const searched = await say(["coverage", "python=c.info", "--format", "json"], nowhere);
    const { coverage: other }: CoverageDocument = JSON.parse(searched.output);
    expect(other.languages[0]?.notes[0]).toContain("could be several of the checkout: app/a.py");
  });

  test("links are not followed out of it", async () => {
    await mkdir(workspace.path("links"));
    await symlink("/", workspace.path("links/root"));
    const { output } = await say(["coverage", "python=**/*.nothing"], { cwd: workspace.path("links") });
    expect(output).toContain("matches no file");
  });
});

describe("run and report", () => {
  const config = (report: string) => ({
    fixtures: "fixtures",
    coverage: { python: { report }, go: { report: "good.info" } },
  });

  async function run(report: string, ...args: string[]): Promise<Said> {
    await workspace.write("r.yml", config(report));
    return say(["run", "--config", "r.yml", ...args], { cwd: workspace.folder });
  }

  test("are green with enough, and show it", async () => {
    const { code, output } = await run("good.info", "--output", "out");
    expect(output).toContain("Coverage\n✓ python  lines  85.00 %  minimum 80.00 %  +5.00");
    expect(code).toBe(0);
    const report: Report = JSON.parse(await readFile(workspace.path("out/report.json"), "utf8"));
    expect(report.coverage?.languages.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["python", "passed"],
      ["go", "passed"],
    ]);
    expect(await readFile(workspace.path("out/report.md"), "utf8")).toContain("### Coverage");
  });

  test("are red without, and say why", async () => {
    const { code, output } = await run("nowhere.info", "--output", "out");
    expect(code).toBe(1);
    expect(output).toMatch(/✗ Failed: coverage of python: there is no file nowhere\.info/);
    const report: Report = JSON.parse(await readFile(workspace.path("out/report.json"), "utf8"));
    expect(report.problems).toEqual([
      { kind: "coverage", message: expect.stringMatching(/^coverage of python: there is no file nowhere\.info/) },
    ]);
    expect(await readFile(workspace.path("out/junit.xml"), "utf8")).toContain("there is no file nowhere.info");
  });

  test("do not check it where some fixtures are asked for, or nobody wants it", async () => {
    expect((await run("nowhere.info", "--filter", "unary/*")).code).toBe(0);
    expect((await run("nowhere.info", "--no-coverage")).code).toBe(0);
  });

  test("a leg of a matrix answers for its binding, and the last job for all", async () => {
    const { startEmbeddedServer } = await import("../../src/servers/embedded/server.ts");
    const { loadFixtures } = await import("../../src/fixtures/load.ts");
    const { formatAddress } = await import("../../src/rpc/address.ts");
    const { fixtures } = await loadFixtures([workspace.path("fixtures")], { cwd: workspace.folder });
    const server = await startEmbeddedServer(fixtures, { encoding: "protobuf" });
    const address = formatAddress(server.address);
    const binding = (report: string) => ({ server: { address }, coverage: { report } });
    await workspace.write("m.yml", {
      fixtures: "fixtures",
      bindings: { python: binding("good.info"), go: binding("go.info") },
    });
    const at = (...args: string[]) => say([...args, "--config", "m.yml"], { cwd: workspace.folder });
    try {
      await cp(workspace.path("good.info"), workspace.path("go.info"));
      expect((await at("run", "--output", "whole")).code).toBe(0);
      expect((await at("run", "--binding", "go", "--output", "legs/go")).code).toBe(0);
      await rm(workspace.path("go.info"));
      // That of another binding is not missed here.
      expect((await at("run", "--binding", "python", "--output", "legs/python")).code).toBe(0);
      expect((await at("run", "--binding", "go")).output).toContain("go: coverage: there is no file go.info");
      const joined = await at("report", "legs", "--output", "joined");
      expect(joined.code).toBe(0);
      const section = async (folder: string) =>
        JSON.parse(await readFile(workspace.path(folder, "report.json"), "utf8")).coverage;
      expect(await section("joined")).toEqual(await section("whole"));
      await rm(workspace.path("legs/go/coverage-verdict.json"));
      expect((await at("report", "legs")).output).toContain("go: coverage: there is no file go.info");
      expect((await at("report", "legs", "--no-coverage")).code).toBe(0);
      await workspace.write("legs/go/coverage-verdict.json", { format: "something else" });
      expect(await at("report", "legs")).toMatchObject({
        code: 2,
        errors: expect.stringContaining("is not what a run of this version writes"),
      });
    } finally {
      server.stop();
    }
  });

  test("an output of a run before is removed, another's file is not", async () => {
    await run("good.info", "--output", "out");
    await workspace.write("out/coverage.json", { mine: true });
    await run("good.info", "--no-coverage", "--output", "out");
    expect(existsSync(workspace.path("out/coverage-verdict.json"))).toBe(false);
    expect(existsSync(workspace.path("out/coverage.json"))).toBe(true);
  });

  test("the suite's own coverage is in the report, and shown where all is asked for", async () => {
    const { output } = await run("good.info", "--verbose", "--output", "out");
    expect(output).toMatch(
      /What the suite exercised\n {2}embedded: \d+ of \d+ RPC methods, \d+ of 17 status codes; not /,
    );
    expect((await run("good.info")).output).not.toContain("What the suite exercised");
    const report: Report = JSON.parse(await readFile(workspace.path("out/report.json"), "utf8"));
    expect(report.bindings[0]?.exercised?.statuses.total).toBe(17);
  });
});
