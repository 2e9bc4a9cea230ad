/** What the runner itself shows of a step: annotations, and the job summary. */
import { relative, resolve, sep } from "node:path";
import { escapeTerminal } from "../report/escape.ts";
import { messageOf } from "../text/errors.ts";
import type { Annotation } from "./annotations.ts";
import { TITLE } from "./context.ts";
import type { AnnotationLevel, Runner } from "./runner.ts";

/** GitHub drops a summary of more than 1 MiB as a whole; the margin is for what other steps' texts take. */
export const SUMMARY_BYTES = 900_000;

/** placeIn makes paths of the working directory relative to the repository, as GitHub wants them. */
export function placeIn({ cwd }: { readonly cwd: string }, workspace: string): (file: string) => string {
  return (file) => relative(workspace, resolve(cwd, file)).replaceAll(sep, "/");
}

export function annotate(annotations: readonly Annotation[], runner: Runner): void {
  for (const { level, message, properties } of annotations) runner.annotate(level, message, properties);
}

/** writeSummary adds to the job summary; where that cannot be written, it says so. */
export function writeSummary(markdown: string, runner: Runner): void {
  try {
    runner.addSummary(markdown);
  } catch (error) {
    tell(`The job summary could not be written: ${messageOf(error)}`, runner, "warning");
  }
}

/** tell says something about the step itself, in whose text anybody may have had a part. */
export function tell(message: string, runner: Runner, level: AnnotationLevel): void {
  runner.annotate(level, escapeTerminal(message), { title: TITLE });
}
