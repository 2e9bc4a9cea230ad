/** The messages that a generator's text means: the same in every run and in every language. */
import type { JsonObject } from "./json.ts";

const BASE_MS = 1_704_067_200_000n; // 2024-01-01T00:00:00Z
const END = String.raw`base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const PAIR = new RegExp(String.raw`([A-Za-z_]\w*)\s*=\s*\[\s*(${END})\s*\.\.\s*(${END})\s*\]`, "g");
const FROM_BASE = /^base(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?$/;

/** A pair, name=[from..to]. */
interface Range {
  readonly name: string;
  readonly from: number | bigint;
  readonly to: number | bigint;
}

export interface Generator {
  /** The fields that the text gives a range. */
  readonly names: readonly string[];
  message(i: number): JsonObject;
}

export function generatorOf(text: string, count: number, seed: string): Generator {
  const ranges = rangesOf(text);
  const names = ranges.map(({ name }) => name);
  if (names.length === 0) return { names, message: messageOfWords(text.toLowerCase(), seed) };
  const message = (i: number) => Object.fromEntries(ranges.map((range) => [range.name, interpolate(range, i, count)]));
  return { names, message };
}

function rangesOf(text: string): Range[] {
  return [...text.matchAll(PAIR)].map(([, name = "", from = "", to = ""]) => {
    return { name, from: parseEnd(from), to: parseEnd(to) };
  });
}

function parseEnd(text: string): number | bigint {
  const based = FROM_BASE.exec(text);
  if (based) {
    const [, sign = "", amount = "0", unit] = based;
    return BASE_MS + BigInt(amount) * (sign === "-" ? -1n : 1n) * (unit === "s" ? 1000n : 1n);
  }
  return /^[+-]?\d+$/.test(text) ? BigInt(text.replace("+", "")) : Number(text);
}

/** interpolate gives value i of `count` that run evenly from one end to the other. Integers stay integers, rounded
 * towards `from`. */
function interpolate({ from, to }: Range, i: number, count: number): number | string {
  if (typeof from === "bigint" && typeof to === "bigint") {
    const value = from + ((to - from) * BigInt(i)) / BigInt(Math.max(count - 1, 1));
    const isLong = value > 2n ** 53n || value < -(2n ** 53n);
    return isLong ? String(value) : Number(value);
  }
  const [start, end] = [Number(from), Number(to)];
  if (i === 0) return start;
  return i === count - 1 ? end : start + ((end - start) * i) / (count - 1);
}

function messageOfWords(words: string, seed: string): (i: number) => JsonObject {
  const has = (word: string) => words.includes(word);
  if (has("sequential") || has("counter")) return (i) => ({ index: i, value: `message_${i}` });
  if (has("random")) return (i) => ({ index: i, random_value: fnv1a32(`${seed}:${i}`) % 1001 });
  if (has("timestamp")) return (i) => ({ index: i, timestamp: Number(BASE_MS) / 1000 + (fnv1a32(seed) % 86400) + i });
  return (i) => ({ index: i, data: `item_${i}` });
}

function fnv1a32(text: string): number {
  let hash = 2166136261;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}
