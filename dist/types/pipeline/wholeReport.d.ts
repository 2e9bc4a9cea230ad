/** Results of one run, or of several that were merged → the report, with all that the configuration says of it. */
import type { Finding, Fixture, Suite } from "../fixtures/model.ts";
import type { CoverageSection, GateProblem, Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { type Selection } from "../suite/select.ts";
import type { ValidateSettings } from "./settings.ts";
export interface Reported {
    readonly suite: Suite;
    readonly findings: readonly Finding[];
    readonly selection: Selection;
    readonly selected: readonly Fixture[];
    readonly results: readonly BindingResult[];
    /** Why the gate fails beside what the results say. */
    readonly problems: readonly GateProblem[];
    /** Absent where nothing was checked. */
    readonly coverage?: CoverageSection;
    /** What nobody is going to read is not worked out. */
    readonly withMatrix: boolean;
}
/** wholeReport builds the report. */
export declare function wholeReport(settings: ValidateSettings, reported: Reported): Report;
