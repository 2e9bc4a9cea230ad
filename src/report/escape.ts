/** Text from fixtures and servers, made harmless for where it goes. One function for each destination. */
import { spellInvisible } from "../text/visible.ts";

/**
 * escapeTerminal makes text safe for a terminal and for a CI log. GitHub's runner obeys `::command::` at the start of a
 * line, after any spaces, and `##[command]` anywhere in it (actions/runner, ActionCommand.cs): both are broken up.
 */
export function escapeTerminal(text: string): string {
  return spellInvisible(text)
    .replaceAll("##[", "##\\x5b")
    .replace(/(^|\s)::/g, "$1\\x3a:");
}

/** escapeTerminalLines does so line by line: for messages of several lines, and traces. */
export function escapeTerminalLines(text: string): string {
  return text.split("\n").map(escapeTerminal).join("\n");
}

/** A colour code: the one escape sequence that server logs are full of. */
const COLOUR = /\p{Cc}\[[0-9;]*m/gu;

/** withoutColours takes the colour codes out of a log line, which would only be noise once made visible. */
export function withoutColours(line: string): string {
  return line.replace(COLOUR, (match) => (match.startsWith("\u001b") ? "" : match));
}

/**
 * What Markdown or HTML would take for markup, and (second group) where GitHub makes a mention, a reference, a link or
 * an emoji of plain text. An underscore inside a word is plain text to GitHub, and fixture ids are full of them.
 */
const MARKUP =
  /([&<>|`$\\*~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^#(?!\d)|(?<=^\d+)[.)])|(@|#(?=\d)|:(?=\/\/|[\w+-]+(?::|$))|(?<=ww)w(?=\.)|(?<=GH)-(?=\d))/giu;

/** What GitHub would take for the hash of a commit, from its seventh digit on. */
const HASH = /(?<!\w)[0-9a-f]{7,}(?!\w)/gi;

/** Parts a `@` from its name, and the digits of a hash, without being seen. */
const ZERO_WIDTH_SPACE = "&#8203;";

/**
 * escapeMarkdown makes text literal in a line of GitHub's Markdown, in a table's cell, and in HTML such as `<summary>`:
 * entities work in all three, backslashes do not.
 */
export function escapeMarkdown(text: string): string {
  return spellInvisible(text)
    .trim()
    .replace(MARKUP, (match: string, markup: string | undefined) =>
      markup === undefined ? match + ZERO_WIDTH_SPACE : `&#${match.charCodeAt(0)};`,
    )
    .replace(HASH, (hash) => hash.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}

/** Stands for text that has nothing to be seen. */
export const EMPTY = "*(empty)*";

/** codeSpan shows text as code in a line of Markdown. Not for tables: see codeCell. */
export function codeSpan(text: string): string {
  const code = spellInvisible(text);
  if (code === "") return EMPTY;
  const ticks = "`".repeat(longestRun(code) + 1);
  const pad = /^[` ]|[` ]$/.test(code) ? " " : "";
  return ticks + pad + code + pad + ticks;
}

/** codeCell shows text as code in a table's cell, where a `|` ends the cell even inside a code span. */
export function codeCell(text: string): string {
  return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : codeSpan(text);
}

/** codeFence shows lines as a block of code, its fence longer than any run of backticks inside. */
export function codeFence(lines: readonly string[], language: string): string {
  const shown = lines.map(spellInvisible);
  const ticks = "`".repeat(shown.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3));
  return [ticks + language, ...shown, ticks].join("\n");
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}

/** escapeUrlPath encodes a relative path for a Markdown link. */
export function escapeUrlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((segment) => encodeURIComponent(segment).replace(/[()!'*~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`))
    .join("/");
}

/** What XML 1.0 cannot hold, not even as a reference (section 2.2, "Char"). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** escapeXmlText makes text the content of an XML element; what XML cannot hold becomes U+FFFD. */
export function escapeXmlText(text: string): string {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>\r]/g, xmlReference);
}

/** escapeXmlAttribute makes text the value of an XML attribute in double quotes. */
export function escapeXmlAttribute(text: string): string {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>"'\r\n\t]/g, xmlReference);
}

function xmlReference(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}
