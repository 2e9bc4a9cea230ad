import { type TextLine } from "../textLines.ts";
export declare const COMMA = 44;
/** takeComma passes over the comma that must stand here. `shape` is the record as it should be, for the message. */
export declare function takeComma(line: TextLine, shape: string): void;
/** takeLineNumber reads a line number of the source, from 1. */
export declare function takeLineNumber(line: TextLine, shape: string): number;
/**
 * takeLineNumberIfKnown reads a line number of what need not have one: compilers have functions that nobody wrote, and
 * coverage.py before 7.6 branches out of a function, on line 0. Such a place is SOMEWHERE.
 */
export declare function takeLineNumberIfKnown(line: TextLine, shape: string): number;
/**
 * takeHits reads how often something was reached. Perl writes very large counts as floats. A count below 0, which gcov
 * makes of threads that count without locks, is an error as it is in LCOV 2: nobody knows what it was.
 */
export declare function takeHits(line: TextLine, shape: string): number;
