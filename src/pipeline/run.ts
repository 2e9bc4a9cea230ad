/** The main job: fixtures → findings → plan → servers → results → report. */
import { resolve } from "node:path";
import type { Finding, Fixture } from "../fixtures/model.ts";
import type { Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { buildReport } from "../report/build.ts";
import type { Supervisor } from "../servers/supervisor.ts";
import { runBindings } from "../suite/bindings.ts";
import type { RunEvent } from "../suite/events.ts";
import { compilePlan } from "../suite/plan.ts";
import { heavyLeftOut, type Selection, selectFixtures } from "../suite/select.ts";
import { VERSION } from "../version.ts";
import { runDescriptors } from "./descriptors.ts";
import { matrixOf } from "./matrix.ts";
import { type OutputPaths, prepareOutputs, writeOutputs } from "./outputs.ts";
import type { RunSettings } from "./settings.ts";
import { bindingTargets } from "./targets.ts";
import { unusableFiles, validateFixtures } from "./validate.ts";

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
  const report = buildReport({
    tool: VERSION,
    encoding: settings.encoding,
    suite: { ...identity, selected: selected.length, heavyLeftOut: heavyLeftOut(suite.fixtures, settings.selection) },
    ...concerning(settings.selection, selected, { findings, unusable: unusableFiles(suite) }),
    paths: settings.paths,
    parity: { strict: settings.config.strictParity, accepted: settings.config.acceptedDifferences },
    ids: suite.fixtures.map(({ id }) => id),
    // What nobody is going to read is not worked out.
    ...(outputs === undefined
      ? {}
      : { matrix: matrixOf({ fixtures: suite.fixtures, findings, rules: settings.rules, ...firstPath(settings) }) }),
    results,
    ...(settings.minimumFixtures === undefined ? {} : { minimumFixtures: settings.minimumFixtures }),
  });
  context.onReport?.(report);
  if (outputs === undefined) return { report, results };
  await writeOutputs(outputs, report, results);
  return { report, results, outputs };
}

/** Where new fixtures would go. */
function firstPath({ paths: [folder] }: RunSettings): { readonly folder?: string } {
  return folder === undefined ? {} : { folder };
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly unusable: readonly string[];
}

/**
 * Who asks for some fixtures by name, tag or category wants to know of those: a replay must be able to turn green while
 * another file is being mended. A shard is a part of the whole, and answers for all of it.
 */
function concerning(selection: Selection, selected: readonly Fixture[], all: Judged): Judged {
  const { filters = [], tags = [], categories = [] } = selection;
  if (filters.length + tags.length + categories.length === 0) return all;
  const files = new Set(selected.map(({ file }) => file));
  return { findings: all.findings.filter(({ file }) => files.has(file)), unusable: [] };
}
