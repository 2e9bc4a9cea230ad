/** What is wrong at some place of a configuration, in words. */
import { isObject, type JsonValue } from "../json/value.ts";

export type Path = readonly string[];

/** A complaint about the value at a path or, with `atKey`, about its key. */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly atKey?: true;
}

const MAX_QUOTED = 120;
const LISTS = ["fixtures", "command", "accepted-differences", "known-failing", "report", "exclude", "base"];

/** quote shows a text of the file, cut where it is long. */
export function quote(text: string): string {
  return `\`${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text}\``;
}

/** nameOf is what a person calls the place: `bindings.python.server.command[2]`. */
export function nameOf(path: Path): string {
  if (path.length === 0) return "the configuration";
  const segments = path.map((segment, index) => {
    const inList = LISTS.includes(path[index - 1] ?? "") && /^\d+$/.test(segment);
    return inList ? `[${segment}]` : `.${segment}`;
  });
  return quote(segments.join("").slice(1));
}

/** valueAt is the value a path leads to. */
export function valueAt(root: JsonValue, path: Path): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const segment of path) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}
