/** The literals of `.proto` files: texts with their escapes, whole numbers. */
import { isUtf8 } from "node:buffer";
import { quote } from "../../text/quote.ts";
import { ProtoSyntaxError } from "./syntax-error.ts";
import type { Token } from "./tokens.ts";

const SIMPLE: ReadonlyMap<string, number> = new Map([
  ["a", 0x07],
  ["b", 0x08],
  ["f", 0x0c],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
  ["v", 0x0b],
  ["\\", 0x5c],
  ["'", 0x27],
  ['"', 0x22],
  ["?", 0x3f],
]);

const ESCAPE =
  /\\(?:([abfnrtv\\'"?])|([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U(00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|)/g;

/** readLiteral gives the bytes that a quoted text means. `start` is where it stands in the file. */
export function readLiteral(literal: string, start: number): Uint8Array {
  const inner = literal.slice(1, -1);
  if (!inner.includes("\\")) return Buffer.from(inner, "utf8");
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const match of inner.matchAll(ESCAPE)) {
    const [written, simple, octal, hex, short, long] = match;
    const point = short ?? long;
    if (written === "\\") {
      throw new ProtoSyntaxError(`${quote(inner.slice(match.index, match.index + 2))} is no escape`, start);
    }
    parts.push(Buffer.from(inner.slice(done, match.index), "utf8"));
    if (simple !== undefined) parts.push(Buffer.of(SIMPLE.get(simple) ?? 0));
    else if (octal !== undefined) parts.push(Buffer.of(Number.parseInt(octal, 8) & 0xff));
    else if (hex !== undefined) parts.push(Buffer.of(Number.parseInt(hex, 16)));
    else if (point !== undefined) parts.push(Buffer.from(String.fromCodePoint(Number.parseInt(point, 16)), "utf8"));
    done = match.index + written.length;
  }
  parts.push(Buffer.from(inner.slice(done), "utf8"));
  return Buffer.concat(parts);
}

/** textOf reads bytes as UTF-8; undefined where they are not. */
export function textOf(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? Buffer.from(bytes).toString("utf8") : undefined;
}

/** escapeBytes writes bytes as descriptors hold the default of a bytes field (C++'s CEscape). */
export function escapeBytes(bytes: Uint8Array): string {
  const named = new Map([
    [0x0a, "\\n"],
    [0x0d, "\\r"],
    [0x09, "\\t"],
    [0x22, '\\"'],
    [0x27, "\\'"],
    [0x5c, "\\\\"],
  ]);
  const escaped = Array.from(bytes, (byte) => {
    if (byte >= 0x20 && byte < 0x7f) return named.get(byte) ?? String.fromCharCode(byte);
    return named.get(byte) ?? `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return escaped.join("");
}

/** integerOf is the value of a whole number: decimal, `0x` or octal. */
export function integerOf({ text }: Pick<Token, "text">): bigint {
  return BigInt(/^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text);
}
