/** What the bundle loads: nothing of @actions/artifact and Azure's SDK, which are most of it, unless an artifact moves. */
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAction } from "../support/action.ts";
import { honest } from "../support/actionSteps.ts";
import { startArtifactService } from "../support/github/artifactService.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import { startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

const HOOK = fileURLToPath(new URL("../support/loadedFiles.mjs", import.meta.url));
const BUNDLE = fileURLToPath(new URL("../../dist/action/", import.meta.url));

/** The files of the bundle that have one of these in them. */
const heavy = readdirSync(BUNDLE)
  .filter((name) => name.endsWith(".js"))
  .filter((name) => /class BlobClient\b|ArtifactServiceClientJSON/.test(readFileSync(BUNDLE + name, "utf8")));

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

type Surroundings = Pick<Parameters<typeof runAction>[0], "event" | "github" | "artifacts">;

/** The files of the bundle that a step loads. */
async function loaded(inputs: Readonly<Record<string, string>>, surroundings: Surroundings = {}): Promise<string[]> {
  const list = workspace.path(`loaded-${randomUUID()}`);
  const result = await runAction({
    workspace: workspace.folder,
    inputs,
    env: { LOADED_FILES: list },
    nodeArgs: ["--import", HOOK],
    ...surroundings,
  });
  expect(result.code, result.stdout).toBe(0);
  const files = existsSync(list) ? readFileSync(list, "utf8").trim().split("\n") : [];
  expect(files[0]).toBe(`${BUNDLE}index.js`);
  return files.map((file) => file.replace(BUNDLE, ""));
}

test("the bundle has them in files of their own", () => {
  expect(heavy.length).toBeGreaterThan(0);
  expect(heavy).not.toContain("index.js");
});

test("where no artifact moves nothing of them is loaded", async () => {
  const artifacts = await startArtifactService();
  const pulls = [{ number: 7, headSha: sha("head"), headBranch: "topic", baseBranch: "release/2" }];
  const github = await startGitHub({ pulls, runs: [{ id: 41, branch: "release/2" }] });
  const surroundings = { event: pullRequestEvent(), github, artifacts };
  const steps = [
    await loaded({ mode: "validate", fixtures: "fixtures" }, surroundings),
    // With a comment, and the base's report asked for.
    await loaded({ ...honest(), comment: "always", artifact: "none" }, surroundings),
    await loaded(honest(), { event: pullRequestEvent(), github }),
  ];
  for (const files of steps) expect(files.filter((file) => heavy.includes(file))).toEqual([]);
  expect(artifacts.calls).toEqual([]);
  await Promise.all([artifacts.close(), github.close()]);
});

test("where one does, they are: the test would see it", async () => {
  const artifacts = await startArtifactService();
  expect(await loaded(honest(), { artifacts })).toEqual(expect.arrayContaining(heavy));
  expect(artifacts.artifacts.map(({ name }) => name)).toEqual(["grpc-fixtures-report-protobuf"]);
  await artifacts.close();
});
