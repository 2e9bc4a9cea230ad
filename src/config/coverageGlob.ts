/** Globs of files that do not count, as a person may get them wrong. */
import type { JsonValue } from "../json/value.ts";

/**
 * globProblem says what is wrong with one. A `!` before it would leave out all other files, and not take some of them back
 * in as people mean it; `!(a|b)` within a glob is another thing.
 */
export function globProblem(glob: JsonValue): string | undefined {
  if (typeof glob !== "string") return undefined;
  if (glob.trim() === "") return "a glob cannot be empty";
  if (/^!(?!\()/.test(glob)) return "a glob with `!` takes no file back in: name only what does not count";
  return undefined;
}
