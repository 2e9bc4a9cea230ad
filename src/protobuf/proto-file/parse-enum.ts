/** `enum Name { … }` → its descriptor. */
import { create } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import {
  type EnumDescriptorProto,
  EnumDescriptorProtoSchema,
  EnumOptionsSchema,
  EnumValueDescriptorProtoSchema,
  EnumValueOptionsSchema,
} from "@bufbuild/protobuf/wkt";
import { integerOf } from "./literals.ts";
import { parseInlineOptions, parseOptionStatement } from "./options.ts";
import { declared, type Parser } from "./parser.ts";
import { parseReserved } from "./ranges.ts";
import type { TokenReader } from "./tokens.ts";

/** parseEnum reads an enum, the word `enum` being read. */
export function parseEnum(parser: Parser): EnumDescriptorProto {
  const { tokens } = parser;
  const name = tokens.word("the name of an enum");
  const descriptor = declared(parser, create(EnumDescriptorProtoSchema, { name: name.text }), name);
  tokens.expect("{");
  while (!tokens.ends("}")) parseMember(parser, descriptor);
  return descriptor;
}

function parseMember(parser: Parser, descriptor: EnumDescriptorProto): void {
  const { tokens } = parser;
  if (tokens.accept(";")) return;
  if (tokens.accept("option")) {
    parseOptionStatement(parser, () => {
      descriptor.options ??= create(EnumOptionsSchema);
      return reflect(EnumOptionsSchema, descriptor.options);
    });
  } else if (tokens.accept("reserved")) parseReserved(parser, descriptor, () => enumNumber(tokens), 2 ** 31 - 1);
  else parseValue(parser, descriptor);
}

function parseValue(parser: Parser, { value: values }: EnumDescriptorProto): void {
  const { tokens } = parser;
  const name = tokens.word("the name of an enum value");
  tokens.expect("=");
  const value = create(EnumValueDescriptorProtoSchema, { name: name.text, number: enumNumber(tokens) });
  parseInlineOptions(parser, () => {
    value.options ??= create(EnumValueOptionsSchema);
    return reflect(EnumValueOptionsSchema, value.options);
  });
  tokens.expect(";");
  values.push(declared(parser, value, name));
}

function enumNumber(tokens: TokenReader): number {
  const { start } = tokens.here;
  const negative = tokens.accept("-");
  if (tokens.here.kind !== "integer") tokens.fail("a whole number is missing");
  const number = Number(integerOf(tokens.take()));
  if (number > 2 ** 31 - (negative ? 0 : 1)) tokens.fail("the number of an enum value must fit in 32 bits", start);
  return negative && number !== 0 ? -number : number;
}
