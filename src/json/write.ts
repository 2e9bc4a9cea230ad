/** JSON values → text. */
import { isObject, type JsonValue } from "./value.ts";

/** jsonText writes a value as JSON.stringify does, but −0 as `-0`: JSON can say it, and floats tell it from 0. */
export function jsonText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`);
    return `{${members.join(",")}}`;
  }
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}
