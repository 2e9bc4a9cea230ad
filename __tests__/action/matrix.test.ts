/** A matrix by the bundle: `mode: run` for each leg, the artifacts they leave, and `mode: report`, which decides for all. */
import { readFile, rename, rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ActionResult, METADATA, runAction } from "../support/action.ts";
import { configuration, expectTidy, messages } from "../support/actionSteps.ts";
import { type FakeArtifactService, startArtifactService } from "../support/github/artifactService.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

/** Two that answer as the fixtures say, and one that does not. */
const ANSWERS = { python: "honest", ruby: "honest", php: "wrong" };

let workspace: Workspace;
let artifacts: FakeArtifactService;
let github: FakeGitHub;

beforeAll(async () => {
  workspace = await makeWorkspace();
  await workspace.write("grpc-fixtures.yml", configuration(ANSWERS));
});
afterAll(() => workspace.remove());
beforeEach(async () => {
  artifacts = await startArtifactService();
  github = await startGitHub({ pulls: [{ number: 7, headSha: sha("head"), headBranch: "topic" }] });
});
afterEach(() => Promise.all([artifacts.close(), github.close()]));

async function step(inputs: Readonly<Record<string, string>>, env: Record<string, string> = {}): Promise<ActionResult> {
  const result = await runAction({
    workspace: workspace.folder,
    event: pullRequestEvent(),
    artifacts,
    github,
    inputs: { "base-report": "none", ...inputs },
    env,
  });
  expectTidy(result);
  return result;
}

const leg = (inputs: Readonly<Record<string, string>>): Promise<ActionResult> =>
  step({ mode: "run", output: "leg", ...inputs });

