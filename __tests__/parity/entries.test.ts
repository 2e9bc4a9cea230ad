/** Entries that do not hold: each is red, with what is to stand in its place; and what an update makes of them. */
import { describe, expect, test } from "vitest";
import type { EntryCopy } from "../../src/config/edit/model.ts";
import type { KnownFailingConfig } from "../../src/config/model.ts";
import type { Verdict } from "../../src/generated/result.ts";
import { entryFaults, type FaultOptions } from "../../src/parity/entryFaults.ts";
import { updateEntries } from "../../src/parity/entryUpdate.ts";
import { excusesWith, resultsOf, TODAY } from "./known.ts";

const OPTIONS: FaultOptions = { isWholeSuite: true, today: TODAY };

type Verdicts = Readonly<Record<string, Verdict>>;

const entry = (fixture: string, over: Partial<KnownFailingConfig> = {}): KnownFailingConfig => ({
  fixture,
  reason: "r",
  ...over,
});

function faults(given: KnownFailingConfig, verdicts: Verdicts, over: Partial<FaultOptions> = {}) {
  const { entries } = excusesWith([given]);
  return entryFaults(entries, [resultsOf(verdicts)], { ...OPTIONS, ...over }).map(({ kind, message, instead }) => ({
    kind,
    message,
    instead,
  }));
}

describe("an entry", () => {
  test("that covers what fails, and nothing else, is right", () => {
    expect(faults(entry("errors/*"), { "errors/50_a": "failed", "errors/51_b": "timeout" })).toEqual([]);
    expect(faults(entry("errors/*"), { "errors/50_a": "failed", "errors/51_b": "crashed" })).toEqual([]);
    expect(faults(entry("errors/50_a", { mismatch: "other" }), { "errors/50_a": "failed" })).toEqual([]);
  });

  test("that matches no fixture of the suite goes", () => {
    const gone = {
      kind: "unused-entry",
      message: "matches no fixture of the suite: correct it, or delete it",
      instead: [],
    };
    expect(faults(entry("errors/99_*"), { "errors/50_a": "failed" })).toEqual([gone]);
    expect(faults(entry("rors/50_a"), { "errors/50_a": "failed" })).toEqual([gone]);
    // Of a part of the suite nobody can say so.
    expect(faults(entry("errors/99_*"), { "errors/50_a": "failed" }, { isWholeSuite: false })).toEqual([]);
  });

  test("that has expired gets a later day, or goes where nothing fails any more", () => {
    const expired = entry("errors/50_a", { expires: "2026-07-14" });
    expect(faults(expired, { "errors/50_a": "failed" })).toEqual([
      {
        kind: "expired-entry",
        message: "expired on 2026-07-14: look at it again, and write a later day, or delete it",
        instead: [{ expires: "2026-10-13" }],
      },
    ]);
    expect(faults(expired, { "errors/50_a": "passed" })).toEqual([
      {
        kind: "expired-entry",
        message: "expired on 2026-07-14: nothing it covers fails any more, delete it",
        instead: [],
      },
    ]);
    expect(faults(entry("errors/50_a", { expires: TODAY }), { "errors/50_a": "failed" })).toEqual([]);
  });

  test("whose fixtures all pass goes; with some it is narrowed to the others", () => {
    expect(faults(entry("errors/*"), { "errors/50_a": "passed", "errors/51_b": "passed" })).toEqual([
      { kind: "passing-entry", message: "covers nothing that fails any more", instead: [] },
    ]);
    expect(faults(entry("errors/*"), { "errors/50_a": "passed", "errors/51_b": "failed" })).toEqual([
      {
        kind: "passing-entry",
        message: "1 of the 2 fixtures it covers pass now: `errors/50_a`",
        instead: [{ fixture: "errors/51_b" }],
      },
    ]);
  });

  test("whose fixtures were left out is neither right nor wrong", () => {
    const expired = entry("errors/*", { expires: "2020-01-01" });
    for (const given of [entry("errors/*"), expired]) {
      expect(faults(given, { "unary/01_a": "passed" })).toEqual([]);
      expect(faults(given, { "errors/50_a": "skipped", "errors/51_b": "skipped" })).toEqual([]);
    }
    // What was left out stays in a narrowed entry.
    expect(faults(entry("errors/*"), { "errors/50_a": "passed" })).toMatchObject([
      { instead: [{ fixture: "errors/51_b" }] },
    ]);
    expect(faults(entry("errors/*"), { "errors/50_a": "passed", "errors/51_b": "flaky" })).toMatchObject([
      { instead: [{ fixture: "errors/51_b" }] },
    ]);
  });

  test("of a binding that was not run is not looked at", () => {
    const { entries } = excusesWith([entry("nothing")]);
    expect(entryFaults(entries, [resultsOf({}, "php")], OPTIONS)).toEqual([]);
  });

  test("may cover 20 fixtures, and no more", () => {
    const many = Array.from({ length: 21 }, (_, index) => `big/${index}_x`);
    const of = (ids: readonly string[], passing = 0) => {
      const { entries } = excusesWith([entry("big/*")], { ids });
      const verdicts = Object.fromEntries(
        ids.map((id, index): [string, Verdict] => [id, index < passing ? "passed" : "failed"]),
      );
      return entryFaults(entries, [resultsOf(verdicts)], OPTIONS);
    };
    expect(of(many.slice(1))).toEqual([]);
    expect(of(many)).toMatchObject([
      {
        kind: "broad-entry",
        message: "covers 21 fixtures, more than the 20 that an entry may: name those that fail",
        instead: many.map((fixture) => ({ fixture })),
      },
    ]);
    expect(of(many, 20)).toMatchObject([{ kind: "broad-entry", instead: [{ fixture: "big/20_x" }] }]);
  });

  test("that passes with the other encoding is left to the configuration's own", () => {
    const other = { otherEncoding: "json" } as const;
    expect(faults(entry("errors/50_a"), { "errors/50_a": "passed" }, other)).toMatchObject([
      { kind: "passing-entry", instead: [{ encoding: "json" }] },
    ]);
    const verdicts: Verdicts = { "errors/50_a": "passed", "errors/51_b": "failed" };
    expect(faults(entry("errors/*"), verdicts, other)).toMatchObject([
      { instead: [{ fixture: "errors/51_b" }, { fixture: "errors/50_a", encoding: "json" }] },
    ]);
    expect(faults(entry("errors/50_a", { encoding: "protobuf" }), { "errors/50_a": "passed" }, other)).toMatchObject([
      { instead: [] },
    ]);
  });
});

