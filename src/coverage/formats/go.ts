/**
 * Go's coverage profile, as `go test -coverprofile` writes it: a line for each block, with its range and statements. The
 * profiles of several packages may stand one after the other; a block that occurs again has the hits of all of them.
 */
import { hashOf } from "../bytesHash.ts";
import { FileGatherer } from "../fileGatherer.ts";
import type { FileCoverage, ReportReader } from "../model.ts";
import { bytesOf, eachLine, NOT_A_NUMBER, type TextLine } from "../textLines.ts";

/**
 * readGoProfile reads a profile. A block of n statements is n places, as in the total of `go tool cover -func`; a line is
 * reached if any block on it is. A block without statements, the body of an empty function, is none.
 */
export const readGoProfile: ReportReader = async (source) => {
  const reading = new GoReading(source.file);
  const last = await eachLine(source, (line) => reading.read(line));
  return { format: "Go coverprofile", files: reading.finish(last) };
};

const MODE = bytesOf("mode:");
const MODES = ["set", "count", "atomic"];
const BLOCK = "`<file>:<line>.<column>,<line>.<column> <statements> <count>`";

const COLON = 0x3a;
const COMMA = 0x2c;
const DOT = 0x2e;
const MOST_LINE = 0x7fff_ffff;
const MOST_PATH_BYTES = 4096;
/** One short line could ask for as many lines and statements as there are numbers. */
const MOST_PLACES = 100_000_000;

class GoReading {
  readonly #files: FileGatherer;
  #hasMode = false;
  /** Of the blocks that are being read, and what it was made of. */
  #path: string | undefined;
  #pathBytes: Uint8Array = new Uint8Array(0);
  #places = 0;

  constructor(file: string) {
    this.#files = new FileGatherer(file);
  }

  read(line: TextLine): void {
    line.skipBlanks();
    if (line.isAtEnd()) return;
    if (line.takePrefix(MODE)) this.#readMode(line);
    else if (!this.#hasMode) throw line.unexpected("`mode: set`, `mode: count` or `mode: atomic`");
    else this.#readBlock(line);
  }

  finish(last: TextLine): readonly FileCoverage[] {
    if (!this.#hasMode) throw last.error("the profile is empty");
    this.#endFile();
    return this.#files.finish(["lines", "statements"]);
  }

  #readMode(line: TextLine): void {
    const mode = line.textBefore().trim();
    if (!MODES.includes(mode)) throw line.unexpected("the mode set, count or atomic");
    this.#hasMode = true;
  }

  #readBlock(line: TextLine): void {
    const colon = line.lastOf(COLON);
    if (colon <= line.at) throw line.unexpected(BLOCK);
    this.#setPath(line, colon);
    line.at = colon + 1;
    const firstLine = takeNumber(line);
    takeByte(line, DOT);
    const column = takeNumber(line);
    takeByte(line, COMMA);
    const lastLine = takeNumber(line);
    takeByte(line, DOT);
    takeNumber(line);
    line.skipBlanks();
    const statements = takeNumber(line);
    line.skipBlanks();
    const hits = takeNumber(line);
    if (!line.isAtEnd()) throw line.unexpected(BLOCK);
    this.#addBlock(line, { firstLine, lastLine, column, statements, hits });
  }

  #addBlock(line: TextLine, { firstLine, lastLine, column, statements, hits }: Block): void {
    if (firstLine === 0 || lastLine > MOST_LINE || lastLine < firstLine) {
      throw line.error(`no block can reach from line ${firstLine} to line ${lastLine}: ${line.quoted()}`);
    }
    if (statements === 0) return;
    this.#places += lastLine - firstLine + 1 + statements;
    if (this.#places > MOST_PLACES) {
      throw line.error(`up to here the profile has more than ${MOST_PLACES} lines and statements, as no program has`);
    }
    for (let number = firstLine; number <= lastLine; number++) this.#files.add("lines", number, hits);
    for (let i = 0; i < statements; i++) this.#files.add("statements", firstLine, hits, statementKey(column, i));
  }

  /** setPath ends the file that is being read if another begins. Blocks of a file stand together. */
  #setPath(line: TextLine, end: number): void {
    const path = line.bytes.subarray(line.at, end);
    if (this.#path !== undefined && isSame(path, this.#pathBytes)) return;
    if (path.length > MOST_PATH_BYTES) throw line.error(`a path of more than ${MOST_PATH_BYTES} bytes`);
    this.#endFile();
    this.#path = line.textBefore(end);
    this.#pathBytes = new Uint8Array(path);
  }

  #endFile(): void {
    if (this.#path !== undefined) this.#files.endFile(this.#path);
    this.#path = undefined;
  }
}

interface Block {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Where it begins. */
  readonly column: number;
  readonly statements: number;
  readonly hits: number;
}

function takeNumber(line: TextLine): number {
  const number = line.takeDigits();
  if (number === NOT_A_NUMBER) throw line.unexpected(BLOCK);
  return number;
}

function takeByte(line: TextLine, byte: number): void {
  if (!line.take(byte)) throw line.unexpected(BLOCK);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = one.length - 1; i >= 0; i--) if (one[i] !== other[i]) return false;
  return true;
}

/** No two blocks begin in the same column of a line, and few statements stand in one block. */
const STATEMENTS_OF_A_COLUMN = 4096;
const MOST_COLUMN = 0x10_0000;

function statementKey(column: number, index: number): number {
  return column < MOST_COLUMN && index < STATEMENTS_OF_A_COLUMN
    ? column * STATEMENTS_OF_A_COLUMN + index
    : hashOf(bytesOf(`${column},${index}`)) >>> 0;
}
