/** Where a server listens. */
export type Address = {
    readonly kind: "tcp";
    readonly host: string;
    readonly port: number;
} | {
    readonly kind: "unix";
    readonly path: string;
};
export declare class AddressError extends Error {
    readonly name = "AddressError";
}
/** parseAddress reads `host:port`, `[::1]:port` or `unix:/path`. Throws AddressError. */
export declare function parseAddress(text: string): Address;
/** formatAddress writes an address as parseAddress reads it. */
export declare function formatAddress(address: Address): string;
