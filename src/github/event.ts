/** What the run is: the environment of a step and the payload of its event, read once. */
import { open } from "node:fs/promises";
import { isObject, type JsonObject } from "../json/value.ts";
import { messageOf } from "../text/errors.ts";
import { quote } from "../text/quote.ts";
import { spellInvisible } from "../text/visible.ts";
import { textAt } from "./fields.ts";
import { type PullRequest, readPullRequest } from "./pullRequest.ts";
import { parseRepository, type Repository } from "./repository.ts";
import { readTriggeringRun, type TriggeringRun } from "./triggeringRun.ts";

const KINDS = ["pull_request", "push", "merge_group", "workflow_dispatch", "schedule", "workflow_run"] as const;

/** `pull_request` also stands for `pull_request_target`, `other` for all that has no meaning of its own here. */
export type EventKind = (typeof KINDS)[number] | "other";

export interface GitHubEvent {
  readonly kind: EventKind;
  /** As GitHub names it; empty outside of GitHub Actions. */
  readonly name: string;
  /** Absent outside of GitHub Actions. */
  readonly repository?: Repository;
  /** Of `pull_request` events: no others name one. */
  readonly pullRequest?: PullRequest;
  /** Of `workflow_run` events. */
  readonly trigger?: TriggeringRun;
  /** The commit that is checked out by default: for a pull request that of its merge. Empty where it is not known. */
  readonly sha: string;
  /** `refs/heads/…`, `refs/pull/7/merge`, … Empty where it is not known. */
  readonly ref: string;
  /** The branch whose last report this run is compared with: the base, the branch that was pushed to, else the default. */
  readonly baseBranch?: string;
  readonly runId?: number;
  /** Counts from 1. */
  readonly runAttempt: number;
  /** The file of the workflow, without its folder. */
  readonly workflow?: string;
  /** Without a slash at the end, as is `apiUrl`. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly actor: string;
  /** Why the token can probably write nothing. A repository may have allowed it: GitHub's answer decides. */
  readonly readOnlyToken?: "fork" | "dependabot";
  /** What could not be read, in sentences. */
  readonly warnings: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** readEvent reads the event. It never rejects: what is missing or broken is said in `warnings`. */
export async function readEvent(environment: Environment): Promise<GitHubEvent> {
  const name = environment.GITHUB_EVENT_NAME ?? "";
  const kind = kindOf(name);
  const warnings: string[] = [];
  const payload = name === "" ? {} : await readPayload(environment.GITHUB_EVENT_PATH ?? "", warnings);
  const pullRequest = kind === "pull_request" ? readPullRequest(payload.pull_request) : undefined;
  const trigger = kind === "workflow_run" ? readTriggeringRun(payload) : undefined;
  if (kind === "pull_request" && pullRequest === undefined && warnings.length === 0) {
    warnings.push(`The payload of the event ${quote(name)} describes no pull request.`);
  }
  if (kind === "workflow_run" && trigger === undefined && warnings.length === 0) {
    warnings.push(`The payload of the event ${quote(name)} describes no run.`);
  }
  const ref = environment.GITHUB_REF ?? "";
  return {
    kind,
    name,
    sha: environment.GITHUB_SHA ?? "",
    ref,
    runAttempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) ?? 1,
    serverUrl: address(environment, "GITHUB_SERVER_URL", "https://github.com", warnings),
    apiUrl: address(environment, "GITHUB_API_URL", "https://api.github.com", warnings),
    actor: environment.GITHUB_ACTOR ?? "",
    ...defined({
      repository: parseRepository(environment.GITHUB_REPOSITORY ?? ""),
      pullRequest,
      trigger,
      baseBranch: baseBranchOf(kind, payload, pullRequest, ref) ?? textAt(payload, "repository", "default_branch"),
      runId: wholeNumber(environment.GITHUB_RUN_ID),
      workflow: /\/([^/@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "")?.[1],
      readOnlyToken: readOnlyToken(name, environment.GITHUB_ACTOR, pullRequest),
    }),
    warnings,
  };
}

function kindOf(name: string): EventKind {
  if (name === "pull_request_target") return "pull_request";
  return KINDS.find((kind) => kind === name) ?? "other";
}

/** GitHub sends no payload of more than 25 MB. */
const MAX_PAYLOAD = 26 * 1024 * 1024;

async function readPayload(path: string, warnings: string[]): Promise<JsonObject> {
  try {
    if (path === "") throw new Error("GITHUB_EVENT_PATH is not set");
    const payload: unknown = JSON.parse(await readBounded(path));
    if (!isObject(payload)) throw new Error("it holds no JSON object");
    return payload;
  } catch (error) {
    warnings.push(
      `The event's payload cannot be read: ${spellInvisible(messageOf(error))}. The run goes on without it.`,
    );
    return {};
  }
}

async function readBounded(path: string): Promise<string> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error("it is no file");
    if (stats.size > MAX_PAYLOAD) throw new Error(`it has ${stats.size} bytes, more than GitHub sends`);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

function baseBranchOf(
  kind: EventKind,
  payload: JsonObject,
  pullRequest: PullRequest | undefined,
  ref: string,
): string | undefined {
  if (kind === "pull_request") return pullRequest?.baseBranch;
  if (kind === "merge_group") return branchOf(textAt(payload, "merge_group", "base_ref") ?? "");
  return kind === "push" ? branchOf(ref) : undefined;
}

function branchOf(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}

function readOnlyToken(
  name: string,
  actor: string | undefined,
  pullRequest: PullRequest | undefined,
): "fork" | "dependabot" | undefined {
  // These run as the repository itself, whoever caused them.
  if (["pull_request_target", "workflow_run", "schedule"].includes(name)) return undefined;
  if (actor === "dependabot[bot]") return "dependabot";
  return pullRequest?.fromFork ? "fork" : undefined;
}

function wholeNumber(text = ""): number | undefined {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= 1 && Number.isSafeInteger(number) ? number : undefined;
}

function address(environment: Environment, name: string, usual: string, warnings: string[]): string {
  const text = environment[name] ?? "";
  if (text === "") return usual;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") {
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  }
  warnings.push(`${name} is no web address: ${usual} is used.`);
  return usual;
}

/** Without the members that are undefined. */
function defined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> };
function defined(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
