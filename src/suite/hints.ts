/** What a difference looks like to someone who has seen it before: defects that leave their mark on a value. */
import { isObject, type JsonValue } from "../json/value.ts";
import { isBase64, normaliseBinary } from "../rpc/metadata.ts";
import type { Difference } from "./compare.ts";

/** differenceHint names what changed a member of a message, where its value shows it. */
export function differenceHint({ path, expected, received }: Difference): string | undefined {
  if (expected.kind !== "exact") return undefined;
  const { value } = expected;
  if (isRounded(value, received)) return "a double rounds it to that: the integer went through one";
  // An item of a list that is not there was never said to be unset.
  if (path.endsWith("]")) return undefined;
  if (received === undefined && isDefault(value)) return "it is set, to its default: that was taken for unset";
  if (value === undefined && isDefault(received)) return "it is not set: it was written with its default";
  return undefined;
}

/** 64-bit integers are texts in canonical JSON. */
function isRounded(expected: JsonValue | undefined, received: JsonValue | undefined): boolean {
  if (typeof expected !== "string" || !/^-?\d{16,20}$/.test(expected)) return false;
  return expected !== received && received === BigInt(Number(expected)).toString();
}

function isDefault(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) return false;
  return value === "" || value === 0 || value === false;
}

/** binaryHint names what was done to a `-bin` value; both are base64 with padding. No byte of them is told. */
export function binaryHint(expected: string, received: string): string | undefined {
  const [whole, part] = [Buffer.from(expected, "base64"), Buffer.from(received, "base64")];
  const text = part.toString("latin1");
  if (text !== "" && isBase64(text) && normaliseBinary(text) === expected) return "it is base64 of the base64";
  if (part.length >= whole.length || !whole.subarray(0, part.length).equals(part)) return undefined;
  return `only the first ${part.length} of ${whole.length} bytes came`;
}
