/** The two compressions of gRPC. What it calls deflate is the zlib format. */
import { promisify } from "node:util";
import zlib from "node:zlib";
import { CODE, StatusError } from "./status.js";

const FORMATS = {
  gzip: { compress: promisify(zlib.gzip), decompress: promisify(zlib.gunzip) },
  deflate: { compress: promisify(zlib.deflate), decompress: promisify(zlib.inflate) },
};

export const ENCODINGS = Object.keys(FORMATS);

export function compress(message, encoding) {
  return FORMATS[encoding].compress(message);
}

/** Decompresses up to so many bytes: a small message can be a bomb. */
export async function decompress(message, encoding, maxOutputLength) {
  const format = FORMATS[encoding];
  if (!format) throw new StatusError(CODE.UNIMPLEMENTED, `a message compressed with "${encoding}"`);
  try {
    return await format.decompress(message, { maxOutputLength });
  } catch (error) {
    const code = error.code === "ERR_BUFFER_TOO_LARGE" ? CODE.RESOURCE_EXHAUSTED : CODE.INTERNAL;
    throw new StatusError(code, `cannot decompress a message: ${error.message}`);
  }
}
