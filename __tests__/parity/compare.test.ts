/** Who agrees with whom: groups, differences by path, what is accepted and why. */
import { describe, expect, test } from "vitest";
import type { FixtureResult, RecordedOutcome } from "../../src/generated/result.ts";
import type { AcceptedDifference } from "../../src/parity/accepted.ts";
import { type Cell, compareFixture } from "../../src/parity/compare.ts";
import { countParity, parityProblems, unusedEntries } from "../../src/parity/gate.ts";

interface Observed {
  readonly status?: string;
  readonly messages?: readonly unknown[];
  readonly values?: Readonly<Record<string, string>>;
  readonly shown?: Readonly<Record<string, string>>;
  readonly verdict?: FixtureResult["verdict"];
  readonly tag?: string;
  /** Why it is known to fail. */
  readonly known?: string;
  readonly allowed?: true;
}

function outcome({ status = "OK", messages = [], values = {}, shown = {} }: Observed): RecordedOutcome {
  const digest = `sha256:${JSON.stringify(messages)}`;
  return {
    status: { code: 0, name: status, message: "", origin: "server" },
    headers: [],
    trailers: [],
    trailersOnly: false,
    messageCount: messages.length,
    messagesDigest: digest,
    messages: [...messages],
    violations: [],
    compared: { status, "stream.length": String(messages.length), messages: digest, ...values },
    shown,
  };
}

function cell(binding: string, observed: Observed): Cell {
  const { verdict = "passed", tag, known, allowed } = observed;
  return {
    binding,
    result: {
      id: "server/20_x",
      name: "X",
      file: "server/20_x.json",
      line: 1,
      ...(tag === undefined ? {} : { parity: tag }),
      verdict,
      ...(known === undefined ? {} : { knownFailing: { observed: "failed", reason: known } }),
      ...(allowed === undefined ? {} : { allowed, reason: "passed 1 of 2 attempts" }),
      mismatches: [],
      notes: [],
      ...(verdict === "not-run" || verdict === "skipped" ? {} : { outcome: outcome(observed) }),
      timings: { durationMs: 1 },
    },
  };
}

const compare = (
  cells: Readonly<Record<string, Observed>>,
  accepted: readonly AcceptedDifference[] = [],
  strict = false,
) =>
  compareFixture(
    Object.entries(cells).map(([binding, observed]) => cell(binding, observed)),
    { strict, accepted },
  );

describe("compareFixture", () => {
  test("of bindings that did the same is agreed, also where they failed the same way", () => {
    const failed: Observed = { status: "UNKNOWN", verdict: "failed" };
    expect(compare({ a: {}, b: {} })).toMatchObject({ verdict: "agreed", differences: [] });
    expect(compare({ a: failed, b: failed })).toMatchObject({
      verdict: "agreed",
      groups: [{ bindings: ["a", "b"], outcome: "UNKNOWN" }],
    });
  });

  test("names the groups, the largest first, and the path with each value", () => {
    expect(
      compare({ node: { status: "UNKNOWN" }, python: { status: "NOT_FOUND" }, ruby: { status: "NOT_FOUND" } }),
    ).toEqual({
      verdict: "divergent",
      groups: [
        { bindings: ["python", "ruby"], outcome: "NOT_FOUND" },
        { bindings: ["node"], outcome: "UNKNOWN" },
      ],
      differences: [
        {
          path: "status",
          values: [
            { bindings: ["python", "ruby"], value: "NOT_FOUND" },
            { bindings: ["node"], value: "UNKNOWN" },
          ],
        },
      ],
    });
  });

  test("says where messages differ, to the field", () => {
    const parity = compare({
      a: { messages: [{ id: "1" }, { id: "9007199254740993", "odd key": { x: [1, 2] } }] },
      b: { messages: [{ id: "1" }, { id: "9007199254740992", "odd key": { x: [1, 3] } }] },
    });
    expect(parity?.differences.map(({ path, values }) => [path, ...values.map(({ value }) => value)])).toEqual([
      ["messages[1].id", '"9007199254740993"', '"9007199254740992"'],
      ['messages[1]["odd key"].x[1]', "2", "3"],
    ]);
  });

  test("says so where the messages differ beyond what was recorded", () => {
    const parity = compare({ a: { values: { messages: "sha256:a" } }, b: { values: { messages: "sha256:b" } } });
    expect(parity?.differences.map(({ path }) => path)).toEqual(["messages"]);
  });

  test("of a value that only some have tells who has none", () => {
    const parity = compare({ a: { values: { "trailers.x-total": "7" } }, b: {} });
    expect(parity?.differences).toEqual([
      {
        path: "trailers.x-total",
        values: [
          { bindings: ["a"], value: "7" },
          { bindings: ["b"], value: "(absent)" },
        ],
      },
    ]);
  });

  test("what is only shown is compared with `parity: strict`", () => {
    const cells = { a: { shown: { "other headers": "none" } }, b: { shown: { "other headers": "x-powered-by" } } };
    expect(compare(cells)).toMatchObject({ verdict: "agreed" });
    expect(compare(cells, [], true)).toMatchObject({ verdict: "divergent", differences: [{ path: "other headers" }] });
  });

  test("without an outcome of some is incomplete, and says of whom", () => {
    expect(compare({ a: {}, b: { verdict: "crashed" }, c: { verdict: "not-run" } })).toMatchObject({
      verdict: "incomplete",
      reason: "no outcome: b crashed, c not-run",
    });
  });

  test("is nothing for a single binding, or where nothing was to run", () => {
    expect(compare({ a: {} })).toBeUndefined();
    expect(compare({ a: { verdict: "skipped" }, b: { verdict: "skipped" } })).toBeUndefined();
  });
});

