/** The pages on GitHub that a report links. */
import type { Repository } from "../github/repository.ts";

/** What was tested, and by which run. */
export interface Tested {
  /** `https://github.com` or another server, without a slash at the end. */
  readonly serverUrl: string;
  readonly repository?: Repository;
  readonly runId?: number;
  /** Counts from 1. */
  readonly attempt: number;
  readonly commit?: string;
}

export interface Links {
  /** What the path of a fixture is appended to. */
  readonly sourceUrl?: string;
  /** What a path from the checkout on is appended to. */
  readonly checkoutUrl?: string;
  /** The page of the run. */
  readonly runUrl?: string;
  readonly commit?: string;
}

/**
 * linksTo makes them. Fixtures are named relative to the working directory, which is given relative to the checkout (empty
 * for the checkout itself), and what coverage is of relative to the checkout.
 */
export function linksTo({ serverUrl, repository, runId, attempt, commit }: Tested, workingDirectory: string): Links {
  if (repository === undefined) return {};
  const page = `${serverUrl}/${repository.owner}/${repository.name}`;
  const run = runId === undefined ? {} : { runUrl: `${page}/actions/runs/${runId}${attemptPath(attempt)}` };
  if (commit === undefined) return run;
  const checkoutUrl = `${page}/blob/${commit}/`;
  const below = workingDirectory === "" ? "" : `${workingDirectory}/`;
  return { ...run, checkoutUrl, sourceUrl: checkoutUrl + below, commit };
}

function attemptPath(attempt: number): string {
  return attempt > 1 ? `/attempts/${attempt}` : "";
}
