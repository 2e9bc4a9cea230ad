import { type Address } from "../rpc/address.ts";
/** announcedAddress finds `listening on <address>` in a line of output. */
export declare function announcedAddress(line: string): Address | undefined;
/**
 * readAnnounced reads an address as servers print it: `http://[::]:50051/`, `/0.0.0.0:50051` (Java), `:50051` (Go), a port
 * alone, in quotes or before a full stop. A wildcard host is reached over loopback.
 */
export declare function readAnnounced(text: string): Address | undefined;
