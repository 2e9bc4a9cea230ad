/** Is everything accounted for? Each reason why the run is red, in the order a reader should mend them. */
import type { Finding } from "../fixtures/model.ts";
import type { GateProblem } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
export interface GateInput {
    readonly findings: readonly Finding[];
    /** Files that are no fixtures, or cannot be read: switching the rule off that says so does not make them run. */
    readonly unusable?: readonly string[];
    /** Fixture files of the suite, before any filter. */
    readonly fixtures: number;
    /** Where they were looked for, as people know it. */
    readonly paths?: readonly string[];
    /** Fixtures that the filters left. */
    readonly selected: number;
    /** Those among them that take long, and that nobody asked for. */
    readonly heavyLeftOut: number;
    readonly minimumFixtures?: number;
    readonly results: readonly BindingResult[];
}
/** gateProblems lists why the gate fails; empty means it passes. Nothing is green because nothing was counted. */
export declare function gateProblems(input: GateInput): GateProblem[];
/** The part of the gate that `validate` uses: no server is needed for it. */
export declare function validationProblems(input: Pick<GateInput, "findings" | "unusable" | "fixtures" | "paths" | "minimumFixtures">): GateProblem[];
