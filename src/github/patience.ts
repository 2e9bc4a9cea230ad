/** How often and how long to try again. */
import type { Refusal } from "./refusal.ts";

/** All waiting of one client together is no longer. */
export const PATIENCE_MS = 60_000;

/** Requests are sent so often at most. */
export const MAX_TRIES = 4;

/** Patience is spent by the waits of all requests: a GitHub that is down delays a run once and not at every request. */
export interface Patience {
  /** How long to wait before the next try; undefined where there is to be none. Spends the wait. */
  next(refusal: Refusal, tries: number, repeatable: boolean): number | undefined;
  /** Spends time that went by in other ways. */
  spend(ms: number): void;
}

export function createPatience(): Patience {
  let left = PATIENCE_MS;
  return {
    next({ again, waitMs }, tries, repeatable) {
      if (again === "no" || (again === "unknown" && !repeatable) || tries >= MAX_TRIES) return undefined;
      const wait = waitMs ?? 1000 * 2 ** (tries - 1);
      if (wait > left) return undefined;
      left -= wait;
      return wait;
    },
    spend(ms) {
      left = Math.max(0, left - ms);
    },
  };
}
