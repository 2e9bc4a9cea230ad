import type { Fixture } from "../../fixtures/model.ts";
import type { Encoding } from "../../protobuf/codec.ts";
import { type Address } from "../../rpc/address.ts";
export interface EmbeddedServer {
    readonly address: Address;
    /** Fixtures that cannot be served, because their schema or method is broken. */
    readonly unserved: readonly string[];
    /** Ends the server and every call on it. */
    stop(): void;
}
export interface EmbeddedOptions {
    readonly encoding: Encoding;
    /** Default: a free port on 127.0.0.1. */
    readonly listen?: string;
}
/** An address that the server cannot have. */
export declare class ListenError extends Error {
    readonly name = "ListenError";
}
/** startEmbeddedServer listens and resolves once calls are accepted. Rejects with ListenError where the address cannot be bound. */
export declare function startEmbeddedServer(fixtures: readonly Fixture[], options: EmbeddedOptions): Promise<EmbeddedServer>;
