/**
 * gitFiles lists the files below a repository's root, relative to it, without those of submodules. Resolves with undefined
 * where Git is not there, fails, takes too long or says too much.
 */
export declare function gitFiles(root: string, environment: Readonly<Record<string, string | undefined>>): Promise<string[] | undefined>;