describe("an accepted difference", () => {
  const differing = { a: {}, b: {}, ruby: { status: "UNKNOWN" } };
  const entry = { fixture: "server/20_x", reason: "the gem does that" };

  test("by the fixture's tag, or an entry, has its reason", () => {
    expect(compare({ a: { tag: "by spec" }, b: { status: "X", tag: "by spec" } })).toMatchObject({
      verdict: "accepted",
      reason: "by spec",
    });
    expect(compare(differing, [entry])).toMatchObject({ verdict: "accepted", reason: "the gem does that" });
  });

  test("of some bindings leaves the others to agree", () => {
    const ofRuby = { ...entry, bindings: ["ruby"] };
    expect(compare(differing, [ofRuby])).toMatchObject({ verdict: "accepted", reason: "the gem does that" });
    expect(compare({ ...differing, b: { status: "ABORTED" } }, [ofRuby])).toMatchObject({ verdict: "divergent" });
    expect(compare(differing, [{ ...entry, bindings: ["b"] }])).toMatchObject({ verdict: "divergent" });
  });

  test("that does not differ is agreed", () => {
    expect(compare({ a: {}, b: {} }, [entry])).toMatchObject({ verdict: "agreed" });
  });
});

describe("a failure that is known", () => {
  const gem: Observed = { status: "UNKNOWN", verdict: "known-failing", known: "the gem does that" };

  test("is a difference that is accepted, with its reason", () => {
    expect(compare({ a: {}, b: {}, ruby: gem })).toMatchObject({ verdict: "accepted", reason: "the gem does that" });
    const same = { ...gem, status: "ABORTED" };
    expect(compare({ a: {}, php: same, ruby: gem })).toMatchObject({ reason: "the gem does that" });
    expect(compare({ php: same, ruby: gem })).toMatchObject({ verdict: "accepted" });
  });

  test("leaves the others to agree among themselves", () => {
    expect(compare({ a: {}, b: { status: "ABORTED" }, ruby: gem })).toMatchObject({ verdict: "divergent" });
    expect(compare({ a: {}, b: { status: "UNKNOWN", verdict: "failed" }, ruby: gem })).toMatchObject({
      verdict: "divergent",
    });
    const entry = { fixture: "server/20_x", bindings: ["b"], reason: "b's own" };
    expect(compare({ a: {}, b: { status: "ABORTED" }, ruby: gem }, [entry])).toMatchObject({
      verdict: "accepted",
      reason: "b's own; the gem does that",
    });
  });

  test("that all share is no difference", () => {
    expect(compare({ a: { status: "UNKNOWN", verdict: "failed" }, ruby: gem })).toMatchObject({ verdict: "agreed" });
  });

  test("is one with a flaky result only where that is allowed", () => {
    const flaky: Observed = { status: "UNKNOWN", verdict: "flaky" };
    expect(compare({ a: {}, b: flaky })).toMatchObject({ verdict: "divergent" });
    expect(compare({ a: {}, b: { ...flaky, allowed: true } })).toMatchObject({
      verdict: "accepted",
      reason: "flaky: passed 1 of 2 attempts",
    });
  });
});

describe("the gate", () => {
  const parity = (verdict: "agreed" | "divergent" | "accepted" | "incomplete") => ({
    verdict,
    groups: [],
    differences: [],
  });

  test("fails where bindings differ, and names the fixtures", () => {
    const fixtures = [{ id: "a" }, { id: "b", parity: parity("divergent") }, { id: "c", parity: parity("accepted") }];
    expect(parityProblems(fixtures)).toEqual([
      { kind: "divergence", message: "1 fixture on which the bindings differ: b" },
    ]);
    expect(countParity(fixtures)).toEqual({ agreed: 0, accepted: 1, divergent: 1, incomplete: 0 });
    expect(parityProblems([{ id: "c", parity: parity("accepted") }])).toEqual([]);
    expect(countParity([{ id: "a" }])).toBeUndefined();
  });

  test("fails for an entry that speaks of no fixture", () => {
    const entries = [
      { fixture: "server/2*", reason: "r" },
      { fixture: "server/3*", reason: "r" },
    ];
    expect(unusedEntries(entries, ["server/20_x"]).map(({ kind, message }) => [kind, message])).toEqual([
      ["unused-entry", "accepted-differences: `server/3*` matches no fixture: remove the entry, or correct it"],
    ]);
    // A part of an id is no id.
    for (const fixture of ["server/20", "erver/20_x"]) {
      expect(unusedEntries([{ fixture, reason: "r" }], ["server/20_x"])).toHaveLength(1);
    }
    expect(unusedEntries([{ fixture: "20_x", reason: "r" }], ["server/20_x"])).toEqual([]);
  });
});
