/** Matchers: what meets them, and what is said of what does not. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { expectMessage } from "../../src/fixtures/expected.ts";
import { withExamples } from "../../src/fixtures/matchers.ts";
import { loadPatterns } from "../../src/fixtures/patterns.ts";
import type { JsonObject, JsonValue } from "../../src/json/value.ts";
import { ENCODINGS, type MessageCodec, MessageError } from "../../src/protobuf/codec.ts";
import { compareMessages, isExpected } from "../../src/suite/compare.ts";
import { showDifferences } from "../../src/suite/mismatch.ts";
import { codecOf, fields, schemaOf } from "../protobuf/schemas.ts";

beforeAll(loadPatterns);

const SCHEMA = schemaOf(
  fields(
    "i32: int32",
    "i64: int64",
    "u64: optional uint64",
    "single: float",
    "wide: double",
    "flag: bool",
    "text: string",
    "maybe: optional string",
    "data: bytes",
    "color: Color",
    "at: google.protobuf.Timestamp",
    "size: google.protobuf.Int64Value",
    "struct: google.protobuf.Struct",
    "free: google.protobuf.Value",
    "texts: repeated string",
    "longs: repeated int64",
    "singles: repeated float",
    "colors: repeated Color",
    "inner: Inner",
    "inners: repeated Inner",
    "by_name: map<string, string>",
    "by_number: map<int64, Inner>",
  ),
  {
    messages: [{ name: "Inner", fields: fields("id: int64", "deepName: string", "inner: Inner") }],
    enums: [{ name: "Color", values: ["COLOR_NONE", "COLOR_RED"].map((name, number) => ({ name, number })) }],
  },
);

const plain = (text: string): string => text;

/** What differs between an expected message and one that is sent, as `path: expected | received`. */
function faults(codec: MessageCodec, expected: JsonObject, sent: JsonObject): string[] {
  const reading = expectMessage(codec, expected);
  const received = codec.decode(codec.encode(sent));
  const { first } = showDifferences(compareMessages(reading, received), plain);
  expect(isExpected(reading, received)).toBe(first.length === 0);
  return first.map(({ path, expected, received }) => `${path}: ${expected} | ${received}`);
}

function match(spec: JsonValue): JsonObject {
  return { $match: spec };
}

