/** Which calls were seen cancelled, for those who ask (docs/binding-servers.md, "Asked about a cancel"). */
import type { Life } from "./life.ts";

/** The contract wants a thousand at least. */
const MAX_REMEMBERED = 4096;
/** Longer ids are not remembered: they come from clients. */
const MAX_ID_LENGTH = 256;

export class Cancellations {
  /** The last ones, the oldest first. */
  readonly #seen = new Set<string>();
  readonly #waiting = new Map<string, Set<() => void>>();

  add(id: string): void {
    if (id.length > MAX_ID_LENGTH) return;
    this.#seen.delete(id);
    this.#seen.add(id);
    for (const oldest of this.#seen) {
      if (this.#seen.size <= MAX_REMEMBERED) break;
      this.#seen.delete(oldest);
    }
    for (const tell of this.#waiting.get(id) ?? []) tell();
  }

  /** seen waits until the call with this id has been cancelled. Rejects with CallEnded when the one who asks ends first. */
  async seen(id: string, life: Life): Promise<void> {
    if (this.#seen.has(id)) return;
    const waiting = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, waiting);
    let tell: (() => void) | undefined;
    try {
      await life.until((done) => {
        tell = done;
        waiting.add(done);
        return undefined;
      });
    } finally {
      if (tell !== undefined) waiting.delete(tell);
      if (waiting.size === 0) this.#waiting.delete(id);
    }
  }
}
