/**
 * fixturePaths gives the given files and folders as they are, and for a glob the folders of the fixtures it meant. `given`
 * are paths relative to `cwd`, `files` the absolute paths of the fixtures found. Where that is more than fits a variable,
 * the folders of all fixtures are given, or the one folder that all are in.
 */
export declare function fixturePaths(given: readonly string[], files: readonly string[], cwd: string): string[];
