/** The fields of an lcov record: numbers with commas between them. */
import { SOMEWHERE } from "../fileGatherer.ts";
import { NOT_A_NUMBER, type TextLine } from "../textLines.ts";

export const COMMA = 0x2c;
const MINUS = 0x2d;
const MOST_LINE = 0x7fff_ffff;
const COUNT = /^[0-9]+(\.[0-9]+)?(e\+?[0-9]+)?$/i;

/** takeComma passes over the comma that must stand here. `shape` is the record as it should be, for the message. */
export function takeComma(line: TextLine, shape: string): void {
  line.skipBlanks();
  if (!line.take(COMMA)) throw line.unexpected(shape);
  line.skipBlanks();
}

/** takeLineNumber reads a line number of the source, from 1. */
export function takeLineNumber(line: TextLine, shape: string): number {
  const number = takeLineNumberIfKnown(line, shape);
  if (number === SOMEWHERE) throw line.error(`lines are counted from 1, but this is ${line.quoted()}`);
  return number;
}

/**
 * takeLineNumberIfKnown reads a line number of what need not have one: compilers have functions that nobody wrote, and
 * coverage.py before 7.6 branches out of a function, on line 0. Such a place is SOMEWHERE.
 */
export function takeLineNumberIfKnown(line: TextLine, shape: string): number {
  line.skipBlanks();
  const isNegative = line.take(MINUS);
  const number = line.takeDigits();
  if (number === NOT_A_NUMBER) throw line.unexpected(shape);
  if (number > MOST_LINE) throw line.error(`no file has a line ${number}: ${line.quoted()}`);
  return isNegative ? SOMEWHERE : number;
}

/**
 * takeHits reads how often something was reached. Perl writes very large counts as floats. A count below 0, which gcov
 * makes of threads that count without locks, is an error as it is in LCOV 2: nobody knows what it was.
 */
export function takeHits(line: TextLine, shape: string): number {
  const start = line.at;
  const hits = line.takeDigits();
  if (hits !== NOT_A_NUMBER && (line.bytes[line.at] === COMMA || line.isAtEnd())) return hits;
  line.at = start;
  const comma = line.firstOf(COMMA);
  const end = comma === -1 ? line.end : comma;
  const field = line.textBefore(end).trim();
  if (COUNT.test(field)) {
    line.at = end;
    return Math.ceil(Number(field));
  }
  if (field.startsWith("-") && COUNT.test(field.slice(1))) throw line.error(belowZero(line.quoted()));
  throw line.unexpected(shape);
}

const belowZero = (record: string): string =>
  `a count below 0: ${record}. Threads that count at the same time cause this: compile with -fprofile-update=atomic`;
