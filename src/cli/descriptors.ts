/** `grpc-fixtures descriptors`: each fixture's schema as a FileDescriptorSet, for the servers of bindings. */
import { relative, resolve } from "node:path";
import { writeDescriptors } from "../pipeline/descriptors.ts";
import { validateFixtures } from "../pipeline/validate.ts";
import { escapeTerminal, escapeTerminalLines } from "../report/escape.ts";
import { counted } from "../text/counted.ts";
import { configure } from "./configuration.ts";
import { type CommandContext, EXIT, type ExitCode } from "./context.ts";
import type { SuiteOptions } from "./options.ts";

export interface DescriptorsOptions extends SuiteOptions {
  readonly output: string;
}

export async function descriptorsCommand(
  paths: readonly string[],
  options: DescriptorsOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { settings, notice } = await configure(paths, options, context);
  if (notice !== undefined) context.errors.write(`${escapeTerminal(notice)}\n`);
  const { suite } = await validateFixtures(settings, context.environment);
  const folder = resolve(context.cwd, options.output);
  const { written, left } = await writeDescriptors(suite.fixtures, folder);
  const where = relative(context.cwd, folder) || ".";
  context.output.write(`${counted(written, "descriptor set")} in ${escapeTerminal(where)}\n`);
  const unread = suite.files - suite.fixtures.length;
  if (left.length === 0 && unread === 0 && written > 0) return EXIT.passed;
  const ids = left.map((id) => `no descriptors of ${id}: its schema cannot be built, or lacks the handler's service`);
  const more = unread === 0 ? [] : [`${counted(unread, "file")} cannot be read as a fixture`];
  context.errors.write(`${escapeTerminalLines([...ids, ...more, "grpc-fixtures validate says why"].join("\n"))}\n`);
  return EXIT.failed;
}
