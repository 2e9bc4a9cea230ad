/** How often and how long to try again. */
import type { Refusal } from "./refusal.ts";
/** All waiting of one client together is no longer. */
export declare const PATIENCE_MS = 60000;
/** Requests are sent so often at most. */
export declare const MAX_TRIES = 4;
/** Patience is spent by the waits of all requests: a GitHub that is down delays a run once and not at every request. */
export interface Patience {
    /** How long to wait before the next try; undefined where there is to be none. Spends the wait. */
    next(refusal: Refusal, tries: number, repeatable: boolean): number | undefined;
    /** Spends time that went by in other ways. */
    spend(ms: number): void;
}
export declare function createPatience(): Patience;
