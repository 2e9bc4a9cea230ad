/** The job after the matrix: result files of several runs → one verdict and report. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Report } from "../generated/report.ts";
import type { Excuses } from "../parity/knownFailing.ts";
import type { Selection } from "../suite/select.ts";
import { configuredCoverage } from "./configuredCoverage.ts";
import { entryProblems, excuseResults, excusesOf } from "./excuses.ts";
import { legCoverage } from "./legCoverage.ts";
import { type Merged, mergeResults } from "./merge.ts";
import { type OutputPaths, prepareOutputs, writeOutputs } from "./outputs.ts";
import { type ResultFile, readResultFiles } from "./resultFiles.ts";
import { type CoverageSettings, UsageError, type ValidateSettings } from "./settings.ts";
import { validateFixtures } from "./validate.ts";
import { wholeReport } from "./wholeReport.ts";

export interface ReportSettings extends ValidateSettings {
  /** Result files, folders of runs, or a folder of such folders, relative to `cwd`. */
  readonly sources: readonly string[];
  /** What the runs were asked for together. */
  readonly selection: Selection;
  /** What no run has left a verdict of is checked here. */
  readonly coverage?: CoverageSettings;
  /** Where the report goes; none is written without it. */
  readonly output?: string;
}

export interface ReportContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch; default: the system's clock. */
  readonly now?: () => number;
  /** Gets the report before any file is written. */
  readonly onReport?: (report: Report, merged: Merged) => void;
}

export interface ReportResult extends Merged {
  readonly report: Report;
  readonly outputs?: OutputPaths;
}

/**
 * executeReport merges the result files and decides as a run of everything would have. Rejects with UsageError where they
 * cannot be used or do not belong together, and as executeRun does for fixtures and the output folder.
 */
export async function executeReport(settings: ReportSettings, context: ReportContext): Promise<ReportResult> {
  const { config, cwd, encoding, selection, sources } = settings;
  const files = readResultFiles(sources, cwd);
  const known = legCoverage(files);
  const { suite, findings, mask } = await validateFixtures(settings, context.environment);
  const bindings = config.bindings.map(({ name, server }) => ({ name, kind: server.kind }));
  const now = (context.now ?? Date.now)();
  const excuses = excusesOf(settings, { suite, mask, now });
  const merged = excused(mergeResults({ files, suite, encoding, bindings, selection, mask }), excuses);
  const folder = settings.output === undefined ? undefined : resolve(cwd, settings.output);
  if (folder !== undefined) refuseSource(folder, files);
  const outputs = folder === undefined ? undefined : await prepareOutputs(folder);
  const { selected, results } = merged;
  const withMatrix = outputs !== undefined;
  const problems = await entryProblems(settings, excuses, results, now);
  const coverage = await configuredCoverage(settings, { environment: context.environment, mask }, known);
  const report = wholeReport(settings, {
    suite,
    findings,
    selection,
    selected,
    results,
    problems,
    ...(coverage === undefined ? {} : { coverage }),
    withMatrix,
  });
  context.onReport?.(report, merged);
  if (outputs === undefined) return { ...merged, report };
  await writeOutputs(outputs, report, merged.held);
  return { ...merged, report, outputs };
}

/** Whatever the files say of what was known beforehand, the configuration here decides. */
function excused(merged: Merged, excuses: Excuses): Merged {
  const [results, held] = [excuseResults(excuses, merged.results), excuseResults(excuses, merged.held)];
  return { ...merged, results, held };
}

/** What an output folder holds of earlier runs is removed: these are the results that are being merged. */
function refuseSource(folder: string, files: readonly ResultFile[]): void {
  const results = join(folder, "results");
  const place = existsSync(results) ? realpathSync(results) : results;
  const inside = files.find(({ path }) => dirname(path) === place);
  if (inside === undefined) return;
  throw new UsageError(
    `--output: ${inside.file} is one of the results to merge, and would be replaced: choose another folder`,
  );
}
