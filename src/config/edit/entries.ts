/** Changes to the entries `known-failing` in the text of a configuration file. All else stays as it is written. */
import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject, type JsonValue } from "../../json/value.ts";
import { EntryEditError } from "../errors.ts";
import { parseSource } from "../source.ts";
import { editJsonEntries } from "./entries-json.ts";
import { editYamlEntries } from "./entries-yaml.ts";
import type { BindingEdit } from "./model.ts";

/**
 * editEntries changes the entries of some bindings. Throws EntryEditError, which says where and why, if the text has them
 * in a form that is left to a person; a text that would not say just what it should is never given.
 */
export function editEntries(text: string, file: string, edits: readonly BindingEdit[]): string {
  const before = valueIn(text, file);
  const isJson = file.toLowerCase().endsWith(".json");
  const edited = isJson ? editJsonEntries(text, edits) : editYamlEntries(text, file, edits);
  const wanted = edits.reduce(valueWith, before);
  if (!isDeepStrictEqual(settled(valueIn(edited, file)), settled(wanted))) {
    throw new EntryEditError(
      `${file}: \`known-failing\` is written in a way that cannot be edited here: edit it by hand`,
    );
  }
  return edited;
}

function valueIn(text: string, file: string): JsonValue {
  const { document, problems } = parseSource(text, file);
  if (document !== undefined && problems.length === 0) return document.value;
  throw new EntryEditError(`${file}: cannot be read as it would be written: edit it by hand`);
}

/** What the file should say afterwards. */
function valueWith(root: JsonValue, { binding, instead, added }: BindingEdit): JsonValue {
  const bindings = objectOf(isObject(root) ? root.bindings : undefined);
  const own = objectOf(bindings[binding]);
  const list = own["known-failing"];
  const kept = (Array.isArray(list) ? list : []).flatMap((entry, index) => {
    const copies = instead.get(index);
    return copies === undefined ? [entry] : copies.map((copy) => ({ ...objectOf(entry), ...copy }));
  });
  const entries = [...kept, ...added.map((entry) => ({ ...entry }))];
  return { ...objectOf(root), bindings: { ...bindings, [binding]: { ...own, "known-failing": entries } } };
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** No entries are the same as an empty list of them. */
function settled(root: JsonValue): JsonValue {
  const bindings = Object.entries(objectOf(objectOf(root).bindings)).map(([name, binding]): [string, JsonValue] => {
    const { "known-failing": entries, ...rest } = objectOf(binding);
    return [name, Array.isArray(entries) && entries.length > 0 ? { ...rest, "known-failing": entries } : rest];
  });
  return { ...objectOf(root), bindings: Object.fromEntries(bindings) };
}
