/** Outcomes of one fixture on all bindings → who agrees with whom, and in what the others differ. */
import type { Parity } from "../generated/report.ts";
import type { FixtureResult } from "../generated/result.ts";
import type { AcceptedDifference } from "./accepted.ts";
export interface ParityOptions {
    /** What is otherwise only shown is compared too. */
    readonly strict: boolean;
    /** Those that speak of the fixture. */
    readonly accepted: readonly AcceptedDifference[];
}
export interface Cell {
    readonly binding: string;
    readonly result: FixtureResult;
}
/**
 * compareFixture groups the bindings by what was observed. Undefined where there is nothing to compare: a single binding, or
 * a fixture that none was to run.
 */
export declare function compareFixture(cells: readonly Cell[], options: ParityOptions): Parity | undefined;
