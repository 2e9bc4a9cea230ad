/** The output folder: nothing leaves it by a link, nothing of an earlier run stays, and nothing else is touched. */
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BindingResult } from "../../src/generated/result.ts";
import { prepareOutputs, writeOutputs } from "../../src/pipeline/outputs.ts";
import { UsageError } from "../../src/pipeline/settings.ts";
import { buildReport } from "../../src/report/build.ts";

let root: string;
let out: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "grpc-fixtures-outputs-")));
  out = join(root, "out");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const suite = { hash: `sha256:${"0".repeat(64)}`, fixtures: 1 };

function resultOf(binding: string): BindingResult {
  return {
    format: "grpc-fixtures-result",
    version: 1,
    tool: "0",
    binding,
    encoding: "protobuf",
    suite,
    server: { kind: "attached" },
    fixtures: [],
    run: { startedAt: new Date(0).toISOString(), startMs: 0, durationMs: 0 },
  };
}

async function writeRun(bindings: readonly string[]): Promise<void> {
  const results = bindings.map(resultOf);
  const report = buildReport({
    tool: "0",
    encoding: "protobuf",
    suite: { ...suite, selected: 1 },
    findings: [],
    unusable: [],
    results,
  });
  await writeOutputs(await prepareOutputs(out), report, results);
}

test.each(["results", "logs"])("a folder %s that is a link is refused, also one to nowhere", async (name) => {
  await mkdir(out);
  await mkdir(join(root, "elsewhere"));
  for (const target of ["elsewhere", "nowhere"]) {
    await symlink(join(root, target), join(out, name));
    const preparing = prepareOutputs(out);
    await expect(preparing).rejects.toThrow(UsageError);
    await expect(preparing).rejects.toThrow(`${join(out, name)} is a symbolic link`);
    await rm(join(out, name));
  }
  expect(readdirSync(join(root, "elsewhere"))).toEqual([]);
  expect(existsSync(join(root, "nowhere"))).toBe(false);
});

test("the output folder itself may be a link: whoever runs this names it", async () => {
  await mkdir(join(root, "elsewhere"));
  await symlink(join(root, "elsewhere"), out);
  await writeRun(["go"]);
  expect(readdirSync(join(root, "elsewhere")).sort()).toEqual([
    "junit.xml",
    "logs",
    "report.json",
    "report.md",
    "results",
  ]);
});

test("files replace links, and what those lead to is left alone", async () => {
  const names = ["report.json", "junit.xml", "report.md", "results/go.json"];
  await mkdir(join(out, "results"), { recursive: true });
  await writeFile(join(root, "theirs"), "theirs");
  for (const name of names) await symlink(join(root, "theirs"), join(out, name));
  await writeRun(["go"]);
  for (const name of names) expect(lstatSync(join(out, name)).isFile()).toBe(true);
  expect(readFileSync(join(root, "theirs"), "utf8")).toBe("theirs");
});

test("a link that appears while the run is under way is replaced too", async () => {
  const paths = await prepareOutputs(out);
  await writeFile(join(root, "theirs"), "theirs");
  await symlink(join(root, "theirs"), join(paths.results, "go.json"));
  const report = buildReport({
    tool: "0",
    encoding: "protobuf",
    suite: { ...suite, selected: 1 },
    findings: [],
    unusable: [],
    results: [],
  });
  await writeOutputs(paths, report, [resultOf("go")]);
  expect(readFileSync(join(root, "theirs"), "utf8")).toBe("theirs");
  expect(readFileSync(join(paths.results, "go.json"), "utf8")).toContain('"go"');
});

test("nothing of an earlier run stays, and what is not of one does", async () => {
  await writeRun(["go", "java"]);
  const mine = ["results/data.json", "results/notes.txt", "logs/app.log", "package.json"];
  for (const name of mine) await writeFile(join(out, name), "{}");
  for (const name of ["go", "java"]) await writeFile(join(out, `logs/${name}.log`), "old");
  await mkdir(join(out, "results/folder.json"));
  await prepareOutputs(out);
  const left = readdirSync(out, { recursive: true }).map(String).sort();
  expect(left).toEqual([...mine, "logs", "results", "results/folder.json"].sort());
});

test("a folder in the place of a file is an error before anything runs", async () => {
  await mkdir(join(out, "report.json"), { recursive: true });
  await expect(prepareOutputs(out)).rejects.toThrow(join(out, "report.json"));
});
