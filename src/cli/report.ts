/** `grpc-fixtures report`: the results of several runs, one verdict. */
import type { Report } from "../generated/report.ts";
import type { Merged } from "../pipeline/merge.ts";
import { executeReport } from "../pipeline/report.ts";
import { escapeTerminal } from "../report/escape.ts";
import { counted } from "../text/counted.ts";
import { configure } from "./configuration.ts";
import { type CommandContext, EXIT, type ExitCode } from "./context.ts";
import { chosenBy, type FilterOptions, type GateOptions, type SuiteOptions } from "./options.ts";
import { reportText } from "./reportText.ts";

export interface ReportOptions extends SuiteOptions, FilterOptions, GateOptions {
  readonly fixtures?: readonly string[];
  readonly output?: string;
  readonly verbose?: boolean;
}

export async function reportCommand(
  sources: readonly string[],
  options: ReportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { settings, notice } = await configure(options.fixtures ?? [], options, context);
  const say = (text: string): void => context.errors.write(`${escapeTerminal(text)}\n`);
  if (notice !== undefined) say(notice);
  const { output } = options;
  const { report } = await executeReport(
    {
      ...settings,
      sources,
      selection: chosenBy(options),
      ...(options.coverage === false ? { coverage: { enabled: false } } : {}),
      ...(options.allowFlaky === true ? { flakyAllowed: true } : {}),
      ...(output === undefined ? {} : { output }),
    },
    {
      environment: context.environment,
      onReport(made, merged) {
        if (options.format === "console") say(mergedSentence(made, merged));
        context.output.write(reportText(made, options, context));
      },
    },
  );
  return report.result === "passed" ? EXIT.passed : EXIT.failed;
}

/** What was counted: after a run with filters that is not the whole suite. */
function mergedSentence({ suite }: Report, { files, held }: Merged): string {
  const from = `${counted(files, "result file")} of ${counted(held.length, "binding")}`;
  return `merged ${from}: ${suite.selected} of ${counted(suite.fixtures, "fixture")} selected`;
}
