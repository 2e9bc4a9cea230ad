/** An element of an XML file that was just opened: its attributes as what they mean, and errors at its place. */
import { quote } from "../text/quote.ts";

/** Where a tag begins; the column is not known where a line ends behind the name. */
export interface TagPlace {
  readonly line: number;
  readonly column?: number;
}

/** As a signed integer of 32 bits holds it, in which tools count lines. */
const LAST_LINE = 2 ** 31 - 1;

export class XmlTag {
  readonly name: string;
  readonly #place: TagPlace;
  readonly #fail: (message: string, place: TagPlace) => never;
  readonly #path: readonly string[];
  readonly #attributes: Readonly<Record<string, unknown>>;

  /** `path` is the elements that are open, the outermost first, and is only looked at while the visitor runs. */
  constructor(
    name: string,
    path: readonly string[],
    attributes: Readonly<Record<string, unknown>>,
    place: TagPlace,
    fail: (message: string, place: TagPlace) => never,
  ) {
    this.name = name;
    this.#place = place;
    this.#fail = fail;
    this.#path = path;
    this.#attributes = attributes;
  }

  /** fail ends the reading with a message at the element's place. */
  fail(message: string): never {
    return this.#fail(message, this.#place);
  }

  /** Whether the element stands directly in these ones, the innermost last. */
  within(...parents: readonly string[]): boolean {
    const first = this.#path.length - parents.length;
    return parents.every((parent, index) => this.#path[first + index] === parent);
  }

  attribute(name: string): string | undefined {
    const value = this.#attributes[name];
    return typeof value === "string" ? value : undefined;
  }

  /** An attribute that has to be there and to say something. */
  text(name: string): string {
    const value = this.attribute(name);
    if (value === undefined || value === "") return this.fail(`<${this.name}> has no ${name}`);
    return value;
  }

  /** A whole number from 0; one that no double holds exactly is the nearest one. */
  count(name: string): number {
    const value = this.text(name);
    if (!/^\d+$/.test(value)) {
      return this.fail(`${name} of <${this.name}> must be a whole number from 0, but is ${quote(value)}`);
    }
    return Math.min(Number(value), Number.MAX_SAFE_INTEGER);
  }

  /** The number of a line, from 1. */
  line(name: string): number {
    const line = this.count(name);
    if (line >= 1 && line <= LAST_LINE) return line;
    return this.fail(
      `${name} of <${this.name}> must be the number of a line, from 1 to ${LAST_LINE}, but is ${quote(this.text(name))}`,
    );
  }
}
