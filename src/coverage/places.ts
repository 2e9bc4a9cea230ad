/** The places of one file that a test run can reach: lines, statements, branches or functions, each with its hits. */
import type { Count } from "./count.ts";
import { PlaceRun, Shelf } from "./placeRun.ts";
import { MOST_HITS, mergeRuns, PlaceWriter, sumOfHits } from "./placeWriter.ts";

export { MOST_HITS };

/** In order of line and key. */
export interface Places {
  readonly count: Count;
  /** Visits each place once. `line` from 1. `key` tells places of one line apart, 0 where there is only one. */
  forEach(visit: (line: number, hits: number, key: number) => void): void;
}

/** Gathers places; one that is added again, from this report or another, gets the sum of the hits. */
export interface PlaceCollector {
  /** `line` and `key` are whole numbers from 0 to 2^32 − 1, `hits` a whole number from 0; more than MOST_HITS is MOST_HITS. */
  add(line: number, hits: number, key?: number): void;
  addAll(places: Places): void;
  /** Gives what was gathered, and leaves the collector empty and ready for the next file. */
  finish(): Places;
}

/**
 * collectPlaces makes an empty collector. Places may come in any order; in ascending order they cost least. What was
 * gathered takes two to fifteen bytes a place, whatever the line numbers are. Where there are many files, one collector
 * that is finished after each of them takes less memory than a collector for each.
 */
export function collectPlaces(): PlaceCollector {
  return new Collector();
}

/** So many places are gathered before they are sorted and packed. */
const MOST_LOOSE = 32 * 1024;
const FIRST_LOOSE = 16;
const NO_NUMBERS = new Uint32Array(0);
const NO_PLACES = new PlaceWriter().finish();

class Collector implements PlaceCollector {
  /** The latest places, in the order in which they came. */
  #lines = NO_NUMBERS;
  #keys = NO_NUMBERS;
  #hits = NO_NUMBERS;
  #loose = 0;
  #ascending = true;
  #lastLine = 0;
  #lastKey = -1;
  /** Packed places, each run at least twice as long as the next, so that each place is merged only a few times. */
  readonly #runs: (PlaceWriter | PlaceRun)[] = [];
  /** Used for file after file. A collector that only merges packed places needs neither. */
  #writer: PlaceWriter | undefined;
  #shelf: Shelf | undefined;

  add(line: number, hits: number, key = 0): void {
    if (line === this.#lastLine && key === this.#lastKey) {
      this.#hits[this.#loose - 1] = sumOfHits(this.#hits[this.#loose - 1] ?? 0, hits);
      return;
    }
    if (this.#loose === this.#lines.length) this.#makeRoom();
    if (line < this.#lastLine || (line === this.#lastLine && key < this.#lastKey)) this.#ascending = false;
    this.#lastLine = line;
    this.#lastKey = key;
    this.#lines[this.#loose] = line;
    this.#keys[this.#loose] = key;
    this.#hits[this.#loose] = hits < MOST_HITS ? hits : MOST_HITS;
    this.#loose++;
  }

  addAll(places: Places): void {
    if (places instanceof PlaceRun) {
      this.#pack();
      this.#push(places);
    } else {
      places.forEach((line, hits, key) => {
        this.add(line, hits, key);
      });
    }
  }

  finish(): Places {
    this.#pack();
    let all = this.#runs.pop() ?? NO_PLACES;
    for (let run = this.#runs.pop(); run !== undefined; run = this.#runs.pop()) all = merge(run, all);
    if (all instanceof PlaceRun) return all;
    this.#shelf ??= new Shelf();
    return all.finish(this.#shelf);
  }

  #makeRoom(): void {
    if (this.#loose === MOST_LOOSE) {
      this.#pack();
      return;
    }
    const length = Math.min(Math.max(FIRST_LOOSE, this.#loose * 4), MOST_LOOSE);
    this.#lines = longer(this.#lines, length);
    this.#keys = longer(this.#keys, length);
    this.#hits = longer(this.#hits, length);
  }

  /** pack moves the loose places behind the last run, or makes a new one of them where they do not follow it. */
  #pack(): void {
    if (this.#loose === 0) return;
    const order = this.#ascending ? undefined : orderOf(this.#lines, this.#keys, this.#loose);
    const first = order?.[0] ?? 0;
    const last = this.#runs.at(-1);
    if (last instanceof PlaceWriter && last.canFollow(this.#lines[first] ?? 0, this.#keys[first] ?? 0)) {
      this.#writeLoose(last, order);
    } else {
      this.#writer ??= new PlaceWriter();
      const run = last === undefined ? this.#writer : new PlaceWriter();
      this.#writeLoose(run, order);
      this.#push(run);
    }
    this.#loose = 0;
    this.#ascending = true;
    this.#lastLine = 0;
    this.#lastKey = -1;
  }

  #writeLoose(run: PlaceWriter, order: Uint32Array | undefined): void {
    const [lines, keys, hits] = [this.#lines, this.#keys, this.#hits];
    if (order === undefined) {
      for (let i = 0; i < this.#loose; i++) run.write(lines[i] ?? 0, hits[i] ?? 0, keys[i] ?? 0);
      return;
    }
    for (let i = 0; i < order.length; ) {
      const first = order[i] ?? 0;
      const [line, key] = [lines[first] ?? 0, keys[first] ?? 0];
      let sum = 0;
      for (let next = first; lines[next] === line && keys[next] === key; next = order[i] ?? 0) {
        sum = sumOfHits(sum, hits[next] ?? 0);
        if (++i === order.length) break;
      }
      run.write(line, sum, key);
    }
  }

  #push(run: PlaceWriter | PlaceRun): void {
    let last = run;
    for (let before = this.#runs.at(-1); before !== undefined; before = this.#runs.at(-1)) {
      if (before.total >= 2 * last.total) break;
      this.#runs.pop();
      last = merge(before, last);
    }
    this.#runs.push(last);
  }
}

/** Writes what is merged. One for all: very many files may come twice. */
const MERGED = new PlaceWriter();

function merge(one: PlaceWriter | PlaceRun, other: PlaceWriter | PlaceRun): PlaceRun {
  mergeRuns(one.read(), other.read(), MERGED);
  return MERGED.finish();
}

function longer(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(numbers);
  return copy;
}

/** orderOf gives the indexes of the first `count` places, sorted by line and then by key. */
function orderOf(lines: Uint32Array, keys: Uint32Array, count: number): Uint32Array {
  const inOrderOfComing = new Uint32Array(count);
  for (let i = 0; i < count; i++) inOrderOfComing[i] = i;
  return sortedBy(lines, sortedBy(keys, inOrderOfComing));
}

/** sortedBy sorts indexes by their values, equal ones left in order: each value is packed with a rank into one number. */
function sortedBy(values: Uint32Array, indexes: Uint32Array): Uint32Array {
  const packed = new Float64Array(indexes.length);
  for (let rank = 0; rank < packed.length; rank++) {
    packed[rank] = (values[indexes[rank] ?? 0] ?? 0) * MOST_LOOSE + rank;
  }
  packed.sort();
  const sorted = new Uint32Array(packed.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = indexes[(packed[i] ?? 0) % MOST_LOOSE] ?? 0;
  return sorted;
}
