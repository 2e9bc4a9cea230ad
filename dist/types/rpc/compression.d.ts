import type { Compression } from "./behaviour.ts";
export declare function compress(payload: Uint8Array, compression: Compression): Uint8Array;
/** decompress unpacks no more than so many bytes; undefined where the encoding is not known. Throws as zlib does. */
export declare function decompress(payload: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array | undefined;
/** isTooLarge tells zlib's refusal to unpack more from its other errors. */
export declare function isTooLarge(error: unknown): boolean;
