import { type Address } from "./address.ts";
import { type CallRequest } from "./call.ts";
import { type Outcome } from "./outcome.ts";
/** PEM texts; the system's certificate authorities are used where `ca` is absent. */
export interface TlsOptions {
    readonly ca?: Buffer;
    readonly certificate?: Buffer;
    readonly key?: Buffer;
    readonly serverName?: string;
}
export interface ChannelOptions {
    readonly tls?: TlsOptions;
    /**
     * How much of one reply may wait unread, in bytes, before the server has to hold it back. A slow reader is felt by the
     * server only once this is full. Default: 1 MiB.
     */
    readonly streamWindowBytes?: number;
}
export interface Channel {
    readonly address: Address;
    /** Resolves once the peer has sent its HTTP/2 SETTINGS. Rejects with ConnectError. */
    connect(timeoutMs: number): Promise<void>;
    /** Makes one call and observes it to its end. Never rejects: every failure is an outcome. */
    call(request: CallRequest): Promise<Outcome>;
    /** Opens another channel to the same server, with the same TLS. It ends with this one, if not before. */
    sibling(options?: Omit<ChannelOptions, "tls">): Channel;
    /** Ends the connection and every call on it. */
    close(): void;
}
/** No connection could be made; the message is a sentence that says where to and why. */
export declare class ConnectError extends Error {
    readonly name = "ConnectError";
}
/** openChannel makes a channel; nothing is connected until `connect` or the first call. */
export declare function openChannel(address: Address, options?: ChannelOptions): Channel;
