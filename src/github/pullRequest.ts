/** A pull request, as events and the API describe it. */
import { idAt, shaAt, textAt } from "./fields.ts";
import { isSameRepository, parseRepository, type Repository } from "./repository.ts";

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The branch that it is to be merged into, without `refs/heads/`. */
  readonly baseBranch: string;
  /** Where its branch is; undefined where that repository was deleted. */
  readonly headRepository?: Repository;
  /** Its branch is in another repository, or in one that was deleted. */
  readonly fromFork: boolean;
}

/** readPullRequest reads the object that GitHub writes for a pull request; undefined where it is none. */
export function readPullRequest(value: unknown): PullRequest | undefined {
  const number = idAt(value, "number");
  const headSha = shaAt(value, "head", "sha");
  const baseSha = shaAt(value, "base", "sha");
  const baseBranch = textAt(value, "base", "ref");
  const base = parseRepository(textAt(value, "base", "repo", "full_name") ?? "");
  if (number === undefined || headSha === undefined || baseSha === undefined) return undefined;
  if (baseBranch === undefined || base === undefined) return undefined;
  const headRepository = parseRepository(textAt(value, "head", "repo", "full_name") ?? "");
  const fromFork = headRepository === undefined || !isSameRepository(headRepository, base);
  return {
    number,
    headSha,
    baseSha,
    baseBranch,
    ...(headRepository === undefined ? {} : { headRepository }),
    fromFork,
  };
}
