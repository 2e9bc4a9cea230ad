/** Durations as people write them: `10s`, `500ms`, `1.5m`. A bare number is refused: half of its readers would take it for seconds. */
import { isDeadline } from "../rpc/deadline.ts";

const MILLISECONDS = { ms: 1, s: 1000, m: 60_000 } as const;

/** parseDuration gives whole milliseconds, at least 1 and at most an hour; undefined for what is no such duration. */
export function parseDuration(value: unknown): number | undefined {
  const ms = Math.round(millisecondsOf(value));
  return isDeadline(ms) ? ms : undefined;
}

function millisecondsOf(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/.exec(value) ?? [];
  return unit === "ms" || unit === "s" || unit === "m" ? Number(amount) * MILLISECONDS[unit] : Number.NaN;
}
