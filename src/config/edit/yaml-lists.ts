/** A binding's list of entries as YAML: items in lines of their own, or in brackets. */
import type { ParsedNode, YAMLSeq } from "yaml";
import { EntryEditError } from "../errors.ts";
import type { KnownFailingConfig } from "../model.ts";
import type { BindingEdit, EntryCopy } from "./model.ts";
import { contentEnd, lineBreak, lineEnd, lineStart, type Splice } from "./splice.ts";
import { blockEntry, copyText, endOfMap, flowEntry, type ParsedMap, type ParsedPair } from "./yaml-entry.ts";

export interface YamlText {
  readonly text: string;
  readonly file: string;
  /** What ends a line. */
  readonly eol: string;
}

/** Where the entries of a binding stand. */
export interface Place {
  readonly binding: ParsedMap;
  readonly pair: ParsedPair;
  readonly list: YAMLSeq.Parsed;
}

export const KEY = "known-failing";

/** beginList writes the first entries of a binding, after all else that is said of it. */
export function beginList({ text, eol }: YamlText, binding: ParsedMap, added: readonly KnownFailingConfig[]): Splice {
  const end = endOfMap(text, binding);
  if (binding.flow === true) {
    return { start: end, end, text: `, ${KEY}: [${added.map(flowEntry).join(", ")}]` };
  }
  const at = lineBreak(text, end);
  const indent = indentOf(text, binding.range[0]);
  return { start: at, end: at, text: eol + [`${indent}${KEY}:`, ...itemLines(added, `${indent}  `)].join(eol) };
}

/** changeBlockList changes a list whose items begin with a dash. */
export function changeBlockList(source: YamlText, { pair, list }: Place, { instead, added }: BindingEdit): Splice[] {
  const { text, eol } = source;
  const items = list.items.map((entry, index) => {
    const dash = dashesOf(list)[index] ?? entry.range[0];
    return { entry, start: lineStart(text, dash), end: lineEnd(text, contentEnd(text, entry.range[1])), dash };
  });
  const splices: Splice[] = [];
  for (const [index, copies] of instead) {
    const item = items[index];
    if (item === undefined) continue;
    const copied = copies.map((copy) => terminated(copyText(text, item, copy, eol), eol));
    splices.push({ start: item.start, end: item.end, text: copied.join("") });
  }
  const last = items.at(-1);
  if (added.length > 0 && last !== undefined) {
    const lines = itemLines(added, " ".repeat(last.dash - last.start)).join(eol) + eol;
    const isUnended = text.charAt(last.end - 1) !== "\n" && !instead.has(items.length - 1);
    splices.push({ start: last.end, end: last.end, text: isUnended ? eol + lines : lines });
  }
  if (isEmptied(list, instead, added)) {
    splices.push({ start: lineStart(text, pair.key.range[0]), end: lineEnd(text, pair.key.range[1]), text: "" });
  }
  return splices;
}

/** changeFlowList writes a list in brackets anew, out of the texts of its items. */
export function changeFlowList(source: YamlText, place: Place, { instead, added }: BindingEdit): Splice {
  const { text, eol } = source;
  const { binding, pair, list } = place;
  const whole = { start: list.range[0], end: contentEnd(text, list.range[1]) };
  const standsAlone = binding.flow !== true;
  if (isEmptied(list, instead, added)) {
    if (!standsAlone) return { ...whole, text: "[]" };
    return { start: lineStart(text, pair.key.range[0]), end: lineEnd(text, whole.end), text: "" };
  }
  if (list.items.length === 0 && standsAlone) {
    const indent = indentOf(text, pair.key.range[0]);
    const lines = itemLines(added, `${indent}  `);
    return { start: contentEnd(text, whole.start), end: whole.end, text: eol + lines.join(eol) };
  }
  const { lead, separator, trail } = gapsOf(source, list, whole.end);
  const kept = list.items.flatMap((entry, index) => copiesOf(source, entry, instead.get(index)));
  return { ...whole, text: `[${lead}${[...kept, ...added.map(flowEntry)].join(separator)}${trail}]` };
}

function copiesOf({ text, eol }: YamlText, entry: ParsedNode, copies: readonly EntryCopy[] = [{}]): string[] {
  const [start, valueEnd] = entry.range;
  return copies.map((copy) => copyText(text, { entry, start, end: contentEnd(text, valueEnd) }, copy, eol));
}

/** What stands before the first item, between two, and after the last. A comment there would be lost. */
function gapsOf({ text, file }: YamlText, { items, range }: YAMLSeq.Parsed, end: number) {
  const bounds = [range[0] + 1, ...items.flatMap((item) => [item.range[0], contentEnd(text, item.range[1])]), end - 1];
  const gaps = bounds.flatMap((bound, index) => (index % 2 === 0 ? [text.slice(bound, bounds[index + 1])] : []));
  if (gaps.some((gap) => gap.includes("#"))) {
    throw new EntryEditError(
      `${file}:${lineNumber(text, range[0])}: comments stand between the entries in brackets: give each entry a line of its own that begins with a dash, or edit them by hand`,
    );
  }
  const [lead = "", ...others] = gaps;
  const trail = items.length === 0 ? "" : (others.at(-1) ?? "");
  const between = others.length > 1 ? (others[0] ?? ", ") : `,${lead.includes("\n") ? lead : " "}`;
  return { lead, separator: between, trail };
}

/** lineNumber counts from 1. */
export function lineNumber(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function isEmptied(list: YAMLSeq.Parsed, instead: BindingEdit["instead"], added: BindingEdit["added"]): boolean {
  return (
    added.length === 0 && list.items.length > 0 && list.items.every((_, index) => instead.get(index)?.length === 0)
  );
}

/** Where the dash of each item stands. The last of the tokens can be a comment alone, without an item. */
function dashesOf({ srcToken }: YAMLSeq.Parsed): number[] {
  if (srcToken?.type !== "block-seq") return [];
  return srcToken.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === "seq-item-ind");
    return dash === undefined ? [] : [dash.offset];
  });
}

function itemLines(entries: readonly KnownFailingConfig[], indent: string): string[] {
  return entries.flatMap((entry) => blockEntry(entry, indent));
}

function indentOf(text: string, offset: number): string {
  return " ".repeat(offset - lineStart(text, offset));
}

function terminated(lines: string, eol: string): string {
  return lines.endsWith("\n") ? lines : lines + eol;
}
