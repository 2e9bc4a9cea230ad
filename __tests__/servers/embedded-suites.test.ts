/** Whole suites through the stages against the embedded server: the bundled fixtures, and the real corpus. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadFixtures } from "../../src/fixtures/load.ts";
import type { Finding } from "../../src/fixtures/model.ts";
import type { RuleSettings } from "../../src/fixtures/rules/ids.ts";
import { validateSuite } from "../../src/fixtures/validate.ts";
import type { FixtureResult } from "../../src/generated/result.ts";
import { ENCODINGS, type Encoding } from "../../src/protobuf/codec.ts";
import { startEmbeddedServer } from "../../src/servers/embedded/server.ts";
import { compilePlan } from "../../src/suite/plan.ts";
import { runPlan } from "../../src/suite/run.ts";
import { selectFixtures } from "../../src/suite/select.ts";
import { LONG_MS, testChannel } from "../rpc/peers.ts";
import { RUN } from "../suite/cases.ts";

const BUNDLED = fileURLToPath(new URL("../../fixtures", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

interface SuiteRun {
  readonly findings: readonly Finding[];
  readonly results: readonly FixtureResult[];
}

/** Loads, validates, plans, serves and runs all but the heavy ones. */
async function runSuite(folder: string, encoding: Encoding, rules: RuleSettings = {}): Promise<SuiteRun> {
  const suite = await loadFixtures([folder], { cwd: folder });
  const findings = validateSuite(suite, { encoding, rules }).filter(({ severity }) => severity === "error");
  const server = await startEmbeddedServer(suite.fixtures, { encoding });
  onTestFinished(() => server.stop());
  expect(server.unserved).toEqual([]);
  const identity = { hash: suite.hash, fixtures: suite.files };
  const plan = compilePlan(selectFixtures(suite.fixtures, {}), {
    encoding,
    timeoutMs: LONG_MS,
    findings,
    suite: identity,
  });
  const target = { channel: testChannel(server.address), isGone: async () => false };
  return { findings, results: await runPlan(plan, target, { ...RUN, concurrency: 8 }) };
}

/** What did not pass, with the reason. */
function notPassed(results: readonly FixtureResult[]): string[] {
  return results
    .filter(({ verdict }) => verdict !== "passed")
    .map(({ id, verdict, reason, mismatches }) => `${id} ${verdict}: ${reason ?? JSON.stringify(mismatches)}`);
}

describe.each(ENCODINGS)("with %s payloads", (encoding) => {
  test("every bundled fixture is valid and passes", async () => {
    const { findings, results } = await runSuite(BUNDLED, encoding);
    expect(findings).toEqual([]);
    expect(notPassed(results)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(38);
  });
});

// The corpus is somebody else's: it stands beside the repository where it is worked on, and is no part of it.
describe.runIf(existsSync(CORPUS))("the real corpus", () => {
  const rules: RuleSettings = { category: "off", tags: "off" };

  test("passes whole with JSON payloads", async () => {
    const { findings, results } = await runSuite(CORPUS, "json", rules);
    expect(findings).toEqual([]);
    expect(notPassed(results)).toEqual([]);
    expect(results).toHaveLength(16);
  });

  test("passes with protobuf payloads, but for the one message with a key that its type does not have", async () => {
    const { findings, results } = await runSuite(CORPUS, "protobuf", rules);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "value-unknown-field" });
    expect(findings[0]?.line).toBeGreaterThan(1);
    const [refused, ...more] = results.filter(({ verdict }) => verdict !== "passed");
    expect(more).toEqual([]);
    expect(refused).toMatchObject({ verdict: "not-run", file: findings[0]?.file });
    expect(refused?.reason).toMatch(/^the fixture is not valid: value-unknown-field: /);
    expect(results).toHaveLength(16);
  });
});
