/** One call on an open connection, observed from its first byte to its end. */
import { type ClientHttp2Session } from "node:http2";
import { type ClientBehaviour } from "./behaviour.ts";
import type { Metadata } from "./metadata.ts";
import { type Outcome } from "./outcome.ts";
export interface CallRequest {
    /** `/package.Service/Method` */
    readonly path: string;
    /** Already filtered by `isSendable`; `-bin` values in base64. */
    readonly metadata: Metadata;
    /** Encoded messages, taken one at a time as the connection accepts them. */
    readonly messages: Iterable<Uint8Array>;
    /** How many messages there are, for what is said of a call that did not send them all. */
    readonly requestCount?: number;
    /** Milliseconds until the call is given up; also sent as grpc-timeout. */
    readonly deadlineMs: number;
    /** Larger replies are refused, as a gRPC client does. Default: 64 MiB. */
    readonly maxMessageBytes?: number;
    /** Default: the client sends all it has, half-closes, and reads what comes. */
    readonly behaviour?: ClientBehaviour;
    /** Called with each reply as it is read; the bytes may be kept. */
    readonly onMessage?: (payload: Uint8Array) => void;
}
/** The connection that a call is made on. */
export interface CallConnection {
    readonly session: ClientHttp2Session;
    /** Says why the connection ended, by the error that a stream of it ended with. */
    readonly describeLoss: (error: Error | undefined) => string;
    /** Breaks the connection off, without a word of HTTP/2. */
    readonly drop: () => void;
}
/** observeCall makes the call and resolves with what was observed. */
export declare function observeCall(connection: CallConnection, request: CallRequest): Promise<Outcome>;
