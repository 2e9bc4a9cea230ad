/** Places that a report in JSON only counts. */

import type { Count } from "./count.ts";
import { type JsonPart, LAST_LINE } from "./jsonPart.ts";

/** readCount reads the members of that name, of which the first is at most the second. */
export function readCount(part: JsonPart, covered: string, total: string): Count {
  const count = { covered: whole(part.get(covered)), total: whole(part.get(total)) };
  if (count.covered > count.total) {
    throw part.get(covered).error(`must be at most \`${total}\`, ${count.total}, but is ${count.covered}`);
  }
  return count;
}

/** A file has no more places than it can have lines: what is added up stays exact. */
function whole(part: JsonPart): number {
  const count = part.hits();
  if (count > LAST_LINE) throw part.mustBe(`at most ${LAST_LINE}`);
  return count;
}
