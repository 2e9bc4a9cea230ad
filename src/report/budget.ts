/** A text of whole sections that stays within a limit: the least important go first. */
import { shorten } from "../text/shorten.ts";

/** A part of a text: every fold and fence it opens it also closes. */
export interface Section {
  /** What is missing without it, its countable word first: "table of findings". Of those of one noun the last go first. */
  readonly noun: string;
  /** A function makes it only where there may be room for it. */
  readonly text: string | (() => string);
  /** The line above it. Above neighbours with the same it stands once. */
  readonly heading?: string;
  /** What has more of it stays longer; where it is equal, what comes first. None is 0. */
  readonly importance?: number;
  /** The longest shorter form that fits, if there is one: it says itself what it lacks. */
  readonly shorter?: (fits: (text: string) => boolean) => string | undefined;
}

export interface FitOptions {
  /** What the limit counts: bytes of UTF-8, or UTF-16 units, of which a text never has fewer than characters. */
  readonly unit?: "bytes" | "characters";
  /** What the text ends with, however little room there is. */
  readonly footer?: string;
}

/** What the note is told about missing sections has at the most about so many characters. */
const MISSING = 300;
const LONGEST_MISSING = "m".repeat(MISSING + 50);
const GAP = "\n\n";

/**
 * fitSections joins sections by empty lines. Where not all of them fit, the least important are shortened or left out, and
 * `note` writes the sentence that says so. The first section, the note and the footer always stay.
 */
export function fitSections(
  sections: readonly Section[],
  limit: number,
  note: (missing: string) => string,
  { unit = "bytes", footer }: FitOptions = {},
): string {
  const sizeOf = (text: string): number => (unit === "bytes" ? Buffer.byteLength(text) : text.length) + GAP.length;
  const end = footer === undefined ? [] : [footer];
  const room = end.reduce((left, text) => left - sizeOf(text), limit);
  const pieces = sections.map(pieceOf);
  const all = choose(pieces, { room, sizeOf, isAllOrNothing: true });
  if (all !== undefined) return joined([...withHeadings(pieces, all), ...end]);
  const rest = room - sizeOf(note(LONGEST_MISSING));
  const some = choose(pieces, { room: rest, sizeOf, isAllOrNothing: false }) ?? new Map();
  return joined([...withHeadings(pieces, some), note(missingText(pieces, some)), ...end]);
}

function joined(texts: readonly string[]): string {
  return `${texts.join(GAP)}\n`;
}

/** A section in its place, whose text is made once at the most. */
interface Piece extends Omit<Section, "text" | "importance"> {
  readonly index: number;
  readonly importance: number;
  readonly text: () => string;
}

function pieceOf(section: Section, index: number): Piece {
  let made: string | undefined;
  return {
    ...section,
    index,
    importance: index === 0 ? Number.POSITIVE_INFINITY : (section.importance ?? 0),
    text() {
      made ??= typeof section.text === "string" ? section.text : section.text();
      return made;
    },
  };
}

/** What is shown of a piece. One that is left out has no choice. */
interface Choice {
  readonly text: string;
  readonly isShortened: boolean;
}

interface Room {
  readonly room: number;
  readonly sizeOf: (text: string) => number;
  readonly isAllOrNothing: boolean;
}

/** choose gives the room to the pieces in the order of their importance. Undefined where all of them are wanted, and do not fit. */
function choose(
  pieces: readonly Piece[],
  { room, sizeOf, isAllOrNothing }: Room,
): ReadonlyMap<Piece, Choice> | undefined {
  const choices = new Map<Piece, Choice>();
  const ended = new Set<string>();
  const headings = new Set<string>();
  let left = room;
  for (const piece of [...pieces].sort(byImportance)) {
    const { noun, heading } = piece;
    if (ended.has(noun)) continue;
    const above = heading === undefined || headings.has(heading) ? 0 : sizeOf(heading);
    const choice = chooseForm(piece, (text) => piece.index === 0 || above + sizeOf(text) <= left);
    if (choice === undefined) ended.add(noun);
    else {
      left -= above + sizeOf(choice.text);
      if (heading !== undefined) headings.add(heading);
      choices.set(piece, choice);
    }
    if (isAllOrNothing && (choice === undefined || choice.isShortened || left < 0)) return undefined;
  }
  return choices;
}

function byImportance(one: Piece, other: Piece): number {
  return one.importance === other.importance ? one.index - other.index : other.importance - one.importance;
}

function chooseForm(piece: Piece, fits: (text: string) => boolean): Choice | undefined {
  const text = piece.text();
  if (fits(text)) return { text, isShortened: false };
  const shorter = piece.shorter?.(fits);
  return shorter === undefined ? undefined : { text: shorter, isShortened: true };
}

function withHeadings(pieces: readonly Piece[], choices: ReadonlyMap<Piece, Choice>): string[] {
  let above: string | undefined;
  return pieces.flatMap((piece) => {
    const choice = choices.get(piece);
    if (choice === undefined) return [];
    const { heading } = piece;
    const isNew = heading !== undefined && heading !== above;
    above = heading;
    return isNew ? [heading, choice.text] : [choice.text];
  });
}

/** missingText says what was left out: "12 of 40 failures, 1 table of findings, parts of 1 list of problems". */
function missingText(pieces: readonly Piece[], choices: ReadonlyMap<Piece, Choice>): string {
  const nouns = [...new Set(pieces.map(({ noun }) => noun))];
  const parts = nouns.flatMap((noun) => {
    const all = pieces.filter((piece) => piece.noun === noun);
    const shown = all.flatMap((piece) => choices.get(piece) ?? []);
    const missing = all.length - shown.length;
    const shortened = shown.filter(({ isShortened }) => isShortened).length;
    return [
      ...(missing === 0 ? [] : [`${shown.length === 0 ? "" : `${missing} of `}${countedFirst(all.length, noun)}`]),
      ...(shortened === 0 ? [] : [`parts of ${countedFirst(shortened, noun)}`]),
    ];
  });
  return shorten(parts.join(", "), MISSING);
}

/** countedFirst counts what the first word names: "2 tables of findings". */
function countedFirst(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : noun.replace(/^\S+/, "$&s")}`;
}
