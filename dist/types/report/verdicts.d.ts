/** What each verdict is called and looks like. */
import type { Counts, FixtureResult, Verdict } from "../generated/report.ts";
export interface VerdictFacts {
    /** In a sentence: "3 timed out". */
    readonly label: string;
    /** In Markdown. */
    readonly emoji: string;
    /** In a terminal. */
    readonly mark: string;
}
export declare const VERDICTS: Readonly<Record<Verdict, VerdictFacts>>;
/** isFailure says whether a result is to be shown as a failure of its own. What did not run is told in bulk instead. */
export declare function isFailure(result: FixtureResult): boolean;
/** countsText says how many results have which verdict: "36 passed, 2 failed". */
export declare function countsText(counts: Counts): string;
