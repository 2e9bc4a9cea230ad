export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
/** A place in a text: line and column, both from 1. The column counts UTF-16 code units, as editors do. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** A key written twice in one object: the pointer of the value that wins, and where the repetition stands. */
export interface DuplicateKey {
    readonly key: string;
    readonly pointer: string;
    readonly position: Position;
}
/** An integer that JSON.parse would round, as written. */
export interface ImpreciseInteger {
    readonly text: string;
    readonly pointer: string;
    readonly position: Position;
}
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
export interface ParseOptions {
    /**
     * Asked of each integer beyond ±(2^53 − 1), by its path: is its value the digits, as a string? Otherwise, and by
     * default, it is the rounded number.
     */
    readonly keepDigits?: (path: readonly PathSegment[]) => boolean;
}
/** A key or an index. */
export type PathSegment = string | number;
/** parseJson reads strict JSON (RFC 8259). The first problem ends it: what follows a syntax error is guesswork. */
export declare function parseJson(text: string, options?: ParseOptions): JsonResult;
/** pointerOf joins path segments to a JSON pointer. */
export declare function pointerOf(segments: readonly PathSegment[]): string;
/** childPointer is the pointer of a member or item of the value at `pointer`. */
export declare function childPointer(pointer: string, segment: PathSegment): string;
export declare function isObject(value: unknown): value is JsonObject;
