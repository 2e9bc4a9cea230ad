/** The Action from its inputs to its verdict. */
import { relative, resolve, sep } from "node:path";
import type { Report } from "../generated/report.ts";
import { executeRun } from "../pipeline/run.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { type Validation, validateFixtures } from "../pipeline/validate.ts";
import { fitSections } from "../report/budget.ts";
import { renderConsole, renderFindings } from "../report/console.ts";
import { escapeMarkdown, escapeTerminal } from "../report/escape.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { findingTable } from "../report/markdown-tables.ts";
import { createProgress } from "../report/progress.ts";
import { createSupervisor } from "../servers/supervisor.ts";
import { counted } from "../text/counted.ts";
import { type Annotated, annotationsOf } from "./annotations.ts";
import { type Inputs, loadInputs } from "./inputs.ts";
import { quotedLog } from "./quotedLog.ts";
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
  return inputs.mode === "validate"
    ? validateOnly(inputs, settings, context)
    : validateAndRun(inputs, settings, context);
}

async function validateAndRun(inputs: Inputs, settings: RunSettings, context: ActionContext): Promise<boolean> {
  const supervisor = createSupervisor();
  const interrupt = new AbortController();
  context.onExit(supervisor.killAllNow);
  context.onInterrupt(() => interrupt.abort());
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
      environment: context.environment,
      supervisor,
      signal: interrupt.signal,
      onEvent: (event) => progress.handle(event),
      onReport(finished) {
        progress.close();
        log.write(renderConsole(finished, { color: true }));
        log.close();
        setCounts(finished, context);
      },
    });
    context.core.setOutput("output", settings.output === undefined ? "" : resolve(settings.cwd, settings.output));
    context.core.setOutput("report", outputs?.report ?? "");
    context.core.setOutput("junit", outputs?.junit ?? "");
    context.core.setOutput("markdown", outputs?.markdown ?? "");
    await publish(
      inputs,
      settings,
      { ...report, report },
      renderMarkdown(report, { byteBudget: SUMMARY_BYTES }),
      context,
    );
    if (report.bindings.some(({ server }) => server.kind === "embedded")) {
      context.core.warning(
        "No binding is configured, so the fixtures were run against the embedded fixture server, which answers from them: " +
          "this tests the fixtures and no binding. Set `server-command`, `server-address`, or `bindings:` in grpc-fixtures.yml.",
        { title: "grpc-fixtures" },
      );
    }
    return report.result === "passed";
  } finally {
    progress.close();
    log.close();
    await supervisor.stopAll();
  }
}

async function validateOnly(inputs: Inputs, settings: RunSettings, context: ActionContext): Promise<boolean> {
  const validation = await validateFixtures(settings, context.environment);
  const { suite, findings, problems } = validation;
  const verdict = `${counted(suite.files, "fixture")}: ${verdictOf(validation)}`;
  const log = quotedLog(context.write);
  log.write(`${renderFindings([...findings], { color: true })}${verdict}\n`);
  log.close();
  const passed = problems.length === 0;
  const sections = [
    { noun: "verdict", text: `## ${passed ? "✅" : "❌"} ${escapeMarkdown(verdict)}` },
    ...findingTable({ findings: [...findings] }, undefined),
  ];
  const summary = fitSections(sections, SUMMARY_BYTES, (missing) => `Left out to stay within the limit: ${missing}.`);
  context.core.setOutput("result", passed ? "passed" : "failed");
  context.core.setOutput("fixtures", suite.files);
  context.core.setOutput("findings", findings.length);
  await publish(inputs, settings, { problems, findings }, summary, context);
  return passed;
}

function verdictOf({ problems }: Validation): string {
  return problems.length === 0 ? "valid" : problems.map(({ message }) => message).join("; ");
}

/** The outputs are set before: what is shown here is for people, and a summary that cannot be written fails nothing. */
async function publish(
  inputs: Inputs,
  { cwd }: RunSettings,
  what: Omit<Annotated, "place">,
  summary: string,
  { core, workspace }: ActionContext,
): Promise<void> {
  const place = (file: string): string => relative(workspace, resolve(cwd, file)).replaceAll(sep, "/");
  for (const { level, message, properties } of annotationsOf({ ...what, place })) {
    if (level === "error") core.error(message, properties);
    else core.warning(message, properties);
  }
  if (!inputs.summary) return;
  try {
    await core.summary.addRaw(summary, true).write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    core.warning(escapeTerminal(`The job summary could not be written: ${reason}`), { title: "grpc-fixtures" });
  }
}

function setCounts({ result, suite, findings, counts }: Report, { core }: ActionContext): void {
  core.setOutput("result", result);
  core.setOutput("fixtures", suite.fixtures);
  core.setOutput("findings", findings.length);
  core.setOutput("total", counts.total);
  core.setOutput("passed", counts.passed);
  core.setOutput("failed", counts.total - counts.passed - counts.skipped - counts["known-failing"]);
  core.setOutput("skipped", counts.skipped);
}
