/** What protoc asks of declarations, and the library that makes descriptors of them takes for granted. */
import { isFieldSet } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  type EnumDescriptorProto,
  type FieldDescriptorProto,
  FieldDescriptorProtoSchema,
  FieldOptionsSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import { quote } from "../../text/quote.ts";
import { MAX_FIELD_NUMBER } from "../proto-file/ranges.ts";
import { isMapKeyNumber } from "../types.ts";
import type { FileProblems, SchemaFile } from "./model.ts";
import { enumsOf, extensionsOf, messagesOf } from "./walk.ts";

/** checkStructure reports what is wrong with the numbers, oneofs, maps and enums of a file. */
export function checkStructure(file: SchemaFile, problems: FileProblems): void {
  const say: Say = (thing, message) => problems.add(file, thing, message);
  const { descriptor } = file;
  for (const { message } of messagesOf(descriptor)) checkMessage(message, descriptor.syntax === "proto3", say);
  for (const { type } of enumsOf(descriptor)) checkEnum(type, say);
  for (const { field } of extensionsOf(descriptor)) {
    if (field.label === Label.REQUIRED) say(field, `the extension ${quote(field.name)} cannot be required`);
    checkField(field, say);
  }
}

type Say = (thing: object, message: string) => void;

function checkMessage(message: DescriptorProto, isProto3: boolean, say: Say): void {
  const name = quote(message.name);
  if (isProto3 && message.extensionRange.length > 0) say(message, `${name} is of proto3, and has no extensions`);
  const byNumber = new Map<number, string>();
  const reserved = new Set(message.reservedName);
  const ranges = sorted([...message.reservedRange, ...message.extensionRange]);
  for (const field of message.field) {
    checkField(field, say);
    const { number } = field;
    const before = byNumber.get(number);
    if (before !== undefined) say(field, `the number ${number} of ${quote(field.name)} is taken by ${quote(before)}`);
    byNumber.set(number, field.name);
    if (reserved.has(field.name)) say(field, `the name ${quote(field.name)} is reserved in ${name}`);
    if (isIn(ranges, number)) say(field, `the number ${number} of ${quote(field.name)} is reserved in ${name}`);
    if (isProto3 && field.label === Label.REQUIRED) say(field, `${quote(field.name)} is of proto3, and not required`);
    if (isProto3 && field.type === Type.GROUP) say(field, `${quote(field.name)} is of proto3, and no group`);
  }
  checkKeys(message, say);
  checkOneofs(message, say);
  if (message.options?.mapEntry === true && !isMapEntry(message)) say(message, `${name} is no entry of a map`);
}

/** A key of a JSON object is a field's name in the schema, or its JSON name: it must not mean two fields. */
function checkKeys({ field: fields }: DescriptorProto, say: Say): void {
  const byKey = new Map<string, FieldDescriptorProto>();
  for (const field of fields) {
    for (const key of [field.name, field.jsonName]) {
      const before = byKey.get(key);
      if (before === undefined) byKey.set(key, field);
      else if (before !== field && before.name !== field.name) {
        say(field, `${quote(before.name)} and ${quote(field.name)} are both ${quote(key)} in JSON: rename one`);
      }
    }
  }
}

function checkField(field: FieldDescriptorProto, say: Say): void {
  const { number, label, type, options } = field;
  const name = quote(field.name);
  if (number < 1 || number > MAX_FIELD_NUMBER || (number >= 19000 && number <= 19999)) {
    say(field, `${number} cannot be the number of ${name}: write 1 to ${MAX_FIELD_NUMBER}, but not 19000 to 19999`);
  }
  if (Label[label] === undefined || Type[type] === undefined) say(field, `${name} has no label or type that there is`);
  if (options === undefined || !isFieldSet(options, FieldOptionsSchema.field.packed) || !options.packed) return;
  const isPackable = ![Type.STRING, Type.BYTES, Type.MESSAGE, Type.GROUP].includes(type);
  if (label !== Label.REPEATED || !isPackable) say(field, `${name} is no list of numbers, and cannot be packed`);
}

function checkOneofs({ field: fields, oneofDecl: oneofs }: DescriptorProto, say: Say): void {
  const members = oneofs.map((): FieldDescriptorProto[] => []);
  for (const field of fields) {
    if (!isFieldSet(field, FieldDescriptorProtoSchema.field.oneofIndex)) {
      if (field.proto3Optional) say(field, `${quote(field.name)} is a proto3 optional, and in no oneof`);
      continue;
    }
    members[field.oneofIndex]?.push(field);
    if (members[field.oneofIndex] === undefined) say(field, `${quote(field.name)} is in a oneof that is not declared`);
    else if (field.label !== Label.OPTIONAL) say(field, `${quote(field.name)} has a label, and cannot be in a oneof`);
  }
  for (const [index, oneof] of oneofs.entries()) {
    const [first, ...others] = members[index] ?? [];
    if (first === undefined) say(oneof, `the oneof ${quote(oneof.name)} has no fields`);
    if ([first, ...others].some((field) => field?.proto3Optional === true) && others.length > 0) {
      say(oneof, `the oneof ${quote(oneof.name)} is that of a proto3 optional, and has other members`);
    }
  }
}

function isMapEntry({ field: fields, nestedType, enumType, extension, oneofDecl }: DescriptorProto): boolean {
  const [key, value, ...others] = fields;
  return (
    key?.number === 1 &&
    value?.number === 2 &&
    [key, value].every(({ label }) => label === Label.OPTIONAL) &&
    isMapKeyNumber(key.type) &&
    value.type !== Type.GROUP &&
    [...others, ...nestedType, ...enumType, ...extension, ...oneofDecl].length === 0
  );
}

function checkEnum(type: EnumDescriptorProto, say: Say): void {
  const name = quote(type.name);
  if (type.value.length === 0) say(type, `the enum ${name} has no values`);
  const byNumber = new Map<number, string>();
  const reserved = new Set(type.reservedName);
  const ranges = sorted(type.reservedRange.map(({ start, end }) => ({ start, end: end + 1 })));
  for (const value of type.value) {
    const { number } = value;
    const before = byNumber.get(number);
    if (before !== undefined && type.options?.allowAlias !== true) {
      const hint = "choose another, or write `option allow_alias = true;`";
      say(value, `the number ${number} of ${quote(value.name)} is taken by ${quote(before)}: ${hint}`);
    }
    if (before === undefined) byNumber.set(number, value.name);
    if (reserved.has(value.name)) say(value, `the name ${quote(value.name)} is reserved in ${name}`);
    if (isIn(ranges, number)) say(value, `the number ${number} of ${quote(value.name)} is reserved in ${name}`);
  }
}

/** The end is not in the range. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function sorted(ranges: readonly Range[]): Range[] {
  // Each reaches as far as any before it, so that the last that begins in time tells.
  let end = Number.NEGATIVE_INFINITY;
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .map((range) => {
      end = Math.max(end, range.end);
      return { start: range.start, end };
    });
}

export function isIn(ranges: readonly Range[], number: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return number < (ranges[low - 1]?.end ?? Number.NEGATIVE_INFINITY);
}
