/** The artifact of a run: what is in it, and a service that refuses or never answers. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { downloadLegs, uploadFiles } from "../../src/action/artifacts.ts";
import { type ActionResult, runAction } from "../support/action.ts";
import { expectTidy, honest, lying, messages } from "../support/actionSteps.ts";
import { type FakeArtifactService, startArtifactService } from "../support/github/artifactService.ts";
import { hanging, refused, serverError } from "../support/github/replies.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
let artifacts: FakeArtifactService;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());
beforeEach(async () => {
  artifacts = await startArtifactService();
});
afterEach(() => artifacts.close());

async function step(inputs: Readonly<Record<string, string>>, env: Record<string, string> = {}): Promise<ActionResult> {
  const result = await runAction({ workspace: workspace.folder, artifacts, inputs, env });
  expectTidy(result);
  return result;
}

describe("what is uploaded", () => {
  test("is what the run has written, and nothing else of the folder", async () => {
    await workspace.write(".git/config", "extraheader = AUTHORIZATION: basic c2VjcmV0");
    await workspace.write("results/own.json", "{}");
    await workspace.write("logs/own.log", "own");
    const result = await step({ ...honest(), output: "." });
    expect(result.code).toBe(0);
    expect(result.outputs.artifact).toBe("grpc-fixtures-report-protobuf");
    expect(Object.keys(artifacts.files("grpc-fixtures-report-protobuf")).sort()).toEqual([
      "comment.md",
      "junit.xml",
      "logs/server.log",
      "report.json",
      "report.md",
      "results/server.json",
    ]);
  });

  test("by the name that was asked for, or not at all", async () => {
    await step({ ...honest(), artifact: "my results" });
    await step({ ...honest(), artifact: "none" });
    await step({ ...honest(), encoding: "json", mode: "run" });
    expect(artifacts.artifacts.map(({ name }) => name)).toEqual(["my results", "grpc-fixtures-run-all-json"]);
  });

  test("a run that failed leaves its files too", async () => {
    const result = await step(lying());
    expect(result.code).toBe(1);
    expect(JSON.parse(artifacts.files("grpc-fixtures-report-protobuf")["report.json"] ?? "")).toMatchObject({
      result: "failed",
    });
  });

  test("mode run without a folder for its results is wrong usage", async () => {
    const result = await step({ ...honest(), mode: "run", output: "" });
    expect(result.code).toBe(2);
    expect(messages(result, "error")).toEqual([
      "input `output` is empty: `mode: run` leaves its results there for `mode: report`",
    ]);
  });
});

describe("a service that refuses: a warning, and the verdict is the run's own", () => {
  const conflict = refused(409, "", {}, { code: "already_exists", msg: "it already exists" });
  test.each<[string, Parameters<FakeArtifactService["script"]>[0], typeof conflict, RegExp]>([
    [
      "a name that is taken",
      "CreateArtifact",
      conflict,
      /\(409\) Conflict: it already exists\. Another step of this run/,
    ],
    [
      "no more room",
      "CreateArtifact",
      refused(403, "", {}, { msg: "insufficient usage to create" }),
      /quota has been hit/,
    ],
    ["a storage that is closed", "upload", serverError(403), /could not be uploaded: /],
    [
      "an upload that is not whole",
      "FinalizeArtifact",
      refused(400, "", {}, { msg: "not whole" }),
      /FinalizeArtifact.*not whole/,
    ],
  ])("%s", async (_, call, reply, said) => {
    for (const [code, inputs] of [
      [0, honest()],
      [1, lying()],
    ] as const) {
      artifacts.script(call, reply);
      const result = await step({ ...inputs, artifact: `report-${code}` });
      expect(result.code).toBe(code);
      expect(result.outputs.artifact).toBe("");
      expect(messages(result, "warning")).toEqual([expect.stringMatching(said)]);
    }
  });

  test("a name that cannot be one", async () => {
    const result = await step({ ...honest(), artifact: "a/b" });
    expect(result.code).toBe(0);
    expect(messages(result, "warning")).toEqual([expect.stringMatching(/^The artifact a\/b could not be uploaded: /)]);
  });
});

describe("a service that never answers", () => {
  test("the step ends all the same", async () => {
    for (const call of ["CreateArtifact", "upload"] as const) {
      artifacts.script(call, hanging);
      const result = await step(lying(), { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: "1000" });
      expect(result.code).toBe(1);
      expect(result.outputs).toMatchObject({ result: "failed", artifact: "" });
      expect(messages(result, "warning")).toEqual([
        "The artifact grpc-fixtures-report-protobuf could not be uploaded: the artifact service did not take it within 1 s.",
      ]);
    }
  });

  test("neither an upload nor a download waits longer than it may", async () => {
    const environment = artifacts.environment();
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const folder = await mkdtemp(join(tmpdir(), "grpc-fixtures-artifacts-"));
    try {
      artifacts.leave("grpc-fixtures-a", { "results/a.json": "{}" });
      artifacts.script("download", hanging);
      await expect(downloadLegs(folder, "protobuf", environment, 1000)).rejects.toThrow(
        "the artifact service did not give them within 1 s",
      );
      artifacts.script("FinalizeArtifact", hanging);
      const file = await workspace.write("one/file.txt", "hello");
      await expect(uploadFiles("b", workspace.path("one"), [file], environment, 500)).rejects.toThrow("within 0.5 s");
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    }
  });
});
