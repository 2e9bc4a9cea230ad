/** A terminal of a kind: enough to see what a person would see. */
export class Screen {
  readonly lines: string[] = [""];
  readonly writes: string[] = [];
  cursorShown = true;
  #row = 0;
  #column = 0;

  readonly write = (text: string): void => {
    this.writes.push(text);
    for (const [token, , count, command] of text.matchAll(TOKENS)) this.#obey(token, Number(count || 1), command ?? "");
  };

  /** The text on the screen, colours left out. */
  text(): string {
    return this.lines.join("\n");
  }

  #obey(token: string, count: number, command: string): void {
    switch (command) {
      case "A":
        this.#row -= count;
        if (this.#row < 0) throw new Error("above the first line");
        break;
      case "J":
        this.lines.length = this.#row + 1;
        this.lines[this.#row] = this.#current().slice(0, this.#column);
        break;
      case "h":
        this.cursorShown = true;
        break;
      case "l":
        this.cursorShown = false;
        break;
      case "m":
        break;
      default:
        this.#put(token);
    }
  }

  #put(token: string): void {
    if (token === "\n") {
      this.#row++;
      this.#column = 0;
      this.lines[this.#row] ??= "";
    } else if (token === "\r") {
      this.#column = 0;
    } else {
      this.lines[this.#row] = this.#current().slice(0, this.#column) + token;
      this.#column += token.length;
    }
  }

  #current(): string {
    return this.lines[this.#row] ?? "";
  }
}

/** An escape sequence, or a character. */
const TOKENS = /\p{Cc}\[(\??)(\d*)([A-Za-z])|[\s\S]/gu;
