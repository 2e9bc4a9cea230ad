/** Keys for the places of one file, where two that look alike must still be counted as two. */

/** Another key for each time that one is taken, far from its neighbours. */
const STEP = 0x9e37_79b1;

/**
 * DistinctKeys gives each place of a file a key that no other place of its line has. The same places in the same order get
 * the same keys, so that two reports of one file can be merged.
 */
export class DistinctKeys {
  readonly #taken = new Map<number, number>();

  /** take gives `key` where it is free on this line, and otherwise another one. */
  take(line: number, key: number): number {
    for (let free = key; ; ) {
      // 20 bits of the line leave the number exact: lines a million apart may make one another choose another key.
      const place = (line & 0xf_ffff) * 2 ** 32 + free;
      const times = this.#taken.get(place) ?? 0;
      this.#taken.set(place, times + 1);
      if (times === 0) return free;
      free = (free + Math.imul(times, STEP)) >>> 0;
    }
  }
}
