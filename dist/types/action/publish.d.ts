/** A report → everything that shows it: annotations, job summary, artifact and comment. The verdict depends on none of them. */
import type { Report } from "../generated/report.ts";
import type { OutputPaths } from "../pipeline/outputs.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import type { RunKind, Surroundings } from "./surroundings.ts";
export interface Publication {
    readonly report: Report;
    /** Absent where no files were asked for. */
    readonly outputs: OutputPaths | undefined;
    readonly kind: RunKind;
    /** The job was cancelled, often for a newer run: what this one knows is no news for the pull request. */
    readonly isCancelled?: boolean;
}
/** publish shows the report. It does not reject for what GitHub does. */
export declare function publish(publication: Publication, inputs: Inputs, { session, base, settings }: Surroundings, context: ActionContext): Promise<void>;
