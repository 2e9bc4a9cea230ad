/** The sending half of a call: no faster than the server reads, nor than the client's own behaviour says. */
import type { ClientHttp2Stream } from "node:http2";
import type { ClientBehaviour } from "./behaviour.ts";
export interface SendingEvents {
    /** All was handed to the connection: the last message, and the half-close if there is to be one. */
    readonly onSent: () => void;
    /** The connection has taken what was to be sent before the cancel. */
    readonly onCancelPoint: () => void;
    readonly onFailure: (message: string) => void;
}
export declare class Sending {
    #private;
    constructor(stream: ClientHttp2Stream, messages: Iterable<Uint8Array>, behaviour: ClientBehaviour, events: SendingEvents);
    get sentCount(): number;
    /** send goes on while the stream takes more, and again at `drain`: a million messages are never all in memory. */
    send(): void;
    /** replied tells how many replies have arrived, which may be what is waited for. */
    replied(count: number): void;
    /** stop sends nothing more. */
    stop(): void;
    /** describeHold says what the client was holding back, and for what; undefined where it held nothing back. */
    describeHold(requestCount: number | undefined): string | undefined;
}
