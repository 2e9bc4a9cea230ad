/** What the bytes of a message must be before they are decoded: the library reads on where others refuse. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";

/** As deep as the library decodes. */
const MAX_DEPTH = 100;

/**
 * checkWire throws where a known field comes with the wire type of another, or a value ends outside what it is in. The
 * library minds neither (2.17.0, from-binary.ts): it would read a value where no other implementation does, and a server
 * whose schema has drifted would pass. Unknown fields are left to the library.
 */
export function checkWire(type: DescMessage, bytes: Uint8Array): void {
  checkMessage(type, bytes, MAX_DEPTH);
}

function checkMessage(type: DescMessage, bytes: Uint8Array, depth: number): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) checkField(type, reader, reader.tag(), depth);
}

/** A message between two tags, as the groups of proto2 are written: it ends where its end tag stands. */
function checkGroup(type: DescMessage, reader: BinaryReader, group: number, depth: number): void {
  while (reader.pos < reader.len) {
    const tag = reader.tag();
    const [number, wireType] = tag;
    if (wireType === WireType.EndGroup && number === group) return;
    checkField(type, reader, tag, depth);
  }
  throw new Error(`the group #${group} has no end`);
}

function checkField(
  type: DescMessage,
  reader: BinaryReader,
  [number, wireType]: [number, WireType],
  depth: number,
): void {
  if (depth === 0) throw new Error(`messages are nested more than ${MAX_DEPTH} deep`);
  const field = fieldsOf(type).get(number);
  if (field === undefined) {
    reader.skip(wireType, number);
    return;
  }
  if (!fits(field, wireType)) throw misfit(field, wireType);
  if (wireType === WireType.LengthDelimited) checkDelimited(field, reader.bytes(), depth);
  else if (wireType === WireType.StartGroup && field.message !== undefined) {
    checkGroup(field.message, reader, number, depth - 1);
  } else reader.skip(wireType, number);
}

/** What has a length is read from its own bytes, so that nothing in it can reach beyond them. */
function checkDelimited(field: DescField, bytes: Uint8Array, depth: number): void {
  if (field.fieldKind === "map") checkEntry(field, bytes, depth);
  else if (field.message !== undefined) checkMessage(field.message, bytes, depth - 1);
  else if (field.fieldKind === "list") checkPacked(wireTypeOf(field), bytes);
}

/** A map's entry is a message with the key as field 1 and the value as field 2. */
function checkEntry(field: MapField, bytes: Uint8Array, depth: number): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    const isMisfit =
      (number === 1 && wireType !== wireTypeOfScalar(field.mapKey)) || (number === 2 && wireType !== wireTypeOf(field));
    if (isMisfit) throw misfit(field, wireType);
    if (number === 2 && field.message !== undefined) checkMessage(field.message, reader.bytes(), depth - 1);
    else reader.skip(wireType, number);
  }
}

type MapField = DescField & { readonly fieldKind: "map" };

function misfit({ parent, name, number }: DescField, wireType: WireType): Error {
  const field = `${parent.typeName}.${name} (#${number})`;
  return new Error(`${field} has wire type ${wireType}, which is not that of its type: has it another type there?`);
}

function checkPacked(wireType: WireType, bytes: Uint8Array): void {
  if (!isWhole(wireType, bytes)) throw new Error("a packed list ends inside a number");
}

function isWhole(wireType: WireType, bytes: Uint8Array): boolean {
  switch (wireType) {
    case WireType.Varint:
      return ((bytes.at(-1) ?? 0) & 0x80) === 0;
    case WireType.Bit32:
      return bytes.length % 4 === 0;
    case WireType.Bit64:
      return bytes.length % 8 === 0;
    default:
      return true;
  }
}

const fieldCache = new WeakMap<DescMessage, ReadonlyMap<number, DescField>>();

function fieldsOf(type: DescMessage): ReadonlyMap<number, DescField> {
  const cached = fieldCache.get(type);
  if (cached !== undefined) return cached;
  const fields = new Map(type.fields.map((field) => [field.number, field]));
  fieldCache.set(type, fields);
  return fields;
}

function fits(field: DescField, wireType: WireType): boolean {
  if (field.fieldKind === "map") return wireType === WireType.LengthDelimited;
  if (wireType === wireTypeOf(field)) return true;
  // A list of numbers may come packed or one by one, whatever its schema says.
  return field.fieldKind === "list" && field.message === undefined && wireType === WireType.LengthDelimited;
}

/** The wire type of a field's value, of a list's item or of a map's value. */
function wireTypeOf(field: DescField): WireType {
  if (field.message === undefined) return wireTypeOfScalar(field.scalar);
  const isGroup = "delimitedEncoding" in field && field.delimitedEncoding === true;
  return isGroup ? WireType.StartGroup : WireType.LengthDelimited;
}

/** Enums, which have no scalar type, are varints. */
function wireTypeOfScalar(scalar: ScalarType | undefined): WireType {
  switch (scalar) {
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return WireType.LengthDelimited;
    case ScalarType.DOUBLE:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return WireType.Bit64;
    case ScalarType.FLOAT:
    case ScalarType.FIXED32:
    case ScalarType.SFIXED32:
      return WireType.Bit32;
    default:
      return WireType.Varint;
  }
}
