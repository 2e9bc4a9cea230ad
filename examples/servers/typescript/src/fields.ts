/** The places of a message type that a fixture's values stand in. */
import protobuf, { type Field, type Type } from "protobufjs";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** Where a value stands. Without a type and a field it is unknown: well-known types have a JSON form of their own. */
export interface Place {
  /** The message type of the value, or of the list's items or the map's values. */
  readonly type?: Type;
  /** The field whose value it is, or whose item. */
  readonly field?: Field;
  /** It is one of the values of a map. */
  readonly inMap?: true;
}

export function isWellKnown(type: Type): boolean {
  return type.fullName.startsWith(".google.protobuf.");
}

/** The place of a member of the object that stands in a place; undefined where the type has no such field. */
export function memberPlace(place: Place, key: string): Place | undefined {
  if (place.field?.map && !place.inMap) return { ...place, inMap: true };
  if (place.type === undefined || isWellKnown(place.type)) return undefined;
  const field = place.type.fieldsArray.find((known) => key === known.protoName || key === known.jsonName);
  if (field === undefined) return undefined;
  return field.resolvedType instanceof protobuf.Type ? { field, type: field.resolvedType } : { field };
}

/**
 * The message without the keys that its type does not have: fixtures hold notes for the reader. protojson's
 * ignoreUnknownFields would pass over unknown enum names as well, and those are mistakes.
 */
export function fitting(value: Json, place: Place): Json {
  if (Array.isArray(value)) return value.map((item: Json) => fitting(item, place));
  if (isObject(value) && !(place.type && isWellKnown(place.type))) return fittingMembers(value, place);
  // protojson refuses 3.4028235e38, which is how everybody writes the greatest float.
  return typeof value === "number" && place.field?.type === "float" ? Math.fround(value) : value;
}

function fittingMembers(value: JsonObject, place: Place): JsonObject {
  const members: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    const at = memberPlace(place, key);
    if (at) members.push([key, fitting(member, at)]);
  }
  return Object.fromEntries(members);
}
