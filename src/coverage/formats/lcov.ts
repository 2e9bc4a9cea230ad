/**
 * lcov's tracefile, as geninfo(1) of LCOV 1 and 2 describes it, and as other tools write it. The records of a file stand
 * between its `SF` and `end_of_record`. Sums (`LF`, `FNH` and so on) are not used: places are counted, as lcov does.
 */
import { hashOf } from "../bytesHash.ts";
import { FileGatherer } from "../fileGatherer.ts";
import type { FileCoverage, Metric, ReportReader } from "../model.ts";
import { bytesOf, eachLine, NOT_A_NUMBER, type TextLine } from "../textLines.ts";
import { COMMA, takeComma, takeHits, takeLineNumber, takeLineNumberIfKnown } from "./lcovFields.ts";
import { LcovFunctions } from "./lcovFunctions.ts";

/** readLcov reads a tracefile. Lines are measured, branches and functions where the report has a record about any. */
export const readLcov: ReportReader = async (source) => {
  const reading = new LcovReading(source.file);
  const last = await eachLine(source, (line) => reading.read(line));
  return { format: "lcov", files: reading.finish(last) };
};

/** The shapes of records, as messages show them. */
const DA = "`DA:<line>,<hits>`";
const BRDA = "`BRDA:<line>,<block>,<branch>,<taken>`";
const SF = "`SF:<path>`";

const LINE = bytesOf("DA:");
const BRANCH = bytesOf("BRDA:");
const FUNCTION = bytesOf("FN:");
const FUNCTION_HITS = bytesOf("FNDA:");
const FUNCTION_GROUP = bytesOf("FNL:");
const FUNCTION_NAME = bytesOf("FNA:");
const FILE = ["SF:", "KF:"].map(bytesOf);
const END = bytesOf("end_of_record");
/** They say that a metric is measured, though there may be nothing of it. */
const BRANCH_SUMS = ["BRF:", "BRH:"].map(bytesOf);
const FUNCTION_SUMS = ["FNF:", "FNH:"].map(bytesOf);
/** The name of the test, the version of the file, sums, conditions (MC/DC), which are no metric of ours, and comments. */
const PASSED_OVER = ["LF:", "LH:", "TN:", "VER:", "MCDC:", "MCF:", "MCH:", "#"].map(bytesOf);

/** As long as a path can be on Linux. */
const MOST_PATH_BYTES = 4096;

const DASH = 0x2d;
const EXCEPTION = 0x65;
const FALLTHROUGH = 0x66;
const UNREACHABLE = 0x55;

class LcovReading {
  readonly #files: FileGatherer;
  readonly #functions: LcovFunctions;
  readonly #measured = new Set<Metric>(["lines"]);
  /** Of the file whose records are being read. */
  #path: string | undefined;
  #begunAt = 0;
  #hasFiles = false;

  constructor(file: string) {
    this.#files = new FileGatherer(file);
    this.#functions = new LcovFunctions(this.#files);
  }

  /** read takes the next line of the report. The records of which there are most come first. */
  read(line: TextLine): void {
    line.skipBlanks();
    if (line.takePrefix(LINE)) this.#readLine(line);
    else if (line.takePrefix(BRANCH)) this.#readBranch(line);
    else if (line.takePrefix(FUNCTION_HITS)) this.#functionsOf(line).readHits(line);
    else if (line.takePrefix(FUNCTION)) this.#functionsOf(line).readFunction(line);
    else if (line.takePrefix(FUNCTION_NAME)) this.#functionsOf(line).readAlias(line);
    else if (line.takePrefix(FUNCTION_GROUP)) this.#functionsOf(line).readGroup(line);
    else if (isOneOf(line, FILE)) this.#beginFile(line);
    else if (line.takePrefix(END)) this.#endFile();
    else if (isOneOf(line, BRANCH_SUMS)) this.#measured.add("branches");
    else if (isOneOf(line, FUNCTION_SUMS)) this.#measured.add("functions");
    else if (!line.isAtEnd() && !isOneOf(line, PASSED_OVER)) throw line.unexpected("a record of lcov");
  }

