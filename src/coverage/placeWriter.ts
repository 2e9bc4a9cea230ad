/** Writes places in ascending order, and merges two runs of them into one. */
import { MOST_BYTES_OF_A_PLACE, NO_BYTES, PIECE_BYTES, type PlaceCursor, PlaceRun, Shelf } from "./placeRun.ts";

/** Hits saturate here, as reports hold counts of 64 bits. */
export const MOST_HITS = 0xffff_ffff;

const FIRST_PIECE_BYTES = 256;

/** Writes a run, each place after the one before. */
export class PlaceWriter {
  #total = 0;
  #covered = 0;
  #lastLine = 0;
  #lastKey = -1;
  #full: Uint8Array[] = [];
  #piece = NO_BYTES;
  #at = 0;

  get total(): number {
    return this.#total;
  }

  /** canFollow says whether a place may be written next, or is too early. */
  canFollow(line: number, key: number): boolean {
    return line > this.#lastLine || (line === this.#lastLine && key > this.#lastKey);
  }

  write(line: number, hits: number, key: number): void {
    if (this.#piece.length - this.#at < MOST_BYTES_OF_A_PLACE) this.#makeRoom();
    const step = 2 * (line - this.#lastLine);
    if (key === 0) {
      this.#number(step);
    } else {
      this.#number(step + 1);
      this.#number(key);
    }
    this.#number(hits);
    this.#lastLine = line;
    this.#lastKey = key;
    this.#total++;
    if (hits > 0) this.#covered++;
  }

  /** finish gives what was written, in no more bytes than it takes, and begins the next run. */
  finish(shelf = new Shelf()): PlaceRun {
    const count = { covered: this.#covered, total: this.#total };
    const run = new PlaceRun(count, this.#full, shelf.keep(this.#piece.subarray(0, this.#at)));
    this.#beginAgain();
    return run;
  }

  /** read ends the run and gives a cursor before its first place. */
  read(): PlaceCursor {
    return this.finish().read();
  }

  #beginAgain(): void {
    this.#total = 0;
    this.#covered = 0;
    this.#lastLine = 0;
    this.#lastKey = -1;
    this.#full = [];
    this.#at = 0;
  }

  #makeRoom(): void {
    if (this.#piece.length < PIECE_BYTES) {
      const larger = new Uint8Array(Math.max(FIRST_PIECE_BYTES, this.#piece.length * 4));
      larger.set(this.#piece);
      this.#piece = larger;
    } else {
      this.#full.push(this.#piece.subarray(0, this.#at));
      this.#piece = new Uint8Array(PIECE_BYTES);
      this.#at = 0;
    }
  }

  #number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      const low = rest & 0x7f;
      this.#piece[this.#at++] = low | 0x80;
      rest = (rest - low) / 128;
    }
    this.#piece[this.#at++] = rest;
  }
}

/** mergeRuns reads two runs to their end into a third; a place that is in both has the sum of the hits. */
export function mergeRuns(one: PlaceCursor, other: PlaceCursor, merged: PlaceWriter): void {
  let hasOne = one.next();
  let hasOther = other.next();
  while (hasOne || hasOther) {
    const order = !hasOther ? -1 : !hasOne ? 1 : one.line - other.line || one.key - other.key;
    const hits = order < 0 ? one.hits : order > 0 ? other.hits : sumOfHits(one.hits, other.hits);
    const from = order > 0 ? other : one;
    merged.write(from.line, hits, from.key);
    if (order <= 0) hasOne = one.next();
    if (order >= 0) hasOther = other.next();
  }
}

export function sumOfHits(one: number, other: number): number {
  return Math.min(one + other, MOST_HITS);
}
