/** What stays of a text's sections where there is too little room. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitSections, type Section } from "../../src/report/budget.ts";

const note = (missing: string): string => `Left out: ${missing}.`;
const long = (letter: string, length = 1000): string => letter.repeat(length);

const SECTIONS: readonly Section[] = [
  { noun: "verdict", text: "verdict" },
  { noun: "table of bindings", text: long("b"), importance: 9 },
  { noun: "failure", heading: "### Failures", text: long("f"), importance: 5 },
  { noun: "failure", heading: "### Failures", text: long("g"), importance: 3 },
  { noun: "failure", heading: "### Failures", text: long("h"), importance: 3 },
  { noun: "list of problems", text: long("p"), importance: 8 },
];

/** What is there of a text, a letter for each section. */
const letters = (text: string): string => text.replace(/\n|Left out.*/g, "").replace(/([a-z])\1+/g, "$1");

describe("the least important goes first, in the order in which it stands", () => {
  test.each([
    [6000, "verdictb### Failuresfghp", ""],
    [4900, "verdictb### Failuresfgp", "1 of 3 failures"],
    [3900, "verdictb### Failuresfp", "2 of 3 failures"],
    [2900, "verdictbp", "3 failures"],
    [1900, "verdictb", "3 failures, 1 list of problems"],
    [900, "verdict", "1 table of bindings, 3 failures, 1 list of problems"],
    [0, "verdict", "1 table of bindings, 3 failures, 1 list of problems"],
  ])("at %d: %s", (limit, kept, missing) => {
    const text = fitSections(SECTIONS, limit, note);
    expect(letters(text)).toBe(kept);
    expect(text.includes("Left out")).toBe(missing !== "");
    if (missing !== "") expect(text).toContain(`Left out: ${missing}.`);
  });

  test("without any importance, from the end", () => {
    const plain = SECTIONS.map(({ noun, text }) => ({ noun, text }));
    expect(letters(fitSections(plain, 3900, note))).toBe("verdictbfg");
  });
});

test("a heading stands once, and only above what is there", () => {
  expect(fitSections(SECTIONS, 6000, note).match(/^### Failures$/gm)).toHaveLength(1);
  expect(fitSections(SECTIONS, 2900, note)).not.toContain("###");
});

test("a shorter form is taken where the whole does not fit, and the note says so", () => {
  const forms = [long("q", 900), long("r", 300)];
  const sections: Section[] = [
    ...SECTIONS.slice(0, 2),
    { noun: "list of problems", text: long("p"), importance: 8, shorter: (fits) => forms.find(fits) },
  ];
  expect(letters(fitSections(sections, 2000, note))).toBe("verdictbr");
  expect(fitSections(sections, 2000, note)).toContain("Left out: parts of 1 list of problems.");
  expect(letters(fitSections(sections, 1600, note))).toBe("verdictb");
});

test("text is made once at the most, and not behind one that did not fit", () => {
  const made: number[] = [];
  const rows = Array.from({ length: 100 }, (_, index) => ({
    noun: "failure",
    text: () => {
      made.push(index);
      return long("f");
    },
  }));
  fitSections([{ noun: "verdict", text: "v" }, ...rows], 5000, note);
  expect(made).toEqual([0, 1, 2, 3, 4]);
});

test("the footer is the last line, behind the note, and is counted", () => {
  const text = fitSections(SECTIONS, 3900, note, { footer: "the end" });
  expect(text.endsWith("Left out: 2 of 3 failures.\n\nthe end\n")).toBe(true);
  expect(fitSections(SECTIONS, 6000, note, { footer: "the end" }).endsWith(`${long("p")}\n\nthe end\n`)).toBe(true);
});

test("several of a noun are counted in its first word", () => {
  const tables = ["a", "b"].map((letter) => ({ noun: "table of findings", text: long(letter) }));
  expect(fitSections([{ noun: "verdict", text: "v" }, ...tables], 600, note)).toContain("2 tables of findings.");
});

const anySections = fc.array(
  fc.record(
    {
      noun: fc.constantFrom("failure", "table of findings", "log of a server"),
      text: fc.string({ unit: "binary", maxLength: 600 }),
      heading: fc.constantFrom("### One", "### Two"),
      importance: fc.integer({ min: 0, max: 5 }),
    },
    { requiredKeys: ["noun", "text"] },
  ),
  { minLength: 1, maxLength: 30 },
);

test.each(["bytes", "characters"] as const)("any limit is kept, counted in %s", (unit) => {
  const sizeOf = (text: string): number => (unit === "bytes" ? Buffer.byteLength(text) : text.length);
  fc.assert(
    fc.property(anySections, fc.integer({ min: 2600, max: 20_000 }), (sections, limit) => {
      expect(sizeOf(fitSections(sections, limit, note, { unit, footer: "end" }))).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 500 },
  );
});
