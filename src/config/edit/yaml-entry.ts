/** One entry `known-failing` as YAML: a new one, or a copy of one that is there. */
import { isMap, isScalar, type ParsedNode, type YAMLMap } from "yaml";
import type { KnownFailingConfig } from "../model.ts";
import { keyText } from "../yaml-key.ts";
import type { EntryCopy } from "./model.ts";
import { contentEnd, lineBreak, lineStart, type Splice, spliceAll } from "./splice.ts";

export type ParsedMap = YAMLMap.Parsed;
export type ParsedPair = ParsedMap["items"][number];

/** pairAt finds a member of a map by its key as it is written. */
export function pairAt(map: ParsedMap, key: string): ParsedPair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && keyText(pair.key) === key);
}

/** endOfMap is where the last thing that a map says ends. */
export function endOfMap(text: string, map: ParsedMap): number {
  const last = map.items.at(-1);
  return contentEnd(text, (last?.value ?? last?.key ?? map).range[1]);
}

/** blockEntry writes an entry as the lines of a list's item. */
export function blockEntry(entry: KnownFailingConfig, indent: string): string[] {
  return membersOf(entry).map((member, index) => `${indent}${index === 0 ? "- " : "  "}${member}`);
}

/** flowEntry writes an entry on one line. */
export function flowEntry(entry: KnownFailingConfig): string {
  return `{ ${membersOf(entry).join(", ")} }`;
}

function membersOf(entry: KnownFailingConfig): string[] {
  return Object.entries(entry).map(([key, value]: [string, string]) => `${key}: ${scalarText(key, value)}`);
}

/** Words that YAML, or an older reader of it, takes for something else than text. */
const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** Reasons are always quoted: they are prose, and will be written anew. */
function scalarText(key: string, value: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$|^\d{4}-\d{2}-\d{2}$/.test(value) && !WORDS.test(value);
  return isPlain && key !== "reason" ? value : JSON.stringify(value);
}

/** copySplices makes a copy of an entry out of its text: the places to change, and what to write there. */
export function copySplices(text: string, entry: ParsedNode, copy: EntryCopy, eol: string): Splice[] {
  if (!isMap(entry)) return [];
  const changed: Splice[] = [];
  const missing: string[] = [];
  for (const [key, value] of Object.entries(copy)) {
    const found = pairAt(entry, key)?.value;
    const written = scalarText(key, value);
    if (found === undefined || found === null) missing.push(`${key}: ${written}`);
    else changed.push({ start: found.range[0], end: contentEnd(text, found.range[1]), text: written });
  }
  if (missing.length === 0) return changed;
  const end = endOfMap(text, entry);
  if (entry.flow === true) return [...changed, { start: end, end, text: missing.map((each) => `, ${each}`).join("") }];
  // A comment at the end of the line stays there.
  const at = lineBreak(text, end);
  const indent = " ".repeat(entry.range[0] - lineStart(text, entry.range[0]));
  return [...changed, { start: at, end: at, text: missing.map((each) => `${eol}${indent}${each}`).join("") }];
}

/** copyText is the text from `start` up to `end`, which holds an entry, with the changes of a copy. */
export function copyText(
  text: string,
  { entry, start, end }: { readonly entry: ParsedNode; readonly start: number; readonly end: number },
  copy: EntryCopy,
  eol: string,
): string {
  const splices = copySplices(text, entry, copy, eol);
  const moved = splices.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
  return spliceAll(text.slice(start, end), moved);
}
