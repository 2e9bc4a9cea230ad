/** What reports share of parity. */
import type { Parity, ParityCounts } from "../generated/report.ts";
import { listOf } from "../text/shorten.ts";

/** groupsText names the groups with their members: "python, ruby: NOT_FOUND · node: UNKNOWN". */
export function groupsText({ groups }: Parity): string {
  return groups.map(({ bindings, outcome }) => `${listOf(bindings, 6)}: ${outcome}`).join(" · ");
}

const ORDER = ["agreed", "accepted", "divergent", "incomplete"] as const;

/** parityText counts the verdicts in words: "270 agreed, 8 accepted". */
export function parityText(counts: ParityCounts): string {
  return ORDER.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdict}`)
    .join(", ");
}
