/** Repositories: their names, and the paths of what is in them. */
export interface Repository {
    readonly owner: string;
    readonly name: string;
}
/** parseRepository reads `owner/name`; undefined for what GitHub would not have as a name. */
export declare function parseRepository(fullName: string): Repository | undefined;
/** fullNameOf is the `owner/name` of a repository. */
export declare function fullNameOf({ owner, name }: Repository): string;
/** isSameRepository compares as GitHub does, to which upper and lower case are the same. */
export declare function isSameRepository(one: Repository, other: Repository): boolean;
/** repositoryPath is the API's path of something in a repository, each segment encoded. */
export declare function repositoryPath({ owner, name }: Repository, ...segments: readonly (string | number)[]): string;
