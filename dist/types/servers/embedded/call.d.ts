/** One gRPC call on an HTTP/2 stream, as a server holds it: requests in, replies out, a status at the end or a deadline before. */
import { type ServerHttp2Stream } from "node:http2";
import type { Compression } from "../../rpc/behaviour.ts";
import type { MetadataEntry } from "../../rpc/metadata.ts";
import type { CallHead } from "./head.ts";
import { type Status } from "./headers.ts";
import { Life } from "./life.ts";
export declare class Call {
    #private;
    readonly head: CallHead;
    readonly life: Life;
    constructor(stream: ServerHttp2Stream, head: CallHead);
    /** read gives the next request message, or undefined when the client has half-closed. Throws FrameError, Refusal, CallEnded. */
    read(): Promise<Uint8Array | undefined>;
    /** start sends the initial metadata; replies are compressed with `encoding`, if the client understands it. */
    start(metadata: readonly MetadataEntry[], encoding?: Compression): void;
    /** write sends a message. False: the client has to catch up, which `drained` waits for. Throws CallEnded. */
    write(payload: Uint8Array): boolean;
    drained(): Promise<void>;
    /** finish ends the call with a status, after what was sent before. Requests that still come are read to nowhere. */
    finish(status: Status, metadata?: readonly MetadataEntry[]): void;
}
