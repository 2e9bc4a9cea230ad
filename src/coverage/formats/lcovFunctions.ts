/**
 * The functions of one file of an lcov report. `FN` has a name and its line, `FNDA` a name and its hits; names are only
 * kept as hashes, since those of C++ templates can be longer than the code.
 */
import { hashOf } from "../bytesHash.ts";
import { type FileGatherer, SOMEWHERE } from "../fileGatherer.ts";
import { NOT_A_NUMBER, type TextLine } from "../textLines.ts";
import { COMMA, takeComma, takeHits, takeLineNumberIfKnown } from "./lcovFields.ts";

const FN = "`FN:<line>,<name>`";
const FNDA = "`FNDA:<hits>,<name>`";
const FNL = "`FNL:<index>,<line>`";
const FNA = "`FNA:<index>,<hits>,<name>`";

/** Far more records than the functions of any file need. */
const MOST_RECORDS = 2_000_000;

/** The functions of one name, mostly one: the first hits are of the first line, and so on. */
interface Named {
  line: number | undefined;
  hits: number | undefined;
  more: { readonly lines: number[]; readonly hits: number[] } | undefined;
}

export class LcovFunctions {
  readonly #files: FileGatherer;
  readonly #named = new Map<number, Named>();
  /** The lines of LCOV 2.2's functions, by their index. */
  readonly #groups = new Map<number, number>();
  #records = 0;

  constructor(files: FileGatherer) {
    this.#files = files;
  }

  /** readFunction reads `FN:<line>,[<last line>,]<name>`. */
  readFunction(line: TextLine): void {
    const number = takeLineNumberIfKnown(line, FN);
    takeComma(line, FN);
    passLastLine(line);
    const named = this.#namedOf(line);
    if (named.line === undefined) named.line = number;
    else moreOf(named).lines.push(number);
  }

  /** readHits reads `FNDA:<hits>,<name>`. It may stand before the `FN` of the function. */
  readHits(line: TextLine): void {
    line.skipBlanks();
    const hits = takeHits(line, FNDA);
    takeComma(line, FNDA);
    const named = this.#namedOf(line);
    if (named.hits === undefined) named.hits = hits;
    else moreOf(named).hits.push(hits);
  }

  /** readGroup reads `FNL:<index>,<line>[,<last line>]`: a function, which may have several names. */
  readGroup(line: TextLine): void {
    const index = takeIndex(line, FNL);
    takeComma(line, FNL);
    const number = takeLineNumberIfKnown(line, FNL);
    this.#countRecord(line);
    this.#groups.set(index, number);
    this.#files.add("functions", number, 0);
  }

  /** readAlias reads `FNA:<index>,<hits>,<name>`: one of its names. */
  readAlias(line: TextLine): void {
    const index = takeIndex(line, FNA);
    takeComma(line, FNA);
    const hits = takeHits(line, FNA);
    takeComma(line, FNA);
    const number = this.#groups.get(index);
    if (number === undefined) throw line.error(`no FNL record of this file has the index ${index}: ${line.quoted()}`);
    this.#files.add("functions", number, hits);
  }

  /** endFile adds the functions, of which all is known now, and forgets their names. */
  endFile(): void {
    if (this.#records === 0) return;
    for (const [name, { line = SOMEWHERE, hits = 0, more }] of this.#named) {
      const key = name >>> 0;
      this.#files.add("functions", line, hits, key);
      if (more === undefined) continue;
      // Hits that are left over belong to the last of them.
      const last = more.lines.at(-1) ?? line;
      for (const [i, each] of more.lines.entries()) this.#files.add("functions", each, more.hits[i] ?? 0, key);
      for (const each of more.hits.slice(more.lines.length)) this.#files.add("functions", last, each, key);
    }
    this.#named.clear();
    this.#groups.clear();
    this.#records = 0;
  }

  /** namedOf finds the functions of the name that stands at the end of a record. */
  #namedOf(line: TextLine): Named {
    this.#countRecord(line);
    const name = hashOf(line.bytes, line.at, line.end);
    let named = this.#named.get(name);
    if (named === undefined) {
      named = { line: undefined, hits: undefined, more: undefined };
      this.#named.set(name, named);
    }
    return named;
  }

  #countRecord(line: TextLine): void {
    this.#records++;
    if (this.#records > MOST_RECORDS) throw line.error(`more than ${MOST_RECORDS} records of functions in one file`);
  }
}

function moreOf(named: Named): NonNullable<Named["more"]> {
  named.more ??= { lines: [], hits: [] };
  return named.more;
}

function takeIndex(line: TextLine, shape: string): number {
  line.skipBlanks();
  const index = line.takeDigits();
  if (index === NOT_A_NUMBER) throw line.unexpected(shape);
  return index;
}

/** passLastLine passes over a last line, if that is what stands before the name. */
function passLastLine(line: TextLine): void {
  const start = line.at;
  if (line.takeDigits() !== NOT_A_NUMBER && line.take(COMMA)) return;
  line.at = start;
}
