/** Reads fields of what came from outside: nothing is believed to have the shape that it should have. */
import { isObject } from "../json/value.ts";

/** Longer texts are none that GitHub gives names, refs or addresses. */
const MAX_TEXT = 2000;

/** at is the value below keys; undefined where one of them is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isObject(found)) return undefined;
    found = found[key];
  }
  return found;
}

/** textAt is a short text below keys that is not empty. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" && found.length <= MAX_TEXT ? found : undefined;
}

/** idAt is a number below keys that can be an id: whole, and at least 1. */
export function idAt(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = at(value, ...keys);
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 1 ? found : undefined;
}

/** shaAt is the id of a commit below keys: SHA-1 or SHA-256, in lower case. */
export function shaAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = textAt(value, ...keys);
  return found !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : undefined;
}

/** listAt is a list below keys; an empty one where there is none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}
