/** The canonical form, rule by rule (docs/fixtures.md, section 3.3): what is equal and what is not. */
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/value.ts";
import { canonicalText, ENCODINGS, type MessageCodec, MessageError } from "../../src/protobuf/codec.ts";
import { codecOf, fields, schemaOf } from "./schemas.ts";

const MINUS_ZERO = -0;

const schema = schemaOf(
  fields(
    "whole: int32",
    "maybe: optional int32",
    "big: int64",
    "huge: uint64",
    "data: bytes",
    "color: Color",
    "single: float",
    "twice: double",
    "text: string",
    "flag: bool",
    "list: repeated int64",
    "counts: map<string, int64>",
    "item: Item",
    "items: repeated Item",
    "by_name: map<string, Item>",
    "tint: optional Color",
    "singles: repeated float",
  ),
  {
    messages: [{ name: "Item", fields: fields("label: string", "weight: float", "inner: Item") }],
    enums: [
      {
        name: "Color",
        values: [
          { name: "NONE", number: 0 },
          { name: "RED", number: 1 },
        ],
      },
    ],
  },
);

describe.each(ENCODINGS)("with %s payloads", (encoding) => {
  const codec = codecOf(schema, encoding);
  const text = (value: JsonObject): string => canonicalText(codec.canonical(value).value);
  /** Alike as they stand in a fixture, and alike after a journey. */
  const alike = (a: JsonObject, b: JsonObject): void => {
    expect(text(a)).toBe(text(b));
    expect(canonicalText(codec.decode(codec.encode(a)).value)).toBe(text(b));
    expect(canonicalText(codec.decode(codec.encode(b)).value)).toBe(text(a));
  };
  const different = (a: JsonObject, b: JsonObject): void => {
    expect(text(a)).not.toBe(text(b));
    expect(canonicalText(codec.decode(codec.encode(a)).value)).not.toBe(text(b));
  };

  test("an unset plain field equals its default", () => {
    alike({}, { whole: 0, big: "0", huge: 0, data: "", color: "NONE", single: 0, twice: 0, text: "", flag: false });
    alike({}, { list: [], counts: {}, items: [], by_name: {} });
    alike({ item: {} }, { item: { label: "", weight: 0 } });
    different({}, { whole: 1 });
    different({}, { list: [0] });
    different({}, { item: {} });
  });

  test("an unset optional does not equal a set one", () => {
    different({}, { maybe: 0 });
    different({}, { tint: "NONE" });
    alike({ maybe: 0 }, { maybe: 0 });
    alike({}, { maybe: null });
  });

  test("64-bit integers are equal by value", () => {
    alike({ big: 5 }, { big: "5" });
    alike(
      { big: "9223372036854775807", huge: "18446744073709551615" },
      { huge: "18446744073709551615", big: "9223372036854775807" },
    );
    alike({ list: [1, "2"], counts: { a: "3" } }, { list: ["1", 2], counts: { a: 3 } });
    different({ big: "9007199254740992" }, { big: "9007199254740993" });
    different({ big: "-1" }, { big: "1" });
  });

  test("bytes are equal by value, padded or not, in either alphabet", () => {
    alike({ data: "+/8=" }, { data: "-_8" });
    alike({ data: "aGk=" }, { data: "aGk" });
    different({ data: "aGk=" }, { data: "aGo=" });
  });

  test("enums are equal by name or number, also by a number without a name", () => {
    alike({ color: "RED" }, { color: 1 });
    alike({ color: 0 }, {});
    alike({ color: 7 }, { color: 7 });
    different({ color: 7 }, { color: 8 });
    different({ color: "RED" }, {});
  });

  test("floats are equal at their own width", () => {
    alike({ single: 0.1 }, { single: 0.10000000149011612 });
    alike({ single: 16777216 }, { single: 16777217 });
    alike({ twice: 0.1 }, { twice: 0.1 });
    alike({ singles: [0.1, 1e-45], item: { weight: 0.1 } }, { item: { weight: 0.100000001 }, singles: [0.1, 1.4e-45] });
    different({ twice: 0.1 }, { twice: 0.10000000149011612 });
    different({ single: 0.1 }, { single: 0.1000001 });
    alike({ twice: 1 }, { twice: 1.0 });
    alike({ single: "0.5", twice: "1e3" }, { single: 0.5, twice: 1000 });
  });

  test("NaN equals NaN, infinities have a sign, and so has zero", () => {
    alike({ single: "NaN", twice: "NaN" }, { single: "NaN", twice: "NaN" });
    alike({ single: "-Infinity", twice: "Infinity" }, { single: "-Infinity", twice: "Infinity" });
    different({ twice: "Infinity" }, { twice: "-Infinity" });
    different({ twice: "NaN" }, { twice: 0 });
    alike({ twice: MINUS_ZERO, single: MINUS_ZERO }, { twice: MINUS_ZERO, single: MINUS_ZERO });
    different({ twice: MINUS_ZERO }, { twice: 0 });
    different({ single: MINUS_ZERO }, {});
    alike({ whole: MINUS_ZERO }, {});
  });

  test("the order of a map is free, that of a list is not", () => {
    alike({ counts: { a: 1, b: 2 } }, { counts: { b: 2, a: 1 } });
    different({ counts: { a: 1 } }, { counts: { b: 1 } });
    different({ list: [1, 2] }, { list: [2, 1] });
    alike({ by_name: { x: { label: "" } } }, { by_name: { x: {} } });
  });

  test("names in the schema and JSON names are the same fields", () => {
    alike({ by_name: { a: {} } }, { byName: { a: {} } });
  });

  test("odd keys of maps are keys", () => {
    const odd: JsonObject = { counts: JSON.parse('{"__proto__": 1, "constructor": 2, "": 3, "a b": 4}') };
    alike(odd, odd);
    different(odd, { counts: { constructor: 2, "": 3, "a b": 4 } });
  });

  test("the form is readable: schema names, digits that mean the same, names of enums", () => {
    const value: JsonObject = { single: 0.1, color: 1, big: 5, data: "-_8", byName: { x: { weight: 1.1 } } };
    expect(codec.canonical(value).value).toEqual({
      whole: 0,
      big: "5",
      huge: "0",
      data: "+/8=",
      color: "RED",
      single: 0.1,
      twice: 0,
      text: "",
      flag: false,
      list: [],
      counts: {},
      items: [],
      by_name: { x: { label: "", weight: 1.1 } },
      singles: [],
    });
  });

  const refused: [string, JsonObject][] = [
    ["an unknown enum name", { color: "GREEN" }],
    ["an enum name in lower case", { color: "red" }],
    ["text for a number", { whole: "many" }],
    ["a fraction for an integer", { whole: 1.5 }],
    ["an integer out of range", { whole: 2 ** 31 }],
    ["a 64-bit integer out of range", { big: "9223372036854775808" }],
    ["a float out of range", { single: 1e39 }],
    ["a number for text", { text: 1 }],
    ["text for a bool", { flag: "true" }],
    ["broken base64", { data: "a" }],
    ["an object for a list", { list: {} }],
    ["a list for a message", { item: [] }],
    ["a null in a list", { list: [null] }],
    ["a fault deep inside", { items: [{}, { inner: { inner: { weight: "heavy" } } }] }],
  ];
  test.each(refused)("%s is no message, and not a default", (_what, value) => {
    expect(() => codec.canonical(value)).toThrow(MessageError);
    expect(() => codec.decode(codecOf(schema, encoding).encode(value))).toThrow(MessageError);
  });
});

