/** The Action's entry: the one place that knows the runner's process. */
import * as core from "@actions/core";
import { describeError } from "../pipeline/errors.ts";
import { onInterrupt } from "../pipeline/interrupt.ts";
import { escapeTerminalLines } from "../report/escape.ts";
import { runAction } from "./main.ts";

try {
  const passed = await runAction({
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    environment: process.env,
    core,
    write: (text) => process.stdout.write(text),
    onInterrupt(handler) {
      // A cancelled job gets SIGINT, 7.5 s later SIGTERM and 2.5 s later SIGKILL, after which nobody cleans up.
      onInterrupt(process, { signals: ["SIGINT", "SIGTERM"], first: handler, again: () => process.exit(1) });
    },
    onExit: (handler) => process.on("exit", handler),
  });
  if (!passed) process.exitCode = 1;
} catch (error) {
  core.setOutput("result", "failed");
  core.setFailed(escapeTerminalLines(describeError(error)));
  process.exitCode = 2;
}
