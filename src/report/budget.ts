/** A text of whole sections that stays within a number of bytes. */
import { counted } from "../text/counted.ts";

/** A part of a text that is shown whole or not at all: every fold and fence it opens it also closes. */
export interface Section {
  /** What is missing without it, as a countable noun: "failure". Sections of one noun are counted together. */
  readonly noun: string;
  readonly text: string;
}

/** What the note about missing sections takes at the most. */
const NOTE_BYTES = 800;

/**
 * fitSections joins sections by empty lines, leaving out from the end what does not fit. `note` writes the sentence that
 * says so. The first section always stays.
 */
export function fitSections(sections: readonly Section[], budget: number, note: (missing: string) => string): string {
  const sizes = sections.map(({ text }) => Buffer.byteLength(text) + 2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const kept = total <= budget ? sections.length : howManyFit(sizes, budget - NOTE_BYTES);
  const texts = sections.slice(0, kept).map(({ text }) => text);
  if (kept < sections.length) texts.push(note(missingText(sections, kept)));
  return `${texts.join("\n\n")}\n`;
}

function howManyFit(sizes: readonly number[], budget: number): number {
  let used = 0;
  const tooFar = sizes.findIndex((size) => {
    used += size;
    return used > budget;
  });
  return Math.max(1, tooFar === -1 ? sizes.length : tooFar);
}

/** missingText says what was left out: "12 of 40 failures, 1 table of findings". */
function missingText(sections: readonly Section[], kept: number): string {
  const nouns = [...new Set(sections.slice(kept).map(({ noun }) => noun))];
  return nouns.map((noun) => missingOf(noun, sections, kept)).join(", ");
}

function missingOf(noun: string, sections: readonly Section[], kept: number): string {
  const all = sections.filter((section) => section.noun === noun).length;
  const missing = sections.slice(kept).filter((section) => section.noun === noun).length;
  return missing === all ? counted(all, noun) : `${missing} of ${counted(all, noun)}`;
}
