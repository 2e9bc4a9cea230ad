/** Bindings in groups, by what was observed of them. */
import type { ParityDifference } from "../generated/report.ts";
import type { RecordedOutcome } from "../generated/result.ts";

/** A binding whose outcome can be compared. */
export interface Compared {
  readonly binding: string;
  readonly outcome: RecordedOutcome;
  /** By path. */
  readonly values: ReadonlyMap<string, string>;
}

/** groupBy puts the largest group first: it is what the others are held against. */
export function groupBy(compared: readonly Compared[], keyOf: (one: Compared) => string): Compared[][] {
  const groups = new Map<string, Compared[]>();
  for (const one of compared) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** valuesAt groups bindings by their value. */
export function valuesAt(
  compared: readonly Compared[],
  read: (one: Compared) => string | undefined,
): ParityDifference["values"] {
  return groupBy(compared, (one) => read(one) ?? "(absent)").map((group) => ({
    bindings: group.map(({ binding }) => binding),
    value: group[0] === undefined ? "" : (read(group[0]) ?? "(absent)"),
  }));
}
