/** The header blocks that a server sends (grpc/doc/PROTOCOL-HTTP2.md, "Responses"). */
import { type Compression } from "../../rpc/behaviour.ts";
import { type MetadataEntry } from "../../rpc/metadata.ts";
export type HeaderBlock = {
    readonly [key: string]: string | string[];
};
/** What a call ends with. */
export interface Status {
    readonly code: number;
    readonly message: string;
}
/** How requests may be compressed. */
export declare const ACCEPT_ENCODING: MetadataEntry;
/** initialBlock makes the initial metadata; `encoding` is how the messages are compressed. */
export declare function initialBlock(metadata: readonly MetadataEntry[], encoding: Compression | undefined): HeaderBlock;
/** trailingBlock makes the trailing metadata, the status first. */
export declare function trailingBlock(status: Status, metadata: readonly MetadataEntry[]): HeaderBlock;
/** trailersOnlyBlock makes the one block of a reply that has no initial metadata and no messages. */
export declare function trailersOnlyBlock(status: Status, metadata: readonly MetadataEntry[]): HeaderBlock;
/**
 * encodeStatusMessage percent-encodes what may not stand in grpc-message: all but printable ASCII, and `%`. Spaces at the
 * ends are encoded too: HTTP/2 would lose them.
 */
export declare function encodeStatusMessage(message: string): string;
