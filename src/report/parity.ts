/** What reports share of parity. */
import type { Parity, ParityCounts, Report } from "../generated/report.ts";
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

/** outliersOf counts for each binding the divergent fixtures on which it is not with the most. Where no group is the largest, all are outliers. */
export function outliersOf({ fixtures }: Pick<Report, "fixtures">): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parity } of fixtures) {
    if (parity?.verdict !== "divergent") continue;
    for (const name of outliersIn(parity)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The groups come with the largest first. */
function outliersIn({ groups: [first, second, ...others] }: Parity): string[] {
  if (first === undefined || second === undefined) return [];
  const isLargest = first.bindings.length > second.bindings.length;
  return [...(isLargest ? [] : [first]), second, ...others].flatMap(({ bindings }) => bindings);
}
