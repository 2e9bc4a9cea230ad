/** `mode: validate`: the rules, and nothing is started. */
import type { RunSettings } from "../pipeline/settings.ts";
import { type Validation, validateFixtures } from "../pipeline/validate.ts";
import { fitSections } from "../report/budget.ts";
import { renderFindings } from "../report/console.ts";
import { escapeMarkdown } from "../report/escape.ts";
import { findingTable } from "../report/markdown-tables.ts";
import { counted } from "../text/counted.ts";
import { annotationsOf } from "./annotations.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { quotedLog } from "./quotedLog.ts";
import { annotate, placeIn, SUMMARY_BYTES, writeSummary } from "./shown.ts";

/** validateMode resolves with whether the suite is valid. */
export async function validateMode(inputs: Inputs, settings: RunSettings, context: ActionContext): Promise<boolean> {
  const { runner, workspace, environment, write } = context;
  const validation = await validateFixtures(settings, environment);
  const { suite, findings, problems } = validation;
  const verdict = `${counted(suite.files, "fixture")}: ${verdictOf(validation)}`;
  const passed = problems.length === 0;
  const log = quotedLog(write);
  log.write(`${renderFindings([...findings], { color: true })}${verdict}\n`);
  log.close();
  runner.setOutput("result", passed ? "passed" : "failed");
  runner.setOutput("fixtures", suite.files);
  runner.setOutput("findings", findings.length);
  // What is shown from here on is for people: what cannot be shown fails nothing.
  if (inputs.annotations) {
    annotate(annotationsOf({ problems, findings, place: placeIn(settings, workspace) }), runner);
  }
  if (inputs.summary) {
    const sections = [
      { noun: "verdict", text: `## ${passed ? "✅" : "❌"} ${escapeMarkdown(verdict)}` },
      ...findingTable({ findings: [...findings] }, undefined),
    ];
    writeSummary(
      fitSections(sections, SUMMARY_BYTES, (missing) => `Left out to stay within the limit: ${missing}.`),
      runner,
    );
  }
  return passed;
}

function verdictOf({ problems }: Validation): string {
  return problems.length === 0 ? "valid" : problems.map(({ message }) => message).join("; ");
}
