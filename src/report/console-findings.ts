/** What validation found, as text: a line for each finding that editors and terminals can jump from. */
import type { ReportedFinding } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf } from "../text/shorten.ts";
import type { Frame } from "./console-frame.ts";

/** findingLines lists the errors, then the warnings, then says how many there are. Nothing for no findings. */
export function findingLines(findings: readonly ReportedFinding[], frame: Frame): string[] {
  if (findings.length === 0) return [];
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warn");
  const shown = firstOf(warnings, frame.limits.warnings);
  return [
    ...[...errors, ...shown.items].map((finding) => findingLine(finding, frame)),
    ...(shown.rest === 0 ? [] : [`and ${counted(shown.rest, "more warning")}`]),
    `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`,
  ];
}

function findingLine(
  { severity, file, line, column, rule, message }: ReportedFinding,
  { colors, show }: Frame,
): string {
  const label = severity === "error" ? colors.red("error") : colors.yellow("warn");
  return `${show(`${file}:${line}:${column}`, 400)}: ${label}: ${show(message, 1000)} ${colors.dim(`[${show(rule, 80)}]`)}`;
}
