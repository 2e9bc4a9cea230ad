import type { Annotation } from "./annotations.ts";
import type { AnnotationLevel, Runner } from "./runner.ts";
/** GitHub drops a summary of more than 1 MiB as a whole; the margin is for what other steps' texts take. */
export declare const SUMMARY_BYTES = 900000;
/** placeIn makes paths of the working directory relative to the repository, as GitHub wants them. */
export declare function placeIn({ cwd }: {
    readonly cwd: string;
}, workspace: string): (file: string) => string;
export declare function annotate(annotations: readonly Annotation[], runner: Runner): void;
/** writeSummary adds to the job summary; where that cannot be written, it says so. */
export declare function writeSummary(markdown: string, runner: Runner): void;
/** tell says something about the step itself, in whose text anybody may have had a part. */
export declare function tell(message: string, runner: Runner, level: AnnotationLevel): void;
