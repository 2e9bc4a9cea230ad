import { type Address } from "../rpc/address.ts";
import { type TlsOptions } from "../rpc/channel.ts";
import type { Ready } from "./model.ts";
/** Resolves when the server is ready, and rejects with the reason why it is not; also as soon as the signal fires. */
export type Attempt = (address: Address, timeoutMs: number, signal: AbortSignal) => Promise<void>;
/** attemptFor is the attempt that fits a server's `ready`. A log line is waited for elsewhere; it still must accept. */
export declare function attemptFor(ready: Ready, tls: TlsOptions | undefined): Attempt;
