/** What was seen beside a pass is shown, and changes nothing of the verdict. */
import { expect, test } from "vitest";
import { renderConsole } from "../../src/report/console.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { green, SUITE, sampleReport } from "./samples.ts";

const [first] = SUITE;
const id = first?.id ?? "";
const note = "message 0 carries `#100`, which tides.v1.Reply does not have";
const noted = sampleReport({
  fixtures: SUITE.slice(0, 2),
  bindings: [{ name: "python", results: { [id]: { notes: [note] } } }],
});

test("the console names binding, fixture and note", () => {
  const text = renderConsole(noted, { color: false });
  expect(text).toContain(`Passed, with a note\n  ! python: ${id}: ${note}`);
  expect(noted.result).toBe("passed");
  expect(renderConsole(green, { color: false })).not.toContain("with a note");
});

test("the Markdown has a fold of them", () => {
  const text = renderMarkdown(noted);
  expect(text).toContain("1 note on fixtures that passed");
  expect(text).toMatch(/message 0 carries .*100/);
  expect(renderMarkdown(green)).not.toContain("on fixtures that passed");
});

test("many are counted", () => {
  const many = sampleReport({
    fixtures: SUITE.slice(0, 1),
    bindings: [{ name: "python", results: { [id]: { notes: Array.from({ length: 80 }, (_, i) => `note ${i}`) } } }],
  });
  expect(renderConsole(many, { color: false })).toMatch(/and \d+ more notes/);
  expect(renderMarkdown(many)).toContain("- and 30 more");
});
