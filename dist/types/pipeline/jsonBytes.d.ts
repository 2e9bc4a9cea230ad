import type { ErrorObject } from "ajv";
import type { JsonValue } from "../json/value.ts";
import { UsageError } from "./settings.ts";
/** jsonOf reads JSON from bytes that anybody may have written. Throws UsageError, whose text follows the name of a file. */
export declare function jsonOf(bytes: Buffer): JsonValue;
/** schemaError says where a value of ours breaks its schema; its text follows the name of a file. */
export declare function schemaError(errors: readonly ErrorObject[] | null | undefined): UsageError;
