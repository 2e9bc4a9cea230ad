/** What `new` writes: valid, closing the gap it was named for, and passed by a fixture server as it stands. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadFixtures } from "../../src/fixtures/load.ts";
import type { Suite } from "../../src/fixtures/model.ts";
import { validateSuite } from "../../src/fixtures/validate.ts";
import { matrixOf } from "../../src/pipeline/matrix.ts";
import { type ScaffoldSettings, scaffoldFixture } from "../../src/pipeline/scaffold.ts";
import { ENCODINGS } from "../../src/protobuf/codec.ts";
import { openChannel } from "../../src/rpc/channel.ts";
import { SCENARIOS, scenarioOf } from "../../src/scenarios/all.ts";
import { KINDS, type Scenario } from "../../src/scenarios/model.ts";
import { startEmbeddedServer } from "../../src/servers/embedded/server.ts";
import { compilePlan } from "../../src/suite/plan.ts";
import { runPlan } from "../../src/suite/run.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scaffold-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function scenario(id: string): Scenario {
  const found = scenarioOf(id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}

function seen(suite: Suite) {
  return { fixtures: suite.fixtures, findings: validateSuite(suite, { encoding: "protobuf" }) };
}

function scaffold(into: string, settings: Omit<ScaffoldSettings, "folder">): Promise<string> {
  return scaffoldFixture({ ...settings, folder: join(folder, into) }, folder);
}

describe("a fixture for every scenario and kind", () => {
  beforeAll(async () => {
    for (const each of SCENARIOS) for (const kind of each.kinds) await scaffold("all", { scenario: each, kind });
  });

  test("is valid without a warning, and leaves no gap", async () => {
    const suite = await loadFixtures(["all"], { cwd: folder });
    expect(suite.files).toBe(SCENARIOS.reduce((sum, { kinds }) => sum + kinds.length, 0));
    expect(validateSuite(suite, { encoding: "protobuf" })).toEqual([]);
    expect(matrixOf({ ...seen(suite), rules: {} }).gaps).toEqual([]);
  });

  test.each(ENCODINGS)("is passed by the embedded server with %s payloads", async (encoding) => {
    const suite = await loadFixtures(["all"], { cwd: folder });
    const server = await startEmbeddedServer(suite.fixtures, { encoding });
    const channel = openChannel(server.address);
    const options = { encoding, timeoutMs: 30_000, findings: [], suite: { hash: suite.hash, fixtures: suite.files } };
    const results = await runPlan(
      compilePlan(suite.fixtures, options),
      { channel, isGone: async () => false },
      {
        concurrency: 16,
        repeat: 1,
        mask: (text) => text,
        replay: (id) => id,
        stopReason: () => undefined,
        onResult: () => undefined,
      },
    );
    channel.close();
    server.stop();
    const failed = results.filter(({ verdict }) => verdict !== "passed");
    expect(failed.map(({ id, verdict, reason, mismatches }) => [id, verdict, reason, mismatches])).toEqual([]);
  });
});

describe("the matrix", () => {
  test("of an empty suite has a gap in every cell, and each gap's command names a scenario that fills it", async () => {
    const suite = await loadFixtures(
      [(await scaffold("one", { scenario: scenario("OK"), kind: "unary" })).toString()],
      {
        cwd: folder,
      },
    );
    const { gaps } = matrixOf({ ...seen(suite), rules: {}, folder: "my fixtures" });
    const named = new Set(gaps.map((gap) => `${gap.scenario} ${gap.kind}`));
    expect(named.has("ok unary")).toBe(false);
    expect(named.has("ok server_streaming")).toBe(true);
    expect(named.has("not-found unary")).toBe(true);
    for (const { scenario: id, kind, command } of gaps) {
      expect(scenarioOf(id)?.kinds).toContain(kind);
      expect(command).toBe(`grpc-fixtures new 'my fixtures' --kind ${kind} --scenario ${id}`);
    }
  });

  test("counts a fixture in the cells that it exercises, and in no other", async () => {
    await scaffold("counted", { scenario: scenario("full-duplex"), kind: "bidirectional_streaming" });
    const suite = await loadFixtures(["counted"], { cwd: folder });
    const { groups } = matrixOf({ ...seen(suite), rules: {} });
    const filled = groups.flatMap(({ rows }) =>
      rows.flatMap(({ id, cells }) =>
        cells.flatMap(({ kind, fixtures }) => (fixtures > 0 ? [`${id} ${kind ?? "any"}`] : [])),
      ),
    );
    expect(filled).toEqual([
      "ok bidirectional_streaming",
      "full-duplex bidirectional_streaming",
      "field-int32 any",
      "field-string any",
      "protobuf any",
      "json any",
    ]);
  });
});

describe("where a new fixture goes", () => {
  test("into the folder of its category, under the next free number", async () => {
    const notFound = { scenario: scenario("not_found"), kind: "unary" } as const;
    expect(await scaffold("placed", notFound)).toBe("placed/errors/50_not_found_unary.json");
    expect(await scaffold("placed", notFound)).toBe("placed/errors/51_not_found_unary.json");
    const suite = await loadFixtures(["placed"], { cwd: folder });
    expect(suite.fixtures.map(({ spec }) => spec.name)).toEqual(["Unary: NOT_FOUND", "Unary: NOT_FOUND 2"]);
  });

  test("also where the category's own folder is given, or that of another", async () => {
    const trailers = { scenario: scenario("trailers"), kind: "client_streaming" } as const;
    expect(await scaffold("given/client", trailers)).toBe("given/client/30_trailers.json");
    expect(await scaffold("given/unary", trailers)).toBe("given/client/31_trailers.json");
  });

  test("goes on with three digits where two are used up, and never over another file", async () => {
    const ok = { scenario: scenario("ok"), kind: "server_streaming" } as const;
    for (let number = 20; number <= 29; number++) await scaffold("full", ok);
    expect(await scaffold("full", ok)).toBe("full/server/200_ok.json");
    await writeFile(join(folder, "full/server/205_mine.json"), "{}");
    expect(await scaffold("full", ok)).toBe("full/server/201_ok.json");
    expect(await readFile(join(folder, "full/server/205_mine.json"), "utf8")).toBe("{}");
  });

  test("a category that is not the kind's is refused", async () => {
    const wrong = { scenario: scenario("ok"), kind: "unary", category: "client_streaming" } as const;
    await expect(scaffold("refused", wrong)).rejects.toThrow("of the category client_streaming");
  });
});

test("every scenario has an id of its own and a kind in which it makes sense", () => {
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length);
  for (const { kinds } of SCENARIOS) {
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(KINDS).toContain(kind);
  }
});
