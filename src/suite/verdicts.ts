/** The closed set of verdicts: their order, which of them are bad news, and how many there are of each. */
import type { Counts } from "../generated/report.ts";
import type { FixtureResult, Verdict } from "../generated/result.ts";

/**
 * Whether a verdict makes the run red, in the order in which verdicts are shown. What nobody expected is red; so is what
 * did not run, because it was not tested.
 */
const RED: Readonly<Record<Verdict, boolean>> = {
  passed: false,
  failed: true,
  crashed: true,
  timeout: true,
  flaky: true,
  "unexpected-pass": true,
  "not-run": true,
  "known-failing": false,
  skipped: false,
};

/** In the order in which they are shown. */
export const VERDICT_ORDER = Object.keys(RED).filter((key): key is Verdict => Object.hasOwn(RED, key));

export function isRed(verdict: Verdict): boolean {
  return RED[verdict];
}

/** isRedResult says whether a result makes the run red: a flaky one does not where the run allows it. */
export function isRedResult({ verdict, allowed }: Pick<FixtureResult, "verdict" | "allowed">): boolean {
  return isRed(verdict) && !(verdict === "flaky" && allowed === true);
}

/** countVerdicts counts results by verdict. */
export function countVerdicts(verdicts: Iterable<Verdict>): Counts {
  const counts: Counts = {
    total: 0,
    passed: 0,
    failed: 0,
    "known-failing": 0,
    "unexpected-pass": 0,
    flaky: 0,
    skipped: 0,
    timeout: 0,
    crashed: 0,
    "not-run": 0,
  };
  for (const verdict of verdicts) {
    counts[verdict]++;
    counts.total++;
  }
  return counts;
}
