/** The report as the pull request's comment. */
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Report } from "../generated/report.ts";
import type { GitHubClient } from "../github/client.ts";
import { type CommentMode, commentDecision } from "../github/commentMode.ts";
import { type CommentPlace, findOwnComments, MAX_COMMENT, writeComment } from "../github/comments.ts";
import { GitHubError } from "../github/errors.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { type CommentOptions, renderComment } from "../report/comment.ts";
import { escapeTerminal } from "../report/escape.ts";
import { messageOf } from "../text/errors.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import type { Session } from "./session.ts";
import { tell } from "./shown.ts";

export interface Shown
  extends Pick<CommentOptions, "sourceUrl" | "checkoutUrl" | "runUrl" | "commit" | "base" | "linksIssues"> {
  readonly report: Report;
}

/** The comment's file, for those whose token may not comment. */
const FILE = "comment.md";

/** Room for the marker, and for GitHub counting otherwise than we do. */
const LIMIT = MAX_COMMENT - 500;

/** commentText is the comment without its marker. */
export function commentText({ report, ...options }: Shown): string {
  return renderComment(report, { ...options, limit: LIMIT });
}

/** commentFile is its path, in the output folder. */
export function commentFile(folder: string): string {
  return join(folder, FILE);
}

/** writeCommentFile writes the comment beside the report. */
export async function writeCommentFile(
  shown: Shown,
  { output, cwd }: RunSettings,
  { runner }: ActionContext,
): Promise<void> {
  if (output === undefined) return;
  const file = commentFile(resolve(cwd, output));
  try {
    // Never through a link: a server may have been at the folder.
    await rm(file, { force: true });
    await writeFile(file, commentText(shown), { flag: "wx" });
    runner.setOutput("comment-file", file);
  } catch (error) {
    tell(`The comment's file could not be written: ${messageOf(error)}`, runner, "warning");
  }
}

/** commentOnPullRequest comments where there is a pull request and the token may. It never rejects for what GitHub does. */
export async function commentOnPullRequest(
  shown: Shown,
  inputs: Inputs,
  { event, client }: Session,
  context: ActionContext,
): Promise<void> {
  const { runner } = context;
  const { pullRequest, repository, readOnlyToken } = event;
  if (inputs.comment === "never" || pullRequest === undefined || repository === undefined) return;
  if (client === undefined) {
    tell("No comment was written: the input `github-token` is empty.", runner, "notice");
    return;
  }
  const place = { repository, number: pullRequest.number, id: inputs.commentId };
  const changed = shown.base?.changes.any === true;
  const failed = shown.report.result === "failed";
  try {
    await commentWithText(
      { client, place, mode: inputs.comment },
      { failed, changed, text: commentText(shown) },
      context,
    );
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.kind === "forbidden" && readOnlyToken !== undefined) {
      const who = readOnlyToken === "fork" ? "a pull request from a fork" : "Dependabot";
      tell(
        `No comment was written, as the token of ${who} may only read. The report is in the job summary and in ${FILE}; a companion workflow on workflow_run can comment (README, "Forks").`,
        runner,
        "notice",
      );
    } else tell(`No comment was written: ${error.message}. The verdict is not changed by it.`, runner, "warning");
  }
}

export interface CommentTarget {
  readonly client: GitHubClient;
  readonly place: CommentPlace;
  readonly mode: CommentMode;
}

export interface CommentContent {
  readonly failed: boolean;
  readonly changed: boolean;
  readonly text: string;
  /** The page of a run. A comment that it has written is left as it is: the run knew more. */
  readonly unlessBy?: string;
}

/** commentWithText writes or updates the comment where the mode says so. Rejects with GitHubError. */
export async function commentWithText(
  { client, place, mode }: CommentTarget,
  { failed, changed, text, unlessBy }: CommentContent,
  { runner, write }: ActionContext,
): Promise<void> {
  const found = await findOwnComments(client, place);
  const { current } = found;
  if (unlessBy !== undefined && current !== undefined && isBy(unlessBy, current.body)) {
    write(`${escapeTerminal(`The run has commented itself: ${current.url}`)}\n`);
    return;
  }
  if (commentDecision(mode, { failed, changed, exists: current !== undefined }) === "leave") return;
  const written = await writeComment(client, place, found, text);
  runner.setOutput("comment-url", written.url);
  write(`${escapeTerminal(`The comment was ${written.action}: ${written.url}`)}\n`);
}

/** The last line links the run. Above it there is what fixtures and servers have said. */
function isBy(runUrl: string, body: string): boolean {
  return body.trimEnd().split("\n").at(-1)?.includes(`](${runUrl})`) === true;
}
