/** Mismatches as they are collected: with the fixture's line, values as short text, and a bound on their number. */
import type { Fixture, LoadedSpec } from "../fixtures/model.ts";
import type { Mismatch } from "../generated/result.ts";
import type { JsonValue } from "../json/document.ts";
import { canonicalText } from "../protobuf/codec.ts";

export type Expected = LoadedSpec["expected_response"];

const MAX_MISMATCHES = 50;
const MAX_TEXT = 400;

export class MismatchList {
  readonly #fixture: Fixture;
  readonly #list: Mismatch[] = [];
  #left = 0;

  constructor(fixture: Fixture) {
    this.#fixture = fixture;
  }

  /** add notes that what the fixture says at `pointer` is not what was received. */
  add(path: string, pointer: string, expected: string, received: string, hint?: string): void {
    if (this.#list.length >= MAX_MISMATCHES) {
      this.#left++;
      return;
    }
    const line = this.#fixture.document.locate(pointer).line;
    this.#list.push({
      path,
      line,
      expected: shorten(expected),
      received: shorten(received),
      ...(hint === undefined ? {} : { hint }),
    });
  }

  list(): readonly Mismatch[] {
    if (this.#left === 0) return this.#list;
    const line = this.#fixture.document.locate("/expected_response").line;
    return [...this.#list, { path: "…", line, expected: "", received: `and ${this.#left} more mismatches` }];
  }
}

/** describe writes a value as text; one that is absent as `(absent)`. */
export function describe(value: JsonValue | undefined): string {
  return value === undefined ? "(absent)" : canonicalText(value);
}

/** shorten leaves out the middle of a long text, and says how much. */
export function shorten(text: string, limit: number = MAX_TEXT): string {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  return `${text.slice(0, half)}…(${text.length - 2 * half} characters left out)…${text.slice(-half)}`;
}

/** pointerOfPath turns a path of the comparison (`.items[2]["a b"]`) into the tail of a JSON pointer. */
export function pointerOfPath(path: string): string {
  return path.replace(
    /\.([A-Za-z_]\w*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g,
    (_, name?: string, index?: string, quoted?: string) => {
      const segment = name ?? index ?? JSON.parse(`"${quoted ?? ""}"`);
      return `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    },
  );
}
