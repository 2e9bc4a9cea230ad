/** What counts as a change between two reports, and what does not. */
import { describe, expect, test } from "vitest";
import type { CoverageSection } from "../../src/generated/coverage.ts";
import type { Report } from "../../src/generated/report.ts";
import { changesSince } from "../../src/report/changes.ts";
import { divergent } from "./commentSamples.ts";
import { COVERAGE } from "./coverageSample.ts";
import { green, type SampleResult, SUITE, sampleReport } from "./samples.ts";

const ID = "server/20_empty_stream";

/** On two bindings, of which ruby has a result of its own for one fixture. */
function withRuby(result: SampleResult): Report {
  return sampleReport({ fixtures: SUITE, bindings: [{ name: "python" }, { name: "ruby", results: { [ID]: result } }] });
}

const ON_RUBY = [{ id: ID, bindings: ["ruby"] }];

test("two reports of the same results have no changes", () => {
  const changes = changesSince(green, green);
  expect(changes.any).toBe(false);
  expect(Object.values(changes).filter((value) => Array.isArray(value) && value.length > 0)).toEqual([]);
});

describe("a result", () => {
  test.each([
    ["passed", "failed", "newlyFailing"],
    ["passed", "timeout", "newlyFailing"],
    ["passed", "crashed", "newlyFailing"],
    ["passed", "not-run", "newlyFailing"],
    ["passed", "flaky", "newlyFailing"],
    ["passed", "unexpected-pass", "newlyFailing"],
    ["known-failing", "failed", "newlyFailing"],
    ["skipped", "failed", "newlyFailing"],
    ["failed", "passed", "newlyPassing"],
    ["not-run", "passed", "newlyPassing"],
    ["known-failing", "passed", "newlyPassing"],
    ["skipped", "passed", "newlyPassing"],
    ["passed", "known-failing", "newlyExcused"],
    ["failed", "known-failing", "newlyExcused"],
    ["passed", "skipped", "newlyExcused"],
  ] as const)("that was %s and is %s is %s, and nothing else", (before, now, kind) => {
    const changes = changesSince(withRuby({ verdict: before }), withRuby({ verdict: now }));
    const { newlyFailing, newlyPassing, newlyExcused } = changes;
    const none = { newlyFailing: [], newlyPassing: [], newlyExcused: [] };
    expect({ newlyFailing, newlyPassing, newlyExcused }).toEqual({ ...none, [kind]: ON_RUBY });
    expect(changes.any).toBe(true);
  });

  test.each([
    ["failed", "timeout"],
    ["not-run", "crashed"],
    ["skipped", "known-failing"],
  ] as const)("that was %s and is %s is no change", (before, now) => {
    expect(changesSince(withRuby({ verdict: before }), withRuby({ verdict: now })).any).toBe(false);
  });

  test("that is flaky, and may be, passes", () => {
    const flaky = withRuby({ verdict: "flaky", allowed: true });
    expect(changesSince(withRuby({ verdict: "failed" }), flaky).newlyPassing).toEqual(ON_RUBY);
    expect(changesSince(green, flaky).any).toBe(false);
  });

  test("changes the verdict of the gate, which is told", () => {
    const red = withRuby({ verdict: "failed" });
    expect(changesSince(green, red).result).toBe("failed");
    expect(changesSince(red, green).result).toBe("passed");
    expect(changesSince(red, red).result).toBeUndefined();
  });
});

