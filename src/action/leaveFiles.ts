/** The files of a run as an artifact, for people and for later jobs. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Report } from "../generated/report.ts";
import type { OutputPaths } from "../pipeline/outputs.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { escapeTerminal } from "../report/escape.ts";
import { messageOf } from "../text/errors.ts";
import { legName, reportName } from "./artifactNames.ts";
import { NoArtifactService, uploadFiles } from "./artifacts.ts";
import { commentFile } from "./comment.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import type { Publication } from "./publication.ts";
import { tell } from "./shown.ts";

/** leaveFiles uploads what the run has written. What goes wrong is told, and fails nothing: without a leg the report is red. */
export async function leaveFiles(
  { kind, report, outputs }: Publication,
  inputs: Inputs,
  settings: RunSettings,
  { environment, runner, write }: ActionContext,
): Promise<void> {
  const { output, cwd } = settings;
  if (inputs.artifact === undefined || output === undefined || outputs === undefined) return;
  const name = inputs.artifact === "" ? nameOf(kind, inputs, settings) : inputs.artifact;
  const folder = resolve(cwd, output);
  try {
    await uploadFiles(name, folder, writtenFiles(folder, outputs, report), environment);
    runner.setOutput("artifact", name);
  } catch (error) {
    if (error instanceof NoArtifactService) {
      const note = `No artifact was uploaded: ${error.message}. The files are in ${output}.`;
      // Of a leg somebody has to carry them to the report.
      if (kind === "leg") tell(`${note} Upload them in a step of their own for \`mode: report\`.`, runner, "notice");
      else write(`${escapeTerminal(note)}\n`);
      return;
    }
    const why = messageOf(error).replace(/\.$/, "");
    const hint = /conflict|already exists/i.test(why)
      ? " Another step of this run has used the name: give each its own with the input `artifact`."
      : "";
    tell(`The artifact ${name} could not be uploaded: ${why}.${hint}`, runner, "warning");
  }
}

function nameOf(kind: Publication["kind"], inputs: Inputs, { encoding }: RunSettings): string {
  if (kind === "whole") return reportName(encoding);
  const { bindings, shard } = inputs;
  return legName({ bindings, encoding, ...(shard === undefined ? {} : { shard }) });
}

/** The folder may be the project's own, with files in it that are nobody's business. */
function writtenFiles(folder: string, outputs: OutputPaths, { bindings }: Report): string[] {
  const { report, junit, markdown, coverage, results, logs } = outputs;
  const ofBindings = bindings.flatMap(({ name }) => [join(results, `${name}.json`), join(logs, `${name}.log`)]);
  return [report, junit, markdown, coverage, commentFile(folder), ...ofBindings].filter(existsSync);
}
