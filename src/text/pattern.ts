/**
 * Regular expressions that strangers write. RE2, because its time is linear in the text: neither a pattern nor what it is
 * tried on is to be trusted with a backtracking engine.
 */
import { RE2JS, RE2JSException } from "re2js";
import { PatternError } from "./pattern-error.ts";

export interface Pattern {
  /** Whether the pattern matches somewhere in a text. */
  test(text: string): boolean;
  /** What the named groups matched, where the pattern matches; undefined where it does not. */
  match(text: string): ReadonlyMap<string, string> | undefined;
}

/** compilePattern reads a pattern in RE2 syntax. Throws PatternError. */
export function compilePattern(pattern: string): Pattern {
  const compiled = compile(pattern);
  const groups = Object.keys(compiled.namedGroups());
  return {
    test: (text) => compiled.matcher(text).find(),
    match(text) {
      const matcher = compiled.matcher(text);
      if (!matcher.find()) return undefined;
      const found = groups.map((name): [string, string | null] => [name, matcher.group(name)]);
      return new Map(found.filter((entry): entry is [string, string] => entry[1] !== null));
    },
  };
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const reason = error.message.replace(/^error parsing regexp: /, "");
    throw new PatternError(`${reason} (RE2 syntax: no look-around, no back-references)`);
  }
}
