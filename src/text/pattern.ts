/**
 * Regular expressions that strangers write. RE2, because its time is linear in the text: neither a pattern nor what it is
 * tried on is to be trusted with a backtracking engine.
 */
/** The engine, which is large: loaded before the first pattern, and not where there is none. */
let engine: typeof import("re2js") | undefined;

/** loadPatterns must have been waited for before a pattern is compiled. */
export async function loadPatterns(): Promise<void> {
  engine ??= await import("re2js");
}

export interface Pattern {
  /** Whether the pattern matches somewhere in a text. */
  test(text: string): boolean;
  /** What the named groups matched, where the pattern matches; undefined where it does not. */
  match(text: string): ReadonlyMap<string, string> | undefined;
}

/** A pattern that is not RE2: the message says why, to continue "… is not valid: ". */
export class PatternError extends Error {
  override readonly name = "PatternError";
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

function compile(pattern: string) {
  if (engine === undefined) throw new Error("loadPatterns comes before the first pattern");
  try {
    return engine.RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof engine.RE2JSException)) throw error;
    const reason = error.message.replace(/^error parsing regexp: /, "");
    throw new PatternError(`${reason} (RE2 syntax: no look-around, no back-references)`);
  }
}
