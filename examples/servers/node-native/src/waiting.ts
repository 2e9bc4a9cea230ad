/** Waits that end as soon as the call does. */
import { setTimeout as sleep } from "node:timers/promises";

/** until gives what the promise does, or fails with the reason why the call is over: a cancel, or its deadline. */
export function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

export async function pause(signal: AbortSignal, milliseconds = 0): Promise<void> {
  if (milliseconds > 0) await until(signal, sleep(milliseconds, undefined, { signal }));
}
