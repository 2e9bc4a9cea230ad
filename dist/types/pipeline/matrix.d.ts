/** A validated suite → its matrix. */
import type { Finding, Fixture } from "../fixtures/model.ts";
import { type RuleSettings } from "../fixtures/rules/ids.ts";
import type { SuiteMatrix } from "../generated/report.ts";
export interface MatrixInput {
    /** Those to look at. */
    readonly fixtures: readonly Fixture[];
    /** What validation found in them, with either encoding: the findings are the same, and only some severities differ. */
    readonly findings: readonly Finding[];
    readonly rules: RuleSettings;
    /** The folder for new fixtures, as it is typed. */
    readonly folder?: string;
}
/** matrixOf measures what a suite exercises. */
export declare function matrixOf({ fixtures, findings, rules, folder }: MatrixInput): SuiteMatrix;
