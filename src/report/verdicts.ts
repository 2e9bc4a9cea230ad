/** What each verdict is called and looks like. */
import type { Counts, FixtureResult, Verdict } from "../generated/report.ts";
import { isRedResult, VERDICT_ORDER } from "../suite/verdicts.ts";

export interface VerdictFacts {
  /** In a sentence: "3 timed out". */
  readonly label: string;
  /** In Markdown. */
  readonly emoji: string;
  /** In a terminal. */
  readonly mark: string;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictFacts>> = {
  passed: { label: "passed", emoji: "✅", mark: "✓" },
  failed: { label: "failed", emoji: "❌", mark: "✗" },
  crashed: { label: "crashed", emoji: "💥", mark: "✗" },
  timeout: { label: "timed out", emoji: "⏰", mark: "✗" },
  flaky: { label: "flaky", emoji: "🎲", mark: "✗" },
  "unexpected-pass": { label: "unexpectedly passed", emoji: "❗", mark: "✗" },
  "not-run": { label: "not run", emoji: "🚫", mark: "✗" },
  "known-failing": { label: "known failing", emoji: "🟡", mark: "○" },
  skipped: { label: "skipped", emoji: "➖", mark: "○" },
};

/** isFailure says whether a result is to be shown as a failure of its own. What did not run is told in bulk instead. */
export function isFailure(result: FixtureResult): boolean {
  return isRedResult(result) && result.verdict !== "not-run";
}

/** countsText says how many results have which verdict: "36 passed, 2 failed". */
export function countsText(counts: Counts): string {
  const parts = VERDICT_ORDER.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${counts[verdict]} ${VERDICTS[verdict].label}`,
  );
  return parts.length === 0 ? "no results" : parts.join(", ");
}