describe("well-known types", () => {
  const wellKnown = (encoding: "protobuf" | "json"): MessageCodec =>
    codecOf(
      schemaOf(
        fields(
          "at: google.protobuf.Timestamp",
          "took: google.protobuf.Duration",
          "any: google.protobuf.Any",
          "data: google.protobuf.Struct",
          "value: google.protobuf.Value",
          "values: google.protobuf.ListValue",
          "mask: google.protobuf.FieldMask",
          "nothing: google.protobuf.Empty",
          "single: google.protobuf.FloatValue",
          "big: google.protobuf.Int64Value",
          "text: google.protobuf.StringValue",
          "times: repeated google.protobuf.Timestamp",
        ),
        { messages: [{ name: "Item", fields: fields("weight: float") }] },
      ),
      encoding,
    );
  const value: JsonObject = {
    at: "2024-01-31T12:00:00Z",
    took: "1.5s",
    any: { "@type": "type.googleapis.com/test.v1.Item", weight: 0.5 },
    data: { a: [1, null, { b: "x" }], n: -1.5 },
    value: null,
    values: [1, "two"],
    mask: "user.displayName,photo",
    nothing: {},
    single: 0.1,
    big: 5,
    text: "",
    times: ["2024-01-31T12:00:00.000Z"],
  };

  test.each(ENCODINGS)("have their JSON forms in %s payloads", (encoding) => {
    const codec = wellKnown(encoding);
    const canonical = {
      ...value,
      took: "1.500s",
      big: "5",
      times: ["2024-01-31T12:00:00Z"],
    };
    expect(codec.canonical(value).value).toEqual(canonical);
    expect(codec.decode(codec.encode(value)).value).toEqual(canonical);
  });

  test.each(ENCODINGS)("unset is not the default of what they hold in %s payloads", (encoding) => {
    const codec = wellKnown(encoding);
    expect(codec.canonical({}).value).toEqual({ times: [] });
    expect(codec.canonical({ text: "" }).value).not.toEqual(codec.canonical({}).value);
    expect(codec.canonical({ value: null }).value).not.toEqual(codec.canonical({}).value);
    expect(codec.canonical({ nothing: {} }).value).not.toEqual(codec.canonical({}).value);
  });

  test.each(ENCODINGS)("times are equal by value in %s payloads", (encoding) => {
    const codec = wellKnown(encoding);
    const form = (at: string): JsonValue => codec.canonical({ at }).value;
    expect(form("2024-01-31T14:00:00+02:00")).toEqual(form("2024-01-31T12:00:00Z"));
    expect(form("2024-01-31T12:00:00.001Z")).not.toEqual(form("2024-01-31T12:00:00Z"));
    expect(() => form("yesterday")).toThrow(MessageError);
    expect(() => codec.canonical({ took: "soon" })).toThrow(MessageError);
    expect(() => codec.canonical({ any: { "@type": "type.googleapis.com/test.v1.Nope" } })).toThrow(MessageError);
  });
});

