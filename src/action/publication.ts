/** What a job has to show: its report and, where files were asked for, where they are. */
import type { Report } from "../generated/report.ts";
import type { OutputPaths } from "../pipeline/outputs.ts";
import type { RunKind } from "./surroundings.ts";

export interface Publication {
  readonly report: Report;
  /** Absent where no files were asked for. */
  readonly outputs: OutputPaths | undefined;
  readonly kind: RunKind;
  /** The job was cancelled, often for a newer run: what this one knows is no news for the pull request. */
  readonly isCancelled?: boolean;
}
