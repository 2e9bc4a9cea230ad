/** A unified diff → the lines that it adds or changes, as `git diff`, `diff -u` and GitHub write it. */
import { quote } from "../text/quote.ts";
import type { LineRange } from "./ranges.ts";

/** By path in the new version, in ascending order. Deleted and binary files are not in it. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** What is wrong with a diff, and where in it. */
export class DiffError extends Error {
  override readonly name = "DiffError";
}

const MAX_LINE = 2 ** 31;

/** readDiff reads a diff of any number of context lines. Throws DiffError for a text that is none. */
export function readDiff(text: string): ChangedLines {
  const reader = new DiffReader();
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    number++;
    // Header lines are short; of the lines of a file only the first character counts.
    reader.line(text.slice(start, Math.min(stop, start + 10_000)).replace(/\r$/, ""), number);
    start = stop + 1;
  }
  return reader.finish(number);
}

class DiffReader {
  readonly #changed = new Map<string, LineRange[]>();
  /** Where the lines of a hunk go; absent before the first file and for deleted ones. */
  #ranges: LineRange[] | undefined;
  #hasPrefixes = true;
  /** Lines of the old and the new version that the hunk still has. */
  #old = 0;
  #new = 0;
  /** The next line of the new version. */
  #at = 0;
  #isDiff = false;
  #named = false;

  line(line: string, number: number): void {
    if (this.#old > 0 || this.#new > 0) this.#inHunk(line, number);
    else this.#header(line, number);
  }

  finish(lines: number): ChangedLines {
    if (this.#old > 0 || this.#new > 0)
      throw new DiffError(`it ends in the middle of a change, at line ${lines}: was it cut off?`);
    if (lines > 0 && !this.#isDiff) throw new DiffError("it is no unified diff: make one with `git diff base...HEAD`");
    return this.#changed;
  }

  #inHunk(line: string, number: number): void {
    const mark = line.charAt(0);
    if (mark === "+" && this.#new > 0) {
      this.#add(this.#at);
      this.#new--;
      this.#at++;
    } else if (mark === "-" && this.#old > 0) {
      this.#old--;
      // Some tools strip the blank of a context line that is empty.
    } else if ((mark === " " || mark === "") && this.#old > 0 && this.#new > 0) {
      this.#old--;
      this.#new--;
      this.#at++;
    } else if (mark !== "\\") {
      throw new DiffError(`line ${number} is no line of a change: ${quote(line)}`);
    }
  }

  #header(line: string, number: number): void {
    if (line.startsWith("diff --git ")) {
      this.#hasPrefixes = !namesTwice(line.slice("diff --git ".length));
      this.#begin();
    } else if (line.startsWith("diff --cc ") || line.startsWith("diff --combined ") || line.startsWith("@@@")) {
      throw new DiffError(`line ${number} is of a merge with two parents: compare two commits (git diff base...HEAD)`);
    } else if (line.startsWith("--- ")) {
      this.#begin();
    } else if (line.startsWith("+++ ") && this.#isDiff) {
      this.#name(nameIn(line.slice("+++ ".length)));
    } else if (line.startsWith("@@ ")) {
      this.#hunk(line, number);
    } else if (line.startsWith("Binary files ")) {
      this.#isDiff = true;
    }
  }

  #begin(): void {
    this.#isDiff = true;
    this.#named = false;
    this.#ranges = undefined;
  }

  #name(name: string): void {
    this.#named = true;
    if (name === "/dev/null") return;
    const path = this.#hasPrefixes ? name.replace(/^[bciwo]\//, "") : name;
    this.#ranges = this.#changed.get(path) ?? [];
    this.#changed.set(path, this.#ranges);
  }

  #hunk(line: string, number: number): void {
    const [, olds = "1", start = "", news = "1"] =
      /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/.exec(line) ?? [];
    if (start === "" || !this.#named || Number(start) + Number(news) > MAX_LINE) {
      throw new DiffError(`line ${number} cannot be read: ${quote(line)}`);
    }
    this.#old = Number(olds);
    this.#new = Number(news);
    this.#at = Number(start);
  }

  #add(line: number): void {
    const ranges = this.#ranges;
    if (ranges === undefined) return;
    const last = ranges.at(-1);
    if (last !== undefined && last.to === line - 1) ranges[ranges.length - 1] = { from: last.from, to: line };
    else ranges.push({ from: line, to: line });
  }
}

/** Without prefixes (diff.noprefix) a file that keeps its name is written twice alike; else as `a/x b/x`. */
function namesTwice(names: string): boolean {
  const half = (names.length - 1) / 2;
  return Number.isInteger(half) && names.slice(0, half) === names.slice(half + 1);
}

/** The name after `+++ `: in quotes where it has special characters, and before a tab where a time follows. */
function nameIn(text: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return quoted === undefined ? text.replace(/\t.*$/, "") : unquoted(quoted);
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** Git writes a name's bytes as `\303\244`, as in C. */
function unquoted(text: string): string {
  const pieces = text.match(/\\[0-3][0-7]{2}|\\.|[^\\]+/g) ?? [];
  const bytes = pieces.map((piece) => {
    if (!piece.startsWith("\\")) return Buffer.from(piece);
    const code = piece.slice(1);
    if (code.length === 3) return Buffer.from([Number.parseInt(code, 8)]);
    const control = ESCAPES[code];
    return control === undefined ? Buffer.from(code) : Buffer.from([control]);
  });
  return Buffer.concat(bytes).toString("utf8");
}
