/** Mismatches as they are collected: with the fixture's line, values as short text, and a bound on their number. */
import type { Fixture, LoadedSpec } from "../fixtures/model.ts";
import type { Mismatch } from "../generated/result.ts";
import { childPointer } from "../json/pointer.ts";
import type { Mask } from "../text/mask.ts";
import { shorten, shortenPair } from "../text/shorten.ts";
import type { Difference } from "./compare.ts";
import { expectedText, receivedText } from "./describe.ts";
import { differenceHint } from "./hints.ts";

export type Expected = LoadedSpec["expected_response"];

const MAX_MISMATCHES = 50;
const MAX_TEXT = 400;
/** Of a path whose place in the fixture is looked for, in characters. */
const MAX_PATH = 8 * 1024;

/** A difference as a result shows it: masked and short. The values themselves can be as large as a reply. */
export interface ShownDifference {
  readonly path: string;
  /** The place in the expected value, as the tail of a JSON pointer. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
  readonly hint?: string;
}

/** The first differences of a message, and how many more there are. */
export interface ShownDifferences {
  readonly first: readonly ShownDifference[];
  readonly more: number;
}

/** showDifferences makes of differences what a result can list of them. */
export function showDifferences(differences: readonly Difference[], mask: Mask): ShownDifferences {
  const first = differences.slice(0, MAX_MISMATCHES).map((difference) => ({
    ...show(difference.path, expectedText(difference.expected), receivedText(difference), mask),
    // Of a longer path, with a key of the server's own making, the place of the message will do.
    pointer: difference.path.length > MAX_PATH ? "" : pointerOfPath(difference.path),
    ...withHint(differenceHint(difference)),
  }));
  return { first, more: differences.length - first.length };
}

/** Masked before it is cut: half a secret is not recognised any more. */
function show(
  path: string,
  expected: string,
  received: string,
  mask: Mask,
): Pick<Mismatch, "path" | "expected" | "received"> {
  const [shownExpected, shownReceived] = shortenPair(mask(expected), mask(received), MAX_TEXT);
  return { path: shorten(mask(path), MAX_TEXT), expected: shownExpected, received: shownReceived };
}

function withHint(hint: string | undefined): Pick<Mismatch, "hint"> {
  return hint === undefined ? {} : { hint };
}

export class MismatchList {
  readonly mask: Mask;
  readonly #fixture: Fixture;
  readonly #list: Mismatch[] = [];
  #left = 0;

  constructor(fixture: Fixture, mask: Mask) {
    this.#fixture = fixture;
    this.mask = mask;
  }

  /** add notes that what the fixture says at `pointer` is not what was received. */
  add(path: string, pointer: string, expected: string, received: string, hint?: string): void {
    if (this.#isFull()) this.#left++;
    else this.#push(pointer, { ...show(path, expected, received, this.mask), ...withHint(hint) });
  }

  /** addDifferences notes each difference of a message, which the fixture has at `pointer`. */
  addDifferences(path: string, pointer: string, { first, more }: ShownDifferences): void {
    for (const { path: tail, pointer: place, ...shown } of first) {
      if (this.#isFull()) this.#left++;
      else this.#push(`${pointer}${place}`, { path: `${path}${tail}`, ...shown });
    }
    this.#left += more;
  }

  list(): readonly Mismatch[] {
    return this.#list;
  }

  /** How many mismatches were found beyond those listed. */
  get left(): number {
    return this.#left;
  }

  #isFull(): boolean {
    return this.#list.length >= MAX_MISMATCHES;
  }

  #push(pointer: string, { path, ...shown }: Omit<Mismatch, "line">): void {
    this.#list.push({ path, line: this.#fixture.document.locate(pointer).line, ...shown });
  }
}

/** pointerOfPath turns a path of the comparison (`.items[2]["a b"]`) into the tail of a JSON pointer. */
export function pointerOfPath(path: string): string {
  return path.replace(
    /\.([A-Za-z_]\w*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g,
    (_, name?: string, index?: string, quoted?: string) => {
      return childPointer("", String(name ?? index ?? JSON.parse(`"${quoted ?? ""}"`)));
    },
  );
}
