/** Parity of all fixtures → how many of each verdict, and why the gate fails for it. */
import type { GateProblem, Parity, ParityCounts } from "../generated/report.ts";
import { entryMatcher } from "../suite/select.ts";
import { counted } from "../text/counted.ts";
import { listOf } from "../text/shorten.ts";
import type { AcceptedDifference } from "./accepted.ts";

export interface ComparedFixture {
  readonly id: string;
  readonly parity?: Parity;
}

const NAMED = 5;

/** countParity counts the verdicts; undefined where nothing was compared. */
export function countParity(fixtures: readonly ComparedFixture[]): ParityCounts | undefined {
  const counts: ParityCounts = { agreed: 0, accepted: 0, divergent: 0, incomplete: 0 };
  for (const { parity } of fixtures) if (parity !== undefined) counts[parity.verdict]++;
  return Object.values(counts).every((count) => count === 0) ? undefined : counts;
}

/** parityProblems lists why parity fails. What is incomplete has a verdict of its own that is red. */
export function parityProblems(fixtures: readonly ComparedFixture[]): GateProblem[] {
  const divergent = fixtures.filter(({ parity }) => parity?.verdict === "divergent").map(({ id }) => id);
  if (divergent.length === 0) return [];
  const message = `${counted(divergent.length, "fixture")} on which the bindings differ: ${listOf(divergent, NAMED)}`;
  return [{ kind: "divergence", message }];
}

/** unusedEntries finds accepted differences that speak of no fixture of the suite: they excuse nothing, or something else. */
export function unusedEntries(accepted: readonly AcceptedDifference[], ids: readonly string[]): GateProblem[] {
  const known = new Set(ids);
  return accepted
    .filter(({ fixture }) => !ids.some(entryMatcher(fixture, known)))
    .map(({ fixture }) => ({
      kind: "unused-entry",
      message: `accepted-differences: \`${fixture}\` matches no fixture: remove the entry, or correct it`,
    }));
}
