/** Whether a release moves v1: scripts/major-tag.mjs, in a repository with a history of releases. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./files.ts";

const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "grpc-fixtures-tags-"));
  await git("init", "--quiet", "--initial-branch=main");
  for (const version of ["0.9.0", "1.2.0", "1.9.0", "1.10.0-rc.1", "2.0.0"]) await release(version);
  await git("checkout", "--quiet", "-b", "v1-fixes", "v1.2.0");
  await release("1.2.1");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function git(...args: string[]): Promise<string> {
  const names = ["-c", "user.name=Someone", "-c", "user.email=someone@example.invalid", "-c", "tag.gpgSign=false"];
  const { stdout } = await run("git", [...names, ...args], { cwd: folder });
  return stdout.trim();
}

async function release(version: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ version }));
  await git("add", "--all");
  await git("commit", "--quiet", "--no-gpg-sign", "-m", version);
  await git("tag", "--annotate", "-m", version, `v${version}`);
}

interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks for a release as the workflow does: at its tag. */
async function plan(tag: string, branch = "main", at = tag): Promise<Said> {
  await git("checkout", "--quiet", at);
  return run(process.execPath, [join(ROOT, "scripts/major-tag.mjs"), tag, branch], { cwd: folder });
}

test.each([
  ["v1.9.0", "v1"],
  ["v2.0.0", "v2"],
  ["v0.9.0", "v0"],
])("%s moves %s to its commit", async (tag, major) => {
  const commit = await git("rev-parse", `${tag}^{commit}`);
  expect(await plan(tag)).toEqual({ stdout: `major=${major}\ncommit=${commit}\n`, stderr: "" });
});

test.each([
  ["a pre-release", "v1.10.0-rc.1", "main"],
  ["an older version than there is", "v1.2.0", "main"],
  ["a fix of an older version", "v1.2.1", "v1-fixes"],
])("%s moves nothing", async (_what, tag, branch) => {
  expect(await plan(tag, branch)).toEqual({ stdout: "", stderr: `${tag} moves no tag\n` });
});

test.each([
  ["that is no version", "v1", "main", "v1.9.0", "v1 is no version"],
  ["of another version than package.json's", "v1.9.0", "main", "v2.0.0", "but package.json says 2.0.0"],
  ["that is not on the branch", "v1.2.1", "main", "v1.2.1", "v1.2.1 is not on main"],
  ["that there is not", "v3.0.0", "main", "v2.0.0", "package.json says 2.0.0"],
])("a tag %s is an error", async (_what, tag, branch, at, message) => {
  await expect(plan(tag, branch, at)).rejects.toThrow(message);
});
