/** Results and entries for the tests of what is known to fail. */
import type { KnownFailingConfig } from "../../src/config/model.ts";
import type { BindingResult, FixtureResult, Verdict } from "../../src/generated/result.ts";
import { type ExcuseOptions, type Excuses, readExcuses } from "../../src/parity/knownFailing.ts";

export const TODAY = "2026-07-15";
export const IDS: readonly string[] = ["errors/50_a", "errors/51_b", "server/20_a", "unary/01_a", "unary/01_a_twice"];

export function result(id: string, verdict: Verdict, over: Partial<FixtureResult> = {}): FixtureResult {
  const hasMismatch = verdict === "failed" || verdict === "timeout";
  const mismatch = { path: "status", line: 3, expected: "NOT_FOUND", received: "UNKNOWN" };
  return {
    id,
    name: id,
    file: `${id}.json`,
    line: 1,
    verdict,
    mismatches: hasMismatch ? [mismatch] : [],
    notes: [],
    timings: { durationMs: 1 },
    ...over,
  };
}

/** What a binding did; a fixture that is not named has no result. */
export function resultsOf(verdicts: Readonly<Record<string, Verdict>>, binding = "go"): BindingResult {
  return {
    format: "grpc-fixtures-result",
    version: 1,
    tool: "0",
    binding,
    encoding: "protobuf",
    suite: { hash: `sha256:${"0".repeat(64)}`, fixtures: IDS.length },
    server: { kind: "command" },
    fixtures: Object.entries(verdicts).map(([id, verdict]) => result(id, verdict)),
    run: { startedAt: "2026-07-15T00:00:00.000Z", startMs: 1, durationMs: 1 },
  };
}

export function excusesWith(
  entries: readonly KnownFailingConfig[],
  over: Partial<Omit<ExcuseOptions, "entries">> = {},
): Excuses {
  return readExcuses({
    entries: new Map([["go", entries]]),
    encoding: "protobuf",
    ids: IDS,
    today: TODAY,
    flakyAllowed: false,
    mask: (text) => text.replaceAll("secret", "***"),
    ...over,
  });
}
