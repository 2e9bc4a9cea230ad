/** JSON text with positions: the value, and where in the text each part of it stands. */
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { LineIndex, type Position } from "./lines.ts";
import { segmentsOf } from "./pointer.ts";
import { MAX_DEPTH, scanText, type TextScan } from "./scan.ts";
import { describeSyntaxError } from "./syntax.ts";
import { type Content, type DuplicateKey, type ImpreciseInteger, type ParseOptions, TreeReader } from "./tree.ts";
import type { JsonValue } from "./value.ts";

export interface JsonDocument {
  readonly value: JsonValue;
  readonly duplicateKeys: readonly DuplicateKey[];
  readonly impreciseIntegers: readonly ImpreciseInteger[];
  /** Where the value at a JSON pointer (RFC 6901) stands; for a pointer that leads nowhere, its nearest ancestor. */
  locate(pointer: string): Position;
  /** Like `locate`, but for the key of an object's member. */
  locateKey(pointer: string): Position;
}

export interface JsonProblem {
  readonly message: string;
  readonly position: Position;
}

export type JsonResult =
  | { readonly ok: true; readonly document: JsonDocument }
  | { readonly ok: false; readonly problem: JsonProblem };

/** parseJson reads strict JSON (RFC 8259). The first problem ends it: what follows a syntax error is guesswork. */
export function parseJson(text: string, options: ParseOptions = {}): JsonResult {
  const lines = new LineIndex(text);
  const scan = scanText(text);
  if (scan.tooDeep !== undefined) {
    return failure(`nested deeper than ${MAX_DEPTH} levels`, lines.at(scan.tooDeep));
  }
  const value = parsePlain(text, scan);
  if (value !== undefined) {
    return { ok: true, document: new ParsedDocument(text, lines, { value, duplicateKeys: [], impreciseIntegers: [] }) };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  const error = errors[0];
  if (error !== undefined) return failure(describeSyntaxError(error, text), lines.at(error.offset));
  if (root === undefined) return failure("the file is empty", { line: 1, column: 1 });
  return { ok: true, document: new ParsedDocument(text, lines, new TreeReader(text, lines, options).read(root)) };
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/**
 * The value by JSON.parse, which is several times faster than a tree with positions; undefined where it fails, or where
 * it would hide something: a repeated key, or an integer it would round.
 */
function parsePlain(text: string, { members, longDigits }: TextScan): JsonValue | undefined {
  if (longDigits) return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    return countMembers(value) === members ? value : undefined;
  } catch {
    return undefined;
  }
}

function countMembers(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  const members = Object.values(value);
  let count = Array.isArray(value) ? 0 : members.length;
  for (const member of members) count += countMembers(member);
  return count;
}

function failure(message: string, position: Position): JsonResult {
  return { ok: false, problem: { message, position } };
}

class ParsedDocument implements JsonDocument {
  readonly value: JsonValue;
  readonly duplicateKeys: readonly DuplicateKey[];
  readonly impreciseIntegers: readonly ImpreciseInteger[];
  readonly #text: string;
  readonly #lines: LineIndex;
  #root: Node | undefined;

  constructor(text: string, lines: LineIndex, content: Content) {
    this.value = content.value;
    this.duplicateKeys = content.duplicateKeys;
    this.impreciseIntegers = content.impreciseIntegers;
    this.#text = text;
    this.#lines = lines;
  }

  locate(pointer: string): Position {
    return this.#lines.at(this.#find(pointer)?.offset ?? 0);
  }

  locateKey(pointer: string): Position {
    const node = this.#find(pointer);
    const key = node?.parent?.type === "property" ? node.parent.children?.[0] : undefined;
    return this.#lines.at((key ?? node)?.offset ?? 0);
  }

  #find(pointer: string): Node | undefined {
    // The tree is made when a position is first asked for: most documents have nothing to point at.
    this.#root ??= parseTree(this.#text, [], STRICT);
    let node = this.#root;
    for (const segment of segmentsOf(pointer)) {
      const child = node && childOf(node, segment);
      if (child === undefined) return node;
      node = child;
    }
    return node;
  }
}

function childOf(node: Node, segment: string): Node | undefined {
  if (node.type === "array") return node.children?.[Number(segment)];
  // The last of a repeated key wins, as in JSON.parse.
  return node.children?.findLast((property) => property.children?.[0]?.value === segment)?.children?.[1];
}
