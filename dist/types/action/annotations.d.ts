/** What is wrong, on the fixture's own line where it has one, as far as GitHub shows it. */
import type { Finding } from "../fixtures/model.ts";
import type { GateProblem, Report } from "../generated/report.ts";
import type { AnnotationProperties } from "./runner.ts";
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
/** annotationsOf picks what is shown: as many of a level as there is room for, the last of them saying how many are left. */
export declare function annotationsOf({ problems, findings, report, place }: Annotated): Annotation[];
