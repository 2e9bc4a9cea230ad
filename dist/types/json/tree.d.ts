/** A tree with positions → the value, and what a plain parser hides: repeated keys, integers that are rounded. */
import type { Node } from "jsonc-parser";
import type { LineIndex, Position } from "./lines.ts";
import { type PathSegment } from "./pointer.ts";
import type { JsonValue } from "./value.ts";
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
export interface ParseOptions {
    /**
     * Asked of each integer beyond ±(2^53 − 1), by its path: is its value the digits, as a string? Otherwise, and by
     * default, it is the rounded number.
     */
    readonly keepDigits?: (path: readonly PathSegment[]) => boolean;
}
/** What a text holds. */
export interface Content {
    readonly value: JsonValue;
    readonly duplicateKeys: readonly DuplicateKey[];
    readonly impreciseIntegers: readonly ImpreciseInteger[];
}
/** Reads the value off a tree, and notes what JSON.parse would hide. */
export declare class TreeReader {
    #private;
    constructor(text: string, lines: LineIndex, options: ParseOptions);
    read(root: Node): Content;
}
