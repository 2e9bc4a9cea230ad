/** Parity of all fixtures → how many of each verdict, and why the gate fails for it. */
import type { GateProblem, Parity, ParityCounts } from "../generated/report.ts";
import type { AcceptedDifference } from "./accepted.ts";
export interface ComparedFixture {
    readonly id: string;
    readonly parity?: Parity;
}
/** countParity counts the verdicts; undefined where nothing was compared. */
export declare function countParity(fixtures: readonly ComparedFixture[]): ParityCounts | undefined;
/** parityProblems lists why parity fails. What is incomplete has a verdict of its own that is red. */
export declare function parityProblems(fixtures: readonly ComparedFixture[]): GateProblem[];
/** unusedEntries finds accepted differences that speak of no fixture of the suite: they excuse nothing, or something else. */
export declare function unusedEntries(accepted: readonly AcceptedDifference[], ids: readonly string[]): GateProblem[];
