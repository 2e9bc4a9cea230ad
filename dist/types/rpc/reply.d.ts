import type { MetadataEntry } from "./metadata.ts";
/** A reply as far as it has come. */
export interface Reply {
    /** 0 before anything came. */
    readonly httpStatus: number;
    readonly contentType: string;
    readonly headers: readonly MetadataEntry[];
    readonly trailers?: readonly MetadataEntry[];
    /** One header block was all of it. */
    readonly trailersOnly: boolean;
}
export declare const NO_REPLY: Reply;
/** beginReply reads the first header block, which may be the last too. */
export declare function beginReply(entries: readonly MetadataEntry[], endsStream: boolean): Reply;
/** asTrailersOnly takes the headers for trailers: a trailers-only reply in two frames, the header block and an empty end of stream. */
export declare function asTrailersOnly(reply: Reply): Reply;
/** isGrpc says whether a reply calls itself gRPC. */
export declare function isGrpc({ contentType }: Reply): boolean;
/** headerBreaches are the breaches of the gRPC protocol in a reply's first header block. */
export declare function headerBreaches(reply: Reply): string[];
