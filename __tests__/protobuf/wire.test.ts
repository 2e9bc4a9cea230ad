import { describe, expect, test } from "vitest";
import { LineIndex } from "../../src/json/lines.ts";
import { messageCodec } from "../../src/protobuf/codec.ts";
import { buildSchema } from "../../src/protobuf/file-set/build.ts";
import { parseProto } from "../../src/protobuf/proto-file/parse.ts";
import { compileSchema } from "../../src/protobuf/schema.ts";

const required = "required" as const;
const repeated = "repeated" as const;

const schema = compileSchema({
  package: "wire.v1",
  messages: [
    {
      name: "Outer",
      fields: [
        { name: "id", type: "int64", number: 1, label: required },
        { name: "inner", type: "Inner", number: 2, label: required },
        { name: "ratios", type: "double", number: 3, label: repeated },
        { name: "counts", type: "int32", number: 4, label: repeated },
        { name: "by_name", type: "map<string, Inner>", number: 5, label: required },
        { name: "words", type: "string", number: 6, label: repeated },
      ],
    },
    { name: "Inner", fields: [{ name: "name", type: "string", number: 1, label: required }] },
  ],
  services: [{ name: "Wire", methods: [{ name: "Get", input_type: "Outer", output_type: "Outer" }] }],
});
const method = schema.method("wire.v1.Wire", "Get");
if (method === undefined) throw new Error("the schema has no method");
const codec = messageCodec(method.output, method.registry, "protobuf");
const decode = (hex: string) => codec.decode(Buffer.from(hex.replaceAll(" ", ""), "hex"));

function codecOfProto(text: string, type: string) {
  const { descriptor, places, defaults } = parseProto(text);
  const source = { places, defaults, lines: new LineIndex(text) };
  const built = buildSchema([{ name: "a.proto", descriptor, imports: [], isBuiltIn: false, source }]);
  const message = built.ok ? built.schema.registry.getMessage(type) : undefined;
  if (!built.ok || message === undefined) throw new Error("the schema cannot be built");
  return messageCodec(message, built.schema.registry, "protobuf");
}

describe("what is no message of its type is refused", () => {
  test.each([
    ["a varint field as length-delimited", "0a 01 38", "wire.v1.Outer.id (#1) has wire type 2"],
    ["a varint field as fixed64", "09 80 80 80 80 80 80 80 01", "wire.v1.Outer.id (#1) has wire type 1"],
    ["a message as a varint", "10 00", "wire.v1.Outer.inner (#2) has wire type 0"],
    ["a string in a message as a varint", "12 02 08 00", "wire.v1.Inner.name (#1) has wire type 0"],
    ["one string of a list as a varint", "30 01", "wire.v1.Outer.words (#6) has wire type 0"],
    ["a value that goes on beyond its message", "12 02 0a 03 41 64 61", "premature EOF"],
    ["a value that goes on beyond its map's entry", "2a 05 0a 01 6b 12 03 0a 01 61", "premature EOF"],
    ["a message in a map that is longer than its entry", "2a 07 0a 01 6b 12 02 0a 03 41 64 61", "premature EOF"],
    ["packed doubles of seven bytes", "1a 07 00 00 00 00 00 00 00", "a packed list ends inside a number"],
    ["packed varints that end inside one", "22 02 01 80 01", "a packed list ends inside a number"],
  ])("%s", (_name, hex, reason) => {
    expect(() => decode(hex)).toThrow(reason);
  });
});

describe("what encoders may write is read", () => {
  test.each([
    ["a message and a varint", "08 07 12 05 0a 03 41 64 61", { id: "7", inner: { name: "Ada" } }],
    ["packed lists", "1a 08 00 00 00 00 00 00 f0 3f 22 02 01 02", { ratios: [1], counts: [1, 2] }],
    ["lists one by one", "19 00 00 00 00 00 00 f0 3f 20 01 20 02", { ratios: [1], counts: [1, 2] }],
    ["an empty packed list", "22 00", { counts: [] }],
    ["a map", "2a 08 0a 01 6b 12 03 0a 01 61", { by_name: { k: { name: "a" } } }],
    ["a list of strings", "32 01 61 32 01 62", { words: ["a", "b"] }],
  ])("%s", (_name, hex, value) => {
    expect(decode(hex).value).toMatchObject(value);
  });
});

describe("a group, as proto2 and editions can write a message", () => {
  const proto = `edition = "2023"; message M {
    M one = 1 [features.message_encoding = DELIMITED];
    repeated M many = 2 [features.message_encoding = DELIMITED];
    M plain = 3;
    string name = 4;
  }`;
  const groups = codecOfProto(proto, "M");

  test.each([
    ["one", "0b 22 01 61 0c", { one: { name: "a" } }],
    ["many, in each other", "13 13 14 14 13 22 01 61 14", { many: [{ many: [{}] }, { name: "a" }] }],
    ["beside a plain message", "1a 03 22 01 61 0b 0c", { plain: { name: "a" }, one: {} }],
  ])("is read: %s", (_name, hex, value) => {
    const bytes = Buffer.from(hex.replaceAll(" ", ""), "hex");
    expect(groups.decode(bytes).value).toMatchObject(value);
    expect(groups.decode(groups.encode(value)).value).toEqual(groups.decode(bytes).value);
  });

  test.each([
    ["with a length instead", "0a 03 22 01 61", "M.one (#1) has wire type 2"],
    ["in place of a plain message", "1b 1c", "M.plain (#3) has wire type 3"],
    ["without an end", "0b 22 01 61", "the group #1 has no end"],
    ["with the end of another", "0b 14", "wire type 4"],
    ["with a misfit inside", "0b 20 01 0c", "M.name (#4) has wire type 0"],
    ["too deep", "0b".repeat(101), "nested more than 100 deep"],
  ])("is refused: %s", (_name, hex, reason) => {
    expect(() => groups.decode(Buffer.from(hex.replaceAll(" ", ""), "hex"))).toThrow(reason);
  });
});
