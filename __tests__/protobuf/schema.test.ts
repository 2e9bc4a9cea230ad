import { ScalarType } from "@bufbuild/protobuf";
import { describe, expect, test } from "vitest";
import type { InlineSchema, MethodSpec } from "../../src/generated/fixture.ts";
import { jsonName, SchemaError } from "../../src/protobuf/describe.ts";
import { compileSchema, rpcKind } from "../../src/protobuf/schema.ts";
import { SCALAR_TYPES } from "../../src/protobuf/types.ts";
import { WELL_KNOWN_TYPES } from "../../src/protobuf/well-known.ts";
import { codecOf, fields, methodOf, schemaOf } from "./schemas.ts";

const method = (more: Partial<MethodSpec> = {}): MethodSpec => ({
  name: "Do",
  input_type: "A",
  output_type: "A",
  ...more,
});

describe("rpcKind", () => {
  test.each([
    [{}, "unary"],
    [{ client_streaming: false, server_streaming: false }, "unary"],
    [{ server_streaming: true }, "server_streaming"],
    [{ client_streaming: true }, "client_streaming"],
    [{ client_streaming: true, server_streaming: true }, "bidirectional_streaming"],
  ])("%j is %s", (flags, kind) => {
    expect(rpcKind(method(flags))).toBe(kind);
  });
});

