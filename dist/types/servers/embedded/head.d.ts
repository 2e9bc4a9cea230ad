/** The header block that a call begins with, checked as a gRPC server does (grpc/doc/PROTOCOL-HTTP2.md, "Requests"). */
import type { IncomingHttpHeaders } from "node:http2";
import { type Compression } from "../../rpc/behaviour.ts";
import { type HeaderBlock } from "./headers.ts";
export interface CallHead {
    /** `/package.Service/Method` */
    readonly path: string;
    /** What `x-fixture-id` says, or nothing. */
    readonly fixtureId: string;
    /** Milliseconds from now; undefined where the client sets no deadline. */
    readonly timeoutMs: number | undefined;
    /** How the requests are compressed. */
    readonly encoding: Compression;
    /** How replies may be compressed. */
    readonly accepted: readonly string[];
    /** What the call will be known by, should someone ask whether it was cancelled. */
    readonly callId: string | undefined;
    /** The call does not want an answer of its own: it asks whether the call of this id was cancelled. */
    readonly awaitsCancelOf: string | undefined;
}
export type ReadHead = {
    readonly ok: true;
    readonly head: CallHead;
}
/** The whole reply to what is no call, or none that can be answered. */
 | {
    readonly ok: false;
    readonly reply: HeaderBlock;
};
export declare function readHead(headers: IncomingHttpHeaders): ReadHead;
/** parseTimeout reads a grpc-timeout (at most eight digits and a unit) as milliseconds; NaN where it is none. */
export declare function parseTimeout(text: string): number;
