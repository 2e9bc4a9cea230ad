/** How long a call may take. */

/** The longest: one hour. A timer of Node's that is to wait much longer (2^31 ms) fires at once. */
export const MAX_DEADLINE_MS = 3_600_000;

/** isDeadline says whether a number is a deadline: whole milliseconds, at least 1 and at most an hour. */
export function isDeadline(milliseconds: number): boolean {
  return Number.isInteger(milliseconds) && milliseconds >= 1 && milliseconds <= MAX_DEADLINE_MS;
}
