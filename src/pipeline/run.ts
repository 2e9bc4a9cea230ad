/** The main job: fixtures → findings → plan → servers → results → report. */
import { resolve } from "node:path";
import type { Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import type { Supervisor } from "../servers/supervisor.ts";
import { runBindings } from "../suite/bindings.ts";
import type { RunEvent } from "../suite/events.ts";
import { compilePlan } from "../suite/plan.ts";
import { selectFixtures } from "../suite/select.ts";
import { VERSION } from "../version.ts";
import { runDescriptors } from "./descriptors.ts";
import { type OutputPaths, prepareOutputs, writeOutputs } from "./outputs.ts";
import type { RunSettings } from "./settings.ts";
import { bindingTargets } from "./targets.ts";
import { validateFixtures } from "./validate.ts";
import { wholeReport } from "./wholeReport.ts";

/** What a run needs from outside. */
export interface RunContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly supervisor: Supervisor;
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** Gets the report before any file is written, as a file that cannot be written must not cost it. */
  readonly onReport?: (report: Report) => void;
}

export interface RunResult {
  readonly report: Report;
  readonly results: readonly BindingResult[];
  /** Absent where no files were asked for. */
  readonly outputs?: OutputPaths;
}

/**
 * executeRun does everything and resolves with the report, whatever the servers do. Rejects with FixturePathError,
 * UsageError or the reason why the output folder cannot be written: nothing has been run then. It also rejects where the
 * folder could be made and a file cannot be written at the end; `onReport` has had the report then.
 */
export async function executeRun(settings: RunSettings, context: RunContext): Promise<RunResult> {
  const outputs =
    settings.output === undefined ? undefined : await prepareOutputs(resolve(settings.cwd, settings.output));
  const { suite, findings, mask } = await validateFixtures(settings, context.environment);
  const selected = selectFixtures(suite.fixtures, settings.selection);
  const identity = { hash: suite.hash, fixtures: suite.files };
  const plan = compilePlan(selected, {
    encoding: settings.encoding,
    timeoutMs: settings.timeoutMs,
    findings,
    suite: identity,
  });
  const descriptors = runDescriptors(suite.fixtures);
  const targets = bindingTargets(settings, {
    ...context,
    mask,
    fixtures: suite.fixtures,
    descriptors: descriptors.folder,
    ...(outputs === undefined ? {} : { logs: outputs.logs }),
  });
  // Without a fixture to call there is no reason to start a server.
  const results =
    selected.length === 0
      ? []
      : await runBindings(plan, targets, {
          tool: VERSION,
          concurrency: settings.concurrency,
          repeat: settings.repeat,
          failFast: settings.failFast,
          mask,
          replay: settings.replay,
          signal: context.signal,
          onEvent: context.onEvent,
          now: Date.now,
        }).finally(descriptors.remove);
  const { selection } = settings;
  const report = wholeReport(settings, {
    suite,
    findings,
    selection,
    selected,
    results,
    withMatrix: outputs !== undefined,
  });
  context.onReport?.(report);
  if (outputs === undefined) return { report, results };
  await writeOutputs(outputs, report, results);
  return { report, results, outputs };
}
