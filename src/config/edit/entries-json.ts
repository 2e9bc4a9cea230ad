/** The entries of a configuration in JSON, edited in place. */
import { applyEdits, type FormattingOptions, type JSONPath, modify } from "jsonc-parser";
import { isObject, type JsonObject, type JsonValue } from "../../json/value.ts";
import { valueAt } from "../complaint.ts";
import type { BindingEdit } from "./model.ts";

/** editJsonEntries makes the changes, in the indentation of the text. The text is valid JSON. */
export function editJsonEntries(text: string, edits: readonly BindingEdit[]): string {
  return edits.reduce(editBinding, text);
}

function editBinding(text: string, { binding, instead, added }: BindingEdit): string {
  const list: JSONPath = ["bindings", binding, "known-failing"];
  const found = valueAt(JSON.parse(text), ["bindings", binding, "known-failing"]);
  const entries = Array.isArray(found) ? found : [];
  const formattingOptions = formattingOf(text);
  let edited = text;
  const put = (path: JSONPath, value: unknown, isArrayInsertion = false): void => {
    edited = applyEdits(edited, modify(edited, path, value, { formattingOptions, isArrayInsertion }));
  };
  const removed = [...instead.values()].filter((copies) => copies.length === 0).length;
  if (removed > 0 && removed === entries.length && added.length === 0) {
    put(list, undefined);
    return edited;
  }
  // From the last, so that the positions hold.
  for (const [index, [first, ...others]] of [...instead].sort(([a], [b]) => b - a)) {
    for (const copy of others.toReversed()) put([...list, index + 1], { ...membersOf(entries[index]), ...copy }, true);
    if (first === undefined) put([...list, index], undefined);
    else for (const [key, value] of Object.entries(first)) put([...list, index, key], value);
  }
  if (found === undefined && added.length > 0) put(list, added);
  else for (const entry of added) put([...list, END], entry, true);
  return edited;
}

function membersOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The library's word for what comes after the last item. */
const END = -1;

function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.startsWith("\t") ? 1 : indent.length, eol };
}
