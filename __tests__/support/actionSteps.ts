/** Steps that the tests of the Action have in common: what they run, and what must be so after each. */
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { ActionResult } from "./action.ts";
import { CLI } from "./cli.ts";

const SERVER = fileURLToPath(new URL("runnerServer.mjs", import.meta.url));

/** The fixtures of a workspace, and how many of them have the tag `unary`. */
export const COUNT = 7;
export const UNARY = 2;

/** The inputs of a step whose server answers wrongly: see runnerServer.mjs for how. */
export function lying(answer = "wrong"): Record<string, string> {
  return { fixtures: "fixtures", tag: "unary", "server-command": `"${process.execPath}" "${SERVER}" {port} ${answer}` };
}

/** The inputs of a step whose server answers as the fixtures say. */
export function honest(): Record<string, string> {
  const command = `"${process.execPath}" "${CLI}" serve fixtures --listen 127.0.0.1:{port}`;
  return { fixtures: "fixtures", tag: "unary", "server-command": command };
}

/** A configuration with bindings that answer as the fixtures say, or each in its own way. */
export function configuration(answers: Readonly<Record<string, string>>): object {
  const command = (answer: string): string[] =>
    answer === "honest"
      ? [process.execPath, CLI, "serve", "fixtures", "--listen", "127.0.0.1:{port}"]
      : [process.execPath, SERVER, "{port}", answer];
  const bindings = Object.entries(answers).map(([name, answer]) => [name, { server: { command: command(answer) } }]);
  return { fixtures: "fixtures", bindings: Object.fromEntries(bindings) };
}

/** messages are what a step tells at a level, in order. */
export function messages({ log }: ActionResult, level: "error" | "warning" | "notice"): string[] {
  return log.commands.filter(({ name }) => name === level).map(({ message }) => message);
}

/** No step may leave the runner deaf, write where it has no business, or fail in a way that nobody foresaw. */
export function expectTidy({ log, stderr, environmentFiles, stdout }: ActionResult): void {
  expect({ open: log.open, stderr, environmentFiles }).toEqual({ open: false, stderr: "", environmentFiles: "" });
  expect(stdout).not.toContain("failed unexpectedly");
  for (const level of ["error", "warning", "notice"]) {
    expect(
      log.commands.filter(({ name }) => name === level).length,
      `${level}s, of which GitHub shows ten`,
    ).toBeLessThan(11);
  }
}

/** Markdown in which nothing of the server's is markup. Spans and blocks of code are left out: there all is text. */
export function expectHarmless(summary: string): void {
  expect(summary).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  const markup = summary
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "")
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
  expect(markup).not.toMatch(/<img|<\/?script|\]\(https:\/\/example|@everyone/);
  // A fold that a server ended would show the rest of the report as the server likes.
  expect(markup.match(/<details/g)?.length ?? 0).toBe(markup.match(/<\/details>/g)?.length ?? 0);
}
