/** gRPC metadata: what may be sent, and what it looks like on the wire. */
import type { MetadataSpec } from "../generated/fixture.ts";
/** Metadata in wire order. A repeated key has an entry for each value; `-bin` values are base64 with padding. */
export type Metadata = readonly MetadataEntry[];
export type MetadataEntry = readonly [key: string, value: string];
/** Keys of HTTP/1 connections: a gRPC client that sends them is refused or retries for ever (RFC 9113, section 8.2.2). */
export declare const FORBIDDEN_KEYS: ReadonlySet<string>;
/** Keys that belong to the transport: a gRPC client sets them itself and overwrites what the caller gives. */
export declare const TRANSPORT_KEYS: ReadonlySet<string>;
/** The runner tells the server which fixture a call belongs to (docs/binding-servers.md). */
export declare const FIXTURE_ID_KEY = "x-fixture-id";
/** Names a call whose cancel the server is going to be asked about. */
export declare const CALL_ID_KEY = "x-fixture-call-id";
/** Asks a server: this call is to end, with CANCELLED, once the call of that name has been seen cancelled. */
export declare const AWAIT_CANCEL_KEY = "x-fixture-await-cancel";
/** A key as gRPC defines it: digits, lower-case letters, `_`, `-`, `.` (PROTOCOL-HTTP2.md, "Header-Name"). */
export declare function isMetadataKey(key: string): boolean;
/** A value of an ASCII key: printable ASCII and spaces (PROTOCOL-HTTP2.md, "ASCII-Value"). */
export declare function isAsciiValue(value: string): boolean;
export declare function isBinaryKey(key: string): boolean;
/** Base64 with or without padding, as `-bin` values may be written. */
export declare function isBase64(value: string): boolean;
/** metadataEntries spells out a fixture's metadata: keys in lower case, an entry for each value. */
export declare function metadataEntries(spec: MetadataSpec | undefined): MetadataEntry[];
/** isSendable says whether a client may put the entry on the wire: no key of the transport's, no invalid key or value. */
export declare function isSendable([key, value]: MetadataEntry): boolean;
/** normaliseBinary gives base64 its padding, so that the same bytes have one spelling. */
export declare function normaliseBinary(value: string): string;
