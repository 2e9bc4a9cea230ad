/** YAML text with positions, and no more of YAML than a configuration needs: no tags, no merge keys, one document. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from "yaml";
import type { Position } from "../json/lines.ts";
import { childPointer } from "../json/pointer.ts";
import type { JsonValue } from "../json/value.ts";
import { MAX_VALUES, type Source, type SourceProblem, TOO_MANY_VALUES } from "./document.ts";
import { keyText } from "./yaml-key.ts";

/** Deeper nesting than this is refused: no configuration needs it. */
const MAX_DEPTH = 50;
const TOO_DEEP = `nested deeper than ${MAX_DEPTH} levels`;

const STANDARD_TAGS: ReadonlySet<string> = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/** How a configuration is read, wherever it is. */
export const YAML_OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  // The library compares each key with all others, which takes minutes for a large map; the reader below does not.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const;

/** parseYaml reads one YAML 1.2 document (core schema). The first syntax error ends it: what follows is guesswork. */
export function parseYaml(text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines });
  const problem = syntaxProblem(document, lines);
  if (problem !== undefined) return { problems: [problem] };
  if (document.contents === null) return { problems: [{ message: "the file is empty", ...START }] };
  const reader = new YamlReader(lines);
  const value = reader.read(document.contents, "", 0);
  if (reader.excess !== undefined) return { problems: [reader.excess] };
  return {
    document: {
      value,
      locate: (pointer) => reader.find(pointer).value,
      locateKey: (pointer) => {
        const place = reader.find(pointer);
        return place.key ?? place.value;
      },
    },
    problems: reader.problems,
  };
}

const START: Position = { line: 1, column: 1 };

function syntaxProblem(document: Document.Parsed, lines: LineCounter): SourceProblem | undefined {
  const [error] = document.errors;
  // Unknown tags are warnings to the library; the reader refuses them at their place.
  const found = error ?? document.warnings.find(({ code }) => code !== "TAG_RESOLVE_FAILED");
  if (found === undefined) return undefined;
  return { message: describeSyntaxError(found.code, found.message), ...positionAt(lines, found.pos[0]) };
}

function describeSyntaxError(code: string, message: string): string {
  switch (code) {
    case "MULTIPLE_DOCS":
      return "a second document begins here: a configuration is one document, remove the `---`";
    case "RESOURCE_EXHAUSTION":
      return TOO_DEEP;
    case "TAB_AS_INDENT":
      return "not valid YAML: indent with spaces, not with tabs";
    default:
      return `not valid YAML: ${message}`;
  }
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? START : { line, column: col };
}

interface Place {
  readonly key?: Position;
  readonly value: Position;
}

/** Reads a document's nodes into plain data, and keeps where each value stands. */
class YamlReader {
  readonly problems: SourceProblem[] = [];
  /** What there was too much of; what was read is not complete then. */
  excess: SourceProblem | undefined;
  readonly #lines: LineCounter;
  readonly #places = new Map<string, Place>();
  readonly #anchors = new Map<string, ParsedNode>();
  #aliasDepth = 0;
  #values = 0;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  /** The place of the value at a pointer; for a pointer that leads nowhere, of its nearest ancestor. */
  find(pointer: string): Place {
    const place = this.#places.get(pointer);
    if (place !== undefined || pointer === "") return place ?? { value: START };
    return this.find(pointer.slice(0, pointer.lastIndexOf("/")));
  }

  read(node: ParsedNode, pointer: string, depth: number): JsonValue {
    if (++this.#values > MAX_VALUES) return this.#giveUp(node, TOO_MANY_VALUES);
    if (depth > MAX_DEPTH) return this.#giveUp(node, TOO_DEEP);
    if (!this.#places.has(pointer)) this.#places.set(pointer, { value: this.#at(node) });
    if (isAlias(node)) return this.#followAlias(node, node.source, pointer, depth);
    if (node.tag !== undefined && !STANDARD_TAGS.has(node.tag)) {
      this.#complain(node, `tags such as \`${node.tag}\` are not supported: remove it`);
    }
    const value = this.#contents(node, pointer, depth);
    // Only now: an alias inside the value it stands for would have no end.
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return value;
  }

  #contents(node: ParsedNode, pointer: string, depth: number): JsonValue {
    if (isMap(node)) return this.#members(node, pointer, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item, childPointer(pointer, index), depth + 1));
    }
    const value = isScalar(node) ? node.value : undefined;
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return value;
    }
    return this.#complain(node, "not a value that a configuration can hold");
  }

  #members(map: YAMLMap.Parsed, pointer: string, depth: number): JsonValue {
    const members = new Map<string, JsonValue>();
    const firsts = new Map<string, ParsedNode>();
    for (const pair of map.items) {
      const key = this.#keyOf(pair.key);
      if (key === undefined) continue;
      const first = firsts.get(key);
      if (first !== undefined) {
        this.#complain(pair.key, `\`${key}\` is written twice, first in line ${this.#at(first).line}: remove one`);
        continue;
      }
      firsts.set(key, pair.key);
      const child = childPointer(pointer, key);
      this.#places.set(child, { key: this.#at(pair.key), value: this.#at(pair.value ?? pair.key) });
      members.set(key, pair.value === null ? null : this.read(pair.value, child, depth + 1));
    }
    // Made from entries, a `__proto__` is a key like any other.
    return Object.fromEntries(members);
  }

  /** The text of a key as it is written: `1`, `true` and `~` are names here, not values. */
  #keyOf(key: ParsedNode): string | undefined {
    if (!isScalar(key)) {
      this.#complain(key, "a key must be plain text");
      return undefined;
    }
    const text = keyText(key);
    if (text === "<<") {
      this.#complain(key, "merge keys (`<<`) are not supported: write the keys out, or use an alias for a whole value");
    } else if (text === "") {
      this.#complain(key, "a key is missing");
    } else {
      return text;
    }
    return undefined;
  }

  #followAlias(node: ParsedNode, name: string, pointer: string, depth: number): JsonValue {
    const target = this.#anchors.get(name);
    if (target === undefined) return this.#complain(node, `\`*${name}\` names nothing: no \`&${name}\` ends above it`);
    this.#aliasDepth++;
    const value = this.read(target, pointer, depth + 1);
    this.#aliasDepth--;
    return value;
  }

  /** Notes a problem, once: what an alias stands for has been looked at where it is written. */
  #complain(node: ParsedNode, message: string): null {
    if (this.#aliasDepth === 0) this.problems.push({ message, ...this.#at(node) });
    return null;
  }

  #giveUp(node: ParsedNode, message: string): null {
    this.excess ??= { message, ...this.#at(node) };
    return null;
  }

  #at(node: ParsedNode): Position {
    return positionAt(this.#lines, node.range?.[0] ?? 0);
  }
}
