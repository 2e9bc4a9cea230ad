/** The canonical spelling of floats. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { isObject, type JsonValue } from "../json/value.ts";
import { fieldOf, mapMessages } from "./fields.ts";

/** shortenFloats writes float fields with the fewest digits that mean the same float: 0.1, and not 0.10000000149011612. */
export function shortenFloats(type: DescMessage, value: JsonValue): JsonValue {
  if (type.typeName === "google.protobuf.FloatValue") return shortestFloat(value);
  if (!holdsFloats(type) || !isObject(value)) return value;
  const shortened: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    const field = fieldOf(type, key);
    shortened[key] = field === undefined ? member : shortenField(field, member);
  }
  return shortened;
}

function shortenField(field: DescField, value: JsonValue): JsonValue {
  if (field.message !== undefined) return mapMessages(field, value, "", (type, item) => shortenFloats(type, item));
  if (field.scalar !== ScalarType.FLOAT) return value;
  if (Array.isArray(value)) return value.map(shortestFloat);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortestFloat(item)]));
  return shortestFloat(value);
}

function shortestFloat(value: JsonValue): JsonValue {
  if (typeof value !== "number") return value;
  for (let digits = 6; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Object.is(Math.fround(short), Math.fround(value))) return short;
  }
  return value;
}

const floatCache = new WeakMap<DescMessage, boolean>();

function holdsFloats(type: DescMessage): boolean {
  const cached = floatCache.get(type);
  if (cached !== undefined) return cached;
  const reached = new Set([type]);
  // A set hands on what is added while it is walked: types may refer to each other in circles.
  for (const { fields } of reached) for (const { message } of fields) if (message !== undefined) reached.add(message);
  const holds = [...reached].some(({ fields }) => fields.some((field) => field.scalar === ScalarType.FLOAT));
  floatCache.set(type, holds);
  return holds;
}
