/** When the client gives the call up of its own accord. `messages` counts from the call's beginning. */
export type CancelPoint = {
    readonly kind: "after-sent";
    readonly messages: number;
} | {
    readonly kind: "after-received";
    readonly messages: number;
} | {
    readonly kind: "after-ms";
    readonly ms: number;
}
/** All messages are sent, and the half-close is not. */
 | {
    readonly kind: "before-half-close";
};
/** How request messages may be compressed: the names of `grpc-encoding` (gRPC's compression.md). */
export declare const COMPRESSIONS: readonly ["identity", "gzip", "deflate"];
export type Compression = (typeof COMPRESSIONS)[number];
export interface ClientBehaviour {
    /** Milliseconds between two sent messages. Default: 0. */
    readonly sendDelayMs?: number;
    /** How many replies must have arrived before the client goes on, when it has sent `sent` messages. Default: none. */
    readonly repliesAwaited?: (sent: number) => number;
    /** Default: true. */
    readonly halfClose?: boolean;
    readonly cancel?: CancelPoint;
    /** The cancel is the end of the connection, which must be the call's own, and no reset of the stream. Default: false. */
    readonly disconnect?: boolean;
    /** Default: messages go out as they are, and no `grpc-encoding` is sent. */
    readonly compression?: Compression;
    /** Milliseconds between two messages that are read; what waits meanwhile fills the stream's window. Default: 0. */
    readonly readDelayMs?: number;
    /** How much longer than the deadline it sends the client itself waits, in milliseconds. Default: 0. */
    readonly deadlineGraceMs?: number;
}
/** describeCancel says when the client cancels, as the end of a sentence. */
export declare function describeCancel(point: CancelPoint): string;
