/** The entries of a configuration in YAML, edited in place: what is not touched keeps its layout and its comments. */
import { isAlias, isMap, isSeq, type Node, type ParsedNode, parseDocument, visit } from "yaml";
import { EntryEditError } from "../errors.ts";
import { YAML_OPTIONS } from "../yaml.ts";
import type { BindingEdit } from "./model.ts";
import { type Splice, spliceAll } from "./splice.ts";
import { type ParsedMap, pairAt } from "./yaml-entry.ts";
import { beginList, changeBlockList, changeFlowList, KEY, lineNumber, type YamlText } from "./yaml-lists.ts";

/** editYamlEntries makes the changes. Throws EntryEditError where an anchor or an alias shares what is to be changed. */
export function editYamlEntries(text: string, file: string, edits: readonly BindingEdit[]): string {
  const source: YamlText = { text, file, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  const { contents } = parseDocument(text, { ...YAML_OPTIONS, keepSourceTokens: true });
  const bindings = mapAt(source, contents, "bindings");
  return spliceAll(
    text,
    edits.flatMap((edit) => splicesFor(source, mapAt(source, bindings, edit.binding), edit)),
  );
}

function splicesFor(source: YamlText, binding: ParsedMap, edit: BindingEdit): Splice[] {
  const pair = pairAt(binding, KEY);
  const list = pair?.value;
  if (pair === undefined || !list) return edit.added.length === 0 ? [] : [beginList(source, binding, edit.added)];
  visit(list, { Node: (_, node) => refuseShared(source, node) });
  if (!isSeq(list)) throw new EntryEditError(`${source.file}: \`${KEY}\` is no list`);
  if (edit.instead.size === 0 && edit.added.length === 0) return [];
  const place = { binding, pair, list };
  return list.flow === true ? [changeFlowList(source, place, edit)] : changeBlockList(source, place, edit);
}

function mapAt(source: YamlText, parent: ParsedNode | null, key: string): ParsedMap {
  const found = isMap(parent) ? pairAt(parent, key)?.value : undefined;
  if (found) refuseShared(source, found);
  if (isMap(found)) return found;
  throw new EntryEditError(`${source.file}: there is no map \`${key}\` whose entries could be edited`);
}

/** A change of what is shared would be one in several places. */
function refuseShared({ text, file }: YamlText, node: Node): void {
  const name = isAlias(node) ? `*${node.source}` : node.anchor === undefined ? undefined : `&${node.anchor}`;
  if (name === undefined) return;
  throw new EntryEditError(
    `${file}:${lineNumber(text, node.range?.[0] ?? 0)}: \`${name}\` shares what is to be edited with other places: write it out, or edit it by hand`,
  );
}
