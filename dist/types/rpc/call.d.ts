/** One call on an open connection, observed from its first byte to its end. */
import { type ClientHttp2Session } from "node:http2";
import type { Metadata } from "./metadata.ts";
import type { Outcome } from "./outcome.ts";
export interface CallRequest {
    /** `/package.Service/Method` */
    readonly path: string;
    /** Already filtered by `isSendable`; `-bin` values in base64. */
    readonly metadata: Metadata;
    /** Encoded messages, taken one at a time as the connection accepts them. */
    readonly messages: Iterable<Uint8Array>;
    /** Milliseconds until the call is given up; also sent as grpc-timeout. */
    readonly deadlineMs: number;
    /** Larger replies are refused, as a gRPC client does. Default: 64 MiB. */
    readonly maxMessageBytes?: number;
    /** Called with each reply as it arrives; the bytes may be kept. */
    readonly onMessage?: (payload: Uint8Array) => void;
}
export type DescribeLoss = (error: Error | undefined) => string;
/** observeCall makes the call and resolves with what was observed. `describeLoss` says why a connection ended, by the error that its streams ended with. */
export declare function observeCall(session: ClientHttp2Session, request: CallRequest, describeLoss: DescribeLoss): Promise<Outcome>;
/** transportOutcome is the outcome of a call that never reached a server. */
export declare function transportOutcome(message: string): Outcome;