describe("canonicalText", () => {
  test("is alike for equal values, whatever the order of their keys", () => {
    expect(canonicalText({ b: [1, { d: null, c: "x" }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
    expect(canonicalText(MINUS_ZERO)).toBe("-0");
    expect(canonicalText(0)).toBe("0");
  });
});

test("the spelling of floats does not depend on which type was seen first", () => {
  const circle = schemaOf(fields("b: B", "own: float"), { messages: [{ name: "B", fields: fields("a: Message") }] });
  const value: JsonObject = { own: 0.1, b: { a: { own: 0.1, b: {} } } };
  expect(codecOf(circle).canonical(value).value).toEqual(value);
  const fromB = {
    ...circle,
    services: [{ name: "Service", methods: [{ name: "Do", input_type: "B", output_type: "B" }] }],
  };
  expect(codecOf(fromB).canonical({ a: value }).value).toEqual({ a: value });
});

test("the spelling of floats is short at any depth", () => {
  const chain = schemaOf(fields("b: B"), {
    messages: [
      { name: "B", fields: fields("c: C") },
      { name: "C", fields: fields("d: map<string, D>") },
      { name: "D", fields: fields("deep: float") },
    ],
  });
  const value: JsonObject = { b: { c: { d: { x: { deep: 0.1 } } } } };
  expect(codecOf(chain).canonical(value).value).toEqual(value);
});
