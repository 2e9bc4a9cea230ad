/** What each verdict is called, looks like and means for the gate. The one place that knows. */
import type { Counts, FixtureResult, Verdict } from "../generated/report.ts";

export interface VerdictFacts {
  /** In a sentence: "3 timed out". */
  readonly label: string;
  /** In Markdown. */
  readonly emoji: string;
  /** In a terminal. */
  readonly mark: string;
  /** Bad news: a result like this is no pass and was not expected. */
  readonly red: boolean;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictFacts>> = {
  passed: { label: "passed", emoji: "✅", mark: "✓", red: false },
  failed: { label: "failed", emoji: "❌", mark: "✗", red: true },
  crashed: { label: "crashed", emoji: "💥", mark: "✗", red: true },
  timeout: { label: "timed out", emoji: "⏰", mark: "✗", red: true },
  flaky: { label: "flaky", emoji: "🎲", mark: "✗", red: true },
  "unexpected-pass": { label: "unexpectedly passed", emoji: "❗", mark: "✗", red: true },
  "not-run": { label: "not run", emoji: "🚫", mark: "✗", red: true },
  "known-failing": { label: "known failing", emoji: "🟡", mark: "○", red: false },
  skipped: { label: "skipped", emoji: "➖", mark: "○", red: false },
};

/** In the order in which they are shown. */
export const VERDICT_ORDER: readonly Verdict[] = [
  "passed",
  "failed",
  "crashed",
  "timeout",
  "flaky",
  "unexpected-pass",
  "not-run",
  "known-failing",
  "skipped",
];

/** isFailure says whether a result is to be shown as a failure of its own. What did not run is told in bulk instead. */
export function isFailure(result: FixtureResult): boolean {
  return VERDICTS[result.verdict].red && result.verdict !== "not-run";
}

/** countsText says how many results have which verdict: "36 passed, 2 failed". */
export function countsText(counts: Counts): string {
  const parts = VERDICT_ORDER.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${counts[verdict]} ${VERDICTS[verdict].label}`,
  );
  return parts.length === 0 ? "no results" : parts.join(", ");
}
