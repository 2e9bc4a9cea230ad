/** What is sent where a fixture expects not a certain value but one that a matcher, `{"$match": …}`, lets through. */
import protobuf, { type Type } from "protobufjs";
import { memberPlace, type Place } from "./fields.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

const OF_TYPE: JsonObject = { string: "string", number: 1, integer: 1, boolean: true, array: [], object: {} };

/** The message with a value in place of each matcher. */
export function messageExample(message: JsonObject, type: Type): JsonObject {
  const example = valueExample(message, { type });
  return isObject(example) ? example : {};
}

/** undefined: the member is left out. */
function valueExample(value: Json, place: Place): Json | undefined {
  if (Array.isArray(value)) return value.map((item: Json) => itemExample(item, place));
  if (!isObject(value)) return value;
  const matcher = value.$match;
  if (matcher !== undefined) return matcherExample(isObject(matcher) ? matcher : {}, place);
  const members: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    const example = valueExample(member, memberPlace(place, key) ?? {});
    if (example !== undefined) members.push([key, example]);
  }
  return Object.fromEntries(members);
}

function matcherExample(matcher: JsonObject, place: Place): Json | undefined {
  const { example, approx, type, regex, unordered, contains } = matcher;
  if (example !== undefined) return example;
  if (approx !== undefined) return approx;
  if (typeof type === "string") return OF_TYPE[type];
  if (regex !== undefined) return "";
  if (unordered !== undefined) return valueExample(unordered, place);
  if (contains === undefined) return undefined;
  const part = valueExample(contains, place);
  return part !== undefined && !Array.isArray(contains) && place.field?.repeated ? [part] : part;
}

/** An item of a list cannot be left out. */
function itemExample(item: Json, place: Place): Json {
  const example = valueExample(item, place);
  return example === undefined ? defaultItem(place) : example;
}

function defaultItem({ field }: Place): Json {
  if (field === undefined || field.resolvedType instanceof protobuf.Type) return {};
  if (field.type === "string" || field.type === "bytes") return "";
  return field.type === "bool" ? false : 0;
}

/** A metadata value, or what is sent in place of its matcher. */
export function textExample(value: Json): Json {
  if (!isObject(value) || value.$match === undefined) return value;
  const matcher = isObject(value.$match) ? value.$match : {};
  return matcher.example ?? matcher.contains ?? "";
}
