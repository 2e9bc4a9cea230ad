/** What GitHub knows that a run is judged and shown with: the event, the base branch's report, the change itself. */
import { GitHubError } from "../github/errors.ts";
import { getDiff } from "../github/pulls.ts";
import { coverageTargetsOf } from "../pipeline/configuredCoverage.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { type BaseReport, findBase } from "./baseReport.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { openSession, type Session } from "./session.ts";
import { tell } from "./shown.ts";

export interface Surroundings {
  readonly session: Session;
  readonly base?: BaseReport;
  /** With what the coverage gate compares with. */
  readonly settings: RunSettings;
}

/** A leg leaves its results for `mode: report`, which compares and comments. */
export type RunKind = "leg" | "whole";

/** lookAround asks GitHub for what this run has a use for. What cannot be had is told. */
export async function lookAround(
  kind: RunKind,
  inputs: Inputs,
  settings: RunSettings,
  context: ActionContext,
): Promise<Surroundings> {
  const session = await openSession(inputs.token, context);
  const targets = coverageTargetsOf(settings);
  const needsBase = kind === "whole" || targets.some(({ noDecrease }) => noDecrease !== undefined);
  const base = needsBase ? await findBase({ ...settings, baseReport: inputs.baseReport }, session, context) : undefined;
  const diff = targets.some(({ changedLines }) => changedLines !== undefined)
    ? await diffOf(session, context)
    : undefined;
  const coverage = {
    ...settings.coverage,
    ...(base === undefined ? {} : { base: base.file }),
    ...(diff === undefined ? {} : { diff }),
  };
  return { session, settings: { ...settings, coverage }, ...(base === undefined ? {} : { base }) };
}

/** Outside of pull requests there is no change to look at, which the gate says. */
async function diffOf({ event, client }: Session, { runner }: ActionContext): Promise<string | undefined> {
  const { pullRequest, repository } = event;
  if (pullRequest === undefined || repository === undefined || client === undefined) return undefined;
  try {
    const diff = await getDiff(client, repository, pullRequest.number);
    if (diff.found) return diff.text;
    tell(`The coverage of changed lines is not known: ${diff.reason}.`, runner, "warning");
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    tell(`The coverage of changed lines is not known: ${error.message}.`, runner, "warning");
  }
  return undefined;
}
