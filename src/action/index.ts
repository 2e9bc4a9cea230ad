/** The Action's entry: the one place that knows the runner's process. */
import { describeError } from "../pipeline/errors.ts";
import { onInterrupt } from "../pipeline/interrupt.ts";
import { escapeTerminalLines } from "../report/escape.ts";
import { runAction } from "./main.ts";
import { createRunner } from "./runner.ts";

const write = (text: string): void => void process.stdout.write(text);
const runner = createRunner(process.env, write);
try {
  const passed = await runAction({
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    environment: process.env,
    runner,
    write,
    onInterrupt(handler) {
      // A cancelled job gets SIGINT, 7.5 s later SIGTERM and 2.5 s later SIGKILL, after which nobody cleans up but the post step.
      onInterrupt(process, { signals: ["SIGINT", "SIGTERM"], first: handler, again: () => process.exit(1) });
    },
    onExit: (handler) => process.on("exit", handler),
  });
  if (!passed) process.exitCode = 1;
} catch (error) {
  runner.setOutput("result", "failed");
  runner.annotate("error", escapeTerminalLines(describeError(error)));
  process.exitCode = 2;
}
// What a service that does not answer has left open is not waited for. The callback comes after all that was written.
process.stdout.write("", () => process.exit());
