/** One quick pass over a JSON text, for what has to be known before it is parsed. */

/** Deeper nesting than this is refused: no fixture needs it, and walking it could exhaust the stack. */
export const MAX_DEPTH = 200;

export interface TextScan {
  /** The offset of the first bracket beyond MAX_DEPTH. Parsers recurse, so this is looked for before they run. */
  readonly tooDeep: number | undefined;
  /** How many members the objects of the text have together, repeated keys counted each time. */
  readonly members: number;
  /** Some number has so many digits that it may not be exact. */
  readonly longDigits: boolean;
}

const LONG_DIGITS = 16;

/** Runs over the characters once, strings passed over. */
export function scanText(text: string): TextScan {
  let depth = 0;
  let members = 0;
  let digits = 0;
  let longDigits = false;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i++;
      else if (char === 0x22) inString = false;
      continue;
    }
    const isDigit = char >= 0x30 && char <= 0x39;
    digits = isDigit ? digits + 1 : 0;
    if (digits >= LONG_DIGITS) longDigits = true;
    if (char === 0x22) inString = true;
    else if (char === 0x3a) members++;
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > MAX_DEPTH) return { tooDeep: i, members, longDigits };
    } else if (char === 0x7d || char === 0x5d) depth--;
  }
  return { tooDeep: undefined, members, longDigits };
}
