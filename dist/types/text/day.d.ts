/** Days as people write them in a file: `2027-01-01`. A day begins and ends in UTC, alike on every machine. */
/** dayOf is the day of a time in milliseconds since the epoch. */
export declare function dayOf(ms: number): string;
/** isCalendarDay tells a day that there is from one such as 2027-02-30. */
export declare function isCalendarDay(text: string): boolean;
/** daysAfter is the day so many days after another. */
export declare function daysAfter(day: string, days: number): string;
