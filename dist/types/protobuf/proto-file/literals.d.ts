import type { Token } from "./tokens.ts";
/** readLiteral gives the bytes that a quoted text means. `start` is where it stands in the file. */
export declare function readLiteral(literal: string, start: number): Uint8Array;
/** textOf reads bytes as UTF-8; undefined where they are not. */
export declare function textOf(bytes: Uint8Array): string | undefined;
/** escapeBytes writes bytes as descriptors hold the default of a bytes field (C++'s CEscape). */
export declare function escapeBytes(bytes: Uint8Array): string;
/** integerOf is the value of a whole number: decimal, `0x` or octal. */
export declare function integerOf({ text }: Pick<Token, "text">): bigint;
