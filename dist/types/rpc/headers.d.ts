/** The header blocks of a call: what is sent, and how what arrives is read. */
import type { OutgoingHttpHeaders } from "node:http2";
import type { ClientBehaviour } from "./behaviour.ts";
import { type Metadata, type MetadataEntry } from "./metadata.ts";
/** requestHeaders makes the headers of a call with a deadline in milliseconds. */
export declare function requestHeaders(request: {
    readonly path: string;
    readonly metadata: Metadata;
    readonly deadlineMs: number;
    readonly behaviour?: ClientBehaviour;
}): OutgoingHttpHeaders;
/** formatTimeout writes a grpc-timeout: at most eight digits and a unit. Rounded up, so that the client's clock decides. */
export declare function formatTimeout(milliseconds: number): string;
/** rawEntries reads a header block, which Node gives as a flat array of names and values, in wire order, beside a merged object. */
export declare function rawEntries(raw: unknown): MetadataEntry[];
/** headerValue is the first value of a key. */
export declare function headerValue(entries: readonly MetadataEntry[], key: string): string | undefined;
/** visible is metadata as gRPC knows it: without HTTP/2's pseudo-headers. */
export declare function visible(entries: readonly MetadataEntry[]): Metadata;
