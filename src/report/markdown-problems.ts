/** Why the gate failed beside fixtures and servers, as a section of the Markdown report: with what is to be changed. */
import type { GateEdit, Report } from "../generated/report.ts";
import { firstOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeFence, codeSpan, escapeMarkdown } from "./escape.ts";
import { cuttable, prose } from "./markdown-parts.ts";
import { editTitle, untoldProblems } from "./summary.ts";

const PROBLEMS_SHOWN = 30;

/** problemSection gives the gate's own reasons. What a fixture or a server did wrong has sections of its own. */
export function problemSection(report: Report): Section[] {
  const problems = untoldProblems(report);
  if (problems.length === 0) return [];
  const list = cuttable(problems, PROBLEMS_SHOWN, (shown, rest) => {
    const lines = shown.map(({ binding, message, edit }) => {
      const who = binding === undefined ? "" : `**${escapeMarkdown(shorten(binding, 80))}**: `;
      return `- ${who}${prose(message)}${edit === undefined ? "" : editText(edit)}`;
    });
    if (rest > 0) lines.push(`- and ${rest} more`);
    return lines.join("\n").trimEnd();
  });
  return [{ noun: "list of problems", heading: "### Problems", ...list }];
}

const EDIT_LINES = 60;

/** What to change in the configuration, as a difference below its item of the list. */
function editText(edit: GateEdit): string {
  const line = (mark: string, text: string): string => `${mark} ${shorten(text, 500)}`;
  const all = [...edit.remove.map((text) => line("-", text)), ...edit.write.map((text) => line("+", text))];
  const { items, rest } = firstOf(all, EDIT_LINES);
  const lines = rest === 0 ? items : [...items, `  and ${rest} more lines`];
  const fence = codeFence(lines, "diff").replaceAll("\n", "\n  ");
  return `\n\n  ${codeSpan(shorten(editTitle(edit), 300))}\n\n  ${fence}\n`;
}
