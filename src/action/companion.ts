/**
 * `mode: report` at `workflow_run`: comments for a run whose own token could not, as that of a fork's pull request. It runs
 * with the rights of the repository, so it checks out nothing, starts nothing, and takes nothing from the artifact but a
 * report, which is checked and written anew. Which pull request is meant the event and the API say.
 */
import { posix } from "node:path";
import type { Report } from "../generated/report.ts";
import { downloadArtifact, listArtifacts } from "../github/artifacts.ts";
import type { GitHubClient } from "../github/client.ts";
import { GitHubError } from "../github/errors.ts";
import { findPullRequest } from "../github/pulls.ts";
import type { Repository } from "../github/repository.ts";
import type { TriggeringRun } from "../github/triggeringRun.ts";
import { MAX_REPORT_BYTES, parseReport } from "../pipeline/reportFile.ts";
import { UsageError } from "../pipeline/settings.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { reportName } from "./artifactNames.ts";
import { commentText, commentWithText } from "./comment.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { type Links, linksTo } from "./links.ts";
import { setCounts } from "./outputs.ts";
import { openSession } from "./session.ts";
import { SUMMARY_BYTES, tell, writeSummary } from "./shown.ts";
import { fileInZip } from "./zip.ts";

interface Origin {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly trigger: TriggeringRun;
}

/** companion comments, and resolves with true: the verdict was given where the suite ran. Rejects with UsageError where it is set up wrongly. */
export async function companion(inputs: Inputs, context: ActionContext): Promise<boolean> {
  const { event, client } = await openSession(inputs.token, context);
  const { repository, trigger, serverUrl } = event;
  if (repository === undefined || trigger === undefined) {
    throw new UsageError("the event workflow_run tells of no run: `mode: report` cannot know what to comment on");
  }
  if (client === undefined) {
    throw new UsageError("input `github-token` is empty, or is no token: the companion comments with it");
  }
  const { id: runId, attempt, headSha: commit } = trigger;
  const links = linksTo({ serverUrl, repository, runId, attempt, commit }, workingDirectory(inputs));
  try {
    await commentFor({ client, repository, trigger }, links, inputs, context);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    tell(`No comment was written: ${error.message}.`, context.runner, "warning");
  }
  return true;
}

/** That of the run, which paths are relative to. Nothing is read there. */
function workingDirectory({ workingDirectory: given }: Inputs): string {
  const folder = posix.normalize(given || ".").replace(/\/$/, "");
  return folder === "." || folder.startsWith("..") || folder.startsWith("/") ? "" : folder;
}

async function commentFor(origin: Origin, links: Links, inputs: Inputs, context: ActionContext): Promise<void> {
  const { client, repository } = origin;
  const { runner } = context;
  const report = await reportOf(origin, inputs, context);
  if (report === undefined) return;
  setCounts(report, runner);
  // An address in a stranger's report must not become a link in a comment of ours.
  const shown = { ...links, linksIssues: false };
  if (inputs.summary) writeSummary(renderMarkdown(report, { byteBudget: SUMMARY_BYTES, ...shown }), runner);
  if (inputs.comment === "never") return;
  const number = await pullRequestNumber(origin, context);
  if (number === undefined) return;
  await commentWithText(
    { client, place: { repository, number, id: inputs.commentId }, mode: inputs.comment },
    {
      failed: report.result === "failed",
      changed: false,
      text: commentText({ report, ...shown }),
      ...(links.runUrl === undefined ? {} : { unlessBy: links.runUrl }),
    },
    context,
  );
}

/** The report that the run has left; undefined where it left none that can be read, which is told. */
async function reportOf(origin: Origin, inputs: Inputs, { runner }: ActionContext): Promise<Report | undefined> {
  const { client, repository, trigger } = origin;
  const { artifact: given = "", encoding = "protobuf" } = inputs;
  const name = given === "" ? reportName(encoding) : given;
  const [artifact] = await listArtifacts(client, repository, trigger.id, name);
  if (artifact === undefined) {
    tell(`Run ${trigger.id} has left no artifact ${name}: there is nothing to comment.`, runner, "warning");
    return undefined;
  }
  try {
    const archive = await downloadArtifact(client, repository, artifact);
    return parseReport(fileInZip(archive, "report.json", MAX_REPORT_BYTES));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(`No comment was written: the artifact ${name} of run ${trigger.id} ${error.message}.`, runner, "warning");
    return undefined;
  }
}

/** The pull request whose head the run has tested, and which nobody has pushed to since: undefined, and told, where there is none. */
async function pullRequestNumber(origin: Origin, { runner }: ActionContext): Promise<number | undefined> {
  const { client, repository, trigger } = origin;
  const { headSha, headBranch, headRepository, event } = trigger;
  // A run of a branch is not one of the pull requests that it may also belong to.
  if (event !== "pull_request" && event !== "pull_request_target") {
    tell(`The run was of the event ${event}, which has no pull request: no comment was written.`, runner, "notice");
    return undefined;
  }
  if (headRepository === undefined) {
    tell("The repository that the pull request comes from is gone: no comment was written.", runner, "notice");
    return undefined;
  }
  const head = {
    sha: headSha,
    repository: headRepository,
    ...(headBranch === undefined ? {} : { branch: headBranch }),
  };
  const found = await findPullRequest(client, repository, head);
  if (found.found) return found.pullRequest.number;
  tell(`No comment was written: ${found.reason}.`, runner, "notice");
  return undefined;
}
