import { EventEmitter, once } from "node:events";

const REMEMBERED = 10_000;
const MAX_ID_LENGTH = 200; // of longer ones the beginning counts

/** The last calls that were cancelled, by the id that the client gave each, for the client that asks whether its cancel
 * was noticed. */
export class Cancellations {
  #seen = new Set(); // in the order in which they were seen
  #news = new EventEmitter().setMaxListeners(0);

  add(id) {
    const call = callOf(id);
    this.#seen.add(call);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.values().next().value);
    this.#news.emit(call);
  }

  async waitFor(id, signal) {
    if (!this.#seen.has(callOf(id))) await once(this.#news, callOf(id), { signal });
  }
}

/** The name of the event; an emitter has names of its own. */
function callOf(id) {
  return `call ${id.slice(0, MAX_ID_LENGTH)}`;
}
