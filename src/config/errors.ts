/** What is wrong with a configuration, for the person who wrote it. */
import type { Position } from "../json/lines.ts";
import { spellInvisible } from "../text/visible.ts";

export interface ConfigProblem extends Position {
  readonly file: string;
  readonly message: string;
}

/** More problems than this are counted only: nobody reads on, and the file may be a hostile one. */
const MAX_SHOWN = 100;

/** A configuration that cannot be used. Its message lists the problems, one a line, as `file:line:column: message`. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(listProblems(problems));
    this.problems = problems;
  }
}

/** Entries of a configuration that are written in a way in which they cannot be edited. */
export class EntryEditError extends Error {
  override readonly name = "EntryEditError";
}

/** fileProblem is a problem of a file as a whole. */
export function fileProblem(file: string, message: string): ConfigProblem {
  return { file, line: 1, column: 1, message };
}

function listProblems(problems: readonly ConfigProblem[]): string {
  // Keys and values of the file are in the messages: they must neither break lines nor reach the terminal as commands.
  const lines = problems
    .slice(0, MAX_SHOWN)
    .map(({ file, line, column, message }) => spellInvisible(`${file}:${line}:${column}: ${message}`));
  if (problems.length > MAX_SHOWN) lines.push(`… and ${problems.length - MAX_SHOWN} more problems`);
  return lines.join("\n");
}
