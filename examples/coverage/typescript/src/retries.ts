/** When a call is tried again. */
import { clamp } from "./units.ts";

/** The waits between attempts: each longer than the one before. */
export class Backoff {
  readonly #first: number;
  readonly #most: number;

  constructor(first: number, most: number) {
    this.#first = first;
    this.#most = most;
  }

  *delays(attempts: number): Generator<number> {
    for (let made = 0; made < attempts; made++) yield clamp(this.#first * 2 ** made, 1, this.#most);
  }

  get patient(): boolean {
    return this.#most >= 60_000;
  }
}

/** retried tells whether a call that ended so is tried again. */
export function retried(code: number, attempt: number, attempts?: number): boolean {
  switch (code) {
    case 8:
    case 14:
      return attempt < (attempts ?? 3);
    case 4:
      return attempt === 1;
    default:
      return false;
  }
}

/** call calls until an attempt succeeds. */
export async function call<T>(
  one: (attempt: number) => Promise<T>,
  backoff: Backoff,
  wait: (ms: number) => void,
): Promise<T> {
  let attempt = 0;
  for (const delay of backoff.delays(3)) {
    attempt += 1;
    try {
      return await one(attempt);
    } catch (error) {
      if (!(error instanceof Error) || error.name === "Fatal") throw error;
      wait(delay);
    }
  }
  return [() => one(attempt + 1)].map((last) => last())[0] ?? Promise.reject(new Error("no attempt is left"));
}
