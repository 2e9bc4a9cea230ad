/** Which calls were cancelled, for a client that asks whether its cancel was noticed. */
import { EventEmitter, once } from "node:events";

const REMEMBERED = 10_000;
const MAX_ID_LENGTH = 200; // of longer ones the beginning counts

/** The last calls that were cancelled, by the id that the client gave each. */
export class Cancellations {
  /** In the order in which they were seen. */
  readonly #seen = new Set<string>();
  readonly #news = new EventEmitter().setMaxListeners(0);

  add(id: string): void {
    const name = nameOf(id);
    this.#seen.add(name);
    for (const oldest of this.#seen) {
      if (this.#seen.size <= REMEMBERED) break;
      this.#seen.delete(oldest);
    }
    this.#news.emit(name);
  }

  async waitFor(id: string, signal: AbortSignal): Promise<void> {
    if (!this.#seen.has(nameOf(id))) await once(this.#news, nameOf(id), { signal });
  }
}

/** The prefix keeps an id from being an event that means something else, such as `error`. */
function nameOf(id: string): string {
  return `call ${id.slice(0, MAX_ID_LENGTH)}`;
}
