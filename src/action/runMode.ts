/** `mode: all` and `mode: run`: start the servers, run the suite and decide; of a leg that is all that its own bindings can say. */
import { randomUUID } from "node:crypto";
import { executeRun } from "../pipeline/run.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { renderConsole } from "../report/console.ts";
import { createProgress } from "../report/progress.ts";
import { createSupervisor } from "../servers/supervisor.ts";
import { STEP_MARKER, STEP_STATE } from "./cleanUp.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { setCounts, setPaths } from "./outputs.ts";
import { publish } from "./publish.ts";
import { quotedLog } from "./quotedLog.ts";
import { tell } from "./shown.ts";
import { lookAround } from "./surroundings.ts";

/** runMode resolves with whether the gate passed. */
export async function runMode(inputs: Inputs, given: RunSettings, context: ActionContext): Promise<boolean> {
  const { environment, runner } = context;
  const kind = inputs.mode === "run" ? "leg" : "whole";
  const surroundings = await lookAround(kind, inputs, given, context);
  const { settings } = surroundings;
  const supervisor = createSupervisor();
  const interrupt = new AbortController();
  context.onExit(supervisor.killAllNow);
  context.onInterrupt(() => interrupt.abort());
  // Whatever becomes of this process, the post step finds what it has started.
  const step = randomUUID();
  runner.saveState(STEP_STATE, step);
  const log = quotedLog(context.write);
  const progress = createProgress({
    write: log.write,
    isTty: false,
    color: true,
    columns: () => 120,
    now: () => performance.now(),
  });
  try {
    const { report, outputs } = await executeRun(settings, {
      environment: { ...environment, [STEP_MARKER]: step },
      supervisor,
      signal: interrupt.signal,
      onEvent: (event) => progress.handle(event),
      onReport(finished) {
        progress.close();
        log.write(renderConsole(finished, { color: true }));
        log.close();
        setCounts(finished, runner);
      },
    });
    setPaths(settings, outputs, runner);
    const isCancelled = interrupt.signal.aborted;
    await publish({ report, outputs, kind, isCancelled }, inputs, surroundings, context);
    if (report.bindings.some(({ server }) => server.kind === "embedded")) {
      tell(
        "No binding is configured, so the fixtures were run against the embedded fixture server, which answers from them: " +
          "this tests the fixtures and no binding. Set `server-command`, `server-address`, or `bindings:` in grpc-fixtures.yml.",
        runner,
        "warning",
      );
    }
    return report.result === "passed";
  } finally {
    progress.close();
    log.close();
    await supervisor.stopAll();
  }
}
