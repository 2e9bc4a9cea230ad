/** How long something may take, as people write it. */

const MILLISECONDS: readonly (readonly [unit: string, factor: number])[] = [
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
];

/** parse reads "250ms", "10s" or "2m" as milliseconds. */
export function parse(text: string): number {
  for (const [unit, factor] of MILLISECONDS) {
    const number = text.slice(0, -unit.length);
    if (text.endsWith(unit) && /^\d+$/.test(number)) {
      return Number(number) * factor;
    }
  }
  throw new RangeError(`not a timeout: ${text}`);
}

/** clamp keeps a timeout between two others. */
export function clamp(ms: number, least = 1, most = 600_000): number {
  if (ms < least) return least;
  if (ms > most) {
    return most;
  }
  return ms;
}

/** describe is called by no test. */
export function describe(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return ms >= 1000 ? `${ms / 1000}s` : `${ms}ms`;
}
