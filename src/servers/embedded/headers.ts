/** The header blocks that a server sends (grpc/doc/PROTOCOL-HTTP2.md, "Responses"). */
import { COMPRESSIONS, type Compression } from "../../rpc/behaviour.ts";
import { isBinaryKey, type MetadataEntry } from "../../rpc/metadata.ts";

export type HeaderBlock = { readonly [key: string]: string | string[] };

/** What a call ends with. */
export interface Status {
  readonly code: number;
  readonly message: string;
}

/** How requests may be compressed. */
export const ACCEPT_ENCODING: MetadataEntry = ["grpc-accept-encoding", COMPRESSIONS.join(",")];

/** initialBlock makes the initial metadata; `encoding` is how the messages are compressed. */
export function initialBlock(metadata: readonly MetadataEntry[], encoding: Compression | undefined): HeaderBlock {
  const announced: MetadataEntry[] = encoding === undefined ? [] : [["grpc-encoding", encoding]];
  return headerBlock([...RESPONSE, ...announced, ACCEPT_ENCODING, ...metadata]);
}

/** trailingBlock makes the trailing metadata, the status first. */
export function trailingBlock(status: Status, metadata: readonly MetadataEntry[]): HeaderBlock {
  return headerBlock([...statusEntries(status), ...metadata]);
}

/** trailersOnlyBlock makes the one block of a reply that has no initial metadata and no messages. */
export function trailersOnlyBlock(status: Status, metadata: readonly MetadataEntry[]): HeaderBlock {
  return headerBlock([...RESPONSE, ...statusEntries(status), ...metadata]);
}

const RESPONSE: readonly MetadataEntry[] = [
  [":status", "200"],
  ["content-type", "application/grpc"],
];

function statusEntries({ code, message }: Status): MetadataEntry[] {
  const status: MetadataEntry = ["grpc-status", String(code)];
  return message === "" ? [status] : [status, ["grpc-message", encodeStatusMessage(message)]];
}

/** headerBlock keeps the order of keys; the values of a repeated one come together, each in a line of its own. */
function headerBlock(entries: readonly MetadataEntry[]): HeaderBlock {
  // No plain object: a key may be called `constructor`.
  const block = new Map<string, string | string[]>();
  for (const [key, value] of entries) {
    const before = block.get(key);
    const sent = wireValue(key, value);
    block.set(key, before === undefined ? sent : [...(Array.isArray(before) ? before : [before]), sent]);
  }
  return Object.fromEntries(block);
}

/** Binary values go without padding (PROTOCOL-HTTP2.md, "Binary-Header"), others without spaces at their ends (RFC 9113, section 8.2.1). */
function wireValue(key: string, value: string): string {
  return isBinaryKey(key) ? Buffer.from(value, "base64").toString("base64").replace(/=+$/, "") : value.trim();
}

/**
 * encodeStatusMessage percent-encodes what may not stand in grpc-message: all but printable ASCII, and `%`. Spaces at the
 * ends are encoded too: HTTP/2 would lose them.
 */
export function encodeStatusMessage(message: string): string {
  return message.replace(/[^ -$&-~]|^ +| +$/gu, (part) =>
    Array.from(Buffer.from(part, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
}