describe.each(ENCODINGS)("with %s payloads", (encoding) => {
  const codec = codecOf(SCHEMA, encoding);
  const check = (expected: JsonObject, sent: JsonObject): string[] => faults(codec, expected, sent);
  /** The faults of one field that a matcher stands for. */
  const one = (field: string, spec: JsonValue, sent?: JsonValue): string[] =>
    check({ [field]: match(spec) }, sent === undefined ? {} : { [field]: sent });

  test("any: there is a value", () => {
    expect(one("i32", "any")).toEqual([]);
    expect(one("text", { any: true }, "x")).toEqual([]);
    expect(one("maybe", "any", "")).toEqual([]);
    expect(one("maybe", "any")).toEqual([".maybe: any value | (absent)"]);
    expect(one("inner", "any", {})).toEqual([]);
    expect(one("inner", "any")).toEqual([".inner: any value | (absent)"]);
    expect(one("free", "any", null)).toEqual([]);
  });

  test.each<[string, JsonValue, string[]]>([
    ["i32", 1, ["number", "integer"]],
    ["i64", "9007199254740993", ["number", "integer"]],
    ["single", 0.5, ["number"]],
    ["wide", 2, ["number", "integer"]],
    ["wide", "NaN", ["number"]],
    ["wide", "-Infinity", ["number"]],
    ["flag", true, ["boolean"]],
    ["text", "1", ["string"]],
    ["data", "aGk=", ["string"]],
    ["color", "COLOR_RED", ["string"]],
    ["at", "2024-01-31T12:00:00Z", ["string"]],
    ["size", "7", ["number", "integer"]],
    ["struct", { a: 1 }, ["object"]],
    ["free", [1], ["array"]],
    ["free", "x", ["string"]],
    ["texts", ["a"], ["array"]],
    ["inner", {}, ["object"]],
    ["by_name", { a: "b" }, ["object"]],
  ])("type: %s of %j is %j", (field, sent, types) => {
    for (const type of ["string", "number", "integer", "boolean", "array", "object"]) {
      expect(one(field, { type }, sent).length === 0, type).toBe(types.includes(type));
    }
  });

  test("type: in words", () => {
    expect(one("free", { type: "integer" }, "x")).toEqual(['.free: an integer | "x"']);
    expect(one("maybe", { type: "string" })).toEqual([".maybe: a text | (absent)"]);
  });

  test("regex: somewhere in a text, in RE2", () => {
    expect(one("text", { regex: "b+" }, "abbc")).toEqual([]);
    expect(one("text", { regex: "^b+$" }, "abbc")).toEqual(['.text: a text matching /^b+$/ | "abbc"']);
    expect(one("data", { regex: "^aGk" }, "aGk")).toEqual([]);
    expect(one("color", { regex: "RED$" }, 1)).toEqual([]);
    expect(one("at", { regex: "^2024-01" }, "2024-01-31T12:00:00Z")).toEqual([]);
    expect(one("i64", { regex: "1" }, "1")).toEqual(['.i64: a text matching /1/ | "1"']);
    expect(one("wide", { regex: "NaN" }, "NaN")).toHaveLength(1);
    expect(one("maybe", { regex: "" })).toHaveLength(1);
  });

  test("approx: as decimals, at the width of the field", () => {
    expect(one("wide", { approx: 1.5, tolerance: 0.1 }, 1.6)).toEqual([]);
    expect(one("wide", { approx: 1.5, tolerance: 0.1 }, 1.6000001)).toEqual([".wide: about 1.5 (±0.1) | 1.6000001"]);
    expect(one("wide", { approx: 1 }, 1.000001)).toEqual([]);
    expect(one("wide", { approx: 1 }, 1.0000011)).toEqual([".wide: about 1 (±0.000001) | 1.0000011"]);
    expect(one("single", { approx: 0.1, tolerance: 0 }, 0.1)).toEqual([]);
    expect(one("single", { approx: Math.fround(3.3e38), tolerance: 0 }, 3.3e38)).toEqual([]);
    expect(one("i64", { approx: 9007199254740991, tolerance: 2 }, "9007199254740993")).toEqual([]);
    expect(one("i64", { approx: 9007199254740991, tolerance: 1 }, "9007199254740993")).toHaveLength(1);
    expect(one("size", { approx: -5, tolerance: 5 }, "-10")).toEqual([]);
    expect(one("wide", { approx: 5e-324, tolerance: 0 }, 5e-324)).toEqual([]);
    expect(one("wide", { approx: -1e308, tolerance: 1e300 }, -1.0000001e308)).toHaveLength(1);
    for (const never of ["NaN", "Infinity", "-Infinity"]) {
      expect(one("wide", { approx: 1, tolerance: 1e308 }, never)).toHaveLength(1);
    }
    expect(one("free", { approx: 1 }, "1")).toHaveLength(1);
  });

  test("unordered: the same items, by the item's type", () => {
    const red = "COLOR_RED";
    expect(one("longs", { unordered: [1, "2", 3] }, ["3", 1, 2])).toEqual([]);
    expect(one("singles", { unordered: [0.1, Math.fround(0.2)] }, [0.2, Math.fround(0.1)])).toEqual([]);
    expect(one("colors", { unordered: [1, "COLOR_NONE"] }, [0, red])).toEqual([]);
    expect(one("inners", { unordered: [{ id: 1 }, {}] }, [{ id: "0", deepName: "" }, { id: "1" }])).toEqual([]);
    expect(one("texts", { unordered: [] })).toEqual([]);
    expect(one("texts", { unordered: ["a", "b", "b"] }, ["b", "a", "a"])).toEqual([
      '.texts: these in any order: ["a","b","b"] | missing: "b"; too much: "a"; received ["b","a","a"]',
    ]);
    expect(one("texts", { unordered: ["a"] }, ["a", "a"])).toEqual([
      '.texts: these in any order: ["a"] | too much: "a"; received ["a","a"]',
    ]);
    expect(one("texts", { unordered: ["a", "b"] })).toEqual([
      '.texts: these in any order: ["a","b"] | missing: "a", "b"; received []',
    ]);
  });

  test("unordered: items may be matchers, and each takes an item of its own", () => {
    const both = { unordered: [match({ regex: "a" }), match({ regex: "b" })] };
    expect(one("texts", both, ["ab", "a"])).toEqual([]);
    expect(one("texts", both, ["a", "ab"])).toEqual([]);
    expect(one("texts", both, ["a", "a"])).toEqual([
      '.texts: these in any order: [a text matching /a/,a text matching /b/] | missing: a text matching /b/; too much: "a"; received ["a","a"]',
    ]);
    expect(one("texts", { unordered: ["a", match("any")] }, ["a", "a"])).toEqual([]);
    const inner = {
      unordered: [
        { id: match({ approx: 5, tolerance: 2 }), deepName: "x" },
        { id: 5, deepName: "x" },
      ],
    };
    expect(
      one("inners", inner, [
        { id: 5, deepName: "x" },
        { id: 7, deepName: "x" },
      ]),
    ).toEqual([]);
    expect(
      one("inners", inner, [
        { id: 5, deepName: "x" },
        { id: 8, deepName: "x" },
      ]),
    ).toHaveLength(1);
  });

  test("contains: a part of a text", () => {
    expect(one("text", { contains: "b" }, "abc")).toEqual([]);
    expect(one("text", { contains: "B" }, "abc")).toEqual(['.text: something that contains "B" | "abc"']);
    expect(one("color", { contains: "RED" }, "COLOR_RED")).toEqual([]);
    expect(one("at", { contains: "T12" }, "2024-01-31T12:00:00Z")).toEqual([]);
    expect(one("free", { contains: "b" }, "abc")).toEqual([]);
  });

  test("contains: items of a list, each another one", () => {
    expect(one("longs", { contains: 2 }, [1, 2])).toEqual([]);
    expect(one("longs", { contains: ["2", 1] }, [1, 3, 2])).toEqual([]);
    expect(one("longs", { contains: [2, 2] }, [1, 2])).toEqual([
      '.longs: something that contains ["2","2"] | missing: "2"; received ["1","2"]',
    ]);
    expect(one("inners", { contains: { id: 2 } }, [{}, { id: "2" }])).toEqual([]);
    expect(one("texts", { contains: match({ regex: "^b" }) }, ["a", "bc"])).toEqual([]);
    expect(one("texts", { contains: match({ regex: "^b" }) }, ["a"])).toEqual([
      '.texts: something that contains a text matching /^b/ | missing: a text matching /^b/; received ["a"]',
    ]);
    expect(one("free", { contains: "b" }, ["a", "b"])).toEqual([]);
  });

  test("contains: members of a message, a map, a struct", () => {
    expect(one("inner", { contains: { id: 5 } }, { id: 5, deepName: "x" })).toEqual([]);
    expect(one("inner", { contains: { deepName: "x", id: match({ approx: 5 }) } }, { id: 6, deepName: "y" })).toEqual([
      '.inner.deepName: "x" | "y"',
      '.inner.id: about 5 (±0.000001) | "6"',
    ]);
    expect(one("inner", { contains: { inner: {} } }, { id: 5 })).toEqual([
      '.inner.inner: {"deepName":"","id":"0"} | (absent)',
    ]);
    expect(one("inner", { contains: {} })).toEqual([".inner: something that contains {} | (absent)"]);
    expect(one("by_name", { contains: { a: "1" } }, { a: "1", b: "2" })).toEqual([]);
    expect(one("by_name", { contains: { a: "1", c: match("any") } }, { a: "2" })).toEqual([
      '.by_name.a: "1" | "2"',
      ".by_name.c: any value | (absent)",
    ]);
    expect(one("by_number", { contains: { 7: { id: 1 } } }, { 7: { id: "1" }, 8: {} })).toEqual([]);
    expect(one("struct", { contains: { a: { b: match({ type: "number" }) } } }, { a: { b: 1 }, c: 2 })).toEqual([]);
    expect(one("struct", { contains: { a: { b: 1 } } }, { a: { b: 1, c: 1 } })).toHaveLength(1);
  });

  test("stand for items, for values of maps, and deep in messages, and everything around them is exact", () => {
    const expected = {
      texts: ["a", match("any"), "c"],
      by_name: { k: match({ regex: "^v" }) },
      by_number: { 7: { id: match("any"), deepName: "x" } },
      inner: { inner: { deepName: match({ contains: "y" }) } },
    };
    const sent = {
      texts: ["a", "b", "c"],
      by_name: { k: "v1" },
      by_number: { 7: { id: 1, deepName: "x" } },
      inner: { inner: { deepName: "xyz" } },
    };
    expect(check(expected, sent)).toEqual([]);
    expect(check(expected, { ...sent, texts: ["a", "b", "d", "e"], i32: 1 })).toEqual([
      ".i32: 0 | 1",
      '.texts[2]: "c" | "d"',
      '.texts[3]: (absent) | "e"',
    ]);
    expect(check(expected, { ...sent, by_name: { k: "w", l: "" }, by_number: { 7: { deepName: "y" } } })).toEqual([
      '.by_name.k: a text matching /^v/ | "w"',
      '.by_name.l: (absent) | ""',
      '.by_number["7"].deepName: "x" | "y"',
    ]);
    expect(check(expected, { texts: ["a"] })).toEqual([
      ".texts[1]: any value | (absent)",
      '.texts[2]: "c" | (absent)',
      '.inner: {"deepName":"","id":"0","inner":{"deepName":something that contains "y","id":"0"}} | (absent)',
      ".by_name.k: a text matching /^v/ | (absent)",
      '.by_number["7"]: {"deepName":"x","id":any value} | (absent)',
    ]);
  });

  test("stand for a whole message", () => {
    expect(check(match("any"), { i32: 1 })).toEqual([]);
    expect(
      check(match({ contains: { i32: 1, text: match({ regex: "x" }) } }), { i32: 1, text: "xy", flag: true }),
    ).toEqual([]);
    expect(check(match({ contains: { i32: 2 } }), { i32: 1 })).toEqual([".i32: 2 | 1"]);
  });

  test("are not looked for in what has a JSON form of its own", () => {
    expect(check({ struct: { a: match("any") } }, { struct: { a: { $match: "any" } } })).toEqual([]);
    expect(check({ struct: { a: match("any") } }, { struct: { a: 1 } })).toHaveLength(1);
  });

  test("are under the names of the schema", () => {
    const expected = { byName: { a: match("any") }, byNumber: { "07": match("any") } };
    expect(check(expected, { by_name: { a: "" }, by_number: { 7: {} } })).toEqual([]);
  });

  test.each<[string, JsonObject, string]>([
    ["a pattern that is not RE2", { text: match({ regex: "(?=a)" }) }, "look-around"],
    ["two conditions", { text: match({ regex: "a", contains: "b" }) }, "two conditions"],
    ["no condition", { text: match({ regx: "a" }) }, "no condition"],
    ["another value that does not fit", { i32: "x", text: match("any") }, "i32"],
    ["an item that does not fit", { longs: match({ unordered: ["x"] }) }, "longs"],
    ["a member that does not fit", { inner: match({ contains: { id: "x" } }) }, "id"],
    ["too many items", { longs: match({ unordered: Array(1001).fill(1) }) }, "1001"],
  ])("are refused for %s", (_what, expected, why) => {
    expect(() => expectMessage(codec, expected)).toThrow(MessageError);
    expect(() => expectMessage(codec, expected)).toThrow(why);
  });

  test("of the most items there may be are judged in a moment", () => {
    const items = Array.from({ length: 1000 }, (_, i) => match({ approx: i, tolerance: 500 }));
    const numbers = Array.from({ length: 1000 }, (_, i) => i);
    expect(one("longs", { unordered: items }, numbers.toReversed())).toEqual([]);
    expect(one("longs", { unordered: items }, numbers.with(0, 5000))).toHaveLength(1);
    const few = Array(1000).fill(match({ approx: 1, tolerance: 1 }));
    expect(one("longs", { unordered: few }, numbers)).toHaveLength(1);
  }, 60_000);
});

