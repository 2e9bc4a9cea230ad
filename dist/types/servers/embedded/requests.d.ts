/**
 * The messages of a call's request, taken one at a time. What has not been taken yet waits in the stream's window, and so
 * with the client: a request may be larger than the memory.
 */
import type { ServerHttp2Stream } from "node:http2";
import type { Life } from "./life.ts";
export declare class RequestReader {
    #private;
    constructor(stream: ServerHttp2Stream, encoding: string);
    /** next gives the next message, or undefined when the client has half-closed. Throws FrameError, Refusal, CallEnded. */
    next(life: Life): Promise<Uint8Array | undefined>;
    /** discard reads the rest to nowhere. */
    discard(): void;
}