describe("compileSchema", () => {
  test("gives a method by service and name, with path, kind and types", () => {
    const schema = compileSchema({
      package: "shop.v1",
      messages: [
        { name: "Ask", fields: [] },
        { name: "Answer", fields: [] },
      ],
      services: [
        { name: "Other", methods: [] },
        {
          name: "Shop",
          methods: [
            { name: "Buy", input_type: "Ask", output_type: "Answer" },
            { name: "Watch", input_type: "shop.v1.Ask", output_type: ".shop.v1.Answer", server_streaming: true },
          ],
        },
      ],
    });
    expect(schema.method("shop.v1.Shop", "Watch")).toMatchObject({
      path: "/shop.v1.Shop/Watch",
      kind: "server_streaming",
      input: { typeName: "shop.v1.Ask" },
      output: { typeName: "shop.v1.Answer" },
    });
    expect(schema.method("shop.v1.Shop", "Buy")?.kind).toBe("unary");
    expect(schema.method("shop.v1.Shop", "buy")).toBeUndefined();
    expect(schema.method("Shop", "Buy")).toBeUndefined();
    expect(schema.method("shop.v1.Other", "Buy")).toBeUndefined();
  });

  test("has no package where it is empty", () => {
    const schema = schemaOf([], { package: "" });
    expect(methodOf(schema)).toMatchObject({ path: "/Service/Do", input: { typeName: "Message" } });
  });

  test("knows every scalar type", () => {
    const names = Object.keys(SCALAR_TYPES);
    expect(names).toHaveLength(15);
    const { input } = methodOf(schemaOf(fields(...names.map((name) => `f_${name}: ${name}`))));
    const scalars = input.fields.map((field) => (field.scalar === undefined ? "none" : ScalarType[field.scalar]));
    expect(scalars).toEqual(names.map((name) => name.toUpperCase()));
  });

  test("keeps labels: required is plain, optional is a proto3 optional", () => {
    const { input } = methodOf(
      schemaOf(fields("a: int32", "b: required int32", "c: optional int32", "d: repeated int32")),
    );
    expect(input.fields.map((field) => field.fieldKind)).toEqual(["scalar", "scalar", "scalar", "list"]);
    expect(input.fields.map((field) => field.proto.proto3Optional)).toEqual([false, false, true, false]);
    // A proto3 optional is no oneof to anyone but the compiler.
    expect(input.oneofs).toEqual([]);
  });

  test("groups the fields of a oneof, optional or not, and puts it before the optionals", () => {
    const { input } = methodOf(
      schemaOf([
        { name: "first", type: "int32", number: 1, label: "optional" },
        { name: "card", type: "string", number: 2, oneof: "payment" },
        { name: "cash", type: "int32", number: 3, label: "optional", oneof: "payment" },
      ]),
    );
    expect(input.oneofs.map((oneof) => [oneof.name, oneof.fields.map((field) => field.name)])).toEqual([
      ["payment", ["card", "cash"]],
    ]);
    expect(input.proto.oneofDecl.map(({ name }) => name)).toEqual(["payment", "_first"]);
  });

  test("takes the largest field number, and messages without fields", () => {
    const schema = schemaOf([{ name: "last", type: "int32", number: 536_870_911 }], {
      messages: [{ name: "Empty", fields: [] }],
    });
    const codec = codecOf(schema);
    expect(Buffer.from(codec.encode({ last: 7 })).toString("hex")).toBe("f8ffffff0f07");
    expect(codec.decode(codec.encode({ last: 7 })).value).toEqual({ last: 7 });
  });

  test("takes aliases and negative numbers of enum values", () => {
    const values = [
      { name: "NONE", number: 0 },
      { name: "NIL", number: 0 },
      { name: "BELOW", number: -5 },
    ];
    const codec = codecOf(schemaOf(fields("a: Level", "b: Level"), { enums: [{ name: "Level", values }] }));
    expect(codec.canonical({ a: "NIL", b: "BELOW" }).value).toEqual({ a: "NONE", b: "BELOW" });
  });

  test.each([
    "map<string, int32>",
    "map<int64,string>",
    "map< bool , Item >",
    "map<fixed32, Color>",
    "map<string, google.protobuf.Timestamp>",
  ])("takes %s", (type) => {
    const schema = schemaOf([{ name: "by_key", type, number: 1 }], {
      messages: [{ name: "Item", fields: [] }],
      enums: [{ name: "Color", values: [{ name: "NONE", number: 0 }] }],
    });
    const { input } = methodOf(schema);
    expect(input.fields[0]?.fieldKind).toBe("map");
    expect(input.proto.nestedType[0]?.name).toBe("ByKeyEntry");
  });

  test("takes a map whatever its label says, and two maps side by side", () => {
    const { input } = methodOf(schemaOf(fields("a_b: repeated map<string, int32>", "c: optional map<string, int32>")));
    expect(input.fields.map((field) => field.fieldKind)).toEqual(["map", "map"]);
  });

  test("knows the well-known types", () => {
    expect(WELL_KNOWN_TYPES).toContain("google.protobuf.Timestamp");
    expect(WELL_KNOWN_TYPES).toContain("google.protobuf.Any");
    const names = [...WELL_KNOWN_TYPES];
    const { input } = methodOf(schemaOf(fields(...names.map((name, index) => `f${index}: ${name}`))));
    expect(input.fields.map((field) => field.message?.typeName)).toEqual(names);
  });
});

describe("a type's name is looked for from the inside out", () => {
  /** Where `type`, written in the message Outer.Middle of this schema, leads. */
  function resolve(type: string): string | undefined {
    const inner = { name: "Inner", fields: [] };
    const schema: InlineSchema = {
      package: "a.b",
      messages: [
        {
          name: "Outer",
          fields: [],
          messages: [
            { name: "Middle", fields: [{ name: "f", type, number: 1 }], messages: [inner] },
            inner,
            { name: "b", fields: [], messages: [{ name: "Deep", fields: [] }] },
          ],
          enums: [{ name: "Shade", values: [{ name: "DARK", number: 0 }] }],
        },
        inner,
        { name: "Item", fields: [] },
      ],
      services: [{ name: "Service", methods: [{ name: "Do", input_type: "Outer.Middle", output_type: "Item" }] }],
    };
    const field = methodOf(schema).input.fields[0];
    return field?.message?.typeName ?? field?.enum?.typeName;
  }

  test.each([
    ["Inner", "a.b.Outer.Middle.Inner"],
    ["Middle.Inner", "a.b.Outer.Middle.Inner"],
    ["Outer.Inner", "a.b.Outer.Inner"],
    ["b.Inner", "a.b.Inner"],
    ["a.b.Inner", "a.b.Inner"],
    [".a.b.Inner", "a.b.Inner"],
    ["Item", "a.b.Item"],
    ["Shade", "a.b.Outer.Shade"],
    ["b.Deep", "a.b.Outer.b.Deep"],
    ["Middle", "a.b.Outer.Middle"],
    ["google.protobuf.Duration", "google.protobuf.Duration"],
    [".google.protobuf.Duration", "google.protobuf.Duration"],
  ])("%s means %s", (type, fullName) => {
    expect(resolve(type)).toBe(fullName);
  });

  test.each(["Nope", ".Inner", "Inner.Middle", ".b.Inner", "Duration", "inner", ""])("%j means nothing", (type) => {
    expect(() => resolve(type)).toThrow(SchemaError);
  });
});

