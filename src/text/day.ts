/** Days as people write them in a file: `2027-01-01`. A day begins and ends in UTC, alike on every machine. */

const DAY_MS = 86_400_000;

/** dayOf is the day of a time in milliseconds since the epoch. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, "2027-01-01".length);
}

/** isCalendarDay tells a day that there is from one such as 2027-02-30. */
export function isCalendarDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(ms) && dayOf(ms) === text;
}

/** daysAfter is the day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}
