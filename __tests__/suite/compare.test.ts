import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expected } from "../../src/fixtures/expected.ts";
import type { JsonValue } from "../../src/json/value.ts";
import { rooted } from "../../src/protobuf/canonical.ts";
import { type CanonicalMessage, canonicalText } from "../../src/protobuf/codec.ts";
import type { UnknownMember } from "../../src/protobuf/unknown.ts";
import { compareMessages } from "../../src/suite/compare.ts";
import { pointerOfPath } from "../../src/suite/mismatch.ts";

/** The differences between exact messages, with the expected values as they are. */
function differences({ value, unknown }: CanonicalMessage, received: CanonicalMessage) {
  const exact = (of: JsonValue | undefined): Expected => ({ kind: "exact", value: of });
  const members = unknown.map((member) => ({ path: rooted(member.path), value: exact(member.value) }));
  return compareMessages({ value: exact(value), unknown: members }, received).map(({ expected, ...difference }) => ({
    ...difference,
    expected: expected.kind === "exact" ? expected.value : expected,
  }));
}

function compare(expected: JsonValue, received: JsonValue) {
  return differences({ value: expected, unknown: [] }, { value: received, unknown: [] });
}

describe("compareMessages", () => {
  test("finds nothing between equal values", () => {
    const value: JsonValue = { a: [1, { b: null }], c: "x", d: false };
    expect(compare(value, structuredClone(value))).toEqual([]);
    expect(compare({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
  });

  test("finds every difference, by path", () => {
    const expected: JsonValue = { a: 1, list: [1, 2, { x: "y" }], gone: true, inner: { "odd key": 1, deep: { z: 1 } } };
    const received: JsonValue = {
      a: 2,
      list: [1, 3, { x: "z" }, 4],
      inner: { "odd key": 2, deep: { z: 1 } },
      more: null,
    };
    expect(compare(expected, received)).toEqual([
      { path: ".a", expected: 1, received: 2 },
      { path: ".list[1]", expected: 2, received: 3 },
      { path: ".list[2].x", expected: "y", received: "z" },
      { path: ".list[3]", expected: undefined, received: 4 },
      { path: ".gone", expected: true, received: undefined },
      { path: '.inner["odd key"]', expected: 1, received: 2 },
      { path: ".more", expected: undefined, received: null },
    ]);
  });

  test("tells values of different kinds apart", () => {
    const kinds: JsonValue[] = [null, 0, "0", false, "", [], {}, -0, [0], { a: 0 }];
    for (const [i, one] of kinds.entries()) {
      for (const [j, other] of kinds.entries()) {
        expect(compare(one, other).length === 0, `${i} ${j}`).toBe(i === j);
      }
    }
  });

  test("does not take inherited keys for members", () => {
    expect(compare({ constructor: 1 }, {})).toEqual([{ path: ".constructor", expected: 1, received: undefined }]);
    expect(compare({}, JSON.parse('{"__proto__": 1}'))).toEqual([
      { path: ".__proto__", expected: undefined, received: 1 },
    ]);
  });

  test("compares keys beyond the type where the fixture has them, and no others", () => {
    const noted = (...unknown: UnknownMember[]) => ({ value: {}, unknown });
    const note = { path: "note", value: { a: 1 } };
    expect(differences(noted(note), noted(note))).toEqual([]);
    expect(differences(noted(), noted(note))).toEqual([]);
    expect(differences(noted(note), noted())).toEqual([{ path: ".note", expected: { a: 1 }, received: undefined }]);
    expect(differences(noted(note), noted({ path: "note", value: { a: 2 } }))).toEqual([
      { path: ".note.a", expected: 1, received: 2 },
    ]);
    expect(differences(noted({ path: '["odd key"]', value: 1 }), noted())).toEqual([
      { path: '["odd key"]', expected: 1, received: undefined },
    ]);
  });

  test("takes the first of what is received twice, and no square of time for many keys", () => {
    const unknown = (count: number): UnknownMember[] =>
      Array.from({ length: count }, (_, i) => ({ path: `key${i}`, value: i }));
    const many = { value: {}, unknown: unknown(100_000) };
    expect(differences(many, { value: {}, unknown: [...unknown(100_000), { path: "key7", value: "late" }] })).toEqual(
      [],
    );
  }, 20_000);

  test("finds nothing between any value and itself, and something after any change", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (a, b) => {
        const [one, other]: JsonValue[] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))];
        expect(compare(one ?? null, one ?? null)).toEqual([]);
        const same = canonicalText(one ?? null) === canonicalText(other ?? null);
        expect(compare(one ?? null, other ?? null).length === 0).toBe(same);
      }),
    );
  });
});

describe("pointerOfPath", () => {
  test.each([
    ["", ""],
    [".a", "/a"],
    [".items[2].value", "/items/2/value"],
    ['.m["a b"].c', "/m/a b/c"],
    ['.m["a/b~c"]', "/m/a~1b~0c"],
    ['.m["say \\"hi\\" ]"][0]', '/m/say "hi" ]/0'],
    ['["odd key"]', "/odd key"],
  ])("of %j is %j", (path, pointer) => {
    expect(pointerOfPath(path)).toBe(pointer);
  });
});
