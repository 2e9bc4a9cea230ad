/** The fields that a fixture's values belong to. */
import { type DescField, type DescMessage, type JsonValue, ScalarType } from "@bufbuild/protobuf";
import { isObject, type Json, type JsonObject, mapMembers, type RawNumber } from "./json.ts";

/** Where a value stands: a message of a type, or the value of a field. Neither is known where a well-known type
 * hides the fields. */
export interface Place {
  readonly type?: DescMessage | undefined;
  readonly field?: DescField | undefined;
}

/** memberOf gives the place of the member that has this key. */
export function memberOf({ type, field }: Place, key: string): Place {
  if (field?.fieldKind === "map") return { type: field.message };
  const found = type && fieldOf(type, key);
  return { type: found?.message, field: found };
}

/** fieldOf gives the field that a key of a JSON object means. */
export function fieldOf(type: DescMessage, key: string): DescField | undefined {
  return isWellKnown(type) ? undefined : type.fields.find((field) => field.name === key || field.jsonName === key);
}

/** fittingMessage leaves out the keys that the type does not have: fixtures hold notes for the reader. `fromJson` with
 * ignoreUnknownFields would pass over unknown enum names as well, and those are mistakes. */
export function fittingMessage(message: JsonObject, type: DescMessage): Record<string, JsonValue> {
  return mapMembers(message, (value, key) => {
    const field = fieldOf(type, key);
    return field && fittingField(value, field);
  });
}

function fittingField(value: Json, field: DescField): JsonValue {
  if (field.fieldKind === "map" && isObject(value)) return mapMembers(value, (entry) => fittingValue(entry, field));
  return fittingValue(value, field);
}

/** A value of a field, or one of the values of a list or map. */
function fittingValue(value: Json, field: DescField): JsonValue {
  if (Array.isArray(value)) return value.map((item) => fittingValue(item, field));
  const type = field.message;
  if (type && isWellKnown(type)) return withoutRaw(value, FREE_FORM.has(type.typeName) ? asNumber : asText);
  if (type && isObject(value)) return fittingMessage(value, type);
  // protobuf-es refuses 3.4028235e38, which is how everybody writes the greatest float.
  return typeof value === "number" && field.scalar === ScalarType.FLOAT
    ? Math.fround(value)
    : withoutRaw(value, asText);
}

/** Well-known types have a JSON form of their own, without fields. */
function isWellKnown(type: DescMessage): boolean {
  return type.typeName.startsWith("google.protobuf.");
}

/** Those in which a text is not a number. */
const FREE_FORM = new Set(["Struct", "Value", "ListValue"].map((name) => `google.protobuf.${name}`));

function withoutRaw(value: Json, write: (number: RawNumber) => JsonValue): JsonValue {
  if (JSON.isRawJSON(value)) return write(value);
  if (Array.isArray(value)) return value.map((item) => withoutRaw(item, write));
  return isObject(value) ? mapMembers(value, (member) => withoutRaw(member, write)) : value;
}

function asText({ rawJSON }: RawNumber): string {
  return rawJSON;
}

function asNumber({ rawJSON }: RawNumber): number {
  return Number(rawJSON);
}
