/** `string name = 1;` and its kin → a field's descriptor. */
import { create } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  Edition,
  type FieldDescriptorProto,
  FieldDescriptorProtoSchema,
  FieldOptionsSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import { quote } from "../../text/quote.ts";
import { jsonName, mapEntryName } from "../describe.ts";
import { isMapKeyType, isScalarName, SCALAR_TYPES } from "../types.ts";
import { textOf } from "./literals.ts";
import { parseInlineOptions } from "./options.ts";
import { declared, isEditions, type Parser } from "./parser.ts";
import { fieldNumber } from "./ranges.ts";
import type { Token } from "./tokens.ts";

/** Where a field is declared, and where what comes of it goes. */
export type FieldHome = {
  readonly fields: FieldDescriptorProto[];
  /** The messages beside it: entries of maps and groups are added to them. */
  readonly types: DescriptorProto[];
  /** Reads the body of a group, whose field has that name. */
  readonly parseGroup: (name: Token) => DescriptorProto;
} & (
  | { readonly kind: "message" }
  | { readonly kind: "oneof"; readonly index: number }
  | { readonly kind: "extend"; readonly extendee: Token }
);

const LABELS: ReadonlyMap<string, Label> = new Map([
  ["optional", Label.OPTIONAL],
  ["repeated", Label.REPEATED],
  ["required", Label.REQUIRED],
]);

/** parseField reads a field, a map or a group. */
export function parseField(parser: Parser, home: FieldHome): void {
  const { tokens } = parser;
  const label = parseLabel(parser, home);
  const { start } = tokens.here;
  const type = tokens.path("the type of a field");
  if (type.text === "map" && tokens.sees("<")) {
    if (label !== undefined) tokens.fail("a map has no label: it is repeated as it is", start);
    parseMap(parser, home);
  } else if (type.text === "group" && tokens.here.kind === "word") parseGroupField(parser, home, label, start);
  else if (label === undefined && parser.edition === Edition.EDITION_PROTO2 && home.kind !== "oneof") {
    const hint = 'write `optional`, `repeated` or `required`, or begin the file with `syntax = "proto3";`';
    tokens.fail(`a field of a proto2 file has a label: ${hint}`, start);
  } else {
    const name = tokens.word("the name of a field");
    const field = newField(parser, home, name, label);
    setType(parser, field, type);
    parseRest(parser, field);
    tokens.expect(";");
  }
}

/** The label, where one is written. */
function parseLabel(parser: Parser, home: FieldHome): string | undefined {
  const { tokens, edition } = parser;
  const { text: label, kind, start } = tokens.here;
  if (kind !== "word" || !LABELS.has(label)) return undefined;
  tokens.take();
  if (home.kind === "oneof") tokens.fail("a field of a oneof has no label", start);
  if (label === "required" && edition !== Edition.EDITION_PROTO2) {
    tokens.fail("`required` is a label of proto2 only", start);
  }
  if (label === "optional" && isEditions(parser)) {
    tokens.fail("in an edition, a field is optional without a label (`features.field_presence`)", start);
  }
  return label;
}

function newField(parser: Parser, home: FieldHome, name: Token, label: string | undefined): FieldDescriptorProto {
  const { tokens, places } = parser;
  tokens.expect("=");
  const field = create(FieldDescriptorProtoSchema, {
    name: name.text,
    number: fieldNumber(tokens),
    label: LABELS.get(label ?? "optional") ?? Label.OPTIONAL,
    jsonName: jsonName(name.text),
  });
  if (home.kind === "oneof") field.oneofIndex = home.index;
  if (home.kind === "extend") {
    field.extendee = home.extendee.text;
    places.outputs.set(field, home.extendee.start);
  }
  if (label === "optional" && parser.edition === Edition.EDITION_PROTO3) field.proto3Optional = true;
  home.fields.push(declared(parser, field, name));
  return field;
}

/** A scalar, or the name of a type that is looked for when all files are read. */
function setType({ places }: Parser, field: FieldDescriptorProto, type: Token): void {
  if (isScalarName(type.text)) field.type = SCALAR_TYPES[type.text];
  else {
    field.typeName = type.text;
    places.types.set(field, type.start);
  }
}

