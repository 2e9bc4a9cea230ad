import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clip, columnsOf, padTo } from "../../src/report/columns.ts";
import { listOf, shorten, shortenPair, wholeWords } from "../../src/text/shorten.ts";

describe("shorten", () => {
  test("leaves out the middle and says how much", () => {
    expect(shorten(`${"a".repeat(100)}${"b".repeat(100)}`, 10)).toBe("aaaaaa… (190 characters left out) …bbbb");
  });

  test("leaves alone what would not get shorter", () => {
    expect(shorten("a".repeat(40), 10)).toBe("a".repeat(40));
  });

  test("never parts the halves of a character, and accounts for all of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const shown = shorten(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit + 64);
        const cut = /… \((\d+) characters left out\) …/.exec(shown);
        if (cut === null) expect(shown).toBe(text);
        else expect(shown.length - cut[0].length + Number(cut[1])).toBe(text.length);
        expect(lonely(shown)).toBeLessThanOrEqual(lonely(text));
      }),
    );
  });
});

/** How many surrogates stand alone. */
function lonely(text: string): number {
  return (text.match(/\p{Cs}/gu) ?? []).length;
}

describe("shortenPair", () => {
  test("keeps the first difference in sight", () => {
    const long = "x".repeat(1000);
    const [expected, received] = shortenPair(`${long}one${long}`, `${long}two${long}`, 100);
    expect(expected).toMatch(/^\(976 characters alike\) …x{24}one/);
    expect(received).toMatch(/^\(976 characters alike\) …x{24}two/);
  });

  test("cuts each for itself where they differ early", () => {
    expect(shortenPair(`a${"x".repeat(200)}`, "b", 20)).toEqual([shorten(`a${"x".repeat(200)}`, 20), "b"]);
  });

  test("leaves short ones alone", () => {
    expect(shortenPair("one", "two", 100)).toEqual(["one", "two"]);
  });
});

test("listOf counts what it does not name", () => {
  expect(listOf(["a", "b"], 2)).toBe("a, b");
  expect(listOf(["a", "b", "c"], 2)).toBe("a, b and 1 more");
});

describe("columns", () => {
  test.each([
    ["abc", 3],
    ["日本", 4],
    ["é", 1],
    ["e\u0301", 1],
    ["🚀", 2],
  ])("%j takes %i", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  test("clip never takes more than it may", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 0, max: 50 }), (text, columns) => {
        expect(columnsOf(clip(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
    expect(clip("abcdef", 4)).toBe("abc…");
    expect(clip("abcd", 4)).toBe("abcd");
  });

  test("padTo fills up", () => {
    expect(padTo("日", 4)).toBe("日  ");
    expect(padTo("abc", 2)).toBe("abc");
  });
});

describe("wholeWords", () => {
  test.each([
    ["short enough", 12, "short enough"],
    ["one two three", 9, "one two …"],
    ["one two three", 8, "one two …"],
    ["one two three", 7, "one …"],
    ["oneword", 3, "…"],
  ])("cuts %j at %d to %j", (text, limit, cut) => {
    expect(wholeWords(text, limit)).toBe(cut);
  });

  test("keeps halves of characters as they are", () => {
    expect(wholeWords("\ud800 \u{1f600} long", 6)).toBe("\ud800 \u{1f600} …");
  });
});
