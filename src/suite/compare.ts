/** How two canonical values differ, by path. */
import { isObject, type JsonValue } from "../json/value.ts";
import type { CanonicalMessage } from "../protobuf/codec.ts";
import { pathStep } from "../protobuf/fields.ts";

export interface Difference {
  /** Where, such as `.items[2].value`; empty at the root. */
  readonly path: string;
  /** Undefined: the value is absent on that side. */
  readonly expected: JsonValue | undefined;
  readonly received: JsonValue | undefined;
}

/** compareMessages lists every difference between two canonical messages. */
export function compareMessages(expected: CanonicalMessage, received: CanonicalMessage): Difference[] {
  const differences: Difference[] = [];
  walk(expected.value, received.value, "", differences);
  if (expected.unknown.length === 0) return differences;
  // A key beyond the type is compared where the fixture names it; others are reported and not judged.
  const twins = new Map<string, JsonValue | undefined>();
  for (const { path, value } of received.unknown) if (!twins.has(path)) twins.set(path, value);
  for (const member of expected.unknown) {
    const path = member.path.startsWith("[") ? member.path : `.${member.path}`;
    walk(member.value, twins.get(member.path), path, differences);
  }
  return differences;
}

function walk(expected: JsonValue | undefined, received: JsonValue | undefined, path: string, out: Difference[]): void {
  if (Array.isArray(expected) && Array.isArray(received)) {
    for (let i = 0; i < Math.max(expected.length, received.length); i++) {
      walk(expected[i], received[i], `${path}[${i}]`, out);
    }
  } else if (isObject(expected) && isObject(received)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(received)])) {
      walk(own(expected, key), own(received, key), `${path}${pathStep(key)}`, out);
    }
  } else if (!Object.is(expected, received)) {
    out.push({ path, expected, received });
  }
}

function own(object: { readonly [key: string]: JsonValue }, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
