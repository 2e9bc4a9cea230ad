/** The base branch's last report, and the artifacts it is in. */
import { describe, expect } from "vitest";
import { downloadArtifact, listArtifacts } from "../../src/github/artifacts.ts";
import { findBaseReport, type ReportQuery } from "../../src/github/runs.ts";
import * as replies from "../support/github/replies.ts";
import { type Run, type StoredArtifact, sha } from "../support/github/state.ts";
import { errorOf, REPOSITORY, test } from "./environment.ts";

const QUERY: ReportQuery = { repository: REPOSITORY, workflow: "ci.yml", branch: "main", artifact: "report" };

const run = (id: number, changes: Partial<Run> = {}): Run => ({ id, branch: "main", ...changes });
const artifact = (id: number, runId: number, changes: Partial<StoredArtifact> = {}): StoredArtifact => ({
  id,
  run: runId,
  name: "report",
  zip: Buffer.from(`PK of ${id}`),
  ...changes,
});

describe("the base branch's last report", () => {
  test("is that of its newest run, wherever it ended", async ({ start }) => {
    const { github, client } = await start({
      runs: [run(1), run(2), run(3, { conclusion: "failure", headSha: sha("three") })],
      artifacts: [artifact(11, 1), artifact(12, 2), artifact(13, 3)],
    });
    expect(await findBaseReport(client, QUERY)).toEqual({
      runId: 3,
      sha: sha("three"),
      url: "https://github.com/octo/app/actions/runs/3",
      artifact: expect.objectContaining({ id: 13, name: "report", bytes: 8 }),
    });
    expect(github.calls).toMatchObject([
      { path: { workflow_id: "ci.yml" }, query: { branch: "main", status: "completed" } },
      { path: { run_id: "3" }, query: { name: "report" } },
    ]);
  });

  test("is an older run's where the newest have none, or none any more", async ({ start }) => {
    const { client } = await start({
      runs: [run(1), run(2), run(3)],
      artifacts: [artifact(11, 1), artifact(12, 2, { expired: true }), artifact(13, 3, { name: "logs" })],
    });
    expect(await findBaseReport(client, QUERY)).toMatchObject({ runId: 1 });
  });

  test("is never this run's own, nor one that was cancelled", async ({ start }) => {
    const { client } = await start({
      runs: [run(1), run(2), run(3, { conclusion: "cancelled" }), run(4, { status: "in_progress", conclusion: null })],
      artifacts: [1, 2, 3, 4].map((id) => artifact(10 + id, id)),
    });
    expect(await findBaseReport(client, { ...QUERY, exceptRun: 2 })).toMatchObject({ runId: 1 });
  });

  test("is never a stranger's, whose branch has the same name", async ({ start }) => {
    const { client } = await start({
      runs: [
        run(1),
        run(2, { event: "pull_request", headRepository: "stranger/app" }),
        run(3, { event: "push", headRepository: "stranger/app" }),
        run(4, { event: "pull_request" }),
        run(5, { event: "workflow_run" }),
      ],
      artifacts: [1, 2, 3, 4, 5].map((id) => artifact(10 + id, id)),
    });
    expect(await findBaseReport(client, QUERY)).toMatchObject({ runId: 1 });
  });

  test("may have been scheduled or asked for", async ({ start }) => {
    for (const event of ["schedule", "workflow_dispatch"]) {
      const { client } = await start({ runs: [run(2, { event })], artifacts: [artifact(12, 2)] });
      expect(await findBaseReport(client, QUERY)).toMatchObject({ runId: 2 });
    }
  });

  test("is not looked for in more than five runs", async ({ start }) => {
    const runs = Array.from({ length: 9 }, (_, index) => run(index + 1));
    const { github, client } = await start({ runs, artifacts: [artifact(11, 1)] });
    expect(await findBaseReport(client, QUERY)).toBeUndefined();
    expect(github.calls).toHaveLength(6);
  });

  test("is none where nothing ran", async ({ start }) => {
    const { client } = await start({ runs: [run(1, { branch: "other" })] });
    expect(await findBaseReport(client, QUERY)).toBeUndefined();
  });

  test("of a workflow that is not there, or that may not be read, is an error", async ({ start }) => {
    const { github, client } = await start();
    expect(await errorOf(findBaseReport(client, QUERY))).toMatchObject({ kind: "not-found" });
    github.script("actions/list-workflow-runs", replies.forbidden);
    expect((await errorOf(findBaseReport(client, QUERY))).message).toMatch(
      /^could not list the runs on `main`: .*`actions: read`/,
    );
  });

  test("in replies that are not as they should be is none", async ({ start }) => {
    const { github, client } = await start();
    for (const text of ["{}", "[]", '{"workflow_runs":[null,{"id":1},7]}']) {
      github.script("actions/list-workflow-runs", replies.json(text));
      expect(await findBaseReport(client, QUERY)).toBeUndefined();
    }
  });
});

