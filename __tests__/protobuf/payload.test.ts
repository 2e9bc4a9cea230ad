/** Payloads as they come from a server: sound, with more than their type has, and broken. */
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/value.ts";
import { ENCODINGS, MessageError } from "../../src/protobuf/codec.ts";
import { codecOf, fields, schemaOf } from "./schemas.ts";

const schema = schemaOf(
  fields(
    "id: int64",
    "name: string",
    "item: Item",
    "items: repeated Item",
    "by_key: map<string, Item>",
    "ids: repeated uint64",
    "counts: map<string, sint64>",
    "boxed: google.protobuf.UInt64Value",
    "data: google.protobuf.Struct",
    "ratio: double",
  ),
  {
    messages: [
      {
        name: "Item",
        fields: [
          { name: "id", type: "fixed64", number: 1 },
          { name: "inner", type: "Item", number: 2 },
        ],
      },
    ],
  },
);

const protobuf = codecOf(schema, "protobuf");
const json = codecOf(schema, "json");
const fromJson = (text: string | Buffer) => json.decode(Buffer.from(text));

function wire(write: (writer: BinaryWriter) => void): Uint8Array {
  const writer = new BinaryWriter();
  write(writer);
  return writer.finish();
}

/** Writes a message field. */
function sub(writer: BinaryWriter, field: number, write: (writer: BinaryWriter) => void): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  write(writer);
  writer.join();
}

