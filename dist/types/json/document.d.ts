import { type Position } from "./lines.ts";
import { type DuplicateKey, type ImpreciseInteger, type ParseOptions } from "./tree.ts";
import type { JsonValue } from "./value.ts";
export interface JsonDocument {
    readonly value: JsonValue;
    readonly duplicateKeys: readonly DuplicateKey[];
    readonly impreciseIntegers: readonly ImpreciseInteger[];
    /** Where the value at a JSON pointer (RFC 6901) stands; for a pointer that leads nowhere, its nearest ancestor. */
    locate(pointer: string): Position;
    /** Like `locate`, but for the key of an object's member. */
    locateKey(pointer: string): Position;
}
export interface JsonProblem {
    readonly message: string;
    readonly position: Position;
}
export type JsonResult = {
    readonly ok: true;
    readonly document: JsonDocument;
} | {
    readonly ok: false;
    readonly problem: JsonProblem;
};
/** parseJson reads strict JSON (RFC 8259). The first problem ends it: what follows a syntax error is guesswork. */
export declare function parseJson(text: string, options?: ParseOptions): JsonResult;
