import { CoverageReportError, type ReportSource } from "./model.ts";
/** No digit stands where a number was looked for. */
export declare const NOT_A_NUMBER = -1;
/** bytesOf gives a text as it stands in a report. */
export declare function bytesOf(text: string): Uint8Array;
/** The line that is being read, and how far. Only good until the next line. */
export declare class TextLine {
    #private;
    /** With a newline behind this line: what does not look for a newline ends there by itself. */
    bytes: Uint8Array<ArrayBufferLike>;
    /** What is read next. */
    at: number;
    /** From 1. */
    number: number;
    constructor(file: string);
    set(bytes: Uint8Array, start: number): void;
    /** Where it ends. Blanks there, a carriage return among them, do not belong to it. It takes a search, once. */
    get end(): number;
    /** isAtEnd says whether all was read but blanks. */
    isAtEnd(): boolean;
    /** take passes a byte over if it is the next, and says whether it was. */
    take(byte: number): boolean;
    /** takePrefix passes a text over if it is next, and says whether it was. */
    takePrefix(prefix: Uint8Array): boolean;
    skipBlanks(): void;
    /** takeDigits reads a whole number, which is rounded where it is beyond 2^53, or NOT_A_NUMBER. */
    takeDigits(): number;
    /** firstOf is where a byte stands next, or −1. */
    firstOf(byte: number): number;
    /** lastOf is where a byte stands last, or −1 where it does not stand any more. */
    lastOf(byte: number): number;
    /** textBefore is what stands from here to an index, or to the end. */
    textBefore(end?: number): string;
    /** quoted shows the line in a message. */
    quoted(): string;
    /** error says what is wrong with this line. */
    error(message: string): CoverageReportError;
    /** unexpected says what was expected instead of this line. */
    unexpected(expected: string): CoverageReportError;
    /** checkLength is called when the line was read, with where its newline is. */
    checkLength(newline: number): void;
}
/** eachLine visits the lines of a report, and resolves with the last. Nothing behind the last newline is no line. */
export declare function eachLine(source: ReportSource, visit: (line: TextLine) => void): Promise<TextLine>;
