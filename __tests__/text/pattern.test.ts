import { expect, test } from "vitest";
import { compilePattern } from "../../src/text/pattern.ts";
import { PatternError } from "../../src/text/pattern-error.ts";

test("a pattern is RE2, found anywhere in a text", () => {
  expect(compilePattern("b+").test("abbc")).toBe(true);
  expect(compilePattern("^b+$").test("abbc")).toBe(false);
  expect(compilePattern("(?i)É").test("é")).toBe(true);
});

test.each(["(", "(?=a)", "(?<!a)", "\\1", "a{2000}", "*"])("%s is not RE2, and it is said why", (pattern) => {
  expect(() => compilePattern(pattern)).toThrow(PatternError);
  expect(() => compilePattern(pattern)).toThrow(
    /^(?!error parsing).+ \(RE2 syntax: no look-around, no back-references\)$/,
  );
});

test("no pattern takes longer than its text is long", () => {
  const text = `${"a".repeat(50_000)}!`;
  expect(compilePattern("^(a+)+$").test(text)).toBe(false);
  expect(compilePattern("(a|aa)*(a|aa)*b").test(text)).toBe(false);
});
