/** Shares of a whole, reckoned exactly: 79.999 % is not 80 %, and is never shown as it. */
import type { Count } from "./count.ts";

/** Percentages are given in hundredths: so many make the whole. */
const WHOLE = 10_000n;

/** isAtLeast tells whether a count reaches a percentage of at most two decimals. Not for an empty count. */
export function isAtLeast({ covered, total }: Count, percent: number): boolean {
  return BigInt(covered) * WHOLE >= hundredths(percent) * BigInt(total);
}

/** hasDecreased tells whether a count is below another by more than a tolerance in percentage points, of two decimals. */
export function hasDecreased(now: Count, before: Count, tolerance: number): boolean {
  const [covered, total] = [BigInt(now.covered), BigInt(now.total)];
  return (
    (covered * WHOLE + hundredths(tolerance) * total) * BigInt(before.total) < BigInt(before.covered) * WHOLE * total
  );
}

/** percentOf is the percentage with two decimals, rounded down; 0 for an empty count, which has none. */
export function percentOf({ covered, total }: Count): number {
  return total === 0 ? 0 : Number((BigInt(covered) * WHOLE) / BigInt(total)) / 100;
}

/** pointsBetween is how far one percentage of two decimals is above another, negative where it is below. */
export function pointsBetween(percent: number, other: number): number {
  return Number(hundredths(percent) - hundredths(other)) / 100;
}

/** countOfPercent stands for a percentage of which no counts are known. Digits after the fourth decimal are dropped. */
export function countOfPercent(percent: number): Count {
  return { covered: Math.floor(Number((percent * 10_000).toPrecision(12))), total: 1_000_000 };
}

/** isPercentage tells whether a number can be a minimum: 0 to 100, with at most two decimals. */
export function isPercentage(number: number): boolean {
  return number >= 0 && number <= 100 && Number(number.toFixed(2)) === number;
}

function hundredths(percent: number): bigint {
  return BigInt(Math.round(percent * 100));
}
