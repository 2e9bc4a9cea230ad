/** A part of a report in JSON, which knows its place: what is wrong with it can be said with path, line and column. */
import { visit } from "jsonc-parser";
import type { Position } from "../json/lines.ts";
import type { PathSegment } from "../json/pointer.ts";
import { isObject, type JsonObject, type JsonValue } from "../json/value.ts";
import { quote } from "../text/quote.ts";
import { CoverageReportError } from "./model.ts";

/** A report as a text: its file as people know it, and what it holds. */
export interface JsonSource {
  readonly file: string;
  readonly text: string;
}

/** No file has a line beyond this one, 2^31 − 1. */
export const LAST_LINE = 0x7fff_ffff;

export class JsonPart {
  readonly value: JsonValue;
  readonly #source: JsonSource;
  readonly #parent: JsonPart | undefined;
  readonly #segment: PathSegment;

  constructor(source: JsonSource, value: JsonValue, parent?: JsonPart, segment: PathSegment = "") {
    this.#source = source;
    this.value = value;
    this.#parent = parent;
    this.#segment = segment;
  }

  /** The report, for messages. */
  get file(): string {
    return this.#source.file;
  }

  /** find gives a member of an object, undefined where it has none or is no object. */
  find(key: string): JsonPart | undefined {
    if (!isObject(this.value) || !Object.hasOwn(this.value, key)) return undefined;
    return new JsonPart(this.#source, this.value[key] ?? null, this, key);
  }

  /** get is `find` for what must be there. */
  get(key: string): JsonPart {
    this.object();
    const found = this.find(key);
    if (found === undefined) throw this.error(`has no ${quote(key)}`);
    return found;
  }

  /** members gives those of an object, which this must be. */
  *members(): Generator<[key: string, member: JsonPart]> {
    const object = this.object();
    for (const key of Object.keys(object)) yield [key, new JsonPart(this.#source, object[key] ?? null, this, key)];
  }

  /** item gives an item of a list. */
  item(index: number): JsonPart {
    return new JsonPart(this.#source, this.list()[index] ?? null, this, index);
  }

  object(): JsonObject {
    if (!isObject(this.value)) throw this.mustBe("an object");
    return this.value;
  }

  list(): readonly JsonValue[] {
    // Array.isArray does not tell a readonly list from an object.
    if (typeof this.value !== "object" || this.value === null || isObject(this.value)) throw this.mustBe("a list");
    return this.value;
  }

  text(): string {
    if (typeof this.value !== "string") throw this.mustBe("a text");
    return this.value;
  }

  /** hits is a whole number from 0. One that is too large for a float to hold exactly is near enough. */
  hits(): number {
    if (!isHits(this.value)) throw this.mustBe("a whole number from 0");
    return this.value;
  }

  /** line is a line of a file, counted from 1. */
  line(): number {
    if (!isLine(this.value)) throw this.mustBe("a line, counted from 1");
    return this.value;
  }

  /** mustBe is the error of a value that is not what it should be. */
  mustBe(what: string): CoverageReportError {
    return this.error(`must be ${what}, but is ${describe(this.value)}`);
  }

  /** error is that of this part, after whose path the message goes on. */
  error(message: string): CoverageReportError {
    const path = this.#path();
    const subject = path.length === 0 ? "the report" : pathText(path);
    return new CoverageReportError(this.file, `${subject} ${message}`, locate(this.#source.text, path));
  }

  #path(): PathSegment[] {
    return this.#parent === undefined ? [] : [...this.#parent.#path(), this.#segment];
  }
}

/** isHits tells whether a value is a whole number from 0. */
export function isHits(value: JsonValue | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** isLine tells whether a value is a line of a file, counted from 1. */
export function isLine(value: JsonValue | undefined): value is number {
  return isHits(value) && value >= 1 && value <= LAST_LINE;
}

function describe(value: JsonValue): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "object" && value !== null) return isObject(value) ? "an object" : "a list";
  return String(value);
}

/** `files["src/a.ts"].s.3`: keys that are words or numbers stand after a dot. */
function pathText(path: readonly PathSegment[]): string {
  const segments = path.map((segment, index) => {
    if (typeof segment === "number") return `[${segment}]`;
    if (!/^\w{1,40}$/.test(segment)) return `[${quote(segment).replace(/^`|`$/g, '"')}]`;
    return index === 0 ? segment : `.${segment}`;
  });
  return segments.join("");
}

/**
 * Looks for a path once more in the text: the positions of all parts would take more memory than the parts. Of what is not
 * there, it is the position of that in which it is missing.
 */
function locate(text: string, path: readonly PathSegment[]): Position | undefined {
  let found: Position | undefined;
  let depth = 0;
  const see = (line: number, column: number, here: readonly PathSegment[]): boolean => {
    if (here.length > path.length || here.some((segment, index) => segment !== path[index])) return false;
    // The last of a repeated key holds.
    if (here.length >= depth) found = { line: line + 1, column: column + 1 };
    depth = Math.max(depth, here.length);
    return here.length < path.length;
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, column, pathOf) => see(line, column, pathOf()),
    onArrayBegin: (_offset, _length, line, column, pathOf) => see(line, column, pathOf()),
    onLiteralValue: (_value, _offset, _length, line, column, pathOf) => {
      see(line, column, pathOf());
    },
    // Where these are not asked for, the parser never comes back from what it was told to pass over.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
  });
  return found;
}