describe("keys beyond the type, in JSON payloads", () => {
  const codec = codecOf(SCHEMA, "json");

  test("hold matchers too, and are compared as they are", () => {
    const expected = { note: { why: match({ regex: "^b" }), n: [1, match({ type: "integer" })] } };
    expect(faults(codec, expected, { note: { why: "because", n: [1, 2] } })).toEqual([]);
    expect(faults(codec, expected, { note: { why: "x", n: [1, 0.5] } })).toEqual([
      '.note.why: a text matching /^b/ | "x"',
      ".note.n[1]: an integer | 0.5",
    ]);
    expect(faults(codec, expected, {})).toEqual(['.note: {"n":[1,an integer],"why":a text matching /^b/} | (absent)']);
  });

  test("are compared within items in any order, and among members", () => {
    const unordered = {
      inners: match({
        unordered: [
          { id: 1, note: "a" },
          { id: 1, note: "b" },
        ],
      }),
    };
    expect(
      faults(codec, unordered, {
        inners: [
          { id: 1, note: "b" },
          { id: 1, note: "a" },
        ],
      }),
    ).toEqual([]);
    expect(
      faults(codec, unordered, {
        inners: [
          { id: 1, note: "b" },
          { id: 1, note: "b" },
        ],
      }),
    ).toHaveLength(1);
    const members = { byNumber: { 1: match({ contains: { note: match({ regex: "^a" }) } }) } };
    expect(faults(codec, members, { byNumber: { 1: { id: 1, note: "ab" } } })).toEqual([]);
    expect(faults(codec, members, { by_number: { 1: { id: 1, note: "b" } } })).toEqual([
      '.by_number["1"].note: a text matching /^a/ | "b"',
    ]);
  });

  test("do not travel in protobuf payloads", () => {
    const binary = codecOf(SCHEMA);
    expect(faults(binary, { i32: 1, note: match({ regex: "^b" }) }, { i32: 1 })).toEqual([]);
  });
});

