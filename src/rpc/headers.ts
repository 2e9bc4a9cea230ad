/** The header blocks of a call: what is sent, and how what arrives is read. */
import type { OutgoingHttpHeaders } from "node:http2";
import type { ClientBehaviour } from "./behaviour.ts";
import { isBinaryKey, type Metadata, type MetadataEntry, normaliseBinary } from "./metadata.ts";

/** requestHeaders makes the headers of a call with a deadline in milliseconds. */
export function requestHeaders(request: {
  readonly path: string;
  readonly metadata: Metadata;
  readonly deadlineMs: number;
  readonly behaviour?: ClientBehaviour;
}): OutgoingHttpHeaders {
  // No plain object: a key may be called `constructor`.
  const headers = new Map<string, string | string[]>([
    [":method", "POST"],
    [":path", request.path],
    ["te", "trailers"],
    ["content-type", "application/grpc"],
    ["user-agent", "grpc-fixtures"],
    ["grpc-accept-encoding", "identity,deflate,gzip"],
    ["grpc-timeout", formatTimeout(request.deadlineMs)],
  ]);
  const compression = request.behaviour?.compression;
  if (compression !== undefined) headers.set("grpc-encoding", compression);
  for (const [key, value] of request.metadata) {
    // gRPC sends binary values without padding (PROTOCOL-HTTP2.md, "Binary-Header").
    const sent = isBinaryKey(key) ? Buffer.from(value, "base64").toString("base64").replace(/=+$/, "") : value;
    const before = headers.get(key);
    headers.set(key, before === undefined ? sent : [...(Array.isArray(before) ? before : [before]), sent]);
  }
  return Object.fromEntries(headers);
}

/** formatTimeout writes a grpc-timeout: at most eight digits and a unit. Rounded up, so that the client's clock decides. */
export function formatTimeout(milliseconds: number): string {
  const whole = Math.ceil(milliseconds);
  return whole <= 99_999_999 ? `${whole}m` : `${Math.ceil(whole / 1000)}S`;
}

/** rawEntries reads a header block, which Node gives as a flat array of names and values, in wire order, beside a merged object. */
export function rawEntries(raw: unknown): MetadataEntry[] {
  const flat = Array.isArray(raw) ? (raw as unknown[]).map(String) : [];
  const entries: MetadataEntry[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const key = flat[i] ?? "";
    const value = flat[i + 1] ?? "";
    if (isBinaryKey(key)) for (const part of value.split(",")) entries.push([key, normaliseBinary(part.trim())]);
    else entries.push([key, value]);
  }
  return entries;
}

/** headerValue is the first value of a key. */
export function headerValue(entries: readonly MetadataEntry[], key: string): string | undefined {
  return entries.find(([name]) => name === key)?.[1];
}

/** visible is metadata as gRPC knows it: without HTTP/2's pseudo-headers. */
export function visible(entries: readonly MetadataEntry[]): Metadata {
  return entries.filter(([key]) => !key.startsWith(":"));
}
