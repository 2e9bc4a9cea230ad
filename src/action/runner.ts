/**
 * GitHub's runner as a step sees it: inputs in the environment, files for outputs and state, commands in the log. What
 * @actions/core does, of which loading alone takes longer than validating a suite.
 */
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

export type AnnotationLevel = "error" | "warning" | "notice";

export interface AnnotationProperties {
  readonly title?: string;
  /** Relative to the repository. */
  readonly file?: string;
  /** From 1. */
  readonly startLine?: number;
  readonly endLine?: number;
  /** From 1. */
  readonly startColumn?: number;
}

export interface Runner {
  /** The text of an input without white space around it; empty where nothing was given. */
  input(name: string): string;
  setOutput(name: string, value: string | number): void;
  /** Keeps a value for the `post` step. */
  saveState(name: string, value: string): void;
  /** What this action's earlier step kept; empty where it kept nothing. */
  state(name: string): string;
  annotate(level: AnnotationLevel, message: string, properties?: AnnotationProperties): void;
  /** The runner shows `***` in its place from now on. */
  mask(secret: string): void;
  /** Throws where the runner has no file for it, or it cannot be written. */
  addSummary(markdown: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** createRunner speaks to the runner through the step's environment and its standard output. */
export function createRunner(environment: Environment, write: (text: string) => void): Runner {
  const command = (name: string, properties: Readonly<Record<string, string | number>>, message: string): void =>
    write(`${commandLine(name, properties, message)}\n`);
  return {
    input: (name) => (environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    setOutput: (name, value) => appendTo(environment.GITHUB_OUTPUT, assignment(name, String(value))),
    saveState: (name, value) => appendTo(environment.GITHUB_STATE, assignment(name, value)),
    state: (name) => environment[`STATE_${name}`] ?? "",
    annotate(level, message, { title, file, startLine, endLine, startColumn } = {}) {
      const properties = { title, file, line: startLine, endLine, col: startColumn };
      command(level, given(properties), message);
    },
    mask: (secret) => command("add-mask", {}, secret),
    addSummary(markdown) {
      const file = environment.GITHUB_STEP_SUMMARY ?? "";
      if (file === "") throw new Error("GITHUB_STEP_SUMMARY is not set");
      appendFileSync(file, `${markdown}\n`);
    },
  };
}

/** Without a file nobody waits for the value: the Action was started by hand. */
function appendTo(file: string | undefined, text: string): void {
  if (file !== undefined && file !== "") appendFileSync(file, text);
}

/** A value of several lines ends at a line that nobody can foresee. */
function assignment(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function given(properties: Readonly<Record<string, string | number | undefined>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, value] as const],
    ),
  );
}

function commandLine(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${escapeData(message)}`;
}

/** As the runner decodes it (actions/runner, ActionCommand.cs). */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
