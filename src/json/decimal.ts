/** Decimal numbers, reckoned with as they are written: 1.6 is 0.1 away from 1.5, which in binary it is not quite. */

/** isWithin tells whether two numbers are no further apart than `tolerance`. 64-bit integers are given as texts. */
export function isWithin(one: number | string, other: number, tolerance: number): boolean {
  const distance = Math.abs(Number(one) - other);
  const blur = (Math.abs(Number(one)) + Math.abs(other) + tolerance) * ROUNDING;
  // Only where binary numbers cannot tell is it worth the reckoning.
  return Math.abs(distance - tolerance) > blur ? distance < tolerance : isWithinExactly(one, other, tolerance);
}

/** More than what rounding adds up to, relative to the numbers. */
const ROUNDING = 2 ** -50;

function isWithinExactly(one: number | string, other: number, tolerance: number): boolean {
  const numbers = [one, other, tolerance].map((number) => parse(String(number)));
  const exponent = Math.min(...numbers.map((number) => number.exponent));
  const [a = 0n, b = 0n, limit = 0n] = numbers.map(
    (number) => number.digits * 10n ** BigInt(number.exponent - exponent),
  );
  const distance = a > b ? a - b : b - a;
  return distance <= limit;
}

/** digits × 10^exponent */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Reads what JavaScript writes a finite number as. */
function parse(text: string): Decimal {
  const [mantissa = "", power = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
