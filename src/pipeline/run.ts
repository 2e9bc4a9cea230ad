/** The main job: fixtures → findings → plan → servers → results → report. */
import { resolve } from "node:path";
import type { Fixture } from "../fixtures/model.ts";
import type { Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import type { Excuses } from "../parity/knownFailing.ts";
import type { Supervisor } from "../servers/supervisor.ts";
import { runBindings } from "../suite/bindings.ts";
import type { RunEvent } from "../suite/events.ts";
import { compilePlan } from "../suite/plan.ts";
import { selectFixtures } from "../suite/select.ts";
import { VERSION } from "../version.ts";
import { configuredCoverage } from "./configuredCoverage.ts";
import { runDescriptors } from "./descriptors.ts";
import { entryProblems, excuseResults, excusesOf } from "./excuses.ts";
import { type OutputPaths, prepareOutputs, writeOutputs } from "./outputs.ts";
import type { RunSettings } from "./settings.ts";
import { bindingTargets } from "./targets.ts";
import { checkUpdatable, updateIfAsked } from "./updateEntries.ts";
import { type Validation, validateFixtures } from "./validate.ts";
import { wholeReport } from "./wholeReport.ts";

/** What a run needs from outside. */
export interface RunContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly supervisor: Supervisor;
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** Milliseconds since the epoch; default: the system's clock. */
  readonly now?: () => number;
  /** Gets what `updateKnownFailing` changed in the configuration, a line each, before the report. */
  readonly onUpdate?: (lines: readonly string[]) => void;
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
 * folder could be made and a file cannot be written at the end, or not the entries that `updateKnownFailing` asks for;
 * `onReport` has had the report then.
 */
export async function executeRun(settings: RunSettings, context: RunContext): Promise<RunResult> {
  if (settings.updateKnownFailing === true) await checkUpdatable(settings);
  const outputs =
    settings.output === undefined ? undefined : await prepareOutputs(resolve(settings.cwd, settings.output));
  const validation = await validateFixtures(settings, context.environment);
  const { suite, findings, mask } = validation;
  const { selection } = settings;
  const selected = selectFixtures(suite.fixtures, selection);
  const known = { suite, mask, now: (context.now ?? Date.now)() };
  const excuses = excusesOf(settings, known);
  const observed = await callBindings(settings, context, { validation, selected, excuses, outputs });
  const updated = await updateIfAsked(settings, { ...context, excuses, results: observed, now: known.now });
  const judged = { ...settings, config: updated.config };
  const judging = excusesOf(judged, known);
  const results = excuseResults(judging, observed);
  const coverage = await configuredCoverage(settings, { environment: context.environment, mask });
  const report = wholeReport(judged, {
    suite,
    findings,
    selection,
    selected,
    results,
    problems: await entryProblems(judged, judging, results, known.now),
    ...(coverage === undefined ? {} : { coverage }),
    withMatrix: outputs !== undefined,
  });
  context.onReport?.(report);
  if (outputs !== undefined) await writeOutputs(outputs, report, results);
  if (updated.failure !== undefined) throw updated.failure;
  return { report, results, ...(outputs === undefined ? {} : { outputs }) };
}

interface Called {
  readonly validation: Validation;
  readonly selected: readonly Fixture[];
  readonly excuses: Excuses;
  readonly outputs: OutputPaths | undefined;
}

/** callBindings runs the selected fixtures. Without one to call there is no reason to start a server. */
async function callBindings(settings: RunSettings, context: RunContext, called: Called): Promise<BindingResult[]> {
  const { validation, selected, excuses, outputs } = called;
  const { suite, findings, mask } = validation;
  const plan = compilePlan(selected, {
    encoding: settings.encoding,
    timeoutMs: settings.timeoutMs,
    findings,
    suite: { hash: suite.hash, fixtures: suite.files },
  });
  const descriptors = runDescriptors(suite.fixtures);
  const targets = bindingTargets(settings, {
    ...context,
    mask,
    fixtures: suite.fixtures,
    descriptors: descriptors.folder,
    ...(outputs === undefined ? {} : { logs: outputs.logs }),
  });
  if (selected.length === 0) return [];
  return runBindings(plan, targets, {
    tool: VERSION,
    concurrency: settings.concurrency,
    repeat: settings.repeat,
    failFast: settings.failFast,
    mask,
    replay: settings.replay,
    excuse: excuses.excuse,
    signal: context.signal,
    onEvent: context.onEvent,
    now: context.now ?? Date.now,
  }).finally(descriptors.remove);
}
