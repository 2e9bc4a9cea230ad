/** `message Name { … }` and `extend Name { … }` → their descriptors. */
import { create } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  Edition,
  type FieldDescriptorProto,
  MessageOptionsSchema,
  OneofDescriptorProtoSchema,
  OneofOptionsSchema,
  SymbolVisibility,
} from "@bufbuild/protobuf/wkt";
import { quote } from "../../text/quote.ts";
import { parseOptionStatement } from "./options.ts";
import { parseEnum } from "./parse-enum.ts";
import { type FieldHome, parseField } from "./parse-field.ts";
import { declared, MAX_DEPTH, type Parser } from "./parser.ts";
import { fieldNumber, MAX_FIELD_NUMBER, parseExtensions, parseReserved } from "./ranges.ts";
import type { Token } from "./tokens.ts";

/** parseMessage reads a message, the word `message` being read. */
export function parseMessage(parser: Parser, depth = 1): DescriptorProto {
  const name = parser.tokens.word("the name of a message");
  const message = declared(parser, create(DescriptorProtoSchema, { name: name.text }), name);
  parseBody(parser, message, depth);
  return message;
}

function parseBody(parser: Parser, message: DescriptorProto, depth: number): void {
  const { tokens } = parser;
  if (depth > MAX_DEPTH) tokens.fail(`messages are nested more than ${MAX_DEPTH} deep`);
  tokens.expect("{");
  while (!tokens.ends("}")) parseMember(parser, message, depth);
  addOptionals(message);
}

function parseMember(parser: Parser, message: DescriptorProto, depth: number): void {
  const { tokens } = parser;
  if (tokens.accept(";")) return;
  const visibility = parseVisibility(parser);
  if (tokens.accept("message")) message.nestedType.push(visible(parseMessage(parser, depth + 1), visibility));
  else if (tokens.accept("enum")) message.enumType.push(visible(parseEnum(parser), visibility));
  else if (visibility !== undefined) tokens.fail("`message` or `enum` is missing");
  else if (tokens.accept("oneof")) parseOneof(parser, message, depth);
  else if (tokens.accept("option")) {
    parseOptionStatement(parser, () => {
      message.options ??= create(MessageOptionsSchema);
      return reflect(MessageOptionsSchema, message.options);
    });
  } else if (tokens.accept("reserved")) parseReserved(parser, message, () => fieldNumber(tokens), MAX_FIELD_NUMBER);
  else if (tokens.accept("extensions")) parseExtensions(parser, message);
  else if (tokens.accept("extend")) parseExtend(parser, message.extension, message.nestedType, depth);
  else parseField(parser, homeIn(parser, message, depth));
}

/** Of edition 2024: whether other files may use a type. */
export function parseVisibility({ tokens, edition }: Parser): SymbolVisibility | undefined {
  if (edition !== Edition.EDITION_2024) return undefined;
  if (tokens.accept("export")) return SymbolVisibility.VISIBILITY_EXPORT;
  return tokens.accept("local") ? SymbolVisibility.VISIBILITY_LOCAL : undefined;
}

/** visible notes the visibility of a type, where it is said. */
export function visible<T extends { visibility: SymbolVisibility }>(type: T, visibility: SymbolVisibility | undefined) {
  if (visibility !== undefined) type.visibility = visibility;
  return type;
}

function homeIn(parser: Parser, message: DescriptorProto, depth: number): FieldHome {
  const { field: fields, nestedType: types } = message;
  return { kind: "message", fields, types, parseGroup: (name) => parseGroup(parser, name, depth) };
}

/** A group's message, which stands where the field does. */
function parseGroup(parser: Parser, name: Token, depth: number): DescriptorProto {
  const message = declared(parser, create(DescriptorProtoSchema, { name: name.text }), name);
  parseBody(parser, message, depth + 1);
  return message;
}

function parseOneof(parser: Parser, message: DescriptorProto, depth: number): void {
  const { tokens } = parser;
  const name = tokens.word("the name of a oneof");
  const oneof = declared(parser, create(OneofDescriptorProtoSchema, { name: name.text }), name);
  const index = message.oneofDecl.push(oneof) - 1;
  const before = message.field.length;
  tokens.expect("{");
  while (!tokens.ends("}")) {
    if (tokens.accept(";")) continue;
    if (tokens.accept("option")) {
      parseOptionStatement(parser, () => {
        oneof.options ??= create(OneofOptionsSchema);
        return reflect(OneofOptionsSchema, oneof.options);
      });
    } else parseField(parser, { ...homeIn(parser, message, depth), kind: "oneof", index });
  }
  if (message.field.length === before) tokens.fail(`the oneof ${quote(oneof.name)} has no fields`, name.start);
}

/** parseExtend reads new fields of another message, the word `extend` being read. */
export function parseExtend(
  parser: Parser,
  fields: FieldDescriptorProto[],
  types: DescriptorProto[],
  depth: number,
): void {
  const { tokens } = parser;
  const extendee = tokens.path("the message that is extended");
  tokens.expect("{");
  while (!tokens.ends("}")) {
    if (tokens.accept(";")) continue;
    parseField(parser, {
      kind: "extend",
      fields,
      types,
      extendee,
      parseGroup: (name) => parseGroup(parser, name, depth),
    });
  }
}

/** A proto3 `optional` is a oneof of one member; these come after the real ones (descriptor.proto, proto3_optional). */
function addOptionals(message: DescriptorProto): void {
  const taken = new Set([...message.field, ...message.oneofDecl].map(({ name }) => name));
  for (const field of message.field) {
    if (!field.proto3Optional) continue;
    let name = field.name.startsWith("_") ? field.name : `_${field.name}`;
    while (taken.has(name)) name = `X${name}`;
    taken.add(name);
    field.oneofIndex = message.oneofDecl.push(create(OneofDescriptorProtoSchema, { name })) - 1;
  }
}
