/** A command written as text: its words, as no shell will be there to split them. */

export type SplitCommand =
  | { readonly ok: true; readonly argv: readonly string[] }
  | { readonly ok: false; readonly message: string };

/**
 * splitCommand splits a command into program and arguments at white space. Single and double quotes hold words together;
 * a backslash is a character like any other. What only a shell would understand is refused: passed on as an argument it
 * would make the server fail in a way nobody expects.
 */
export function splitCommand(command: string): SplitCommand {
  // A line break at the end is what YAML leaves of a block of text; one in the middle ends a command in a shell.
  const text = command.trim();
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const shell = shellSyntaxAt(text, i, quote);
    if (shell !== undefined) return { ok: false, message: withoutShell(shell) };
    if (quote !== undefined) {
      if (char === quote) quote = undefined;
      else word += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? "") + char;
    }
  }
  if (quote !== undefined) return { ok: false, message: `the ${quote} is never closed` };
  if (word !== undefined) words.push(word);
  return checkWords(words);
}

function checkWords(words: readonly string[]): SplitCommand {
  const program = words[0] ?? "";
  if (program === "") return { ok: false, message: "the program is missing" };
  if (/^[A-Za-z_]\w*=/.test(program)) {
    return { ok: false, message: `\`${program}\` sets a variable, which only a shell does: write it under \`env\`` };
  }
  return { ok: true, argv: words };
}

/** Sticky: it is asked about one place at a time. */
const UNQUOTED = /&&|\|\||[|&;`<]|>>?|\$\w+|\$\{\w*\}?|\$\(|\\[\s"'$\\&|;<>()]|~(?=\/|\s|$)|\n/y;
/** Inside double quotes a shell goes on replacing variables and commands. */
const DOUBLE_QUOTED = /`|\$[A-Za-z_]\w*|\$\{\w*\}?|\$\(|\\["$`]/y;

function shellSyntaxAt(text: string, index: number, quote: string | undefined): string | undefined {
  if (quote === "'") return undefined;
  const syntax = quote === undefined ? UNQUOTED : DOUBLE_QUOTED;
  syntax.lastIndex = index;
  const found = syntax.exec(text)?.[0];
  // A tilde means the home folder only where a word begins.
  if (found === "~" && index > 0 && !/\s/.test(text.charAt(index - 1))) return undefined;
  return found;
}

function withoutShell(syntax: string): string {
  const shown = syntax.includes("\n") ? "a line break" : syntax === "`" ? "a backtick" : `\`${syntax}\``;
  return (
    `commands run without a shell: ${shown} would not do what it does there. ` +
    `Put it in single quotes if it is meant as it stands, else use a script or ["bash", "-c", "…"]`
  );
}