describe("an update", () => {
  function update(given: readonly KnownFailingConfig[], verdicts: Verdicts, otherEncoding?: "json") {
    const options = {
      ...OPTIONS,
      encoding: "protobuf" as const,
      ...(otherEncoding === undefined ? {} : { otherEncoding }),
    };
    const { edits, lines } = updateEntries(excusesWith(given), [resultsOf(verdicts)], options);
    const [edit] = edits;
    const instead: Record<number, readonly EntryCopy[]> = Object.fromEntries(edit?.instead ?? []);
    return { instead, added: edit?.added ?? [], lines, count: edits.length };
  }

  const EXPLAIN = "to be explained: status: expected NOT_FOUND, received UNKNOWN";

  test("adds what failed and nothing else", () => {
    const verdicts: Verdicts = {
      "errors/50_a": "failed",
      "errors/51_b": "timeout",
      "server/20_a": "crashed",
      "unary/01_a": "flaky",
      "unary/01_a_twice": "not-run",
    };
    expect(update([], verdicts)).toEqual({
      instead: {},
      added: [
        { fixture: "errors/50_a", reason: EXPLAIN },
        { fixture: "errors/51_b", reason: EXPLAIN },
      ],
      lines: [`+ go: errors/50_a: ${EXPLAIN}`, `+ go: errors/51_b: ${EXPLAIN}`],
      count: 1,
    });
  });

  test("leaves alone what holds, and what did not run", () => {
    const held = [entry("errors/50_a"), entry("server/*"), entry("unary/01_a", { encoding: "json" })];
    expect(update(held, { "errors/50_a": "failed", "unary/01_a": "passed" })).toMatchObject({ count: 0, lines: [] });
  });

  test("takes out what passes or matches nothing, and narrows the rest", () => {
    const given = [entry("errors/50_a"), entry("nothing/*"), entry("unary/*")];
    expect(
      update(given, { "errors/50_a": "passed", "unary/01_a": "failed", "unary/01_a_twice": "passed" }),
    ).toMatchObject({
      instead: { 0: [], 1: [], 2: [{ fixture: "unary/01_a" }] },
      added: [],
      lines: [
        "- go: errors/50_a: covers nothing that fails as it says",
        "- go: nothing/*: matches no fixture of the suite",
        "~ go: unary/*: now unary/01_a",
      ],
    });
  });

  test("keeps an expired one, and adds none for what it covers", () => {
    const verdicts: Verdicts = { "errors/50_a": "failed", "errors/51_b": "passed" };
    expect(update([entry("errors/*", { expires: "2026-01-01" })], verdicts)).toMatchObject({
      count: 0,
      lines: ["! go: errors/*: expired on 2026-01-01: it stays, for a person to look at"],
    });
  });

  test("puts a new one in the place of one that expects another mismatch", () => {
    const other = entry("errors/*", { mismatch: "protocol" });
    expect(update([other], { "errors/50_a": "failed", "errors/51_b": "crashed" })).toMatchObject({
      instead: { 0: [{ fixture: "errors/51_b" }] },
      added: [{ fixture: "errors/50_a", reason: EXPLAIN }],
    });
  });

  test("with the other encoding says for which encoding each is", () => {
    const verdicts: Verdicts = { "errors/50_a": "passed", "errors/51_b": "failed" };
    expect(update([entry("errors/50_a")], verdicts, "json")).toMatchObject({
      instead: { 0: [{ encoding: "json" }] },
      added: [{ fixture: "errors/51_b", reason: EXPLAIN, encoding: "protobuf" }],
    });
  });

  test("done, has nothing left to do", () => {
    const verdicts: Verdicts = { "errors/50_a": "failed", "errors/51_b": "passed" };
    const { added } = update([], verdicts);
    expect(update(added, verdicts)).toMatchObject({ count: 0, lines: [] });
  });

  test("makes a line of each reason, cut and without what cannot be seen", () => {
    const failed = resultsOf({ "errors/50_a": "failed" });
    const [first] = failed.fixtures;
    if (first?.mismatches[0] !== undefined) first.mismatches[0].received = `\u001b[2J\n${"x".repeat(1000)}`;
    const { edits } = updateEntries(excusesWith([]), [failed], { ...OPTIONS, encoding: "protobuf" });
    const reason = edits[0]?.added[0]?.reason ?? "";
    expect(reason).toContain("received \\x1b[2J\\n");
    expect(reason).not.toMatch(/\p{Cc}/u);
    expect(reason.length).toBeLessThan(260);
  });
});
