/** A fixture's metadata in the form that grpc-js takes. */
import { Metadata } from "@grpc/grpc-js";
import type { Json } from "./json.ts";
import { textExample } from "./matchers.ts";

/** What gRPC and HTTP/2 say themselves. */
const OF_THE_LIBRARY = /^(content-type|te|user-agent|grpc-.*|:.*)$/;
// Node's HTTP/2 throws at these, or where they are repeated. In trailers nobody can catch it, and the process ends.
const REFUSED = new Set("connection http2-settings keep-alive proxy-connection transfer-encoding upgrade".split(" "));
const SINGLE = new Set(
  `access-control-allow-credentials access-control-max-age access-control-request-method age authorization
  content-encoding content-language content-length content-location content-md5 content-range date dnt etag expires from
  host if-match if-modified-since if-none-match if-range if-unmodified-since last-modified location max-forwards
  proxy-authorization range referer retry-after tk upgrade-insecure-requests x-content-type-options`.split(/\s+/),
);

/** The block as gRPC metadata, without what the library sends itself. */
export function metadataOf(block: Readonly<Record<string, Json>>): Metadata {
  const metadata = new Metadata();
  for (const [name, expected] of Object.entries(block)) {
    const key = name.toLowerCase();
    if (OF_THE_LIBRARY.test(key)) continue;
    const value = textExample(expected);
    const values: readonly Json[] = Array.isArray(value) ? value : [value];
    if (REFUSED.has(key)) throw new Error(`metadata cannot hold "${key}"`);
    if (SINGLE.has(key) && values.length > 1) throw new Error(`metadata can hold "${key}" only once`);
    for (const text of values) {
      if (typeof text !== "string") throw new Error(`metadata cannot hold "${key}": ${JSON.stringify(text)}`);
      metadata.add(key, key.endsWith("-bin") ? Buffer.from(text, "base64") : text);
    }
  }
  return metadata;
}
