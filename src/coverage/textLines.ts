/** A report in plain text, read line by line from its bytes, since making strings of a large one would take too long. */
import { quote } from "../text/quote.ts";
import { CoverageReportError, type ReportSource } from "./model.ts";

/** No tool writes longer lines; one that does not end must not fill the memory. */
const MOST_LINE_BYTES = 1024 * 1024;
/** More than a message shows of a line. */
const MOST_QUOTED = 200;

const NUL = 0x00;
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const ZERO = 0x30;

const BYTE_ORDER_MARK = bytesOf("\ufeff");
const NOTHING: Uint8Array = new Uint8Array(0);

/** No digit stands where a number was looked for. */
export const NOT_A_NUMBER = -1;

/** bytesOf gives a text as it stands in a report. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The line that is being read, and how far. Only good until the next line. */
export class TextLine {
  /** With a newline behind this line: what does not look for a newline ends there by itself. */
  bytes = NOTHING;
  /** What is read next. */
  at = 0;
  /** From 1. */
  number = 0;
  #start = 0;
  #end: number | undefined;
  readonly #file: string;
  readonly #decoder = new TextDecoder();

  constructor(file: string) {
    this.#file = file;
  }

  set(bytes: Uint8Array, start: number): void {
    this.bytes = bytes;
    this.at = start;
    this.number++;
    this.#start = start;
    this.#end = undefined;
  }

  /** Where it ends. Blanks there, a carriage return among them, do not belong to it. It takes a search, once. */
  get end(): number {
    if (this.#end === undefined) {
      let end = this.at;
      while (this.bytes[end] !== NEWLINE) end++;
      while (end > this.at && isBlank(this.bytes[end - 1])) end--;
      this.#end = end;
    }
    return this.#end;
  }

  /** isAtEnd says whether all was read but blanks. */
  isAtEnd(): boolean {
    return this.bytes[this.at] === NEWLINE || (isBlank(this.bytes[this.at]) && this.at >= this.end);
  }

  /** take passes a byte over if it is the next, and says whether it was. */
  take(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false;
    this.at++;
    return true;
  }

  /** takePrefix passes a text over if it is next, and says whether it was. */
  takePrefix(prefix: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let i = 0; i < prefix.length; i++) if (bytes[at + i] !== prefix[i]) return false;
    this.at = at + prefix.length;
    return true;
  }

  skipBlanks(): void {
    while (isBlank(this.bytes[this.at])) this.at++;
  }

  /** takeDigits reads a whole number, which is rounded where it is beyond 2^53, or NOT_A_NUMBER. */
  takeDigits(): number {
    const bytes = this.bytes;
    let at = this.at;
    let value = 0;
    for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) {
      value = value * 10 + digit;
    }
    if (at === this.at) return NOT_A_NUMBER;
    this.at = at;
    return value;
  }

  /** firstOf is where a byte stands next, or −1. */
  firstOf(byte: number): number {
    let at = this.at;
    while (at < this.end && this.bytes[at] !== byte) at++;
    return at < this.end ? at : -1;
  }

  /** lastOf is where a byte stands last, or −1 where it does not stand any more. */
  lastOf(byte: number): number {
    let at = this.end - 1;
    while (at >= this.at && this.bytes[at] !== byte) at--;
    return at < this.at ? -1 : at;
  }

  /** textBefore is what stands from here to an index, or to the end. */
  textBefore(end = this.end): string {
    return this.#decoder.decode(this.bytes.subarray(this.at, end));
  }

  /** quoted shows the line in a message. */
  quoted(): string {
    this.at = this.#start;
    this.#end = undefined;
    return quote(this.textBefore(Math.min(this.end, this.at + MOST_QUOTED)));
  }

  /** error says what is wrong with this line. */
  error(message: string): CoverageReportError {
    return new CoverageReportError(this.#file, message, { line: this.number });
  }

  /** unexpected says what was expected instead of this line. */
  unexpected(expected: string): CoverageReportError {
    return this.error(`expected ${expected}, but the line is ${this.quoted()}`);
  }

  /** checkLength is called when the line was read, with where its newline is. */
  checkLength(newline: number): void {
    if (newline - this.#start > MOST_LINE_BYTES) throw this.error(TOO_LONG);
  }
}

const TOO_LONG = "a line of more than 1 MiB, which no coverage tool writes. Is this a coverage report?";
const HAS_NUL = "a NUL byte, which is in no text of UTF-8. Was the report written as UTF-16, or is it no text?";

/** eachLine visits the lines of a report, and resolves with the last. Nothing behind the last newline is no line. */
export async function eachLine(source: ReportSource, visit: (line: TextLine) => void): Promise<TextLine> {
  const line = new TextLine(source.file);
  let rest = NOTHING;
  for await (const chunk of source.chunks) rest = visitWholeLines(line, joined(rest, chunk), visit);
  if (rest.length > 0) visitWholeLines(line, joined(rest, Uint8Array.of(NEWLINE)), visit);
  return line;
}

/** visitWholeLines gives back what stands behind the last newline, as a copy, since a source may use its bytes again. */
function visitWholeLines(line: TextLine, bytes: Uint8Array, visit: (line: TextLine) => void): Uint8Array {
  const nul = bytes.indexOf(NUL);
  const text = nul === -1 ? bytes : bytes.subarray(0, nul);
  const end = text.lastIndexOf(NEWLINE) + 1;
  for (let start = 0; start < end; ) {
    line.set(bytes, start);
    if (line.number === 1) line.takePrefix(BYTE_ORDER_MARK);
    visit(line);
    let newline = line.at;
    while (bytes[newline] !== NEWLINE) newline++;
    line.checkLength(newline);
    start = newline + 1;
  }
  if (nul !== -1 || text.length - end > MOST_LINE_BYTES) {
    line.number++;
    throw line.error(nul === -1 ? TOO_LONG : HAS_NUL);
  }
  return new Uint8Array(bytes.subarray(end));
}

/** joined puts the beginning of a line before what goes on with it. It gives no Buffer: one kind of array is faster. */
function joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (rest.length === 0) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
  const bytes = new Uint8Array(rest.length + chunk.length);
  bytes.set(rest);
  bytes.set(chunk, rest.length);
  return bytes;
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === RETURN;
}
