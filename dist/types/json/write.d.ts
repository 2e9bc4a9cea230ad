/** JSON values → text. */
import { type JsonValue } from "./value.ts";
/** jsonText writes a value as JSON.stringify does, but −0 as `-0`: JSON can say it, and floats tell it from 0. */
export declare function jsonText(value: JsonValue): string;
