/** The length-prefixed messages of gRPC: one byte of flags, four of length, the payload (PROTOCOL-HTTP2.md). */
import type { Compression } from "./behaviour.ts";
/** A stream of frames that cannot be read on; the status is the one a gRPC client gives it. */
export declare class FrameError extends Error {
    readonly name = "FrameError";
    readonly status: number;
    constructor(message: string, status: number);
}
/** frameMessage puts the prefix before a payload, which it compresses if told to. */
export declare function frameMessage(payload: Uint8Array, compression?: Compression): Buffer;
/**
 * Cuts received bytes into messages. It buffers at most one message of `maxMessageBytes`: a longer one is refused by its
 * prefix, before its payload is kept.
 */
export declare class FrameReader {
    #private;
    constructor(maxMessageBytes: number, onMessage: (payload: Uint8Array) => void);
    /** The reply's `grpc-encoding`, known once its headers are. */
    setEncoding(encoding: string): void;
    /** How many bytes of an unfinished frame there are. */
    get pendingBytes(): number;
    /** How many of the messages that were handed on had come compressed. */
    get compressedCount(): number;
    /** The size of the largest message that came as it is, in bytes. */
    get largestPlainBytes(): number;
    /** push takes a chunk and hands on each message that is complete. Throws FrameError. */
    push(chunk: Buffer): void;
    /** hold keeps back what follows the message that is being handed on. */
    hold(): void;
    /** release goes on where `hold` stopped. Throws FrameError. */
    release(): void;
}