/** What depends neither on the clock nor on which ports were free. */
async function timeless({ outputs }: ActionResult): Promise<string> {
  const text = await readFile(outputs.report ?? "", "utf8");
  return (
    text
      .replace(/("(?:startedAt|\w*[mM]s)": )("[^"]*"|[\d.]+)/g, "$1…")
      // Free ports are not the same twice, and shards have no port in common.
      .replace(/,\s*"address": "127\.0\.0\.1:\d+"/g, "")
  );
}

describe("three bindings in two shards each", () => {
  test("the report is what one machine would have written, byte for byte, apart from times", async () => {
    for (const binding of Object.keys(ANSWERS)) {
      for (const shard of ["1/2", "2/2"]) {
        const result = await leg({ binding, shard });
        expect(result.code).toBe(binding === "php" ? 1 : 0);
        expect(result.outputs.artifact).toBe(`grpc-fixtures-run-${binding}-protobuf-${shard.replace("/", "-of-")}`);
        // A leg asks GitHub nothing and comments nothing.
        expect(result.outputs["comment-url"]).toBe("");
      }
    }
    expect(github.calls).toEqual([]);
    expect(Object.keys(artifacts.files("grpc-fixtures-run-php-protobuf-1-of-2")).sort()).toEqual([
      "junit.xml",
      "logs/php.log",
      "report.json",
      "report.md",
      "results/php.json",
    ]);

    const merged = await step({ mode: "report", output: "merged", comment: "always" });
    const whole = await step({ output: "whole", artifact: "none" });
    expect({ merged: merged.code, whole: whole.code }).toEqual({ merged: 1, whole: 1 });
    expect(await timeless(merged)).toBe(await timeless(whole));
    expect(Object.keys(merged.outputs).sort()).toEqual(Object.keys(METADATA.outputs).sort());
    const { artifact, "comment-url": url, ...counts } = merged.outputs;
    expect(counts).toMatchObject({
      result: "failed",
      fixtures: "7",
      total: "21",
      passed: "14",
      failed: "7",
      divergences: "7",
    });
    expect(artifact).toBe("grpc-fixtures-report-protobuf");
    expect(url).toBe("https://github.com/octo/app/pull/7#issuecomment-1");
    expect(github.state.comments[0]?.body).toContain("php");
    // The report's own artifact is no leg: merging again finds the same six.
    expect(artifacts.files("grpc-fixtures-report-protobuf")["comment.md"]).toMatch(/^## ❌ Failed/);
    const again = await step({ mode: "report", output: "again", artifact: "none" });
    expect(again.log.plain).toContain("6 artifacts: grpc-fixtures-run-php-protobuf-1-of-2, ");
    expect(await timeless(again)).toBe(await timeless(whole));
  });
});

test("legs of both encodings in one run: each report takes its own", async () => {
  for (const encoding of ["protobuf", "json"]) {
    for (const binding of Object.keys(ANSWERS)) await leg({ binding, encoding });
  }
  const protobuf = await step({ mode: "report", artifact: "none" });
  expect(protobuf.log.plain).toContain(
    "3 artifacts: grpc-fixtures-run-php-protobuf, grpc-fixtures-run-python-protobuf, grpc-fixtures-run-ruby-protobuf",
  );
  expect(protobuf.outputs).toMatchObject({ total: "21", passed: "14" });
  // The servers read protobuf alone.
  const json = await step({ mode: "report", encoding: "json" });
  expect(json.log.plain).toContain(
    "3 artifacts: grpc-fixtures-run-php-json, grpc-fixtures-run-python-json, grpc-fixtures-run-ruby-json",
  );
  expect(json.outputs).toMatchObject({ total: "21", passed: "0", artifact: "grpc-fixtures-report-json" });
});

describe("legs that are not as they should be", () => {
  test("one is missing: red, and named", async () => {
    for (const binding of ["python", "ruby"]) expect((await leg({ binding })).code).toBe(0);
    const report = await step({ mode: "report" });
    expect(report.code).toBe(1);
    expect(report.outputs).toMatchObject({ result: "failed", passed: "14" });
    expect(messages(report, "error")).toEqual([expect.stringMatching(/^php: 7 fixtures not run: /)]);
    expect(report.summary).toMatch(/^## ❌ Failed.*❌ php/s);
    expect(github.state.comments[0]?.body).toMatch(/\n## ❌ Failed.*❌ php/s);
  });

  test("a shard is missing: red, and named", async () => {
    for (const [binding, shard] of [
      ["python", ""],
      ["ruby", "1/2"],
      ["php", ""],
    ] as const)
      await leg({ binding, shard });
    const report = await step({ mode: "report" });
    expect(report.code).toBe(1);
    expect(messages(report, "error").join("\n")).toMatch(/^ruby: \d fixtures not run: /m);
  });

  test("all are missing: there is nothing to decide", async () => {
    const report = await step({ mode: "report" });
    expect(report.code).toBe(2);
    expect(messages(report, "error")).toEqual([
      expect.stringMatching(
        /^no job of this run has left results: .* Results are expected of python, ruby, php\. Did the jobs/,
      ),
    ]);
    expect(report.outputs).toEqual({ result: "failed" });
  });

  test("the same leg twice", async () => {
    await leg({ binding: "python" });
    await leg({ binding: "python", artifact: "grpc-fixtures-again" });
    const report = await step({ mode: "report" });
    expect(report.code).toBe(2);
    expect(messages(report, "error")[0]).toMatch(/grpc-fixtures-again\/results\/python\.json/);
  });

  test("a leg of other fixtures", async () => {
    for (const binding of ["python", "ruby", "php"]) await leg({ binding });
    await rename(workspace.path("fixtures/unary/02_ping.json"), workspace.path("away.json"));
    const report = await step({ mode: "report" });
    await rename(workspace.path("away.json"), workspace.path("fixtures/unary/02_ping.json"));
    expect(report.code).toBe(2);
    expect(messages(report, "error")[0]).toMatch(/fixtures/);
  });

  test("a name that is taken: told, with what to do", async () => {
    await leg({ binding: "python" });
    const second = await leg({ binding: "python" });
    expect(second.code).toBe(0);
    expect(second.outputs).toMatchObject({ result: "passed", artifact: "" });
    expect(messages(second, "warning")).toEqual([
      expect.stringMatching(
        /^The artifact grpc-fixtures-run-python-protobuf could not be uploaded: .*already exists.* give each its own with the input `artifact`\.$/,
      ),
    ]);
  });

  test("a leg that was run again has taken the place of the first", async () => {
    artifacts.leave("grpc-fixtures-run-python-protobuf", { "results/python.json": "{}" });
    await step({ mode: "run", binding: "python" }, artifacts.environment(2));
    for (const binding of ["ruby", "php"]) await leg({ binding });
    const report = await step({ mode: "report" }, artifacts.environment(2));
    expect(report.outputs).toMatchObject({ result: "failed", passed: "14", failed: "7" });
  });
});

describe("what an artifact of a leg may hold", () => {
  test.each<[string, Record<string, string> | Buffer, RegExp]>([
    ["nothing", { "hello.txt": "hello" }, /grpc-fixtures-bad holds no result files/],
    [
      "something else",
      { "results/python.json": '{"format":"x"}' },
      /grpc-fixtures-bad\/results\/python\.json: is no result file/,
    ],
    ["no JSON", { "results/python.json": "<html>" }, /grpc-fixtures-bad\/results\/python\.json/],
    ["no archive", Buffer.from("PK hello"), /grpc-fixtures-bad is no archive that can be read/],
  ])("%s", async (_, content, message) => {
    artifacts.leave("grpc-fixtures-bad", content);
    const report = await step({ mode: "report" });
    expect(report.code).toBe(2);
    expect(messages(report, "error")).toHaveLength(1);
    expect(messages(report, "error")[0]).toMatch(message);
  });

  test("files that would lead out of the folder are left alone", async () => {
    await leg({ binding: "python" });
    const files = artifacts.files("grpc-fixtures-run-python-protobuf");
    const out = { "../../../escaped.json": "x", "/results/../../escaped.json": "x", "results/../escaped.json": "x" };
    artifacts.leave("grpc-fixtures-run-python-protobuf", { ...files, ...out });
    for (const binding of ["ruby", "php"]) await leg({ binding });
    const report = await step({ mode: "report" });
    expect(report.outputs).toMatchObject({ passed: "14", failed: "7" });
    await expect(readFile(workspace.path("escaped.json"))).rejects.toThrow("ENOENT");
    await expect(readFile(workspace.path(".runner/escaped.json"))).rejects.toThrow("ENOENT");
  });
});

describe("without the artifact service", () => {
  const enterprise = { GITHUB_SERVER_URL: "https://ghe.example.com" };

  test("GitHub Enterprise Server: the files stay, and `results` merges them", async () => {
    for (const binding of Object.keys(ANSWERS)) {
      const result = await leg({ binding, output: `ghes/${binding}` });
      expect(result.code).toBe(binding === "php" ? 1 : 0);
    }
    await rm(workspace.path("ghes"), { recursive: true });
    const before = artifacts.calls.length;
    for (const binding of Object.keys(ANSWERS)) {
      const result = await step({ mode: "run", binding, output: `ghes/${binding}` }, enterprise);
      expect(result.outputs).toMatchObject({ artifact: "", output: workspace.path("ghes", binding) });
      expect(messages(result, "notice")).toEqual([
        `No artifact was uploaded: GitHub Enterprise Server does not take artifacts of this kind. The files are in ghes/${binding}. Upload them in a step of their own for \`mode: report\`.`,
      ]);
      expect(messages(result, "warning")).toEqual([]);
    }
    const alone = await step({ mode: "report" }, enterprise);
    expect(alone.code).toBe(2);
    expect(messages(alone, "error")[0]).toMatch(
      /^the results of the other jobs are missing: GitHub Enterprise Server does not .* name the files with the input `results`/,
    );
    const report = await step({ mode: "report", results: "ghes", output: "ghes-report" }, enterprise);
    expect(report.code).toBe(1);
    expect(report.outputs).toMatchObject({ total: "21", passed: "14", failed: "7", artifact: "" });
    expect(report.log.plain).toContain("The files are in ghes-report.");
    expect(github.state.comments[0]?.body).toContain("https://ghe.example.com/octo/app/actions/runs/4711");
    expect(artifacts.calls.length).toBe(before);
  });

  test("a runner that offers none", async () => {
    const none = { ACTIONS_RESULTS_URL: "", ACTIONS_RUNTIME_TOKEN: "" };
    const result = await step({ mode: "run", binding: "python" }, none);
    expect(result.code).toBe(0);
    expect(messages(result, "notice")[0]).toContain("this runner offers no service for artifacts");
  });
});
