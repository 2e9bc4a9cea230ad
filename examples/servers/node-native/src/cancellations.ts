/** Which calls were cancelled, for a client that asks whether its cancel was noticed. */
import { EventEmitter, once } from "node:events";

const REMEMBERED = 10_000;
const MAX_ID_LENGTH = 200; // of longer ones the beginning counts

/** The last calls that were cancelled, by the id that the client gave each. */
export class Cancellations {
  readonly #seen = new Set<string>(); // in the order in which they were seen
  readonly #news = new EventEmitter().setMaxListeners(0);

  add(callId: string): void {
    const name = nameOf(callId);
    this.#seen.add(name);
    const [oldest = name] = this.#seen;
    if (this.#seen.size > REMEMBERED) this.#seen.delete(oldest);
    this.#news.emit(name);
  }

  async waitFor(callId: string, signal: AbortSignal): Promise<void> {
    const name = nameOf(callId);
    if (!this.#seen.has(name)) await once(this.#news, name, { signal });
  }
}

/** An event of the name `error` alone would be one. */
function nameOf(callId: string): string {
  return `cancelled ${callId.slice(0, MAX_ID_LENGTH)}`;
}
