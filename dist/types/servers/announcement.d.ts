import { type Address } from "../rpc/address.ts";
/** announcedAddress finds `listening on <address>` in a line of output. */
export declare function announcedAddress(line: string): Address | undefined;
/**
 * readAnnounced reads an address as servers print it: `http://[::]:50051/`, `/0.0.0.0:50051` (Java), `:50051` (Go), a port
 * alone, in quotes or before a full stop. A wildcard host is reached over loopback.
 */
export declare function readAnnounced(text: string): Address | undefined;
/** What a matching line said: `found` is what the group `address` or `port` held, where the pattern has one. */
export interface LogMatch {
    readonly found?: string;
    readonly address?: Address;
}
export interface LogPattern {
    match(line: string): LogMatch | undefined;
}
export declare class LogPatternError extends Error {
    readonly name = "LogPatternError";
}
/**
 * compileLogPattern reads the pattern of `ready: log`. RE2, because its time is linear in the line: a server's output is
 * not to be trusted with a backtracking engine. Throws LogPatternError.
 */
export declare function compileLogPattern(pattern: string): LogPattern;
