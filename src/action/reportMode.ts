/** `mode: report`: the last job of a matrix, which merges what the legs have left, compares and decides. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { executeReport } from "../pipeline/report.ts";
import { type RunSettings, UsageError } from "../pipeline/settings.ts";
import { renderConsole } from "../report/console.ts";
import { escapeTerminal } from "../report/escape.ts";
import { counted } from "../text/counted.ts";
import { messageOf } from "../text/errors.ts";
import { listOf } from "../text/shorten.ts";
import { downloadLegs, NoArtifactService } from "./artifacts.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { setCounts, setPaths } from "./outputs.ts";
import { publish } from "./publish.ts";
import { quotedLog } from "./quotedLog.ts";
import { lookAround } from "./surroundings.ts";

/** reportMode resolves with whether the gate passed. Rejects with UsageError where the results do not belong together. */
export async function reportMode(inputs: Inputs, given: RunSettings, context: ActionContext): Promise<boolean> {
  const surroundings = await lookAround("whole", inputs, given, context);
  const { settings } = surroundings;
  const folder = mkdtempSync(join(context.environment.RUNNER_TEMP || tmpdir(), "grpc-fixtures-legs-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  context.onExit(remove);
  const log = quotedLog(context.write);
  try {
    const sources = inputs.results.length > 0 ? inputs.results : await legs(folder, settings, context);
    const { report, outputs } = await executeReport(
      { ...settings, sources },
      {
        environment: context.environment,
        onReport(finished) {
          log.write(renderConsole(finished, { color: true }));
          log.close();
          setCounts(finished, context.runner);
        },
      },
    );
    setPaths(settings, outputs, context.runner);
    await publish({ report, outputs, kind: "whole" }, inputs, surroundings, context);
    return report.result === "passed";
  } finally {
    log.close();
    remove();
  }
}

/** Throws UsageError where there is nothing to merge: that is no report, and never green. */
async function legs(
  folder: string,
  { config, encoding }: RunSettings,
  { environment, write }: ActionContext,
): Promise<readonly string[]> {
  const expected = config.bindings.map(({ name }) => name);
  const wanted = expected.length === 0 ? "" : ` Results are expected of ${listOf(expected, 20)}.`;
  const hint =
    "Did the jobs with `mode: run` get as far as their artifact? Or name the files with the input `results`, after a step with actions/download-artifact.";
  try {
    const { names, folders } = await downloadLegs(folder, encoding, environment);
    if (folders.length === 0) {
      throw new UsageError(
        `no job of this run has left results: there is no artifact grpc-fixtures-….${wanted} ${hint}`,
      );
    }
    write(`${escapeTerminal(`${counted(names.length, "artifact")}: ${names.join(", ")}`)}\n`);
    return folders;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why =
      error instanceof NoArtifactService ? error.message : `they could not be downloaded: ${messageOf(error)}`;
    throw new UsageError(`the results of the other jobs are missing: ${why}.${wanted} ${hint}`);
  }
}
