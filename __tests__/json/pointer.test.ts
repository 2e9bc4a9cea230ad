import { expect, test } from "vitest";
import { childPointer, pointerOf, segmentsOf } from "../../src/json/pointer.ts";

test.each([
  ["", []],
  ["/a/0", ["a", "0"]],
  ["/", [""]],
  ["/a~1b/~0~01", ["a/b", "~~1"]],
])("the segments of %j are %j, and make it again", (pointer, segments) => {
  expect(segmentsOf(pointer)).toEqual(segments);
  expect(pointerOf(segments)).toBe(pointer);
  expect(childPointer(pointerOf(segments.slice(0, -1)), segments.at(-1) ?? "")).toBe(pointer === "" ? "/" : pointer);
});
