/** gRPC metadata: what may be sent, and what it looks like on the wire. */
import type { MetadataSpec } from "../generated/fixture.ts";

/** Metadata in wire order. A repeated key has an entry for each value; `-bin` values are base64 with padding. */
export type Metadata = readonly MetadataEntry[];
export type MetadataEntry = readonly [key: string, value: string];

/** Keys of HTTP/1 connections: a gRPC client that sends them is refused or retries for ever (RFC 9113, section 8.2.2). */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  "connection",
  "transfer-encoding",
  "keep-alive",
  "upgrade",
  "proxy-connection",
  "http2-settings",
  "host",
]);

/** Keys that belong to the transport: a gRPC client sets them itself and overwrites what the caller gives. */
export const TRANSPORT_KEYS: ReadonlySet<string> = new Set([
  "content-type",
  "te",
  "user-agent",
  "grpc-timeout",
  "grpc-encoding",
  "grpc-accept-encoding",
  "accept-encoding",
  "grpc-status",
  "grpc-message",
  "content-length",
]);

/** The runner tells the server which fixture a call belongs to (docs/binding-servers.md). */
export const FIXTURE_ID_KEY = "x-fixture-id";

/** Names a call whose cancel the server is going to be asked about. */
export const CALL_ID_KEY = "x-fixture-call-id";

/** Asks a server: this call is to end, with CANCELLED, once the call of that name has been seen cancelled. */
export const AWAIT_CANCEL_KEY = "x-fixture-await-cancel";

/** A key as gRPC defines it: digits, lower-case letters, `_`, `-`, `.` (PROTOCOL-HTTP2.md, "Header-Name"). */
export function isMetadataKey(key: string): boolean {
  return /^[0-9a-z_.-]+$/.test(key);
}

/** A value of an ASCII key: printable ASCII and spaces (PROTOCOL-HTTP2.md, "ASCII-Value"). */
export function isAsciiValue(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value);
}

export function isBinaryKey(key: string): boolean {
  return key.endsWith("-bin");
}

/** Base64 with or without padding, as `-bin` values may be written. */
export function isBase64(value: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(value);
}

/** metadataEntries spells out a fixture's metadata: keys in lower case, an entry for each value. */
export function metadataEntries(spec: MetadataSpec | undefined): MetadataEntry[] {
  return Object.entries(spec ?? {}).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((item: string): MetadataEntry => [key.toLowerCase(), item]),
  );
}

/** isSendable says whether a client may put the entry on the wire: no key of the transport's, no invalid key or value. */
export function isSendable([key, value]: MetadataEntry): boolean {
  if (TRANSPORT_KEYS.has(key) || FORBIDDEN_KEYS.has(key) || !isMetadataKey(key)) return false;
  return isBinaryKey(key) ? isBase64(value) : isAsciiValue(value);
}

/** normaliseBinary gives base64 its padding, so that the same bytes have one spelling. */
export function normaliseBinary(value: string): string {
  return Buffer.from(value, "base64").toString("base64");
}
