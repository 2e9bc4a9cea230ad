/** What an entry excuses, and what none does. */
import { describe, expect, test } from "vitest";
import type { KnownFailingConfig } from "../../src/config/model.ts";
import type { FixtureResult, Verdict } from "../../src/generated/result.ts";
import { observedResult } from "../../src/parity/knownFailing.ts";
import { excusesWith, result } from "./known.ts";

const ENTRY: KnownFailingConfig = { fixture: "errors/50_a", reason: "the library" };

function excuse(given: FixtureResult, ...entries: KnownFailingConfig[]): FixtureResult {
  const excused = excusesWith(entries).excuse("go", given);
  // Whoever is given it again, and whoever takes it off, has what was there before.
  expect(excusesWith(entries).excuse("go", excused)).toEqual(excused);
  expect(observedResult(excused)).toEqual(given);
  return excused;
}

describe("an entry", () => {
  test.each<[Verdict, Verdict]>([
    ["failed", "known-failing"],
    ["timeout", "known-failing"],
    ["passed", "unexpected-pass"],
    ["crashed", "crashed"],
    ["flaky", "flaky"],
    ["not-run", "not-run"],
    ["skipped", "skipped"],
  ])("makes of %s: %s", (before, after) => {
    expect(excuse(result("errors/50_a", before), ENTRY).verdict).toBe(after);
  });

  test("stands in the result with its reason and its issue, masked", () => {
    const entry = { ...ENTRY, reason: "a secret", issue: "https://example.org/secret" };
    expect(excuse(result("errors/50_a", "timeout", { reason: "late" }), entry)).toMatchObject({
      verdict: "known-failing",
      reason: "late",
      knownFailing: { observed: "timeout", reason: "a ***", issue: "https://example.org/***" },
    });
  });

  test("says nothing of another fixture, of another binding, or of one whose id merely contains its own", () => {
    for (const id of ["errors/51_b", "unary/01_a_twice"]) {
      const failed = result(id, "failed");
      expect(excuse(failed, ENTRY, { ...ENTRY, fixture: "unary/01_a" }, { ...ENTRY, fixture: "01_a" })).toEqual(failed);
    }
    const failed = result("errors/50_a", "failed");
    expect(excusesWith([ENTRY]).excuse("php", failed)).toEqual(failed);
  });

  test.each(["errors/50_a", "50_a", "50_*", "errors/*", "*/5?_[ab]"])("may be written as %s", (fixture) => {
    expect(excuse(result("errors/50_a", "failed"), { ...ENTRY, fixture }).verdict).toBe("known-failing");
  });

  test("holds through its last day, and is as if it were not there from the next on", () => {
    const failed = result("errors/50_a", "failed");
    expect(excuse(failed, { ...ENTRY, expires: "2026-07-15" }).verdict).toBe("known-failing");
    expect(excuse(failed, { ...ENTRY, expires: "2026-07-14" })).toEqual(failed);
    const passed = result("errors/50_a", "passed");
    expect(excuse(passed, { ...ENTRY, expires: "2026-07-14" })).toEqual(passed);
  });

  test("is for its encoding alone", () => {
    const failed = result("errors/50_a", "failed");
    expect(excuse(failed, { ...ENTRY, encoding: "protobuf" }).verdict).toBe("known-failing");
    expect(excuse(failed, { ...ENTRY, encoding: "json" })).toEqual(failed);
    expect(excusesWith([{ ...ENTRY, encoding: "json" }]).entries).toEqual([]);
  });
});

describe("an expected mismatch", () => {
  const failed = result("errors/50_a", "failed", {
    mismatches: [
      { path: "status", line: 1, expected: "NOT_FOUND", received: "UNKNOWN", hint: "thrown?" },
      { path: "message.id", line: 2, expected: '"7"', received: '"8"' },
    ],
  });

  test.each(["status", "expected NOT_FOUND, received UNKNOWN: thrown?", 'message.id: expected "7"'])(
    "is met: %s",
    (mismatch) => {
      expect(excuse(failed, { ...ENTRY, mismatch }).verdict).toBe("known-failing");
    },
  );

  test("that is not met excuses nothing, and says so", () => {
    expect(excuse(failed, { ...ENTRY, mismatch: "connection refused" })).toMatchObject({
      verdict: "failed",
      knownFailing: {
        observed: "failed",
        reason: "the library",
        refusal: "known-failing expects `connection refused` in a mismatch, and none has it",
      },
    });
    // What two mismatches say together, none says.
    expect(excuse(failed, { ...ENTRY, mismatch: "UNKNOWN: thrown?message" }).verdict).toBe("failed");
  });

  test("of any of several entries will do, and the one that is met gives the reason", () => {
    const other = { ...ENTRY, mismatch: "nowhere", reason: "other" };
    expect(excuse(failed, other, { ...ENTRY, mismatch: "message.id" })).toMatchObject({
      verdict: "known-failing",
      knownFailing: { reason: "the library" },
    });
    expect(excuse(failed, other, { ...other, mismatch: "never" }).knownFailing?.refusal).toBe(
      "known-failing expects `nowhere` or `never` in a mismatch, and none has it",
    );
  });
});

test("a crash and a flaky fixture say that no entry excuses them", () => {
  const refusal = (verdict: Verdict) => excuse(result("errors/50_a", verdict), ENTRY).knownFailing?.refusal;
  expect(refusal("crashed")).toBe("known-failing excuses no crash");
  expect(refusal("flaky")).toBe("known-failing excuses no fixture that passes now and then");
});

describe("flaky: allowed", () => {
  const flaky = result("errors/50_a", "flaky", { attempts: ["passed", "failed"] });

  test("lets pass what passed at least once, listed or not", () => {
    for (const entries of [[], [ENTRY]]) {
      expect(excusesWith(entries, { flakyAllowed: true }).excuse("go", flaky)).toEqual({ ...flaky, allowed: true });
    }
    expect(excusesWith([]).excuse("go", flaky)).toEqual(flaky);
  });

  test("lets nothing else pass", () => {
    const { excuse: allow } = excusesWith([], { flakyAllowed: true });
    for (const verdict of ["failed", "timeout", "crashed", "not-run"] as const) {
      expect(allow("go", result("errors/50_a", verdict))).not.toHaveProperty("allowed");
    }
    const never = { ...flaky, attempts: ["failed", "timeout"] as Verdict[] };
    expect(allow("go", never)).not.toHaveProperty("allowed");
    expect(allow("go", result("errors/50_a", "flaky"))).not.toHaveProperty("allowed");
  });

  test("is taken back where the next configuration does not allow it", () => {
    const allowed = excusesWith([], { flakyAllowed: true }).excuse("go", flaky);
    expect(excusesWith([]).excuse("go", allowed)).toEqual(flaky);
  });
});

test("a result file that claims to be excused is not believed", () => {
  const { excuse: judge } = excusesWith([]);
  expect(judge("go", result("errors/50_a", "known-failing")).verdict).toBe("failed");
  expect(judge("go", result("errors/50_a", "unexpected-pass")).verdict).toBe("passed");
  const forged = result("errors/50_a", "failed", { allowed: true });
  expect(judge("go", forged)).not.toHaveProperty("allowed");
});
