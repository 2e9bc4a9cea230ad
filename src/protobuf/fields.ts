/** Finding one's way in a JSON value by its message type. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import type { PathSegment } from "../json/pointer.ts";
import { isObject, type JsonValue } from "../json/value.ts";

/** fieldOf finds a field by the name in the schema or by its JSON name, as proto3 JSON allows. */
export function fieldOf(type: DescMessage, key: string): DescField | undefined {
  return fieldsOf(type).get(key);
}

const fieldCache = new WeakMap<DescMessage, ReadonlyMap<string, DescField>>();

/** fieldsOf gives a type's fields by both of their spellings: as in the schema, and the JSON name. */
export function fieldsOf(type: DescMessage): ReadonlyMap<string, DescField> {
  const cached = fieldCache.get(type);
  if (cached !== undefined) return cached;
  const fields = new Map<string, DescField>();
  for (const field of type.fields) fields.set(field.jsonName, field);
  for (const field of type.fields) fields.set(field.name, field);
  fieldCache.set(type, fields);
  return fields;
}

/** The well-known types have JSON forms of their own, which are not walked by field. */
export function isWellKnown(type: DescMessage): boolean {
  return type.typeName.startsWith("google.protobuf.");
}

/** A key as a step of a path: `.name`, or `["odd key"]`. */
export function pathStep(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

type Visit = (type: DescMessage, value: JsonValue, path: string) => JsonValue;

/** mapMessages applies `visit` to each message value of a field: the one, the list's items or the map's values. */
export function mapMessages(field: DescField, value: JsonValue, path: string, visit: Visit): JsonValue {
  const type = field.message;
  if (type === undefined || value === null) return value;
  if (field.fieldKind === "list" && Array.isArray(value)) {
    return value.map((item, index) => visit(type, item, `${path}[${index}]`));
  }
  if (field.fieldKind === "map" && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, visit(type, item, `${path}[${JSON.stringify(key)}]`)]),
    );
  }
  return field.fieldKind === "message" ? visit(type, value, path) : value;
}

const SCALARS_OF_64_BITS: ReadonlySet<ScalarType | undefined> = new Set([
  ScalarType.INT64,
  ScalarType.UINT64,
  ScalarType.SINT64,
  ScalarType.FIXED64,
  ScalarType.SFIXED64,
]);
/** What an Any holds is not looked into: of its numbers beyond 2^53 most are such integers. */
const MESSAGES_OF_64_BITS = ["Int64Value", "UInt64Value", "Any"].map((name) => `google.protobuf.${name}`);

/** holds64Bits tells whether the value at a path of a message is a 64-bit integer. */
export function holds64Bits(type: DescMessage, path: readonly PathSegment[]): boolean {
  const [key, ...rest] = path;
  const field = key === undefined ? undefined : fieldOf(type, String(key));
  if (field === undefined) return false;
  const inner = field.fieldKind === "list" || field.fieldKind === "map" ? rest.slice(1) : rest;
  if (field.message === undefined) return SCALARS_OF_64_BITS.has(field.scalar);
  return MESSAGES_OF_64_BITS.includes(field.message.typeName) || holds64Bits(field.message, inner);
}
