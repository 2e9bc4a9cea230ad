/** Places in a text, and changes made at several of them at once. */

/** What stands from `start` up to `end` gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** spliceAll makes changes that do not overlap. */
export function spliceAll(text: string, splices: readonly Splice[]): string {
  // From the last, so that the places hold.
  const fromLast = [...splices].sort((a, b) => b.start - a.start || b.end - a.end);
  return fromLast.reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}

/** lineStart is where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** lineBreak is where the line of an offset ends, before its line break. */
export function lineBreak(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline === -1) return text.length;
  return text[newline - 1] === "\r" && newline > offset ? newline - 1 : newline;
}

/** lineEnd is where the next line begins. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

/** contentEnd goes back over the white space before an offset. */
export function contentEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