describe("bindings and fixtures of one report alone", () => {
  const three = sampleReport({
    fixtures: SUITE,
    bindings: [{ name: "python" }, { name: "php", otherwise: { verdict: "failed" } }],
  });

  test("are new or gone, and neither failing nor passing", () => {
    const changes = changesSince(green, three);
    expect([changes.newBindings, changes.goneBindings]).toEqual([["php"], ["ruby"]]);
    expect(changes.newlyFailing).toEqual([]);
    expect(changesSince(three, green).newlyPassing).toEqual([]);
  });

  test("so are fixtures", () => {
    const fewer = sampleReport({
      fixtures: SUITE.slice(1),
      bindings: [{ name: "python" }, { name: "ruby", otherwise: { verdict: "failed" } }],
    });
    const added = changesSince(fewer, green);
    expect([added.newFixtures, added.goneFixtures]).toEqual([["unary/01_say_hello"], []]);
    expect(added.newlyPassing.map(({ id }) => id)).not.toContain("unary/01_say_hello");
    expect(changesSince(green, fewer).goneFixtures).toEqual(["unary/01_say_hello"]);
  });

  test.each([
    ["filters", { selected: 7 }],
    ["a file that could not be loaded", { selected: 7, heavyLeftOut: 0 }],
    ["other heavy fixtures", { selected: 7, heavyLeftOut: 1 }],
  ])("nobody knows them where %s left some out", (_, left) => {
    const part: Report = { ...green, fixtures: green.fixtures.slice(1), suite: { ...green.suite, ...left } };
    for (const changes of [changesSince(green, part), changesSince(part, green)]) {
      expect(changes).toMatchObject({ any: false, isPartial: true, newFixtures: [], goneFixtures: [] });
    }
    expect(changesSince(part, part).isPartial).toBe(false);
  });

  test("where both left out the heavy ones they are known", () => {
    const suite = { ...green.suite, fixtures: 9, heavyLeftOut: 1 };
    const fewer: Report = {
      ...green,
      fixtures: green.fixtures.slice(1),
      suite: { ...suite, fixtures: 8, selected: 7 },
    };
    expect(changesSince({ ...green, suite }, fewer)).toMatchObject({
      isPartial: false,
      goneFixtures: ["unary/01_say_hello"],
    });
  });
});

describe("parity", () => {
  const [id] = divergent.fixtures.flatMap((fixture) => (fixture.parity?.verdict === "divergent" ? [fixture.id] : []));
  const withParity = (verdict: "agreed" | "accepted" | "incomplete" | undefined): Report => ({
    ...divergent,
    fixtures: divergent.fixtures.map(({ parity, ...fixture }) =>
      fixture.id !== id || verdict === undefined || parity === undefined
        ? fixture
        : { ...fixture, parity: { ...parity, verdict } },
    ),
  });

  test.each([["agreed"], ["accepted"], ["incomplete"], [undefined]] as const)(
    "what was %s and differs is newly divergent",
    (before) => {
      const changes = changesSince(withParity(before), divergent);
      expect([changes.newlyDivergent, changes.noLongerDivergent]).toEqual([[id], []]);
    },
  );

  test("what differed and agrees, or may differ, does no longer; of what is incomplete nobody knows", () => {
    expect(changesSince(divergent, withParity("agreed")).noLongerDivergent).toEqual([id]);
    expect(changesSince(divergent, withParity("accepted")).noLongerDivergent).toEqual([id]);
    expect(changesSince(divergent, withParity("incomplete")).noLongerDivergent).toEqual([]);
    expect(changesSince(divergent, divergent).any).toBe(false);
  });
});

describe("coverage", () => {
  const at = (percent: number | undefined): Report => ({ ...green, coverage: section(percent) });

  function section(percent: number | undefined): CoverageSection {
    const [python, ...others] = COVERAGE.languages;
    if (python === undefined) throw new Error("there is a sample");
    const metric = { metric: "lines" as const, verdict: "passed" as const };
    const lines =
      percent === undefined
        ? { ...metric, state: "not-measured" as const }
        : { ...metric, state: "measured" as const, percent };
    return { languages: [{ ...python, metrics: [lines] }, ...others] };
  }

  test("is up or down where both have measured it", () => {
    expect(changesSince(at(80), at(81.5)).coverage).toEqual([
      { name: "python", metric: "lines", before: 80, after: 81.5 },
    ]);
    expect(changesSince(at(80), at(79.99)).any).toBe(true);
  });

  test("is not compared with what was not measured", () => {
    expect(changesSince(at(undefined), at(80)).any).toBe(false);
    expect(changesSince(at(80), at(undefined)).any).toBe(false);
    expect(changesSince(green, at(80)).any).toBe(false);
    expect(changesSince(at(80), at(80)).any).toBe(false);
  });
});

describe("not compared, and why", () => {
  test("with a report of another encoding", () => {
    const changes = changesSince({ ...withRuby({ verdict: "failed" }), encoding: "json" }, green);
    expect(changes).toMatchObject({ any: false, newlyPassing: [] });
    expect(changes.incomparable).toBe("its encoding is json, and here it is protobuf");
  });

  test("with one of another version of the format", () => {
    const later: Report = JSON.parse(JSON.stringify({ ...green, version: 2 }));
    expect(changesSince(later, green).incomparable).toBe("it has version 2 of the format, and this one version 1");
  });
});
