/** Durations as people write them: `10s`, `500ms`, `1.5m`. A bare number is refused: half of its readers would take it for seconds. */

const MILLISECONDS = { ms: 1, s: 1000, m: 60_000 } as const;

/** The longest duration there is: one hour. */
export const MAX_DURATION_MS = 3_600_000;

/** parseDuration gives whole milliseconds, at least 1 and at most an hour; undefined for what is no such duration. */
export function parseDuration(value: unknown): number | undefined {
  const ms = Math.round(millisecondsOf(value));
  return ms >= 1 && ms <= MAX_DURATION_MS ? ms : undefined;
}

function millisecondsOf(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/.exec(value) ?? [];
  return unit === "ms" || unit === "s" || unit === "m" ? Number(amount) * MILLISECONDS[unit] : Number.NaN;
}
