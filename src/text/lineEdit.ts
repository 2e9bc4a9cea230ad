/** The one place where two texts differ, in whole lines. */

export interface LineEdit {
  /** Where the change begins in the first text, from 1. */
  readonly line: number;
  /** The lines that go. */
  readonly remove: readonly string[];
  /** The lines that come in their place. */
  readonly write: readonly string[];
}

/** lineEdit is what turns one text into another: from the first line that differs to the last. */
export function lineEdit(before: string, after: string): LineEdit {
  const [old, made] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const shorter = Math.min(old.length, made.length);
  let start = 0;
  while (start < shorter && old[start] === made[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === made.at(-1 - end)) end++;
  return {
    line: start + 1,
    remove: old.slice(start, old.length - end),
    write: made.slice(start, made.length - end),
  };
}
