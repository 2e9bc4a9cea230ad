/** GitHub as this step knows it: the event, the addresses of pages, and the API where there is a token. */
import { setTimeout as delay } from "node:timers/promises";
import { createClient, type GitHubClient } from "../github/client.ts";
import { GitHubError } from "../github/errors.ts";
import { type GitHubEvent, readEvent } from "../github/event.ts";
import { createTransport } from "../github/transport.ts";
import { escapeTerminal } from "../report/escape.ts";
import type { ActionContext } from "./context.ts";
import type { Tested } from "./links.ts";
import { tell } from "./shown.ts";

export interface Session {
  readonly event: GitHubEvent;
  /** Absent without a token. */
  readonly client?: GitHubClient;
  /** This run. The commit is that of a pull request's head, and not the merge that was checked out. */
  readonly tested: Tested;
}

/** openSession reads the event. It asks GitHub nothing yet, and never rejects. */
export async function openSession(token: string, context: ActionContext): Promise<Session> {
  const { environment, runner } = context;
  const event = await readEvent(environment);
  for (const warning of event.warnings) tell(warning, runner, "warning");
  const { repository, runId, runAttempt: attempt, serverUrl, pullRequest } = event;
  const commit = pullRequest?.headSha ?? (event.sha === "" ? undefined : event.sha);
  const client = token === "" || repository === undefined ? undefined : clientFor(token, event, context);
  return {
    event,
    ...(client === undefined ? {} : { client }),
    tested: {
      serverUrl,
      attempt,
      ...(repository === undefined ? {} : { repository }),
      ...(runId === undefined ? {} : { runId }),
      ...(commit === undefined ? {} : { commit }),
    },
  };
}

/** Undefined for what is no token, which is told. */
function clientFor(
  token: string,
  { apiUrl }: GitHubEvent,
  { environment, runner, write }: ActionContext,
): GitHubClient | undefined {
  try {
    return createClient({
      token,
      apiUrl,
      transport: createTransport(environment),
      now: Date.now,
      sleep: (ms) => delay(ms),
      onRetry: (message) => write(`${escapeTerminal(message)}\n`),
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    tell("The input `github-token` is no token: GitHub is not asked for anything.", runner, "warning");
    return undefined;
  }
}
