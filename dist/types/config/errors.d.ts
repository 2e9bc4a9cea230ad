/** What is wrong with a configuration, for the person who wrote it. */
import type { Position } from "../json/lines.ts";
export interface ConfigProblem extends Position {
    readonly file: string;
    readonly message: string;
}
/** A configuration that cannot be used. Its message lists the problems, one a line, as `file:line:column: message`. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
    readonly problems: readonly ConfigProblem[];
    constructor(problems: readonly ConfigProblem[]);
}
/** Entries of a configuration that are written in a way in which they cannot be edited. */
export declare class EntryEditError extends Error {
    readonly name = "EntryEditError";
}
/** fileProblem is a problem of a file as a whole. */
export declare function fileProblem(file: string, message: string): ConfigProblem;
