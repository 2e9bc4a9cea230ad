/** The places of a message that hold values, and the JSON that stands there in canonical form. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { FeatureSet_FieldPresence as Presence } from "@bufbuild/protobuf/wkt";
import type { JsonObject, JsonValue } from "../json/value.ts";
import { fieldOf, isWellKnown } from "./fields.ts";

export type Place =
  /** A message in its own right. */
  | { readonly kind: "message"; readonly type: DescMessage }
  /** All of a field. */
  | { readonly kind: "field"; readonly field: DescField }
  /** An item of a repeated field, or a value of a map. */
  | { readonly kind: "item"; readonly field: DescField }
  /** What stands under a key that the type does not have, which a JSON payload can carry. */
  | { readonly kind: "untyped" };

export const UNTYPED: Place = { kind: "untyped" };

/** The canonical JSON of a place. */
export type Form =
  | { readonly kind: "list" | "map" | "boolean" }
  /** 64-bit ones are decimal texts. */
  | { readonly kind: "integer" }
  /** A number, or the text `NaN`, `Infinity` or `-Infinity`. */
  | { readonly kind: "float"; readonly bits: 32 | 64 }
  /** `empty` is the value that stands for none. */
  | { readonly kind: "text"; readonly of: "string" | "bytes" | "enum" | "well-known"; readonly empty: string }
  /** An object with the fields of a type. */
  | { readonly kind: "message"; readonly type: DescMessage }
  /** Without a type: of google.protobuf.Struct, ListValue and Value, and under unknown keys. */
  | { readonly kind: "object" | "array" | "json" };

/** formOf tells what stands at a place. */
export function formOf(place: Place): Form {
  switch (place.kind) {
    case "message":
      return messageForm(place.type);
    case "field":
      if (place.field.fieldKind === "list" || place.field.fieldKind === "map") return { kind: place.field.fieldKind };
      return itemForm(place.field);
    case "item":
      return itemForm(place.field);
    case "untyped":
      return { kind: "json" };
  }
}

/**
 * memberOf is where a member of an object stands, and its key in canonical form. Undefined: values of well-known types are
 * not looked into, they have JSON forms of their own.
 */
export function memberOf(place: Place, key: string): { readonly place: Place; readonly key: string } | undefined {
  if (place.kind === "untyped") return { place, key };
  const form = formOf(place);
  switch (form.kind) {
    case "map":
      return { place: itemPlace(place), key: canonicalKey(place, key) };
    case "message": {
      const field = fieldOf(form.type, key);
      return field === undefined ? { place: UNTYPED, key } : { place: { kind: "field", field }, key: field.name };
    }
    default:
      return undefined;
  }
}

/** The keys of maps of integers are written without leading zeros. */
function canonicalKey(place: Place, key: string): string {
  if (place.kind !== "field" || place.field.fieldKind !== "map") return key;
  return place.field.mapKey !== ScalarType.STRING && /^-?\d{1,40}$/.test(key) ? String(BigInt(key)) : key;
}

/** itemPlace is the place of the items of a list, or of the values of a map. */
export function itemPlace(place: Place): Place {
  const isCollection = place.kind === "field" && ["list", "map"].includes(place.field.fieldKind);
  return isCollection ? { kind: "item", field: place.field } : UNTYPED;
}

/** insideOf is where the values of a condition on a place stand: what has no type of its own is compared as it is. */
export function insideOf(place: Place): Place {
  return ["object", "array", "json"].includes(formOf(place).kind) ? UNTYPED : place;
}

/** emptyValue is a value that can stand at a place: the default, or as little as there can be. */
export function emptyValue(place: Place): JsonValue {
  return emptyWithin(place, { left: MAX_REQUIRED });
}

/** withRequired adds what a message of proto2 cannot be encoded without. */
export function withRequired(type: DescMessage, members: JsonObject): JsonObject {
  return completed(type, members, { left: MAX_REQUIRED });
}

/** A type that requires itself has no end: with fewer members than it needs the codec refuses the message. */
const MAX_REQUIRED = 1000;

interface Budget {
  left: number;
}

function emptyWithin(place: Place, budget: Budget): JsonValue {
  const form = formOf(place);
  switch (form.kind) {
    case "list":
    case "array":
      return [];
    case "map":
    case "object":
      return {};
    case "message":
      return completed(form.type, {}, budget);
    case "text":
      return form.empty;
    case "integer":
    case "float":
      return 0;
    case "boolean":
      return false;
    case "json":
      return null;
  }
}

function completed(type: DescMessage, members: JsonObject, budget: Budget): JsonObject {
  const added: Record<string, JsonValue> = {};
  for (const field of type.fields) {
    if (field.presence !== Presence.LEGACY_REQUIRED || Object.hasOwn(members, field.name)) continue;
    if (Object.hasOwn(members, field.jsonName) || budget.left-- <= 0) continue;
    added[field.name] = emptyWithin({ kind: "field", field }, budget);
  }
  return { ...members, ...added };
}

function itemForm({ message, enum: type, scalar }: DescField): Form {
  if (message !== undefined) return messageForm(message);
  if (type !== undefined) return { kind: "text", of: "enum", empty: type.values[0]?.name ?? "" };
  return scalarForm(scalar ?? ScalarType.STRING);
}

const WELL_KNOWN_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ["Timestamp", { kind: "text", of: "well-known", empty: "1970-01-01T00:00:00Z" }],
  ["Duration", { kind: "text", of: "well-known", empty: "0s" }],
  ["FieldMask", { kind: "text", of: "well-known", empty: "" }],
  ["ListValue", { kind: "array" }],
  ["Value", { kind: "json" }],
  ["DoubleValue", scalarForm(ScalarType.DOUBLE)],
  ["FloatValue", scalarForm(ScalarType.FLOAT)],
  ["Int64Value", { kind: "integer" }],
  ["UInt64Value", { kind: "integer" }],
  ["Int32Value", { kind: "integer" }],
  ["UInt32Value", { kind: "integer" }],
  ["BoolValue", { kind: "boolean" }],
  ["StringValue", scalarForm(ScalarType.STRING)],
  ["BytesValue", scalarForm(ScalarType.BYTES)],
]);

function messageForm(type: DescMessage): Form {
  if (!isWellKnown(type)) return { kind: "message", type };
  return WELL_KNOWN_FORMS.get(type.typeName.replace("google.protobuf.", "")) ?? { kind: "object" };
}

function scalarForm(scalar: ScalarType): Form {
  switch (scalar) {
    case ScalarType.STRING:
      return { kind: "text", of: "string", empty: "" };
    case ScalarType.BYTES:
      return { kind: "text", of: "bytes", empty: "" };
    case ScalarType.BOOL:
      return { kind: "boolean" };
    case ScalarType.FLOAT:
      return { kind: "float", bits: 32 };
    case ScalarType.DOUBLE:
      return { kind: "float", bits: 64 };
    default:
      return { kind: "integer" };
  }
}
