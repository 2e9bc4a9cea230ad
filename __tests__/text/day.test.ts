import { expect, test } from "vitest";
import { dayOf, daysAfter, isCalendarDay } from "../../src/text/day.ts";

test("a day is that of UTC", () => {
  expect(dayOf(Date.parse("2026-12-31T23:59:59.999Z"))).toBe("2026-12-31");
  expect(dayOf(Date.parse("2026-12-31T23:59:59.999Z") + 1)).toBe("2027-01-01");
});

test.each(["2027-01-01", "2028-02-29", "0001-01-01", "9999-12-31"])("%s is in the calendar", (day) => {
  expect(isCalendarDay(day)).toBe(true);
});

test.each([
  "2027-02-29",
  "2027-04-31",
  "2027-13-01",
  "2027-00-10",
  "2027-01-00",
  "27-01-01",
  "2027-1-1",
  "",
  "2027-01-01T00:00:00Z",
])("%j is not", (day) => {
  expect(isCalendarDay(day)).toBe(false);
});

test("days are counted over the ends of months and years", () => {
  expect(daysAfter("2026-12-02", 90)).toBe("2027-03-02");
  expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
});