  finish(last: TextLine): readonly FileCoverage[] {
    if (this.#path !== undefined) {
      throw last.error(
        `the report ends before the end_of_record of the file that line ${this.#begunAt} begins. Was it cut off?`,
      );
    }
    if (!this.#hasFiles) throw last.error(`the report has no file: there is no ${SF} in it`);
    return this.#files.finish([...this.#measured]);
  }

  #readLine(line: TextLine): void {
    this.#mustBeInFile(line);
    const number = takeLineNumber(line, DA);
    takeComma(line, DA);
    this.#files.add("lines", number, takeHits(line, DA));
    // A checksum of the source may follow.
  }

  /** readBranch reads `BRDA:<line>,[e|f][U]<block>,<branch>,<taken>`. */
  #readBranch(line: TextLine): void {
    this.#mustBeInFile(line);
    const number = takeLineNumberIfKnown(line, BRDA);
    takeComma(line, BRDA);
    if (!line.take(EXCEPTION)) line.take(FALLTHROUGH);
    const isUnreachable = line.take(UNREACHABLE);
    const key = takeBranch(line);
    const hits = takeTaken(line);
    this.#measured.add("branches");
    // Somebody marked it as one that cannot be taken: lcov does not count it either.
    if (!isUnreachable) this.#files.add("branches", number, hits, key);
  }

  #functionsOf(line: TextLine): LcovFunctions {
    this.#mustBeInFile(line);
    this.#measured.add("functions");
    return this.#functions;
  }

  #beginFile(line: TextLine): void {
    if (this.#path !== undefined) {
      throw line.error(`a file begins, but the one that line ${this.#begunAt} begins has no end_of_record`);
    }
    line.skipBlanks();
    if (line.isAtEnd()) throw line.unexpected(SF);
    if (line.end - line.at > MOST_PATH_BYTES) throw line.error(`a path of more than ${MOST_PATH_BYTES} bytes`);
    this.#path = line.textBefore();
    this.#begunAt = line.number;
    this.#hasFiles = true;
  }

  /** endFile ends a record. One without a file is let pass, as lcov does: reports that were joined may have such. */
  #endFile(): void {
    if (this.#path === undefined) return;
    this.#functions.endFile();
    this.#files.endFile(this.#path);
    this.#path = undefined;
  }

  #mustBeInFile(line: TextLine): void {
    if (this.#path === undefined) throw line.error(`${line.quoted()} belongs to no file: expected ${SF} before it`);
  }
}

function isOneOf(line: TextLine, prefixes: readonly Uint8Array[]): boolean {
  return prefixes.some((prefix) => line.takePrefix(prefix));
}

/**
 * takeBranch reads `<block>,<branch>,` and makes a key of it. Mostly they are two small numbers, but a branch may be a text
 * with commas: only the last comma of the record is sure to end it.
 */
function takeBranch(line: TextLine): number {
  const start = line.at;
  const block = line.takeDigits();
  const branch = line.take(COMMA) ? line.takeDigits() : NOT_A_NUMBER;
  const areSmall = block !== NOT_A_NUMBER && branch !== NOT_A_NUMBER && block < 0x1_0000 && branch < 0x1_0000;
  if (areSmall && line.take(COMMA) && line.firstOf(COMMA) === -1) return block * 0x1_0000 + branch;
  line.at = start;
  const end = line.lastOf(COMMA);
  if (end === line.firstOf(COMMA)) throw line.unexpected(BRDA);
  line.at = end + 1;
  return hashOf(line.bytes, start, end) >>> 0;
}

/** takeTaken reads how often a branch was taken. A dash stands where nothing came as far as its condition. */
function takeTaken(line: TextLine): number {
  line.skipBlanks();
  if (!line.take(DASH)) return takeHits(line, BRDA);
  if (line.isAtEnd()) return 0;
  line.at--;
  return takeHits(line, BRDA);
}
