/** `grpc-fixtures serve`: the embedded fixture server, until it is told to end. */
import { UsageError } from "../pipeline/settings.ts";
import { validateFixtures } from "../pipeline/validate.ts";
import { renderFindings } from "../report/console.ts";
import { escapeTerminalLines } from "../report/escape.ts";
import { formatAddress } from "../rpc/address.ts";
import { configure } from "./configuration.ts";
import { type CommandContext, EXIT, type ExitCode, usesColor } from "./context.ts";
import type { SuiteOptions } from "./options.ts";

export interface ServeOptions extends SuiteOptions {
  readonly listen: string;
}

export async function serveCommand(
  paths: readonly string[],
  options: ServeOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { settings, notice } = await configure(paths, options, context);
  const { suite, findings } = await validateFixtures(settings, context.environment);
  const say = (text: string): void => context.errors.write(`${escapeTerminalLines(text)}\n`);
  if (notice !== undefined) say(notice);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    // What is rendered is escaped, and its colours are not to be.
    const color = usesColor(options.color, context.errors, context.environment);
    context.errors.write(`${renderFindings(errors, { color })}\n`);
  }
  if (suite.fixtures.length === 0) {
    say(`no fixture can be served from ${settings.paths.join(", ")}`);
    return EXIT.failed;
  }
  const { ListenError, startEmbeddedServer } = await import("../servers/embedded/server.ts");
  const interrupted = new Promise<void>((resolve) => {
    context.onInterrupt(resolve);
  });
  const { encoding } = settings;
  const server = await startEmbeddedServer(suite.fixtures, { encoding, listen: options.listen }).catch(
    (error: unknown) => {
      throw error instanceof ListenError ? new UsageError(`--listen: ${error.message}`) : error;
    },
  );
  for (const id of server.unserved) say(`not served, because its method cannot be built: ${id}`);
  context.output.write(`listening on ${formatAddress(server.address)}\n`);
  await interrupted;
  server.stop();
  return EXIT.passed;
}
