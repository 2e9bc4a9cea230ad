/** Servers that failed, and what never ran, as sections of the Markdown report. */
import type { Report, ReportedBinding, ServerFailure } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeFence, codeSpan, escapeMarkdown, withoutColours } from "./escape.ts";
import { remarksOf } from "./failures.ts";
import { boldNames, cuttable, fold, prose } from "./markdown-parts.ts";
import { isServerFault, whatServerDid } from "./summary.ts";

const HEADING = "### Servers";
const REASONS_SHOWN = 30;

/** serverSections tells how each failed server failed. */
export function serverSections({ bindings }: Report): Section[] {
  return failuresIn(bindings).map(([name, failure]) => ({
    noun: "failure of a server",
    heading: HEADING,
    text: serverText(name, failure),
  }));
}

/** logSections has the ends of their logs in folds, the last `lines` of each. */
export function logSections({ bindings }: Report, lines: number): Section[] {
  return failuresIn(bindings).flatMap(([name, failure]) => logSection(name, failure, lines));
}

function failuresIn(bindings: readonly ReportedBinding[]): [name: string, failure: ServerFailure][] {
  return bindings.flatMap(({ name, server: { failure } }): [string, ServerFailure][] =>
    failure === undefined ? [] : [[name, failure]],
  );
}

function serverText(name: string, failure: ServerFailure): string {
  const mark = isServerFault(failure) ? "💥" : "⚠️";
  const what = `${mark} **${escapeMarkdown(shorten(name, 80))}**: the server ${whatServerDid(failure)}: ${prose(failure.message)}`;
  const hint = failure.hint === undefined ? [] : [`💡 ${prose(failure.hint)}`];
  const silence = failure.log.length === 0 ? ["The server wrote nothing."] : [];
  return [what, ...hint, ...silence].join("\n\n");
}

function logSection(name: string, { log }: ServerFailure, limit: number): Section[] {
  if (log.length === 0) return [];
  // What it wrote last says most, so what is cut off is the beginning.
  const last = log.map((line) => shorten(withoutColours(line), 500)).reverse();
  const rows = cuttable(last, limit, (lines) => {
    const title = `The end of the output of ${escapeMarkdown(shorten(name, 80))} (${counted(lines.length, "line")})`;
    return fold(title, codeFence([...lines].reverse(), "text"));
  });
  return [{ noun: "log of a server", heading: HEADING, ...rows }];
}

/** notRunSection tells in bulk what never ran. */
export function notRunSection(report: Report): Section[] {
  const remarks = remarksOf(report, "not-run");
  if (remarks.length === 0) return [];
  const lines = remarks.map(({ bindings, reason, ids }) => {
    const which = ids.length === 1 ? codeSpan(shorten(ids[0] ?? "", 120)) : counted(ids.length, "fixture");
    return `- ${boldNames(bindings)}: ${which} not run: ${prose(reason)}`;
  });
  const rows = cuttable(lines, REASONS_SHOWN, (shown, rest) =>
    [...shown, ...(rest === 0 ? [] : [`- and ${counted(rest, "more reason")}`])].join("\n"),
  );
  return [{ noun: "list of what did not run", heading: "### Not run", ...rows }];
}
