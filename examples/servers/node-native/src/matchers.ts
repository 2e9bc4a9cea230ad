/** What is sent where a fixture expects not a certain value but one that a matcher, `{"$match": …}`, lets through. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { memberOf, type Place } from "./fields.ts";
import { isObject, type Json, type JsonObject, mapMembers } from "./json.ts";

const OF_TYPE: JsonObject = { string: "string", number: 1, integer: 1, boolean: true, array: [], object: {} };

/** messageExample is the message with a value in place of each matcher. */
export function messageExample(message: JsonObject, type: DescMessage): JsonObject {
  const example = valueExample(message, { type });
  return isObject(example) ? example : {};
}

/** valueExample gives nothing for a member that need not be there. */
function valueExample(value: Json, place: Place): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => itemExample(item, place));
  if (!isObject(value)) return value;
  if (value.$match !== undefined) return matcherExample(value.$match, place);
  return mapMembers(value, (member, key) => valueExample(member, memberOf(place, key)));
}

function matcherExample(matcher: Json, place: Place): Json | undefined {
  if (!isObject(matcher)) return undefined; // "any"
  const { example, approx, type, regex, unordered, contains } = matcher;
  if (example !== undefined) return example;
  if (approx !== undefined) return approx;
  if (typeof type === "string") return OF_TYPE[type];
  if (regex !== undefined) return "";
  if (unordered !== undefined) return valueExample(unordered, place);
  if (contains === undefined) return undefined;
  const part = valueExample(contains, place) ?? null;
  return !Array.isArray(contains) && place.field?.fieldKind === "list" ? [part] : part;
}

/** itemExample gives a value in any case: an item of a list cannot be left out. */
function itemExample(item: Json, place: Place): Json {
  const example = valueExample(item, place);
  return example === undefined ? defaultItem(place.field) : example;
}

function defaultItem(field: DescField | undefined): Json {
  if (field === undefined || field.message) return {};
  if (field.scalar === ScalarType.STRING || field.scalar === ScalarType.BYTES) return "";
  return field.scalar === ScalarType.BOOL ? false : 0;
}

/** textExample is a metadata value, or what is sent in place of its matcher. */
export function textExample(value: Json): Json {
  if (!isObject(value) || value.$match === undefined) return value;
  const { example, contains } = isObject(value.$match) ? value.$match : {};
  return example ?? contains ?? "";
}
