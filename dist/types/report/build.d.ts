/** Results of all bindings → the one report that every output is made from. */
import type { Finding } from "../fixtures/model.ts";
import type { CoverageSection, Exercised, GateProblem, Report, SuiteMatrix } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import type { AcceptedDifference } from "../parity/accepted.ts";
import type { Encoding } from "../protobuf/codec.ts";
export interface ReportInput {
    readonly tool: string;
    readonly encoding: Encoding;
    readonly suite: Omit<Report["suite"], "heavyLeftOut"> & Partial<Report["suite"]>;
    readonly minimumFixtures?: number;
    readonly findings: readonly Finding[];
    /** Files that could not be loaded as fixtures. */
    readonly unusable?: readonly string[];
    /** Where fixtures were looked for. */
    readonly paths?: readonly string[];
    /** What may differ between bindings, and whether more than usual is compared. */
    readonly parity?: {
        readonly strict: boolean;
        readonly accepted: readonly AcceptedDifference[];
    };
    /** The ids of all fixtures of the suite, before any filter; absent: what was selected. */
    readonly ids?: readonly string[];
    /** `false` where the ids are of a part of it alone: an entry may be for the others then. */
    readonly isWholeSuite?: boolean;
    /** Why the gate fails beside what the results and the suite say, such as entries of the configuration that do not hold. */
    readonly problems?: readonly GateProblem[];
    /** What the suite exercises and leaves out. */
    readonly matrix?: SuiteMatrix;
    /** The verdict of the coverage gate; absent where nothing was checked. */
    readonly coverage?: CoverageSection;
    /** What of its services and statuses the suite has reached on a binding. */
    readonly exercised?: (result: BindingResult) => Exercised;
    /** In the order of the configuration. */
    readonly results: readonly BindingResult[];
}
/** buildReport joins the results fixture by fixture and lets the gate decide. */
export declare function buildReport(input: ReportInput): Report;
