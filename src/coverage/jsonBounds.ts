/** How much a JSON text asks for, found out before it is parsed: a parser that runs out of memory takes the process with it. */

/** Deeper nesting than this is refused: reports have six levels, and parsers recurse. */
export const MAX_DEPTH = 200;

/** So much a report may have at most. */
export interface JsonLimits {
  /** Objects and lists, at about 50 bytes. */
  readonly containers: number;
  /** Commas, and so about as many entries. */
  readonly entries: number;
  /** Different texts. Each may be a key, and an object with keys of its own takes 300 bytes. */
  readonly texts: number;
}

/** A report of 256 MiB that a tool wrote has less of each. */
const LIMITS: JsonLimits = { containers: 12 * 1024 * 1024, entries: 64 * 1024 * 1024, texts: 4 * 1024 * 1024 };

const NAMES: Readonly<Record<keyof JsonLimits, string>> = {
  containers: "objects and lists",
  entries: "entries",
  texts: "different texts",
};

/** What is too much, and the byte at which it becomes so. */
export interface Excess {
  readonly what: string;
  readonly at: number;
}

const MOST_SEEN_BITS = 2 ** 26;

/** findExcess runs over the bytes of a JSON text once. A text that is no JSON may go either way: the parser comes next. */
export function findExcess(bytes: Uint8Array, limits: JsonLimits = LIMITS): Excess | undefined {
  const seen = new Uint32Array(seenBits(bytes.length) / 32);
  const counts = { containers: 0, entries: 0, texts: 0 };
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    switch (bytes[at]) {
      case 0x22: {
        const start = at;
        let hash = 0x811c9dc5;
        for (at++; at < bytes.length && bytes[at] !== 0x22; at++) {
          if (bytes[at] === 0x5c) at++;
          hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
        }
        if (isNew(seen, hash) && ++counts.texts > limits.texts) return tooMany("texts", limits, start);
        break;
      }
      case 0x5b:
      case 0x7b:
        if (++depth > MAX_DEPTH) return { what: `is nested deeper than ${MAX_DEPTH} levels`, at };
        if (++counts.containers > limits.containers) return tooMany("containers", limits, at);
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
      case 0x2c:
        if (++counts.entries > limits.entries) return tooMany("entries", limits, at);
        break;
    }
  }
  return undefined;
}

/** A power of two, some bits for each text that there may be. */
function seenBits(bytes: number): number {
  return Math.min(MOST_SEEN_BITS, 2 ** Math.ceil(Math.log2(1024 + 4 * bytes)));
}

/** Two texts with the same bits of hash are taken for one: millions of texts are looked for, not their exact number. */
function isNew(seen: Uint32Array, hash: number): boolean {
  const bit = (hash ^ (hash >>> 13)) & (seen.length * 32 - 1);
  const before = seen[bit >>> 5] ?? 0;
  seen[bit >>> 5] = before | (1 << (bit & 31));
  return (before & (1 << (bit & 31))) === 0;
}

function tooMany(what: keyof JsonLimits, limits: JsonLimits, at: number): Excess {
  return { what: `has more than ${limits[what]} ${NAMES[what]}, which no report of a program has`, at };
}
