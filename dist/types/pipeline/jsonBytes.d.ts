import type { JsonValue } from "../json/value.ts";
/** jsonOf reads JSON from bytes that anybody may have written. Throws UsageError, whose text follows the name of a file. */
export declare function jsonOf(bytes: Buffer): JsonValue;
