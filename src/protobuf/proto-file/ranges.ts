/** `reserved …;` and `extensions …;`. */
import { create } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import {
  type DescriptorProto,
  DescriptorProto_ExtensionRangeSchema,
  DescriptorProto_ReservedRangeSchema,
  type EnumDescriptorProto,
  EnumDescriptorProto_EnumReservedRangeSchema,
  ExtensionRangeOptionsSchema,
} from "@bufbuild/protobuf/wkt";
import { integerOf } from "./literals.ts";
import { parseInlineOptions } from "./options.ts";
import { isEditions, type Parser } from "./parser.ts";
import type { TokenReader } from "./tokens.ts";

export const MAX_FIELD_NUMBER = 2 ** 29 - 1;

/** Both ends are in the range. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** parseReserved reads what no field or enum value may use: numbers or names. */
export function parseReserved(
  parser: Parser,
  target: DescriptorProto | EnumDescriptorProto,
  number: () => number,
  max: number,
): void {
  const { tokens } = parser;
  if (tokens.here.kind === "text" || tokens.here.kind === "word") target.reservedName.push(...reservedNames(parser));
  else {
    for (const range of ranges(tokens, number, max)) addReserved(target, range);
  }
  tokens.expect(";");
}

function addReserved(target: DescriptorProto | EnumDescriptorProto, { start, end }: Range): void {
  if (target.$typeName === "google.protobuf.EnumDescriptorProto") {
    target.reservedRange.push(create(EnumDescriptorProto_EnumReservedRangeSchema, { start, end }));
  } else {
    target.reservedRange.push(create(DescriptorProto_ReservedRangeSchema, { start, end: end + 1 }));
  }
}

function reservedNames(parser: Parser): string[] {
  const { tokens } = parser;
  const names: string[] = [];
  do {
    const { kind, start } = tokens.here;
    if (isEditions(parser)) {
      if (kind === "text") tokens.fail("in an edition, reserved names are written without quotes", start);
      names.push(tokens.word("a reserved name").text);
    } else names.push(tokens.string("a reserved name"));
  } while (tokens.accept(","));
  return names;
}

function ranges(tokens: TokenReader, number: () => number, max: number): Range[] {
  const found: Range[] = [];
  do {
    const at = tokens.here.start;
    const start = number();
    const end = !tokens.accept("to") ? start : tokens.accept("max") ? max : number();
    if (end < start) tokens.fail(`the range ends before it begins: ${start} to ${end}`, at);
    found.push({ start, end });
  } while (tokens.accept(","));
  return found;
}

/** parseExtensions reads the numbers that extensions of a message may use. */
export function parseExtensions(parser: Parser, message: DescriptorProto): void {
  const { tokens } = parser;
  const found = ranges(tokens, () => fieldNumber(tokens), MAX_FIELD_NUMBER);
  // They are for the compiler alone, which leaves them out of what it writes.
  const options = create(ExtensionRangeOptionsSchema);
  parseInlineOptions(parser, () => reflect(ExtensionRangeOptionsSchema, options));
  tokens.expect(";");
  for (const { start, end } of found) {
    message.extensionRange.push(create(DescriptorProto_ExtensionRangeSchema, { start, end: end + 1 }));
  }
}

/** fieldNumber reads a field's number, without judging more than that it is one. */
export function fieldNumber(tokens: TokenReader): number {
  if (tokens.here.kind !== "integer") tokens.fail(`a number from 1 to ${MAX_FIELD_NUMBER} is missing`);
  const { start } = tokens.here;
  const number = Number(integerOf(tokens.take()));
  if (number < 1 || number > MAX_FIELD_NUMBER) {
    tokens.fail(`${number} cannot be a field number: write one from 1 to ${MAX_FIELD_NUMBER}`, start);
  }
  return number;
}