describe("artifacts", () => {
  test("are listed newest first, over all pages, without those that expired", async ({ start }) => {
    const artifacts = Array.from({ length: 150 }, (_, index) => artifact(index + 1, 1, { name: `leg-${index}` }));
    const { client } = await start({
      artifacts: [...artifacts, artifact(200, 1, { expired: true }), artifact(201, 2)],
    });
    const listed = await listArtifacts(client, REPOSITORY, 1);
    expect(listed.map(({ id }) => id)).toEqual(artifacts.map(({ id }) => id).reverse());
  });

  test("of other names are left out where an old server does not filter", async ({ start }) => {
    const { github, client } = await start();
    const artifacts = ["logs", "report"].map((name, id) => ({ id: id + 1, name, size_in_bytes: 3, expired: false }));
    github.script("actions/list-workflow-run-artifacts", replies.json(JSON.stringify({ artifacts })));
    expect(await listArtifacts(client, REPOSITORY, 1, "report")).toEqual([{ id: 2, name: "report", bytes: 3 }]);
  });

  test("are downloaded from where GitHub leads, without the token", async ({ start }) => {
    const { github, client } = await start({ artifacts: [artifact(11, 1)] });
    const [listed] = await listArtifacts(client, REPOSITORY, 1);
    if (listed === undefined) throw new Error("no artifact");
    expect((await downloadArtifact(client, REPOSITORY, listed)).toString()).toBe("PK of 11");
    expect(github.calls.at(-1)).toMatchObject({ path: { artifact_id: "11", archive_format: "zip" } });
  });

  test("that are larger than wanted are not, and what turns out larger is not read", async ({ start }) => {
    const { github, client } = await start({ artifacts: [artifact(11, 1)] });
    const small = { id: 11, name: "report", bytes: 8 };
    expect(await errorOf(downloadArtifact(client, REPOSITORY, { ...small, bytes: 101 }, 100))).toMatchObject({
      kind: "too-large",
      message: "could not download the artifact `report`: it has 101 bytes, more than 100",
    });
    expect(github.calls).toEqual([]);
    expect(await errorOf(downloadArtifact(client, REPOSITORY, { ...small, bytes: 1 }, 7))).toMatchObject({
      kind: "too-large",
    });
    expect(await downloadArtifact(client, REPOSITORY, small, 8)).toHaveLength(8);
  });

  test("whose bytes are not those that were uploaded are refused", async ({ start }) => {
    const { client } = await start({ artifacts: [artifact(11, 1, { digest: `sha256:${"0".repeat(64)}` })] });
    const [listed] = await listArtifacts(client, REPOSITORY, 1);
    if (listed === undefined) throw new Error("no artifact");
    expect((await errorOf(downloadArtifact(client, REPOSITORY, listed))).message).toMatch(/its digest differs/);
  });

  test("that expired meanwhile are an error", async ({ start }) => {
    const { client } = await start({ artifacts: [artifact(11, 1, { expired: true })] });
    const error = await errorOf(downloadArtifact(client, REPOSITORY, { id: 11, name: "report", bytes: 8 }));
    expect(error).toMatchObject({ kind: "not-found", status: 410 });
    expect(error.message).toBe("could not download the artifact `report`: GitHub answers 410 (Artifact has expired)");
  });
});
