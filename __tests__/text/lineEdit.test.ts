import fc from "fast-check";
import { expect, test } from "vitest";
import { lineEdit } from "../../src/text/lineEdit.ts";

test("names the lines that go and come", () => {
  expect(lineEdit("a\nb\nc\n", "a\nc\n")).toEqual({ line: 2, remove: ["b"], write: [] });
  expect(lineEdit("a\nc\n", "a\nb\nc\n")).toEqual({ line: 2, remove: [], write: ["b"] });
  expect(lineEdit("a\nb\nc", "a\nx\ny\nc")).toEqual({ line: 2, remove: ["b"], write: ["x", "y"] });
  expect(lineEdit("a\r\nb\r\n", "a\r\nx\r\n")).toEqual({ line: 2, remove: ["b"], write: ["x"] });
  expect(lineEdit("a\n", "a\n")).toMatchObject({ remove: [], write: [] });
});

test("turns the one text into the other", () => {
  const lines = fc.array(fc.constantFrom("a", "b", ""), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { line, remove, write } = lineEdit(before.join("\n"), after.join("\n"));
      const old = before.join("\n").split("\n");
      expect(old.slice(line - 1, line - 1 + remove.length)).toEqual(remove);
      expect(old.toSpliced(line - 1, remove.length, ...write).join("\n")).toBe(after.join("\n"));
    }),
  );
});
