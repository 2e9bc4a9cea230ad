import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignSequences, type Step } from "../../src/suite/align.ts";

function align(expected: readonly string[], received: readonly string[]): Step[] {
  return alignSequences(expected.length, received.length, (e, r) => expected[e] === received[r]);
}

/** Steps as `missing 1`, `unexpected 2`, `moved 0→3`, `changed 1→1`. */
function steps(expected: string, received: string): string[] {
  return align([...expected], [...received]).map(describeStep);
}

function describeStep(step: Step): string {
  switch (step.kind) {
    case "missing":
      return `missing ${step.expected}`;
    case "unexpected":
      return `unexpected ${step.received}`;
    case "moved":
    case "changed":
      return `${step.kind} ${step.expected}→${step.received}`;
  }
}

describe("alignSequences", () => {
  test.each([
    ["nothing happened", "abc", "abc", []],
    ["nothing was sent or expected", "", "", []],
    ["one is missing at the start", "abcd", "bcd", ["missing 0"]],
    ["one is missing inside", "abcd", "acd", ["missing 1"]],
    ["one is missing at the end", "abcd", "abc", ["missing 3"]],
    ["several are missing", "abcdef", "ae", ["missing 1", "missing 2", "missing 3", "missing 5"]],
    ["one came too much", "abc", "abxc", ["unexpected 2"]],
    ["one came twice", "abc", "abbc", ["unexpected 2"]],
    ["all came too much", "", "ab", ["unexpected 0", "unexpected 1"]],
    ["one has another value", "abcd", "abxd", ["changed 2→2"]],
    ["two have other values", "abcd", "axyd", ["changed 1→1", "changed 2→2"]],
    ["all have other values", "ab", "xy", ["changed 0→0", "changed 1→1"]],
    ["one went to the end", "abcd", "bcda", ["moved 0→3"]],
    ["one came to the start", "abcd", "dabc", ["moved 3→0"]],
    ["one changed and one is missing", "abcde", "axcd", ["changed 1→1", "missing 4"]],
    ["one moved and one is missing", "abcde", "bcda", ["moved 0→3", "missing 4"]],
    ["none came", "ab", "", ["missing 0", "missing 1"]],
  ])("%s", (_what, expected, received, explained) => {
    expect(steps(expected, received)).toEqual(explained);
  });

  test("two that changed places are one that moved", () => {
    const found = steps("abcd", "acbd");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^moved /);
  });

  test("takes the longest sequences that it is used for", () => {
    const items = Array.from({ length: 1000 }, (_, i) => String(i));
    expect(align(items, items.toReversed()).length).toBeGreaterThan(900);
    expect(align(items, items.slice(1))).toEqual([{ kind: "missing", expected: 0 }]);
  });
});

describe("for any two sequences", () => {
  const letters = fc.array(fc.constantFrom(..."abcd"), { maxLength: 12 });

  /** What is left of each side when the items that the steps name are taken away. */
  function untouched(
    expected: readonly string[],
    received: readonly string[],
    found: readonly Step[],
  ): [string[], string[]] {
    const named = { expected: new Set<number>(), received: new Set<number>() };
    for (const step of found) {
      if (step.kind !== "unexpected") named.expected.add(step.expected);
      if (step.kind !== "missing") named.received.add(step.received);
    }
    return [expected.filter((_, i) => !named.expected.has(i)), received.filter((_, i) => !named.received.has(i))];
  }

  test("the steps explain the whole difference", () => {
    fc.assert(
      fc.property(letters, letters, (expected, received) => {
        const found = align(expected, received);
        const [left, right] = untouched(expected, received, found);
        expect(left).toEqual(right);
        for (const step of found) {
          if (step.kind === "moved") expect(expected[step.expected]).toBe(received[step.received]);
          if (step.kind === "changed") expect(expected[step.expected]).not.toBe(received[step.received]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("no item is named twice, and there are no steps where there is no difference", () => {
    fc.assert(
      fc.property(letters, letters, (expected, received) => {
        const found = align(expected, received);
        const lost = found.flatMap((step) => (step.kind === "unexpected" ? [] : [step.expected]));
        const gained = found.flatMap((step) => (step.kind === "missing" ? [] : [step.received]));
        expect(new Set(lost).size).toBe(lost.length);
        expect(new Set(gained).size).toBe(gained.length);
        expect(found.length === 0).toBe(expected.join("") === received.join(""));
      }),
      { numRuns: 1000 },
    );
  });

  test("what is taken out is found missing, and what is put in unexpected", () => {
    const unique = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(unique, fc.nat(), (items, any) => {
        const at = any % items.length;
        const without = items.toSpliced(at, 1);
        expect(align(items, without)).toEqual([{ kind: "missing", expected: at }]);
        expect(align(without, items)).toEqual([{ kind: "unexpected", received: at }]);
      }),
    );
  });
});
