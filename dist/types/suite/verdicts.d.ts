/** The closed set of verdicts: their order, which of them are bad news, and how many there are of each. */
import type { Counts } from "../generated/report.ts";
import type { FixtureResult, Verdict } from "../generated/result.ts";
/** In the order in which they are shown. */
export declare const VERDICT_ORDER: Verdict[];
export declare function isRed(verdict: Verdict): boolean;
/** isRedResult says whether a result makes the run red: a flaky one does not where the run allows it. */
export declare function isRedResult({ verdict, allowed }: Pick<FixtureResult, "verdict" | "allowed">): boolean;
/** countVerdicts counts results by verdict. */
export declare function countVerdicts(verdicts: Iterable<Verdict>): Counts;
