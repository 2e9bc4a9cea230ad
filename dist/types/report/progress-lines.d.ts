/** The lines of progress that stay: a binding that is done, a fixture that failed. Plain text, safe for a terminal. */
import type { BindingResult, FixtureResult } from "../generated/result.ts";
export interface ProgressLine {
    readonly red: boolean;
    readonly text: string;
}
/** finishedLine says how a binding fared. */
export declare function finishedLine({ binding, server, fixtures, run }: BindingResult): ProgressLine;
/** failingLine says which fixture failed on which binding, where it stands and what is wrong first. */
export declare function failingLine(binding: string, result: FixtureResult): ProgressLine;