describe("for any values", () => {
  const codec = codecOf(SCHEMA);
  const integers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 });

  /** An item as itself or as a matcher that only it and its neighbours meet. */
  const asItem = (value: number, kind: number): JsonValue =>
    kind === 0 ? value : match({ approx: value, tolerance: kind - 1 });

  test("items in any order are met by every permutation", () => {
    const permuted = integers.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        fc.array(fc.nat(2), { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([list, shuffled, kinds]) => {
        const items = list.map((value, i) => asItem(value, kinds[i] ?? 0));
        expect(faults(codec, { longs: match({ unordered: items }) }, { longs: shuffled })).toEqual([]);
        expect(faults(codec, { longs: match({ contains: items }) }, { longs: [99, ...shuffled] })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("items in any order are not met when one of them is another", () => {
    fc.assert(
      fc.property(integers, fc.nat(), (list, any) => {
        const changed = list.with(any % list.length, 50);
        expect(faults(codec, { longs: match({ unordered: list }) }, { longs: changed })).toHaveLength(1);
        expect(
          faults(codec, { longs: match({ unordered: list }) }, { longs: list.toSpliced(any % list.length, 1) }),
        ).toHaveLength(1);
      }),
    );
  });

  test("a matcher is met by its example", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 20 });
    const matchers = fc.oneof(
      texts.map((text) => ({ text: match({ contains: text.slice(1, 3), example: text }) })),
      texts.map((text) => ({ maybe: match({ any: true, example: text }) })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => ({ wide: match({ approx: n, tolerance: 0 }) })),
      fc.float({ noNaN: true, noDefaultInfinity: true }).map((n) => ({ single: match({ approx: n, tolerance: 0 }) })),
      fc
        .bigInt({ min: -(2n ** 53n), max: 2n ** 53n })
        .map((n) => ({ i64: match({ approx: Number(n), example: String(n) }) })),
      integers.map((list) => ({ longs: match({ unordered: list }) })),
      integers.map((list) => ({ longs: match({ contains: list, example: [0, ...list] }) })),
      texts.map((key) => ({ by_name: match({ contains: { [key]: match({ type: "string" }) } }) })),
    );
    fc.assert(
      fc.property(matchers, (expected) => {
        expect(faults(codec, expected, withExamples(expected, codec.type))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("without one it is met by what a fixture server sends in its place", () => {
    for (const spec of ["any", { any: true }]) {
      for (const { name } of codec.type.fields) {
        const expected = { [name]: match(spec) };
        expect(faults(codec, expected, withExamples(expected, codec.type)), name).toEqual([]);
      }
    }
    const typed = { i32: "integer", wide: "number", flag: "boolean", color: "string", at: "string", inner: "object" };
    for (const [name, type] of Object.entries(typed)) {
      const expected = { [name]: match({ type }), texts: [match({ type: "string" }), match({ contains: "x" })] };
      expect(faults(codec, expected, withExamples(expected, codec.type)), name).toEqual([]);
    }
  });
});
