/** Where the messages of bindings differ, by path. */
import type { ParityDifference } from "../generated/report.ts";
import { isObject, type JsonValue } from "../json/value.ts";
import { canonicalText } from "../protobuf/codec.ts";
import { pathStep } from "../protobuf/fields.ts";
import { shorten } from "../text/shorten.ts";
import { type Compared, valuesAt } from "./groups.ts";

const MAX_PATHS = 10;
const MAX_TEXT = 400;

/** messageDifferences compares what the results recorded of the messages; empty where they differ beyond that. */
export function messageDifferences(groups: readonly Compared[][]): ParityDifference[] {
  const representatives = groups.flatMap((group) => group.slice(0, 1));
  const [reference, ...others] = representatives;
  if (reference === undefined) return [];
  const paths = new Set<string>();
  for (const other of others) collect(messagesOf(reference), messagesOf(other), "", paths);
  return [...paths].map((path) => ({
    path: `messages${path}`,
    values: valuesAt(groups.flat(), (one) => textAt(messagesOf(one), path)),
  }));
}

function messagesOf({ outcome }: Compared): JsonValue {
  return outcome.messages as JsonValue[];
}

function collect(a: JsonValue | undefined, b: JsonValue | undefined, path: string, paths: Set<string>): void {
  if (paths.size >= MAX_PATHS) return;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) collect(a[i], b[i], `${path}[${i}]`, paths);
  } else if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      collect(own(a, key), own(b, key), `${path}${pathStep(key)}`, paths);
    }
  } else if (!Object.is(a, b)) {
    paths.add(path);
  }
}

function own(object: { readonly [key: string]: JsonValue }, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** textAt walks a path that `collect` made. */
function textAt(messages: JsonValue, path: string): string | undefined {
  let value: JsonValue | undefined = messages;
  for (const [, name, index, quoted] of path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)) {
    if (Array.isArray(value)) value = value[Number(index)];
    else value = isObject(value) ? own(value, String(name ?? JSON.parse(quoted ?? '""'))) : undefined;
  }
  return value === undefined ? undefined : shorten(canonicalText(value), MAX_TEXT);
}
