/** What is wrong with a text that is no JSON, in words. */
import { type ParseError, printParseErrorCode } from "jsonc-parser";

const SYNTAX_ERRORS: Readonly<Record<string, string>> = {
  InvalidSymbol: "not a JSON value: only null, true, false, numbers, strings, arrays and objects",
  InvalidNumberFormat: "not a JSON number",
  PropertyNameExpected: "a key in double quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a `:` is expected after the key",
  CommaExpected: "a `,` is expected before the next entry",
  CloseBraceExpected: "a `}` is missing",
  CloseBracketExpected: "a `]` is missing",
  EndOfFileExpected: "the value is complete, but more text follows",
  InvalidCommentToken: "comments are not JSON",
  UnexpectedEndOfComment: "comments are not JSON",
  UnexpectedEndOfString: "the string has no closing quote",
  UnexpectedEndOfNumber: "the number is not complete",
  InvalidUnicode: "a `\\u` needs four hexadecimal digits",
  InvalidEscapeCharacter: 'an unknown escape: JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
  InvalidCharacter: "a control character in a string must be escaped",
};

/** describeSyntaxError says what the parser stumbled over. */
export function describeSyntaxError(error: ParseError, text: string): string {
  const code = printParseErrorCode(error.error);
  const described = SYNTAX_ERRORS[code] ?? code;
  if (/^[ \t\r\n]*$/.test(text.slice(error.offset))) return `the file ends too early: ${described}`;
  if (/^[\]}]/.test(text.slice(error.offset, error.offset + 1)) && lastBefore(text, error.offset) === ",") {
    return `${described} (a \`,\` before the closing bracket is not JSON)`;
  }
  return described;
}

/** The last character before `offset` that is no white space. */
function lastBefore(text: string, offset: number): string | undefined {
  let at = offset - 1;
  while (" \t\r\n".includes(text[at] ?? "x")) at--;
  return text[at];
}
