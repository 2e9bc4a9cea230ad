/** Waiting for a server to be ready. */
import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { type Address, formatAddress } from "../rpc/address.ts";
import { messageOf } from "../text/errors.ts";
import type { Attempt } from "./attempt.ts";

export type Readiness =
  | { readonly ready: true; readonly address: Address }
  /** What stood in the way at each address that was tried last. */
  | { readonly ready: false; readonly reasons: readonly string[] };

export interface Wait {
  /** The addresses to try, in this order; they may change while the server starts. */
  readonly candidates: () => readonly Address[];
  readonly attempt: Attempt;
  readonly timeoutMs: number;
  /** Ends the wait at once. */
  readonly signal: AbortSignal;
}

/** A refused connection costs next to nothing, so a server that is up is seen soon. */
const POLL_MS = 25;
/** One attempt at a server that accepts and then says nothing must not take the time of all others. */
const ATTEMPT_MS = 5000;
/** What comes of an attempt that the deadline made shorter than this says less than what came of the one before. */
const TELLING_MS = 250;

/** waitUntilReady tries the candidates again and again until one of them is ready. */
export async function waitUntilReady({ candidates, attempt, timeoutMs, signal }: Wait): Promise<Readiness> {
  const deadline = performance.now() + timeoutMs;
  const left = () => Math.ceil(deadline - performance.now());
  let reasons = new Map<string, string>();
  while (!signal.aborted && left() > 0) {
    const tried = new Map<string, string>();
    for (const address of candidates()) {
      const timeout = Math.min(ATTEMPT_MS, left());
      if (timeout <= 0 || signal.aborted) break;
      const reason = await attempt(address, timeout, signal).then(() => undefined, messageOf);
      if (reason === undefined) return { ready: true, address };
      const where = formatAddress(address);
      tried.set(where, timeout < TELLING_MS ? (reasons.get(where) ?? reason) : reason);
    }
    reasons = tried;
    await delay(Math.max(0, Math.min(POLL_MS, left())), undefined, { signal }).catch(() => {});
  }
  return { ready: false, reasons: [...reasons.values()] };
}