/** The options, `default` and `json_name` among them. */
function parseRest(parser: Parser, field: FieldDescriptorProto): void {
  parseInlineOptions(
    parser,
    () => optionsOf(field),
    (name, { value, start }) => {
      if (name === "default") {
        if (parser.edition === Edition.EDITION_PROTO3) parser.tokens.fail("proto3 has no `default`", start);
        if (parser.defaults.has(field)) parser.tokens.fail("the option `default` is set twice", start);
        parser.defaults.set(field, { value, start });
        return true;
      }
      if (name !== "json_name") return false;
      const text = value.kind === "text" ? textOf(value.bytes) : undefined;
      if (text === undefined) return parser.tokens.fail("the value of the option `json_name` is no string", start);
      if (field.extendee !== "") parser.tokens.fail("an extension has no `json_name`", start);
      if (/^\[.*\]$/.test(text)) parser.tokens.fail(`${quote(text)} is how JSON writes an extension`, start);
      field.jsonName = text;
      return true;
    },
  );
}

function optionsOf(field: FieldDescriptorProto) {
  field.options ??= create(FieldOptionsSchema);
  return reflect(FieldOptionsSchema, field.options);
}

/** `map<K, V> name = 1;`: a repeated message of its own, with a key and a value. */
function parseMap(parser: Parser, home: FieldHome): void {
  const { tokens } = parser;
  tokens.expect("<");
  const key = tokens.path("the type of the keys");
  if (!isMapKeyType(key.text)) {
    tokens.fail(`${quote(key.text)} cannot be the key of a map: write an integer type, bool or string`, key.start);
  }
  tokens.expect(",");
  const value = tokens.path("the type of the values");
  tokens.expect(">");
  const name = tokens.word("the name of a field");
  if (home.kind !== "message")
    tokens.fail(`a map cannot stand in ${home.kind === "oneof" ? "a oneof" : "`extend`"}`, name.start);
  const field = newField(parser, home, name, "repeated");
  parseRest(parser, field);
  tokens.expect(";");
  const entry = mapEntry(parser, field, key, value);
  field.type = Type.MESSAGE;
  field.typeName = entry.name;
  parser.places.types.set(field, name.start);
  home.types.push(declared(parser, entry, name));
}

function mapEntry(parser: Parser, map: FieldDescriptorProto, key: Token, value: Token): DescriptorProto {
  const fields = [
    { name: "key", number: 1, type: key },
    { name: "value", number: 2, type: value },
  ].map(({ name, number, type }) => {
    const field = create(FieldDescriptorProtoSchema, { name, number, label: Label.OPTIONAL, jsonName: name });
    // So that what reads a descriptor finds the same at the value as at the map (protoc does it too).
    const features = map.options?.features;
    if (features !== undefined) field.options = create(FieldOptionsSchema, { features });
    setType(parser, field, type);
    return declared(parser, field, type);
  });
  return create(DescriptorProtoSchema, { name: mapEntryName(map.name), field: fields, options: { mapEntry: true } });
}

/** `optional group Item = 1 { … }`: a message and a field of it at once. */
function parseGroupField(parser: Parser, home: FieldHome, label: string | undefined, start: number): void {
  const { tokens, edition } = parser;
  if (edition !== Edition.EDITION_PROTO2) tokens.fail("groups are of proto2 only: declare a message", start);
  if (label === undefined && home.kind !== "oneof") tokens.fail("a group has a label: write `optional`", start);
  const name = tokens.word("the name of a group");
  if (!/^[A-Z]/.test(name.text)) tokens.fail("the name of a group begins with a capital letter", name.start);
  const field = newField(parser, home, { ...name, text: name.text.toLowerCase() }, label);
  field.type = Type.GROUP;
  field.typeName = name.text;
  parser.places.types.set(field, name.start);
  parseRest(parser, field);
  home.types.push(home.parseGroup(name));
}
