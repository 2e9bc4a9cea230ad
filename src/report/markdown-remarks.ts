/** What is told of fixtures that are no failures, in folds: known failures, skipped ones, notes. */
import type { Report } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";
import { passedNotes, type Remark, remarksOf } from "./failures.ts";
import { boldNames, cell, cuttable, fold } from "./markdown-parts.ts";
import { issueLink } from "./markdown-source.ts";

const REMARKS_SHOWN = 100;
const NOTES_SHOWN = 50;
const IDS_SHOWN = 10;

/** knownFailingSection gives the reasons of what is known to fail, and where it is being mended, in a fold. */
export function knownFailingSection(report: Report, linked: boolean): Section[] {
  const known = remarksOf(report, "known-failing");
  return remarkFold(
    known,
    (results) => `${counted(results, "result")} known to fail, and why`,
    "list of known failures",
    linked,
  );
}

/** remarkSections gives the reasons of what was skipped, and of what is flaky and may be, each in a fold. */
export function remarkSections(report: Report): Section[] {
  const flaky = remarksOf(report, "flaky");
  const skipped = remarksOf(report, "skipped");
  return [
    ...remarkFold(flaky, (results) => `${counted(results, "result")} flaky, which is allowed`, "list of what is flaky"),
    ...remarkFold(skipped, (results) => `${counted(results, "result")} skipped, and why`, "list of what was skipped"),
  ];
}

function remarkFold(
  remarks: readonly Remark[],
  titleOf: (results: number) => string,
  noun: string,
  linked = true,
): Section[] {
  if (remarks.length === 0) return [];
  // The same fixture on several bindings is as many results.
  const results = remarks.reduce((sum, { ids, bindings }) => sum + ids.length * bindings.length, 0);
  const rows = cuttable(remarks, REMARKS_SHOWN, (shown, rest) =>
    fold(
      titleOf(results),
      listText(
        shown.map((remark) => remarkLine(remark, linked)),
        rest,
      ),
    ),
  );
  return [{ noun, ...rows }];
}

function remarkLine({ bindings, reason, issue, ids }: Remark, linked: boolean): string {
  const { items, rest } = firstOf(ids, IDS_SHOWN);
  const more = rest === 0 ? "" : ` and ${rest} more`;
  return `- ${boldNames(bindings)}: ${items.map(cell).join(", ")}${more}: ${escapeMarkdown(shorten(reason, 300))}${issueText(issue, linked)}`;
}

function issueText(issue: string | undefined, linked: boolean): string {
  if (issue === undefined) return "";
  return ` (${linked ? issueLink(issue) : codeSpan(shorten(issue, 300))})`;
}

/** noteSection tells what was seen beside passes and is not judged, in a fold. */
export function noteSection(report: Report): Section[] {
  const notes = passedNotes(report);
  if (notes.length === 0) return [];
  const rows = cuttable(notes, NOTES_SHOWN, (shown, rest) => {
    const lines = shown.map(
      ({ binding, id, note }) => `- ${boldNames([binding])}: ${cell(id)}: ${escapeMarkdown(shorten(note, 300))}`,
    );
    return fold(`${counted(notes.length, "note")} on fixtures that passed`, listText(lines, rest));
  });
  return [{ noun: "list of notes on passes", ...rows }];
}

function listText(lines: readonly string[], rest: number): string {
  return [...lines, ...(rest === 0 ? [] : [`- and ${rest} more`])].join("\n");
}
