/** The two compressions that every gRPC library knows. `deflate` is zlib's format, as in HTTP (RFC 9110, section 8.4.1.2). */
import { deflateSync, gunzipSync, gzipSync, inflateSync } from "node:zlib";
import type { Compression } from "./behaviour.ts";

export function compress(payload: Uint8Array, compression: Compression): Uint8Array {
  switch (compression) {
    case "identity":
      return payload;
    case "gzip":
      return gzipSync(payload);
    case "deflate":
      return deflateSync(payload);
  }
}

/** decompress unpacks no more than so many bytes; undefined where the encoding is not known. Throws as zlib does. */
export function decompress(payload: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array | undefined {
  switch (encoding) {
    case "gzip":
      return gunzipSync(payload, { maxOutputLength });
    case "deflate":
      return inflateSync(payload, { maxOutputLength });
    default:
      return undefined;
  }
}

/** isTooLarge tells zlib's refusal to unpack more from its other errors. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
