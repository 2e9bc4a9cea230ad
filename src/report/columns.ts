/** How much room text takes on a terminal. */

/**
 * Characters that take two columns: East Asian wide ones and emoji. Some that take one are among them: too wide is a
 * shorter line, too narrow a broken one.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]|(?=\P{ASCII})\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{M}/u;

/** columnsOf counts the columns of a text without control characters; never too few. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

function columnsOfOne(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** clip cuts a text to a number of columns, ending in `…` where something is missing. */
export function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  if (columns < 1) return "";
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += columnsOfOne(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** padTo fills a text with spaces up to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
