/** The text of a `.proto` file → its tokens, one at a time (protobuf.dev, "Protobuf Language Specification"). */
import { quote } from "../../text/quote.ts";
import { readLiteral, textOf } from "./literals.ts";
import { ProtoSyntaxError } from "./syntax-error.ts";

export interface Token {
  readonly kind: "word" | "integer" | "float" | "text" | "symbol" | "end";
  /** As it is written; a text with its quotes. */
  readonly text: string;
  readonly start: number;
}

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)/y;

const MAX_DIGITS = 400;

/** A reader of tokens that sees one ahead. */
export class TokenReader {
  readonly #text: string;
  #at: number;
  #end = 0;
  #here: Token;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith("\ufeff") ? 1 : 0;
    this.#here = this.#scan();
  }

  /** The token that is next. */
  get here(): Token {
    return this.#here;
  }

  take(): Token {
    const token = this.#here;
    this.#end = this.#at;
    this.#here = this.#scan();
    return token;
  }

  /** Whether a symbol or word is next. */
  sees(text: string): boolean {
    const { kind, text: found } = this.#here;
    return found === text && (kind === "word" || kind === "symbol");
  }

  /** Takes a symbol or word where it is next. */
  accept(text: string): boolean {
    const seen = this.sees(text);
    if (seen) this.take();
    return seen;
  }

  /** Takes a symbol or word that must be next. What is missing is missing after the last token. */
  expect(text: string): void {
    if (!this.accept(text)) throw new ProtoSyntaxError(`${quote(text)} is missing before ${this.#found()}`, this.#end);
  }

  /** Whether a block or list ends here, taking its end. That of the file ends none. */
  ends(text: string): boolean {
    if (this.#here.kind === "end") this.expect(text);
    return this.accept(text);
  }

  /** Takes a word, of which the message says what it should be. */
  word(what: string): Token {
    return this.#here.kind === "word" ? this.take() : this.fail(`${what} is missing before ${this.#found()}`);
  }

  /** A name with dots: `.shop.v1.Item`. */
  path(what: string): Token {
    const { start } = this.#here;
    const parts = [this.accept(".") ? "." : "", this.word(what).text];
    while (this.accept(".")) parts.push(".", this.word(what).text);
    return { kind: "word", text: parts.join(""), start };
  }

  /** The bytes of a text, which can be written in several parts. */
  bytes(what: string): Uint8Array {
    if (this.#here.kind !== "text") this.fail(`${what}, in quotes, is missing before ${this.#found()}`);
    const parts: Uint8Array[] = [];
    while (this.#here.kind === "text") {
      const { text, start } = this.take();
      parts.push(readLiteral(text, start));
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  /** A text that must be UTF-8. */
  string(what: string): string {
    const { start } = this.#here;
    return textOf(this.bytes(what)) ?? this.fail(`${what} is not UTF-8`, start);
  }

  fail(message: string, at: number = this.#here.start): never {
    throw new ProtoSyntaxError(message, at);
  }

  #found(): string {
    return this.#here.kind === "end" ? "the end of the file" : quote(this.#here.text);
  }

  #scan(): Token {
    this.#skipBlank();
    const start = this.#at;
    const character = this.#text.charAt(start);
    if (character === "") return { kind: "end", text: "", start };
    const word = this.#match(WORD);
    if (word !== undefined) return { kind: "word", text: word, start };
    const number = this.#match(NUMBER);
    if (number !== undefined) return this.#number(number, start);
    if (character === '"' || character === "'") return { kind: "text", text: this.#quoted(character), start };
    if (!/[!-~]/.test(character)) throw new ProtoSyntaxError(`${quote(character)} cannot stand here`, start);
    this.#at++;
    return { kind: "symbol", text: character, start };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #number(text: string, start: number): Token {
    // Where a longer one is asked for, it is out of every range.
    if (text.length > MAX_DIGITS || /[\w.]/.test(this.#text.charAt(this.#at)) || /^0[0-9]*[89]/.test(text)) {
      throw new ProtoSyntaxError(`${quote(text + this.#text.charAt(this.#at))} is no number`, start);
    }
    return { kind: /^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text) ? "integer" : "float", text, start };
  }

  #quoted(mark: string): string {
    const start = this.#at;
    for (let at = start + 1; at < this.#text.length; at++) {
      const character = this.#text.charAt(at);
      if (character === "\n") break;
      if (character === "\\") at++;
      else if (character === mark) {
        this.#at = at + 1;
        return this.#text.slice(start, at + 1);
      }
    }
    throw new ProtoSyntaxError(`the text that begins here has no closing ${mark} on its line`, start);
  }

  /** Blanks and comments. One by one: an expression for all of them would need a stack as long as the text. */
  #skipBlank(): void {
    const text = this.#text;
    for (;;) {
      while (isBlank(text.charCodeAt(this.#at))) this.#at++;
      if (text.startsWith("//", this.#at)) {
        const end = text.indexOf("\n", this.#at);
        this.#at = end === -1 ? text.length : end;
      } else if (text.startsWith("/*", this.#at)) {
        const end = text.indexOf("*/", this.#at + 2);
        if (end === -1) throw new ProtoSyntaxError("the comment that begins here has no end", this.#at);
        this.#at = end + 2;
      } else return;
    }
  }
}

/** A space, or one of \t \n \v \f \r. */
function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
