/** `grpc-fixtures validate`: the rules, nothing started. */
import { validateFixtures } from "../pipeline/validate.ts";
import { renderFindings } from "../report/console.ts";
import { escapeTerminal } from "../report/escape.ts";
import { counted } from "../text/counted.ts";
import { configure } from "./configuration.ts";
import { type CommandContext, EXIT, type ExitCode, usesColor } from "./context.ts";
import type { SuiteOptions } from "./options.ts";

export async function validateCommand(
  paths: readonly string[],
  options: SuiteOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { settings, notice } = await configure(paths, options, context);
  const { suite, findings, problems } = await validateFixtures(settings, context.environment);
  if (options.format === "json") {
    context.output.write(`${JSON.stringify({ findings, problems, fixtures: suite.files }, null, 2)}\n`);
  } else {
    if (notice !== undefined) context.errors.write(`${escapeTerminal(notice)}\n`);
    const color = usesColor(options.color, context.output, context.environment);
    if (findings.length > 0) context.output.write(`${renderFindings([...findings], { color })}\n`);
    const verdict = problems.length === 0 ? "valid" : `not valid: ${problems.map(({ message }) => message).join("; ")}`;
    context.output.write(`${counted(suite.files, "fixture")}, ${verdict}\n`);
  }
  return problems.length === 0 ? EXIT.passed : EXIT.failed;
}
