/** What a command that ends in a report writes on its output. */
import type { Report } from "../generated/report.ts";
import { renderConsole } from "../report/console.ts";
import { serializeReport } from "../report/json.ts";
import { type CommandContext, usesColor } from "./context.ts";
import type { Format } from "./options.ts";

export interface ReportTextOptions {
  readonly format: Format;
  readonly color?: boolean;
  readonly verbose?: boolean;
}

/** reportText is the report for people, or for machines. */
export function reportText(report: Report, options: ReportTextOptions, context: CommandContext): string {
  if (options.format === "json") return serializeReport(report);
  return renderConsole(report, {
    color: usesColor(options.color, context.output, context.environment),
    ...(context.output.isTty ? { width: context.output.columns() } : {}),
    ...(options.verbose === true ? { verbose: true } : {}),
  });
}
