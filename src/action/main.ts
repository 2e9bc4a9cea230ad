/** The Action from its inputs to its verdict. */
import { randomUUID } from "node:crypto";
import type { Finding } from "../fixtures/model.ts";
import type { Report } from "../generated/report.ts";
import { executeRun } from "../pipeline/run.ts";
import { validateFixtures } from "../pipeline/validate.ts";
import { renderConsole, renderFindings } from "../report/console.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { createProgress } from "../report/progress.ts";
import { createSupervisor } from "../servers/supervisor.ts";
import { annotationsOf } from "./annotations.ts";
import { type Inputs, loadInputs } from "./inputs.ts";
import { settingsFrom } from "./settings.ts";

/** What the Action needs of @actions/core and of its process. */
export interface ActionContext {
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly core: Pick<typeof import("@actions/core"), "getInput" | "setOutput" | "error" | "warning" | "summary">;
  readonly write: (text: string) => void;
  readonly onInterrupt: (handler: () => void) => void;
  readonly onExit: (handler: () => void) => void;
}

/** GitHub drops a summary of more than 1 MiB as a whole; the margin is for what other steps' texts take. */
const SUMMARY_BYTES = 900_000;

/** runAction does what the inputs say and resolves with whether the gate passed. Rejects for wrong usage. */
export async function runAction(context: ActionContext): Promise<boolean> {
  const inputs = loadInputs((name) => context.core.getInput(name));
  const settings = await settingsFrom(inputs, context.workspace);
  if (inputs.mode === "validate") return validateOnly(inputs, settings, context);

  const supervisor = createSupervisor();
  const interrupt = new AbortController();
  context.onExit(supervisor.killAllNow);
  context.onInterrupt(() => interrupt.abort());
  const quoted = quotedWriter(context.write);
  const progress = createProgress({
    write: quoted,
    isTty: false,
    color: true,
    columns: () => 120,
    now: () => performance.now(),
  });
  try {
    const { report, outputs } = await executeRun(settings, {
      environment: context.environment,
      supervisor,
      signal: interrupt.signal,
      onEvent: (event) => progress.handle(event),
    });
    quoted(`${renderConsole(report, { color: true })}\n`);
    await publish(inputs, report.findings, report, renderMarkdown(report, { byteBudget: SUMMARY_BYTES }), context);
    setOutputs(report, context);
    setPaths(settings.output ?? "", outputs, context);
    return report.result === "passed";
  } finally {
    progress.close();
    await supervisor.stopAll();
  }
}

async function validateOnly(
  inputs: Inputs,
  settings: Parameters<typeof validateFixtures>[0],
  context: ActionContext,
): Promise<boolean> {
  const { suite, findings, problems } = await validateFixtures(settings);
  const passed = problems.length === 0;
  const verdict = passed ? "valid" : problems.map(({ message }) => message).join("; ");
  const quoted = quotedWriter(context.write);
  if (findings.length > 0) quoted(`${renderFindings([...findings], { color: true })}\n`);
  quoted(`${suite.files} fixtures: ${verdict}\n`);
  await publish(inputs, findings, undefined, `## ${passed ? "✅" : "❌"} ${suite.files} fixtures: ${verdict}`, context);
  context.core.setOutput("result", passed ? "passed" : "failed");
  context.core.setOutput("fixtures", suite.files);
  context.core.setOutput("findings", findings.length);
  return passed;
}

async function publish(
  inputs: Inputs,
  findings: Report["findings"] | readonly Finding[],
  report: Report | undefined,
  summary: string,
  { core }: ActionContext,
): Promise<void> {
  for (const { level, message, properties } of annotationsOf(findings as readonly Finding[], report)) {
    if (level === "error") core.error(message, properties);
    else core.warning(message, properties);
  }
  if (inputs.summary) await core.summary.addRaw(summary, true).write();
}

function setOutputs({ result, suite, findings, counts }: Report, { core }: ActionContext): void {
  const notPassed = counts.total - counts.passed - counts.skipped - counts["known-failing"];
  core.setOutput("result", result);
  core.setOutput("fixtures", suite.fixtures);
  core.setOutput("findings", findings.length);
  core.setOutput("total", counts.total);
  core.setOutput("passed", counts.passed);
  core.setOutput("failed", notPassed);
  core.setOutput("skipped", counts.skipped);
}

function setPaths(
  folder: string,
  outputs: Awaited<ReturnType<typeof executeRun>>["outputs"],
  { core }: ActionContext,
): void {
  core.setOutput("output", folder);
  core.setOutput("report", outputs?.report ?? "");
  core.setOutput("junit", outputs?.junit ?? "");
  core.setOutput("markdown", outputs?.markdown ?? "");
}

/** What a fixture or a server wrote may look like a workflow command: the runner is told to take none while it is shown. */
function quotedWriter(write: (text: string) => void): (text: string) => void {
  return (text) => {
    const token = randomUUID();
    write(`::stop-commands::${token}\n${text.endsWith("\n") ? text : `${text}\n`}::${token}::\n`);
  };
}
