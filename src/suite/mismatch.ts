/** Mismatches as they are collected: with the fixture's line, values as short text, and a bound on their number. */
import type { Fixture, LoadedSpec } from "../fixtures/model.ts";
import type { Mismatch } from "../generated/result.ts";
import type { JsonValue } from "../json/value.ts";
import { canonicalText } from "../protobuf/codec.ts";
import type { Mask } from "../text/mask.ts";
import { shortenPair } from "../text/shorten.ts";

export type Expected = LoadedSpec["expected_response"];

const MAX_MISMATCHES = 50;
const MAX_TEXT = 400;

export class MismatchList {
  readonly #fixture: Fixture;
  readonly #mask: Mask;
  readonly #list: Mismatch[] = [];
  #left = 0;

  constructor(fixture: Fixture, mask: Mask) {
    this.#fixture = fixture;
    this.#mask = mask;
  }

  /** add notes that what the fixture says at `pointer` is not what was received. */
  add(path: string, pointer: string, expected: string, received: string, hint?: string): void {
    if (this.#list.length >= MAX_MISMATCHES) {
      this.#left++;
      return;
    }
    const { line } = this.#fixture.document.locate(pointer);
    // Masked before it is cut: half a secret is not recognised any more.
    const [shownExpected, shownReceived] = shortenPair(this.#mask(expected), this.#mask(received), MAX_TEXT);
    this.#list.push({
      path: this.#mask(path),
      line,
      expected: shownExpected,
      received: shownReceived,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  list(): readonly Mismatch[] {
    return this.#list;
  }

  /** How many mismatches were found beyond those listed. */
  get left(): number {
    return this.#left;
  }
}

/** describe writes a value as text; one that is absent as `(absent)`. */
export function describe(value: JsonValue | undefined): string {
  return value === undefined ? "(absent)" : canonicalText(value);
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
