/** What is tested, whatever runs it. */
import { deepEqual, equal, throws } from "node:assert/strict";
import { Backoff, call, retried } from "../src/retries.ts";
import { clamp, parse } from "../src/units.ts";

export const CHECKS: Readonly<Record<string, () => void | Promise<void>>> = {
  parse() {
    deepEqual([parse("250ms"), parse("10s")], [250, 10_000]);
    throws(() => parse("soon"), /not a timeout: soon/);
  },
  clamp() {
    deepEqual([clamp(0), clamp(5)], [1, 5]);
  },
  delays() {
    deepEqual([...new Backoff(100, 5000).delays(3)], [100, 200, 400]);
  },
  retried() {
    deepEqual([retried(14, 1), retried(5, 1)], [true, false]);
  },
  async call() {
    const waits: number[] = [];
    const second = async (attempt: number): Promise<number> => {
      if (attempt === 1) throw new Error("unavailable");
      return attempt;
    };
    equal(await call(second, new Backoff(1, 1000), (ms) => waits.push(ms)), 2);
    deepEqual(waits, [1]);
  },
};