describe("protobuf payloads", () => {
  test("unknown fields are reported by number, at any depth", () => {
    const unknown = (writer: BinaryWriter, no: number): void => void writer.tag(no, WireType.Varint).int32(1);
    const bytes = wire((writer) => {
      unknown(writer, 90);
      sub(writer, 3, (item) => {
        unknown(item, 91);
        sub(item, 2, (inner) => unknown(inner, 92));
      });
      sub(writer, 4, () => undefined);
      sub(writer, 4, (item) => unknown(item, 93));
      sub(writer, 5, (entry) => {
        entry.tag(1, WireType.LengthDelimited).string("a b");
        sub(entry, 2, (item) => unknown(item, 94));
      });
    });
    const { value, unknown: found } = protobuf.decode(bytes);
    expect(found.map(({ path }) => path)).toEqual([
      "#90",
      "item.#91",
      "item.inner.#92",
      "items[1].#93",
      'by_key["a b"].#94',
    ]);
    expect(value).toMatchObject({ item: { id: "0", inner: { id: "0" } }, items: [{}, {}] });
  });

  test("a sound message has none", () => {
    expect(protobuf.decode(protobuf.encode({ id: 1, items: [{}], by_key: { a: {} } })).unknown).toEqual([]);
  });

  test("keys that the type does not have cannot travel, and are not reported", () => {
    const value: JsonObject = { id: 1, note: "prose", item: { note: 2 } };
    expect(protobuf.canonical(value)).toEqual({ value: protobuf.canonical({ id: 1, item: {} }).value, unknown: [] });
    expect(protobuf.encode(value)).toEqual(protobuf.encode({ id: 1, item: {} }));
  });

  test("an empty payload is the message with nothing set", () => {
    expect(protobuf.decode(new Uint8Array()).value).toEqual(protobuf.canonical({}).value);
  });

  test.each([
    ["a length beyond the end", "127f01"],
    ["a varint that does not end", "08ffff"],
    ["a varint of eleven bytes", "08ffffffffffffffffffff01"],
    ["a tag without its value", "08"],
    ["the field number 0", "0001"],
    ["text that is not UTF-8", "1201ff"],
    ["a wire type that is none", "0f"],
    ["the end of a group that did not begin", "0c"],
  ])("%s is no message", (_what, hex) => {
    expect(() => protobuf.decode(Buffer.from(hex, "hex"))).toThrow(MessageError);
    expect(() => protobuf.decode(Buffer.from(hex, "hex"))).toThrow("not a test.v1.Message");
  });

  const oddly: [string, (writer: BinaryWriter) => void][] = [
    ["a varint for a map", (writer) => void writer.tag(5, WireType.Varint).int32(0)],
    ["a varint as a map's key", (writer) => sub(writer, 7, (entry) => entry.tag(1, WireType.Varint).int32(1))],
    ["a double as a map's value", (writer) => sub(writer, 7, (entry) => entry.tag(2, WireType.Bit64).double(1))],
    ["a varint as a map's message", (writer) => sub(writer, 5, (entry) => entry.tag(2, WireType.Varint).int32(0))],
    [
      "a varint in a map's message",
      (writer) => sub(writer, 5, (entry) => sub(entry, 2, (item) => item.tag(1, WireType.Varint).int32(1))),
    ],
  ];
  test.each(oddly)("%s is another type's, and no message", (_what, write) => {
    expect(() => protobuf.decode(wire(write))).toThrow(MessageError);
    expect(() => protobuf.decode(wire(write))).toThrow(/has wire type \d, which is not that of its type/);
  });

  test("nesting is bounded", () => {
    let bytes: Uint8Array = new Uint8Array();
    for (let i = 0; i < 500; i++) bytes = wire((writer) => writer.tag(2, WireType.LengthDelimited).bytes(bytes));
    const nested = wire((writer) => writer.tag(3, WireType.LengthDelimited).bytes(bytes));
    expect(() => protobuf.decode(nested)).toThrow(MessageError);
  });

  test("any bytes are a message or a MessageError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          protobuf.decode(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(MessageError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("JSON payloads", () => {
  test("keys that the type does not have travel, and are reported with path and value", () => {
    const value: JsonObject = {
      id: 1,
      note: { deep: [1] },
      item: { inner: { remark: "x" } },
      items: [{}, { "odd key": null }],
      by_key: { "a b": { more: 1 } },
    };
    expect(json.decode(json.encode(value)).unknown).toEqual([
      { path: "note", value: { deep: [1] } },
      { path: "item.inner.remark", value: "x" },
      { path: 'items[1]["odd key"]', value: null },
      { path: 'by_key["a b"].more', value: 1 },
    ]);
    expect(json.decode(json.encode(value)).value).toEqual(
      json.canonical({ id: 1, item: { inner: {} }, items: [{}, {}], by_key: { "a b": {} } }).value,
    );
  });

  test("are sent as the fixture has them", () => {
    const value: JsonObject = { ratio: -0, extra: ["é", 1.5], id: "5" };
    expect(Buffer.from(json.encode(value)).toString("utf8")).toBe('{"ratio":-0,"extra":["é",1.5],"id":"5"}');
  });

  test("integers beyond 2^53 are read by their digits where the type is of 64 bits", () => {
    const big = "9007199254740993";
    const bytes = `{"id": ${big}, "ids": [1, ${big}], "counts": {"a": -${big}}, "boxed": ${big}, "items": [{"inner": {"id": ${big}}}]}`;
    expect(fromJson(bytes).value).toMatchObject({
      id: big,
      ids: ["1", big],
      counts: { a: `-${big}` },
      boxed: big,
      items: [{ inner: { id: big } }],
    });
    expect(fromJson('{"id": 9223372036854775807}').value).toMatchObject({ id: "9223372036854775807" });
    expect(() => fromJson('{"id": 9223372036854775808}')).toThrow(MessageError);
  });

  test("elsewhere they are numbers", () => {
    const big = "12345678901234567890";
    expect(fromJson(`{"ratio": ${big}, "data": {"n": ${big}}, "extra": ${big}}`)).toMatchObject({
      value: { ratio: Number(big), data: { n: Number(big) } },
      unknown: [{ path: "extra", value: Number(big) }],
    });
    expect(() => fromJson(`{"name": ${big}}`)).toThrow(MessageError);
  });

  test.each([
    ["nothing", "", "the payload is not JSON: the file ends too early: a value is expected (line 1, column 1)"],
    [
      "half a message",
      '{"id": 1,\n "na',
      "the payload is not JSON: the string has no closing quote (line 2, column 2)",
    ],
    ["a list", "[1]", "the JSON payload is not an object"],
    ["null", "null", "the JSON payload is not an object"],
    ["text", '"{}"', "the JSON payload is not an object"],
    ["bytes that are not UTF-8", Buffer.from('{"name": "caf\xe9"}', "latin1"), "the JSON payload is not UTF-8"],
    ["protobuf", protobuf.encode({ id: 1, name: "x" }), "the payload is not JSON"],
    ["an abyss", '{"item":'.repeat(5000), "nested deeper than 200 levels"],
  ])("%s is no message", (_what, payload, message) => {
    expect(() => json.decode(Buffer.from(payload))).toThrow(MessageError);
    expect(() => json.decode(Buffer.from(payload))).toThrow(message);
  });

  test("`__proto__` is a key that the type does not have", () => {
    const { unknown, value } = fromJson('{"__proto__": {"id": 5}, "item": {"__proto__": 1}}');
    expect(unknown.map(({ path }) => path)).toEqual(["__proto__", "item.__proto__"]);
    expect(value).toEqual(json.canonical({ item: {} }).value);
  });
});

describe("what is encoded and decoded is what it was", () => {
  const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);
  const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
  const float = fc.oneof(
    fc.float({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom("NaN", "Infinity", "-Infinity"),
  );
  const double = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom("NaN", "Infinity", "-Infinity"),
  );
  const bytes = fc.uint8Array().map((value) => Buffer.from(value).toString("base64"));
  const color = fc.oneof(fc.constantFrom("NONE", "RED"), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
  const text = fc.string({ unit: "grapheme" });
  const maybe = { requiredKeys: [] };
  const leaf = fc.record(
    { f_int32: fc.integer(), f_float: float, f_bytes: bytes, opt: fc.integer(), f_string: text },
    maybe,
  );
  const message: fc.Arbitrary<JsonValue> = fc.record(
    {
      f_double: double,
      f_float: float,
      f_int64: int64,
      f_uint64: uint64,
      f_int32: fc.integer(),
      f_uint32: fc.nat(),
      f_sint64: fc.oneof(int64, fc.maxSafeInteger()),
      f_fixed64: uint64,
      f_bool: fc.boolean(),
      f_string: text,
      f_bytes: bytes,
      color,
      opt: fc.integer(),
      floats: fc.array(float),
      names: fc.array(text),
      by_name: fc.dictionary(text, leaf),
      by_number: fc.dictionary(fc.integer().map(String), double),
      leaf,
      leaves: fc.array(leaf),
    },
    maybe,
  );
  const wide = schemaOf(
    fields(
      "f_double: double",
      "f_float: float",
      "f_int64: int64",
      "f_uint64: uint64",
      "f_int32: int32",
      "f_uint32: uint32",
      "f_sint64: sint64",
      "f_fixed64: fixed64",
      "f_bool: bool",
      "f_string: string",
      "f_bytes: bytes",
      "color: Color",
      "opt: optional int32",
      "floats: repeated float",
      "names: repeated string",
      "by_name: map<string, Leaf>",
      "by_number: map<int32, double>",
      "leaf: Leaf",
      "leaves: repeated Leaf",
    ),
    {
      messages: [
        {
          name: "Leaf",
          fields: fields(
            "f_int32: int32",
            "f_float: float",
            "f_bytes: bytes",
            "opt: optional int32",
            "f_string: string",
          ),
        },
      ],
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

  test.each(ENCODINGS)("in %s payloads", (encoding) => {
    const codec = codecOf(wide, encoding);
    fc.assert(
      fc.property(message, (any) => {
        const value: JsonObject = Object(any);
        const canonical = codec.canonical(value);
        expect(codec.decode(codec.encode(value))).toEqual(canonical);
        // The canonical form is a value too, and its own canonical form.
        expect(codec.canonical(Object(canonical.value))).toEqual(canonical);
      }),
      { numRuns: 300 },
    );
  });

  test("and the two encodings agree", () => {
    const [one, other] = [codecOf(wide, "protobuf"), codecOf(wide, "json")];
    fc.assert(
      fc.property(message, (any) => {
        const value: JsonObject = Object(any);
        expect(one.decode(one.encode(value)).value).toEqual(other.decode(other.encode(value)).value);
      }),
    );
  });
});
