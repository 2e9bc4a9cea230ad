/** JSON whose long integers stay as they are written: JavaScript's own numbers would round them. */

export type Json = null | boolean | number | string | RawNumber | Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** A number as its text, which `JSON.stringify` writes back unchanged. */
export interface RawNumber {
  readonly rawJSON: string;
}

declare global {
  // What Node.js 22 knows and TypeScript's library does not yet.
  interface JSON {
    rawJSON(text: string): RawNumber;
    isRawJSON(value: unknown): value is RawNumber;
  }
}

/** keepExact is the reviver that keeps the numbers which JavaScript would write otherwise: long ones and -0. */
export function keepExact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== "number" || source === undefined) return value;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER || Object.is(value, -0) ? JSON.rawJSON(source) : value;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !JSON.isRawJSON(value);
}

/** mapMembers gives the object with other values; a member that comes to nothing is left out. */
export function mapMembers<T>(object: JsonObject, map: (value: Json, key: string) => T | undefined): Record<string, T> {
  const members: [string, T][] = [];
  for (const [key, value] of Object.entries(object)) {
    const mapped = map(value, key);
    if (mapped !== undefined) members.push([key, mapped]);
  }
  return Object.fromEntries(members);
}
