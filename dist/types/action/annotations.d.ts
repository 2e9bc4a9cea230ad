/** Findings and failures on the fixture's own line, as far as GitHub shows them. */
import type { AnnotationProperties } from "@actions/core";
import type { Finding } from "../fixtures/model.ts";
import type { Report } from "../generated/report.ts";
export interface Annotation {
    readonly level: "error" | "warning";
    readonly message: string;
    readonly properties: AnnotationProperties;
}
/** annotationsOf picks what is shown: failures before findings, at most ten of a level, the tenth saying what is left. */
export declare function annotationsOf(findings: readonly Finding[], report?: Report): Annotation[];
