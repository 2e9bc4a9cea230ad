/** dist/index.js as a user's project imports it: by the package's name, in JavaScript and in TypeScript. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI } from "../support/cli.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONSUMER = fileURLToPath(new URL("./consumer", import.meta.url));
const HANG_MS = 60_000;

let project: Workspace;

beforeAll(async () => {
  project = await makeWorkspace();
  await cp(CONSUMER, project.folder, { recursive: true });
  await project.write("package.json", { type: "module" });
  await mkdir(project.path("node_modules"));
  await symlink(ROOT, project.path("node_modules/grpc-fixtures-action"), "dir");
});

afterAll(() => project.remove());

/** Rejects, with what was printed, where the program ends with anything but 0. */
function node(...args: string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: project.folder, timeout: HANG_MS, env: {} }, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(new Error(`${error.message}\n${stdout}${stderr}`));
    });
  });
}

describe("importing it", () => {
  test("has no side effects: nothing printed, nothing listened to, nothing kept alive", async () => {
    expect(await node("imports.mjs")).toEqual({ stdout: "", stderr: "" });
  });

  test("gives the names that src/index.ts lists, and no others", async () => {
    const source = await readFile(join(ROOT, "src/index.ts"), "utf8");
    const listed = [...source.matchAll(/^export \{([^}]+)\} from/gm)]
      .flatMap(([, names = ""]) => names.split(","))
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "));
    const { stdout } = await node("names.mjs");
    expect(stdout.split("\n").sort()).toEqual([...listed].sort());
    for (const name of ["loadFixtures", "validateSuite", "startServer", "runPlan", "buildReport"]) {
      expect(listed).toContain(name);
    }
  });

  test("the schemas and package.json can be reached by the package's name, its insides cannot", async () => {
    const { stdout } = await node("paths.mjs", "schema/config.schema.json", "package.json", "dist/cli/index.js");
    expect(stdout.trim().split("\n")).toEqual([
      "schema/config.schema.json yes",
      "package.json yes",
      "dist/cli/index.js ERR_PACKAGE_PATH_NOT_EXPORTED",
    ]);
  });
});

test("a program of its stages, against a server that is not ours to answer for", async () => {
  const server = [process.execPath, CLI, "serve", "fixtures", "--listen", "127.0.0.1:{port}"];
  const { stdout, stderr } = await node("program.mjs", "fixtures", ...server);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    address: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    exit: { code: 0, signal: null },
    verdicts: ["unary/01_order passed", "unary/02_ping passed"],
    seen: ["unary/01_order", "unary/02_ping"],
    report: { result: "passed", counts: 2, bindings: ["own"] },
    whole: { result: "passed", counts: 7 },
  });
});

test("its types: a strict compiler takes a program that uses them, and refuses what is wrong", async () => {
  await project.write("tsconfig.json", {
    compilerOptions: {
      target: "ES2023",
      module: "NodeNext",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      // Also what the package declares has to compile.
      skipLibCheck: false,
      types: ["node"],
      typeRoots: [join(ROOT, "node_modules/@types")],
    },
    files: ["types.ts"],
  });
  const { stdout } = await node(join(ROOT, "node_modules/typescript/bin/tsc"), "-p", ".");
  expect(stdout).toBe("");
});
