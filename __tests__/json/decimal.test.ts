import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin } from "../../src/json/decimal.ts";

test.each<[number | string, number, number, boolean]>([
  [1.6, 1.5, 0.1, true],
  [1.4, 1.5, 0.1, true],
  [1.6000000000000003, 1.5, 0.1, false],
  [0.3, 0.1, 0.2, true],
  ["9007199254740993", 9007199254740992, 0, false],
  ["9007199254740993", 9007199254740992, 1, true],
  ["18446744073709551615", 0, 1, false],
  [5e-324, 0, 5e-324, true],
  [1e-323, 0, 5e-324, false],
  [1.7976931348623157e308, -1.7976931348623157e308, 1.7976931348623157e308, false],
  [-0, 0, 0, true],
])("%s is within %s ± %s: %s", (one, other, tolerance, isSo) => {
  expect(isWithin(one, other, tolerance)).toBe(isSo);
});

test("any number is near itself and what is a tolerance away, as it is written", () => {
  const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(hundredths, fc.nat(1000), (units, step) => {
      const [one, other, tolerance] = [units / 100, (units + step) / 100, step / 100];
      expect(isWithin(one, other, tolerance)).toBe(true);
      expect(isWithin(other, one, tolerance)).toBe(true);
      if (step > 0) expect(isWithin(one, other, (step - 1) / 100)).toBe(false);
    }),
  );
  const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(anyNumber, (number) => {
      expect(isWithin(number, number, 0)).toBe(true);
    }),
  );
});
