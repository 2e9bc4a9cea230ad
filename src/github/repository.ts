/** Repositories: their names, and the paths of what is in them. */

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** parseRepository reads `owner/name`; undefined for what GitHub would not have as a name. */
export function parseRepository(fullName: string): Repository | undefined {
  const [, owner, name] = /^([\w-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
  if (owner === undefined || name === undefined || /^\.\.?$/.test(name)) return undefined;
  return { owner, name };
}

/** fullNameOf is the `owner/name` of a repository. */
export function fullNameOf({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}

/** isSameRepository compares as GitHub does, to which upper and lower case are the same. */
export function isSameRepository(one: Repository, other: Repository): boolean {
  return fullNameOf(one).toLowerCase() === fullNameOf(other).toLowerCase();
}

/** repositoryPath is the API's path of something in a repository, each segment encoded. */
export function repositoryPath({ owner, name }: Repository, ...segments: readonly (string | number)[]): string {
  return `/${["repos", owner, name, ...segments].map((segment) => encodeURIComponent(segment)).join("/")}`;
}
