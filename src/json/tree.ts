/** A tree with positions → the value, and what a plain parser hides: repeated keys, integers that are rounded. */
import type { Node } from "jsonc-parser";
import type { LineIndex, Position } from "./lines.ts";
import { type PathSegment, pointerOf } from "./pointer.ts";
import type { JsonObject, JsonValue } from "./value.ts";

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

export interface ParseOptions {
  /**
   * Asked of each integer beyond ±(2^53 − 1), by its path: is its value the digits, as a string? Otherwise, and by
   * default, it is the rounded number.
   */
  readonly keepDigits?: (path: readonly PathSegment[]) => boolean;
}

/** What a text holds. */
export interface Content {
  readonly value: JsonValue;
  readonly duplicateKeys: readonly DuplicateKey[];
  readonly impreciseIntegers: readonly ImpreciseInteger[];
}

/** Reads the value off a tree, and notes what JSON.parse would hide. */
export class TreeReader {
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
