/** Files of JSON that come from other machines → values. */
import { isUtf8 } from "node:buffer";
import type { ErrorObject } from "ajv";
import { parseJson } from "../json/document.ts";
import { MAX_DEPTH, scanText } from "../json/scan.ts";
import type { JsonValue } from "../json/value.ts";
import { quote } from "../text/quote.ts";
import { UsageError } from "./settings.ts";

/** For more text than this a tree with positions would take gigabytes: it is parsed without. */
const MAX_PLACED = 4 * 1024 * 1024;

/** jsonOf reads JSON from bytes that anybody may have written. Throws UsageError, whose text follows the name of a file. */
export function jsonOf(bytes: Buffer): JsonValue {
  if (!isUtf8(bytes)) throw new UsageError("is not JSON: it is not UTF-8 text");
  const text = bytes.toString("utf8");
  if (text.length > MAX_PLACED) return largeJsonOf(text);
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.document.value;
  const { line, column } = parsed.problem.position;
  throw new UsageError(`is not JSON: line ${line}, column ${column}: ${parsed.problem.message}`);
}

function largeJsonOf(text: string): JsonValue {
  if (scanText(text).tooDeep !== undefined) throw new UsageError(`is nested deeper than ${MAX_DEPTH} levels`);
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    throw new UsageError("is not JSON: was it cut off?");
  }
}

/** schemaError says where a value of ours breaks its schema; its text follows the name of a file. */
export function schemaError(errors: readonly ErrorObject[] | null | undefined): UsageError {
  const [error] = errors ?? [];
  const where = error === undefined || error.instancePath === "" ? "" : ` at ${quote(error.instancePath)}`;
  return new UsageError(`is not what a run writes${where}: ${error?.message ?? "it breaks the schema"}`);
}