describe("jsonName", () => {
  test.each([
    ["order_id", "orderId"],
    ["orderId", "orderId"],
    ["a__b", "aB"],
    ["_lead", "Lead"],
    ["trail_", "trail"],
    ["x_1y", "x1y"],
    ["UPPER_CASE", "UPPERCASE"],
  ])("of %s is %s, as protoc makes it", (name, json) => {
    expect(jsonName(name)).toBe(json);
  });
});

describe("a schema that no descriptors can be made of says why", () => {
  const enumOf = (...numbers: number[]) => ({
    enums: [{ name: "Color", values: numbers.map((number) => ({ name: `V${number}`, number })) }],
  });
  const cases: [string, InlineSchema, string][] = [
    ["an undeclared type", schemaOf(fields("a: Nope")), "the type `Nope` is not declared"],
    ["a map in a map", schemaOf(fields("a: map<string, map<string, string>>")), "is not declared"],
    ["keys of double", schemaOf(fields("a: map<double, string>")), "the map `a` has keys of `double`, and not of"],
    ["keys of an enum", schemaOf(fields("a: map<Color, string>"), enumOf(0)), "has keys of `Color`"],
    ["an undeclared value type", schemaOf(fields("a: map<string, Nope>")), "the type `Nope` is not declared"],
    ["the field number 0", schemaOf([{ name: "a", type: "int32", number: 0 }]), "has the number 0, which is not"],
    ["a field number over 2^29 − 1", schemaOf([{ name: "a", type: "int32", number: 2 ** 29 }]), "number 536870912"],
    ["a broken field number", schemaOf([{ name: "a", type: "int32", number: 1.5 }]), "has the number 1.5"],
    [
      "one number for two fields",
      schemaOf([
        { name: "a", type: "int32", number: 1 },
        { name: "b", type: "string", number: 1 },
      ]),
      "the field `b` of test.v1.Message has the number 1, as `a` has",
    ],
    [
      "a repeated field in a oneof",
      schemaOf([{ name: "a", type: "int32", number: 1, label: "repeated", oneof: "one" }]),
      "is repeated, and cannot be in the oneof `one`",
    ],
    ["an enum without values", schemaOf(fields("a: Color"), enumOf()), "the enum `Color` has no values"],
    [
      "a method that takes an enum",
      schemaOf([], { ...enumOf(0), services: [{ name: "S", methods: [method({ input_type: "Color" })] }] }),
      "`Color` is no message type",
    ],
    [
      "a method that takes what is not declared",
      schemaOf([], { services: [{ name: "S", methods: [method({ input_type: "Message", output_type: "Nope" })] }] }),
      "the type `Nope` is not declared",
    ],
    ["a name with a dot", schemaOf([], { messages: [{ name: "A.B", fields: [] }] }), "A.B"],
  ];
  test.each(cases)("%s", (_what, schema, message) => {
    expect(() => compileSchema(schema)).toThrow(SchemaError);
    expect(() => compileSchema(schema)).toThrow(message);
  });
});
