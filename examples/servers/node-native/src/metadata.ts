/** A fixture's headers and trailers, in the form that connect takes. */
import { base64Decode } from "@bufbuild/protobuf/wire";
import { encodeBinaryHeader } from "@connectrpc/connect";
import type { Fixture } from "./fixtures.ts";
import type { Json, JsonObject } from "./json.ts";
import { textExample } from "./matchers.ts";

/** headersOf is the initial metadata that a fixture expects. */
export function headersOf({ expected }: Fixture): JsonObject {
  return { ...expected.metadata, ...expected.headers };
}

/** compressionOf is the encoding that a fixture wants of the replies, if it wants one. */
export function compressionOf(fixture: Fixture): string | undefined {
  const { "grpc-encoding": encoding } = headersOf(fixture);
  return encoding === "gzip" || encoding === "deflate" ? encoding : undefined;
}

/** addMetadata adds a fixture's block to headers or trailers, without what the library sends itself. */
export function addMetadata(target: Headers, block: JsonObject): void {
  for (const [name, expected] of Object.entries(block)) {
    const key = name.toLowerCase();
    if (isOfLibrary(key)) continue;
    for (const value of [textExample(expected)].flat()) target.append(key, metadataValue(key, value));
  }
}

function isOfLibrary(key: string): boolean {
  return ["content-type", "te", "user-agent"].includes(key) || /^(grpc-|:)/.test(key);
}

function metadataValue(key: string, value: Json): string {
  if (typeof value !== "string" || !/^[0-9a-z_.-]+$/.test(key) || !/^[ -~]*$/.test(value)) {
    throw new Error(`metadata cannot hold "${key}": ${JSON.stringify(value)}`);
  }
  return key.endsWith("-bin") ? encodeBinaryHeader(base64Decode(value)) : value;
}
