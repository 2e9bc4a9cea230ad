import type { Address } from "../rpc/address.ts";
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
/** compileLogPattern reads the pattern of `ready: log`, in RE2 syntax. Throws LogPatternError. */
export declare function compileLogPattern(pattern: string): LogPattern;
