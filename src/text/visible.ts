/** Characters that nobody sees, made visible: in a terminal, a log or a finding they would mislead its reader. */

/**
 * Characters that show nothing or change how others are shown: controls, format characters (bidi overrides among them),
 * lone surrogates, line separators, what is no character at all. A joiner inside an emoji is left alone.
 */
const INVISIBLE =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}])\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** spellInvisible writes what cannot be seen as a JavaScript escape: `\n`, `\x1b`, `\u202e`. The result is one line. */
export function spellInvisible(text: string): string {
  return text.replace(INVISIBLE, spell);
}

function spell(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
  return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\u{${code}}`;
}
