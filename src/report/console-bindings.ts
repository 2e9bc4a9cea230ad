/** The bindings of a report as text: a line each, in columns. */
import type { Report, ReportedBinding } from "../generated/report.ts";
import { columnsOf, padTo } from "./columns.ts";
import type { Frame } from "./console-frame.ts";
import { durationText, isRedBinding, isServerFault, whatServerDid } from "./summary.ts";
import { countsText } from "./verdicts.ts";

/** bindingLines says how each binding fared and how long it took. */
export function bindingLines(report: Report, frame: Frame): string[] {
  const rows = report.bindings.map((binding) => ({
    binding,
    name: frame.show(binding.name, 80),
    counts: countsText(binding.counts),
    red: isRedBinding(report, binding),
  }));
  const nameWidth = Math.max(0, ...rows.map(({ name }) => columnsOf(name)));
  const countsWidth = Math.max(0, ...rows.map(({ counts }) => counts.length));
  return rows.map(({ binding, name, counts, red }) => {
    const mark = red ? frame.colors.red("✗") : frame.colors.green("✓");
    const time = frame.colors.dim(durationText(binding.run.durationMs));
    return `${mark} ${padTo(name, nameWidth)}  ${padTo(counts, countsWidth)}  ${time}${serverNote(binding, frame)}`;
  });
}

function serverNote({ server: { failure } }: ReportedBinding, { colors }: Frame): string {
  if (failure === undefined) return "";
  const paint = isServerFault(failure) ? colors.red : colors.yellow;
  return `  ${paint(`the server ${whatServerDid(failure)}`)}`;
}
