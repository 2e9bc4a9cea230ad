/** Lines in runs: 12 to 15, and 20. */
import type { Places } from "./places.ts";

/** Both ends belong to it, from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * uncoveredRanges are the lines that were never reached. What cannot be reached, such as a comment, parts no range: the
 * lines around it are one piece of code. Gives at most `limit` ranges, and how many there are.
 */
export function uncoveredRanges(lines: Places, limit: number): { readonly ranges: LineRange[]; readonly all: number } {
  const runs = new Runs(limit);
  lines.forEach((line, hits) => {
    if (hits === 0) runs.add(line);
    else runs.end();
  });
  return { ranges: runs.ranges, all: runs.all };
}

/** Gathers lines in ascending order into ranges. */
export class Runs {
  readonly ranges: LineRange[] = [];
  /** How many ranges there are, with those beyond the limit. */
  all = 0;
  readonly #limit: number;
  #from: number | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(line: number): void {
    if (this.#from === undefined) {
      this.#from = line;
      this.all++;
      if (this.all <= this.#limit) this.ranges.push({ from: line, to: line });
    } else if (this.all <= this.#limit) {
      this.ranges[this.all - 1] = { from: this.#from, to: line };
    }
  }

  end(): void {
    this.#from = undefined;
  }
}
