/** A stream of frames that cannot be read on; the status is the one a gRPC client gives it. */
export declare class FrameError extends Error {
    readonly name = "FrameError";
    readonly status: number;
    constructor(message: string, status: number);
}
/** frameMessage puts the prefix before an uncompressed payload. */
export declare function frameMessage(payload: Uint8Array): Buffer;
/**
 * Cuts received bytes into messages. It buffers at most one message of `maxMessageBytes`: a longer one is refused by its
 * prefix, before its payload is kept.
 */
export declare class FrameReader {
    #private;
    constructor(maxMessageBytes: number, onMessage: (payload: Uint8Array) => void);
    /** The reply's `grpc-encoding`, known once its headers are. */
    setEncoding(encoding: string): void;
    /** How many bytes of an unfinished frame are held. */
    get pendingBytes(): number;
    /** push takes a chunk and hands on each message that is complete. Throws FrameError. */
    push(chunk: Buffer): void;
}
