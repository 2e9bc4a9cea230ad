/** Places in ascending order, packed: two bytes for a usual line, so that 45 million of them fit into about 100 MB. */
import type { Count } from "./count.ts";

/**
 * A place is three numbers of seven bits a byte, the lowest first:
 *
 *   2 × (line − the line before), 1 more where a key follows
 *   the key, unless it is 0
 *   the hits
 */
export const MOST_BYTES_OF_A_PLACE = 15;

/** A long run is kept in pieces of this size, so that it is never copied whole. */
export const PIECE_BYTES = 256 * 1024;
const MOST_SHELVED_BYTES = 32 * 1024;
const SHELF_BYTES = 1024;

/** A part of an array. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export const NO_BYTES: Uint8Array = new Uint8Array(0);

/** Places that nothing is added to any more: in whole pieces, if there are many, and a last stretch. */
export class PlaceRun {
  readonly #total: number;
  readonly #covered: number;
  readonly #pieces: readonly Uint8Array[];
  /** A stretch, without an object for it: there may be a run for each of very many files. */
  readonly #last: Uint8Array;
  readonly #start: number;
  readonly #end: number;

  constructor(count: Count, pieces: readonly Uint8Array[], last: Stretch) {
    this.#total = count.total;
    this.#covered = count.covered;
    this.#pieces = pieces.length === 0 ? NO_PIECES : pieces;
    this.#last = last.bytes;
    this.#start = last.start;
    this.#end = last.end;
  }

  get total(): number {
    return this.#total;
  }

  get count(): Count {
    return { covered: this.#covered, total: this.#total };
  }

  /** forEach visits each place once, in order of line and key. */
  forEach(visit: (line: number, hits: number, key: number) => void): void {
    const cursor = this.read();
    while (cursor.next()) visit(cursor.line, cursor.hits, cursor.key);
  }

  /** read gives a cursor before the first place. */
  read(): PlaceCursor {
    return new PlaceCursor(this.#pieces, { bytes: this.#last, start: this.#start, end: this.#end });
  }
}

const NO_PIECES: readonly Uint8Array[] = [];

/** Reads a run, one place at a time. */
export class PlaceCursor {
  line = 0;
  hits = 0;
  key = 0;
  readonly #pieces: readonly Uint8Array[];
  #nextPiece = 0;
  readonly #last: Stretch;
  #bytes = NO_BYTES;
  #at = 0;
  #end = 0;

  constructor(pieces: readonly Uint8Array[], last: Stretch) {
    this.#pieces = pieces;
    this.#last = last;
  }

  /** next moves to the next place, and says whether there is one. */
  next(): boolean {
    if (this.#at === this.#end && !this.#openPiece()) return false;
    const step = this.#number();
    const hasKey = step % 2 === 1;
    this.line += hasKey ? (step - 1) / 2 : step / 2;
    this.key = hasKey ? this.#number() : 0;
    this.hits = this.#number();
    return true;
  }

  /** openPiece says whether there is any more to read. */
  #openPiece(): boolean {
    if (this.#nextPiece > this.#pieces.length) return false;
    const piece = this.#pieces[this.#nextPiece++];
    const { bytes, start, end } = piece === undefined ? this.#last : { bytes: piece, start: 0, end: piece.length };
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    return start < end;
  }

  #number(): number {
    let byte = this.#bytes[this.#at++] ?? 0;
    let value = byte & 0x7f;
    for (let unit = 128; byte > 0x7f; unit *= 128) {
      byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 0x7f) * unit;
    }
    return value;
  }
}

/** Where small runs stand side by side: an array of its own would cost a small file more than its places. */
export class Shelf {
  #bytes = NO_BYTES;
  #at = 0;

  /** keep copies bytes. */
  keep(bytes: Uint8Array): Stretch {
    if (bytes.length > MOST_SHELVED_BYTES) return { bytes: bytes.slice(), start: 0, end: bytes.length };
    if (this.#bytes.length - this.#at < bytes.length) this.#makeRoom(bytes.length);
    const start = this.#at;
    this.#bytes.set(bytes, start);
    this.#at += bytes.length;
    return { bytes: this.#bytes, start, end: this.#at };
  }

  /** makeRoom begins the next array. The first run may stay the only one: its array is no longer than it needs. */
  #makeRoom(length: number): void {
    const usual = this.#bytes === NO_BYTES ? 0 : Math.max(SHELF_BYTES, Math.min(PIECE_BYTES, this.#bytes.length * 4));
    this.#bytes = new Uint8Array(Math.max(usual, length));
    this.#at = 0;
  }
}
