/** What is wrong, on the fixture's own line where it has one, as far as GitHub shows it. */
import type { AnnotationProperties } from "@actions/core";
import type { Finding } from "../fixtures/model.ts";
import type { GateProblem, Report } from "../generated/report.ts";
export interface Annotation {
    readonly level: "error" | "warning";
    readonly message: string;
    readonly properties: AnnotationProperties;
}
export interface Annotated {
    readonly problems: readonly GateProblem[];
    readonly findings: readonly (Finding | Report["findings"][number])[];
    /** Absent where nothing was run. */
    readonly report?: Report;
    /** Makes the path of a fixture relative to the repository, as GitHub wants it. */
    readonly place: (file: string) => string;
}
/** annotationsOf picks what is shown: at most ten of a level, the last of them saying how many are left. */
export declare function annotationsOf({ problems, findings, report, place }: Annotated): Annotation[];
