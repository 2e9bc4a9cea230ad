/** The program `grpc-fixtures`: the one place that reads arguments and sets the exit code of the process. */
import { realpathSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { onInterrupt } from "../pipeline/interrupt.ts";
import { type CommandContext, EXIT, type Output } from "./context.ts";
import { main } from "./program.ts";

const script = process.argv[1] ?? ".";

const context: CommandContext = {
  cwd: process.cwd(),
  environment: process.env,
  // Called through its installed name, the path of the script ends with it.
  invocation: basename(script) === "grpc-fixtures" ? ["grpc-fixtures"] : ["node", relative(process.cwd(), script)],
  // Two levels above this file, in the sources as in the bundle. (A bundler would bind import.meta.url to its own folder.)
  bundledSuite: join(dirname(realpathSync(script)), "../../fixtures"),
  // Opened by the command that reads it.
  get input() {
    return process.stdin;
  },
  output: outputOf(process.stdout),
  errors: outputOf(process.stderr),
  onInterrupt(handler) {
    const again = (): never => process.exit(EXIT.failed);
    return onInterrupt(process, { signals: ["SIGINT", "SIGTERM", "SIGHUP"], first: handler, again });
  },
  onExit(handler) {
    process.on("exit", handler);
    return () => process.off("exit", handler);
  },
};

// A reader that stops reading (`| head`) ends the output, and nothing else.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

process.exitCode = await main(process.argv.slice(2), context);

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => stream.write(text),
    isTty: stream.isTTY === true,
    columns: () => stream.columns ?? 80,
  };
}
