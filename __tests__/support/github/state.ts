/** What is on the fake GitHub, and how GitHub writes it. */
import { createHash } from "node:crypto";
import { example } from "./openapi.ts";

export interface Author {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
}

/** Whom GITHUB_TOKEN stands for. */
export const ACTIONS_BOT: Author = { login: "github-actions[bot]", id: 41898282, type: "Bot" };

export interface Comment {
  readonly id: number;
  /** Of the pull request. */
  readonly issue: number;
  readonly author: Author;
  body: string;
}

export interface Pull {
  readonly number: number;
  readonly state?: "open" | "closed";
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name`; null where it was deleted. Default: this repository. */
  readonly headRepository?: string | null;
  readonly baseBranch?: string;
  /** Default: none, and GitHub answers 406 as if it were too large. */
  readonly diff?: string;
}

export interface Run {
  readonly id: number;
  /** The file of the workflow. Default: ci.yml. */
  readonly workflow?: string;
  readonly branch: string;
  readonly event?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly headSha?: string;
  readonly headRepository?: string;
}

export interface StoredArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired?: boolean;
  /** Default: the right one. */
  readonly digest?: string;
}

export interface GitHubState {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Whose token it is. */
  readonly self: Author;
  /** The token may write nothing, as in a pull request from a fork. */
  readonly readOnly: boolean;
  readonly pulls: readonly Pull[];
  readonly comments: Comment[];
  readonly runs: readonly Run[];
  readonly artifacts: readonly StoredArtifact[];
}

/** sha makes the id of a commit from a short name. */
export function sha(name: string): string {
  return createHash("sha1").update(name).digest("hex");
}

export function writeUser({ login, id, type }: Author): object {
  return example("user", { login, id, type });
}

export function writeComment({ repository }: GitHubState, url: string, { id, issue, author, body }: Comment): object {
  return example("comment", {
    id,
    body,
    user: { ...simpleUser(), ...author },
    url: `${url}/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
  });
}

function simpleUser(): object {
  return Object(example("comment", {}).user);
}

export function writePull({ repository }: GitHubState, pull: Pull): object {
  const { number, state = "open", headSha, headBranch, headRepository = repository, baseBranch = "main" } = pull;
  const usual = example("pull", {});
  return {
    ...usual,
    number,
    state,
    // GitHub's own example of a team lacks what its description requires.
    requested_teams: [],
    head: {
      ...Object(usual.head),
      sha: headSha,
      ref: headBranch,
      label: `${headRepository?.split("/")[0] ?? "unknown"}:${headBranch}`,
      repo: headRepository === null ? null : repositoryObject(usual.head, headRepository),
    },
    base: {
      ...Object(usual.base),
      sha: sha(`base of ${baseBranch}`),
      ref: baseBranch,
      repo: repositoryObject(usual.base, repository),
    },
  };
}

function repositoryObject(side: unknown, fullName: string): object {
  return { ...Object(Object(side).repo), full_name: fullName, name: fullName.split("/")[1] };
}

export function writeRun({ repository }: GitHubState, run: Run): object {
  const { id, workflow = "ci.yml", branch, event = "push", status = "completed" } = run;
  const usual = example("run", {});
  return {
    ...usual,
    id,
    event,
    status,
    conclusion: run.conclusion === undefined ? "success" : run.conclusion,
    path: `.github/workflows/${workflow}`,
    head_branch: branch,
    head_sha: run.headSha ?? sha(`run ${id}`),
    html_url: `https://github.com/${repository}/actions/runs/${id}`,
    head_repository: { ...Object(usual.head_repository), full_name: run.headRepository ?? repository },
  };
}

export function writeArtifact({ id, name, zip, expired = false, digest }: StoredArtifact): object {
  const actual = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  return example("artifact", { id, name, size_in_bytes: zip.length, expired, digest: digest ?? actual });
}
