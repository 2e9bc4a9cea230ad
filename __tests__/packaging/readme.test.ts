/** What the README says of the Action is what the Action has and says. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow, ROOT } from "./sources.ts";

const run = promisify(execFile);
const SCRIPT = join(ROOT, "scripts/readme.mjs");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "grpc-fixtures-readme-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("its tables of inputs and outputs are what action.yml gives", async () => {
  const { stderr } = await run(process.execPath, [SCRIPT, "--check"]);
  expect(stderr).toBe("");
});

test("a table that is not would be found, and is mended", async () => {
  for (const name of ["README.md", "action.yml"]) await cp(join(ROOT, name), join(folder, name));
  const action = await readFile(join(folder, "action.yml"), "utf8");
  await writeFile(join(folder, "action.yml"), action.replace("\n  config:\n", "\n  configuration:\n"));
  await expect(run(process.execPath, [SCRIPT, "--check", folder])).rejects.toThrow("not what action.yml gives");
  await run(process.execPath, [SCRIPT, folder]);
  await run(process.execPath, [SCRIPT, "--check", folder]);
  expect(await readFile(join(folder, "README.md"), "utf8")).toContain("| `configuration` |");
});

test("it stays short enough to be read", async () => {
  expect((await readFile(join(ROOT, "README.md"), "utf8")).split("\n").length).toBeLessThan(450);
});

test("the messages under Troubleshooting are those of the sources", async () => {
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  const messages = [...readme.matchAll(/^\| “(.+?)” \|/gm)].map(([, message = ""]) => message);
  expect(messages.length).toBeGreaterThan(10);
  const paths = filesBelow("src").filter((path) => path.endsWith(".ts"));
  const sources = (await Promise.all(paths.map((path) => readFile(join(ROOT, path), "utf8")))).join("\n");
  const text = sources.replaceAll("\\`", "`");
  // Counts and what stands for other words are filled in.
  const filledIn =
    /(?:exited with code )?\d+(?: fixture files| fixtures)?|(?: in )?…|pull-requests: write|a pull request from a fork|GitHub Enterprise Server/;
  const unknown = messages.filter((message) => {
    const parts = message.split(filledIn).map((part) => part.trim());
    return parts.some((part) => part.length > 8 && !text.includes(part));
  });
  expect(unknown).toEqual([]);
});
