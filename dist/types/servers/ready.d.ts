import { type Address } from "../rpc/address.ts";
import type { Attempt } from "./attempt.ts";
export type Readiness = {
    readonly ready: true;
    readonly address: Address;
}
/** What stood in the way at each address that was tried last. */
 | {
    readonly ready: false;
    readonly reasons: readonly string[];
};
export interface Wait {
    /** The addresses to try, in this order; they may change while the server starts. */
    readonly candidates: () => readonly Address[];
    readonly attempt: Attempt;
    readonly timeoutMs: number;
    /** Ends the wait at once. */
    readonly signal: AbortSignal;
}
/** waitUntilReady tries the candidates again and again until one of them is ready. */
export declare function waitUntilReady({ candidates, attempt, timeoutMs, signal }: Wait): Promise<Readiness>;
