/** Messages that every call of every binding needs alike, made once: to make one takes longer than to send or compare it. */
import type { MessageSource } from "../fixtures/messages.ts";
import type { JsonObject } from "../json/value.ts";

/** What is left for messages that are kept, in bytes. */
export interface Room {
  bytes: number;
}

/** Of a stream longer than this only the ends are tried: what a generator makes between them is of the same kind. */
const TRIED_MESSAGES = 1000;
/** Of a stream longer than that a message is kept when it is first needed, unless it is larger than this, in bytes. */
const SMALL_BYTES = 4 * 1024;

/** A sequence of messages, each made of its value in the fixture and kept while there is room; beyond, it is made anew. */
export class ReadyMessages<T> {
  readonly source: MessageSource;
  readonly #make: (value: JsonObject) => T;
  readonly #bytesOf: (made: T) => number;
  readonly #room: Room;
  readonly #kept = new Map<number, T>();

  constructor(source: MessageSource, make: (value: JsonObject) => T, bytesOf: (made: T) => number, room: Room) {
    this.source = source;
    this.#make = make;
    this.#bytesOf = bytesOf;
    this.#room = room;
  }

  get size(): number {
    return this.source.size;
  }

  at(index: number): T {
    return this.#kept.get(index) ?? this.#makeAndKeep(index, SMALL_BYTES);
  }

  /** The message where it is at hand, and nothing has to be made. */
  kept(index: number): T | undefined {
    return this.#kept.get(index);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.size; i++) yield this.at(i);
  }

  /** Makes the messages before any is needed, and checks them: either throws for one that cannot be. */
  makeReady(check: (made: T) => void): void {
    const { size } = this;
    if (size <= TRIED_MESSAGES) for (let i = 0; i < size; i++) check(this.#makeAndKeep(i, this.#room.bytes));
    else for (const end of [0, size - 1]) check(this.at(end));
  }

  #makeAndKeep(index: number, atMost: number): T {
    const made = this.#make(this.source.at(index));
    const bytes = this.#bytesOf(made);
    if (bytes <= Math.min(atMost, this.#room.bytes)) {
      this.#room.bytes -= bytes;
      this.#kept.set(index, made);
    }
    return made;
  }
}
