/** Globs of files that do not count, as a person may get them wrong. */
import type { JsonValue } from "../json/value.ts";
/**
 * globProblem says what is wrong with one. A `!` before it would leave out all other files, and not take some of them back
 * in as people mean it; `!(a|b)` within a glob is another thing.
 */
export declare function globProblem(glob: JsonValue): string | undefined;
