/** Decimal numbers, reckoned with as they are written: 1.6 is 0.1 away from 1.5, which in binary it is not quite. */
/** isWithin tells whether two numbers are no further apart than `tolerance`. 64-bit integers are given as texts. */
export declare function isWithin(one: number | string, other: number, tolerance: number): boolean;
