/** The Action's entry: the one place that knows the runner's process. */
import * as core from "@actions/core";
import { ConfigError } from "../config/errors.ts";
import { FixturePathError } from "../fixtures/discover.ts";
import { UsageError } from "../pipeline/settings.ts";
import { runAction } from "./main.ts";

try {
  const passed = await runAction({
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    environment: process.env,
    core,
    write: (text) => process.stdout.write(text),
    onInterrupt: (handler) => {
      // A cancelled job gets SIGINT, 7.5 s later SIGTERM.
      process.once("SIGINT", handler).once("SIGTERM", handler);
    },
    onExit: (handler) => {
      process.on("exit", handler);
    },
  });
  if (!passed) process.exitCode = 1;
} catch (error) {
  const expected = [ConfigError, FixturePathError, UsageError].some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  core.setFailed(expected || !(error instanceof Error) ? message : (error.stack ?? message));
  process.exitCode = 2;
}
