import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../../src/json/document.ts";
import { jsonText } from "../../src/json/write.ts";

test("any value is written as JSON.stringify writes it", () => {
  const value = fc.jsonValue({ noUnicodeString: false }).map((any) => JSON.parse(JSON.stringify(any)));
  fc.assert(
    fc.property(value, (any) => {
      expect(jsonText(any)).toBe(JSON.stringify(any));
    }),
  );
});

test("keys are written in their order, and `__proto__` too", () => {
  const text = '{"b":1,"a":{"__proto__":[],"é":"\\ud800\\n"}}';
  const parsed = parseJson(text);
  expect(parsed.ok && jsonText(parsed.document.value)).toBe(text);
});

test("−0 keeps its sign", () => {
  expect(jsonText({ a: [-0, 0, -1] })).toBe('{"a":[-0,0,-1]}');
});
