/**
 * excludes makes the test for some globs. One without a slash means a file or folder of that name anywhere, one that
 * matches a folder means all that is in it, one that begins with a slash begins at the top. Names that begin with a dot are
 * names like all others.
 */
export declare function excludes(globs: readonly string[]): (path: string) => boolean;
