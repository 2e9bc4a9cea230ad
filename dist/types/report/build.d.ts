/** Results of all bindings → the one report that every output is made from. */
import type { Finding } from "../fixtures/model.ts";
import type { Report, SuiteMatrix } from "../generated/report.ts";
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
    /** What the suite exercises and leaves out. */
    readonly matrix?: SuiteMatrix;
    /** In the order of the configuration. */
    readonly results: readonly BindingResult[];
}
/** buildReport joins the results fixture by fixture and lets the gate decide. */
export declare function buildReport(input: ReportInput): Report;
