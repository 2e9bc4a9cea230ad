/** A report → everything that shows it: annotations, job summary, artifact and comment. The verdict depends on none of them. */
import { changesSince } from "../report/changes.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { annotationsOf } from "./annotations.ts";
import { commentOnPullRequest, writeCommentFile } from "./comment.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { leaveFiles } from "./leaveFiles.ts";
import { linksTo } from "./links.ts";
import type { Publication } from "./publication.ts";
import { annotate, placeIn, SUMMARY_BYTES, writeSummary } from "./shown.ts";
import type { Surroundings } from "./surroundings.ts";

/** publish shows the report. It does not reject for what GitHub does. */
export async function publish(
  publication: Publication,
  inputs: Inputs,
  { session, base, settings }: Surroundings,
  context: ActionContext,
): Promise<void> {
  const { report, outputs, kind, isCancelled = false } = publication;
  const { runner, workspace } = context;
  const place = placeIn(settings, workspace);
  if (inputs.annotations) annotate(annotationsOf({ ...report, report, place }), runner);
  const shown = {
    ...linksTo(session.tested, place(".")),
    ...(base === undefined || kind === "leg" ? {} : { base: { ...base, changes: changesSince(base.report, report) } }),
  };
  if (inputs.summary) writeSummary(renderMarkdown(report, { byteBudget: SUMMARY_BYTES, ...shown }), runner);
  if (kind === "whole" && outputs !== undefined) await writeCommentFile({ report, ...shown }, settings, context);
  await leaveFiles(publication, inputs, settings, context);
  if (kind === "whole" && !isCancelled) await commentOnPullRequest({ report, ...shown }, inputs, session, context);
}
