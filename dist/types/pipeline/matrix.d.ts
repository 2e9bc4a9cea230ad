/** A loaded suite → its matrix. */
import type { Fixture, Suite } from "../fixtures/model.ts";
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import type { SuiteMatrix } from "../generated/report.ts";
export interface MatrixSettings {
    readonly rules: RuleSettings;
    /** The folder for new fixtures, as it is typed. */
    readonly folder?: string;
}
/** matrixOf measures what a suite exercises; `fixtures` are those to look at, all by default. */
export declare function matrixOf(suite: Suite, settings: MatrixSettings, fixtures?: readonly Fixture[]): SuiteMatrix;
