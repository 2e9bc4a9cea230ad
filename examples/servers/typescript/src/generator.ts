/** The messages that a generator's text means: the same in every run and in every language. */

const BASE_MS = 1_704_067_200_000; // 2024-01-01T00:00:00Z
const END = String.raw`base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const PAIR = new RegExp(String.raw`([A-Za-z_]\w*)\s*=\s*\[\s*(${END})\s*\.\.\s*(${END})\s*\]`, "g");
const FROM_BASE = /^base(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?$/;
const INTEGER = /^[+-]?\d+$/;
const MAX_EXACT = 2n ** 53n; // what a JSON number holds

export interface Generator {
  /** The fields that the text gives a range of their own. */
  readonly names: readonly string[];
  message(i: number): Record<string, string | number>;
}

interface Range {
  readonly name: string;
  readonly from: RangeEnd;
  readonly to: RangeEnd;
}

/** What is written as an integer is a bigint. */
type RangeEnd = bigint | number;

export function generator(text: string, count: number, seed: string): Generator {
  const ranges = Array.from(text.matchAll(PAIR), ([, name = "", from = "", to = ""]): Range => {
    return { name, from: parseEnd(from), to: parseEnd(to) };
  });
  const names = ranges.map(({ name }) => name);
  if (ranges.length === 0) return { names, message: wordMessage(text.toLowerCase(), seed) };
  const message = (i: number) => Object.fromEntries(ranges.map((range) => [range.name, valueAt(range, i, count)]));
  return { names, message };
}

function wordMessage(words: string, seed: string): Generator["message"] {
  if (words.includes("sequential") || words.includes("counter")) return (i) => ({ index: i, value: `message_${i}` });
  if (words.includes("random")) return (i) => ({ index: i, random_value: fnv1a32(`${seed}:${i}`) % 1001 });
  if (words.includes("timestamp"))
    return (i) => ({ index: i, timestamp: BASE_MS / 1000 + (fnv1a32(seed) % 86400) + i });
  return (i) => ({ index: i, data: `item_${i}` });
}

function parseEnd(text: string): RangeEnd {
  const based = FROM_BASE.exec(text);
  if (based) {
    const [, sign, amount = "0", unit] = based;
    const offset = BigInt(amount) * (unit === "s" ? 1000n : 1n);
    return BigInt(BASE_MS) + (sign === "-" ? -offset : offset);
  }
  return INTEGER.test(text) ? BigInt(text.replace("+", "")) : Number(text);
}

/** Value i of `count` that run evenly from one end to the other. Integers stay integers, rounded towards `from`. */
function valueAt({ from, to }: Range, i: number, count: number): string | number {
  if (typeof from === "bigint" && typeof to === "bigint") {
    const value = from + ((to - from) * BigInt(i)) / BigInt(Math.max(count - 1, 1));
    return value > MAX_EXACT || value < -MAX_EXACT ? String(value) : Number(value);
  }
  const [start, end] = [Number(from), Number(to)];
  if (i === 0) return start;
  return i === count - 1 ? end : start + ((end - start) * i) / (count - 1);
}

function fnv1a32(text: string): number {
  let hash = 2166136261;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash;
}
