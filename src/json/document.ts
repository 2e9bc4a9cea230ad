/** JSON text with positions: the value, and where in the text each part of it stands. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A place in a text: line and column, both from 1. The column counts UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A key written twice in one object: the pointer of the value that wins, and where the repetition stands. */
export interface DuplicateKey {
  readonly key: string;
  readonly pointer: string;
  readonly position: Position;
}

/** An integer that JSON.parse would round, as written. */
export interface ImpreciseInteger {
  readonly text: string;
  readonly pointer: string;
  readonly position: Position;
}

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

/** Deeper nesting than this is refused: no fixture needs it, and walking it could exhaust the stack. */
const MAX_DEPTH = 200;

export interface ParseOptions {
  /**
   * Asked of each integer beyond ±(2^53 − 1), by its path: is its value the digits, as a string? Otherwise, and by
   * default, it is the rounded number.
   */
  readonly keepDigits?: (path: readonly PathSegment[]) => boolean;
}

/** A key or an index. */
export type PathSegment = string | number;

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

/** pointerOf joins path segments to a JSON pointer. */
export function pointerOf(segments: readonly PathSegment[]): string {
  return segments.map((segment) => `/${escapeSegment(segment)}`).join("");
}

/** childPointer is the pointer of a member or item of the value at `pointer`. */
export function childPointer(pointer: string, segment: PathSegment): string {
  return `${pointer}/${escapeSegment(segment)}`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function escapeSegment(segment: PathSegment): string {
  if (typeof segment === "number" || !/[~/]/.test(segment)) return String(segment);
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function failure(message: string, position: Position): JsonResult {
  return { ok: false, problem: { message, position } };
}

interface Content {
  readonly value: JsonValue;
  readonly duplicateKeys: readonly DuplicateKey[];
  readonly impreciseIntegers: readonly ImpreciseInteger[];
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
    for (const raw of pointer.split("/").slice(1)) {
      const child = node && childOf(node, raw.replaceAll("~1", "/").replaceAll("~0", "~"));
      if (child === undefined) return node;
      node = child;
    }
    return node;
  }
}

/** Reads the value off a tree, and notes what JSON.parse would hide. */
class TreeReader {
  readonly #duplicateKeys: DuplicateKey[] = [];
  readonly #impreciseIntegers: ImpreciseInteger[] = [];
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #options: ParseOptions;

  constructor(text: string, lines: LineIndex, options: ParseOptions) {
    this.#text = text;
    this.#lines = lines;
    this.#options = options;
  }

  read(root: Node): Content {
    const value = this.#valueOf(root, []);
    return { value, duplicateKeys: this.#duplicateKeys, impreciseIntegers: this.#impreciseIntegers };
  }

  #valueOf(node: Node, path: PathSegment[]): JsonValue {
    switch (node.type) {
      case "object":
        return this.#objectOf(node, path);
      case "array":
        return (node.children ?? []).map((child, index) => this.#within(child, path, index));
      case "number":
        return this.#numberOf(node, path);
      default:
        return node.value as JsonValue;
    }
  }

  #objectOf(node: Node, path: PathSegment[]): JsonObject {
    const object: Record<string, JsonValue> = {};
    for (const property of node.children ?? []) {
      const [keyNode, valueNode] = property.children ?? [];
      if (keyNode === undefined || valueNode === undefined) continue;
      const key = keyNode.value as string;
      if (Object.hasOwn(object, key)) {
        this.#duplicateKeys.push({ key, pointer: pointerOf([...path, key]), position: this.#lines.at(keyNode.offset) });
      }
      const value = this.#within(valueNode, path, key);
      // A plain assignment of `__proto__` would change the object's prototype and lose the key.
      if (key === "__proto__") {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      } else {
        object[key] = value;
      }
    }
    return object;
  }

  #within(node: Node, path: PathSegment[], segment: PathSegment): JsonValue {
    path.push(segment);
    const value = this.#valueOf(node, path);
    path.pop();
    return value;
  }

  #numberOf(node: Node, path: readonly PathSegment[]): number | string {
    const value = node.value as number;
    if (Number.isSafeInteger(value)) return value;
    const text = this.#text.slice(node.offset, node.offset + node.length);
    if (!/^-?\d+$/.test(text)) return value;
    this.#impreciseIntegers.push({ text, pointer: pointerOf(path), position: this.#lines.at(node.offset) });
    return this.#options.keepDigits?.(path) === true ? text : value;
  }
}

function childOf(node: Node, segment: string): Node | undefined {
  if (node.type === "array") return node.children?.[Number(segment)];
  // The last of a repeated key wins, as in JSON.parse.
  return node.children?.findLast((property) => property.children?.[0]?.value === segment)?.children?.[1];
}

/** Line starts of a text, found when the first position is asked for: most texts have no finding to place. */
class LineIndex {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): Position {
    this.#starts ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

interface TextScan {
  /** The offset of the first bracket beyond MAX_DEPTH. Parsers recurse, so this is looked for before they run. */
  readonly tooDeep: number | undefined;
  /** How many members the objects of the text have together, repeated keys counted each time. */
  readonly members: number;
  /** Some number has so many digits that it may not be exact. */
  readonly longDigits: boolean;
}

const LONG_DIGITS = 16;

/** Runs over the characters once, strings passed over. */
function scanText(text: string): TextScan {
  let depth = 0;
  let members = 0;
  let digits = 0;
  let longDigits = false;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i++;
      else if (char === 0x22) inString = false;
      continue;
    }
    const isDigit = char >= 0x30 && char <= 0x39;
    digits = isDigit ? digits + 1 : 0;
    if (digits >= LONG_DIGITS) longDigits = true;
    if (char === 0x22) inString = true;
    else if (char === 0x3a) members++;
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > MAX_DEPTH) return { tooDeep: i, members, longDigits };
    } else if (char === 0x7d || char === 0x5d) depth--;
  }
  return { tooDeep: undefined, members, longDigits };
}

const SYNTAX_ERRORS: Readonly<Record<string, string>> = {
  InvalidSymbol: "not a JSON value: only null, true, false, numbers, strings, arrays and objects",
  InvalidNumberFormat: "not a JSON number",
  PropertyNameExpected: "a key in double quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a `:` is expected after the key",
  CommaExpected: "a `,` is expected before the next entry",
  CloseBraceExpected: "a `}` is missing",
  CloseBracketExpected: "a `]` is missing",
  EndOfFileExpected: "the value is complete, but more text follows",
  InvalidCommentToken: "comments are not JSON",
  UnexpectedEndOfComment: "comments are not JSON",
  UnexpectedEndOfString: "the string has no closing quote",
  UnexpectedEndOfNumber: "the number is not complete",
  InvalidUnicode: "a `\\u` needs four hexadecimal digits",
  InvalidEscapeCharacter: 'an unknown escape: JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
  InvalidCharacter: "a control character in a string must be escaped",
};

function describeSyntaxError(error: ParseError, text: string): string {
  const code = printParseErrorCode(error.error);
  const described = SYNTAX_ERRORS[code] ?? code;
  if (/^[ \t\r\n]*$/.test(text.slice(error.offset))) return `the file ends too early: ${described}`;
  if (/^[\]}]/.test(text.slice(error.offset, error.offset + 1)) && lastBefore(text, error.offset) === ",") {
    return `${described} (a \`,\` before the closing bracket is not JSON)`;
  }
  return described;
}

/** The last character before `offset` that is no white space. */
function lastBefore(text: string, offset: number): string | undefined {
  let at = offset - 1;
  while (" \t\r\n".includes(text[at] ?? "x")) at--;
  return text[at];
}
