import type { Address } from "../rpc/address.ts";
export declare const LOOPBACK = "127.0.0.1";
export interface Endpoint {
    readonly port: number;
    readonly socket?: string;
    /** The socket where there is one, else the port. */
    readonly address: Address;
    /** Removes the socket's folder and gives the port back. Never rejects. */
    release(): Promise<void>;
    /** The same at once, for when the process is about to end. Never throws. */
    releaseNow(): void;
}
/**
 * reserveEndpoint picks a port that is free and not in `taken`, and puts it there: two servers that start at the same
 * time must not get the same one, for with SO_REUSEPORT (the default of gRPC's C core) both could listen on it.
 */
export declare function reserveEndpoint(taken: Set<number>, socket: {
    readonly temporaryFolder: string;
} | undefined): Promise<Endpoint>;
