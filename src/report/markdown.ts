/** The report as Markdown, for the job summary, a pull request's comment and `report.md`. */
import type { Report } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, shorten } from "../text/shorten.ts";
import { fitSections, type Section } from "./budget.ts";
import { escapeMarkdown } from "./escape.ts";
import { failureSections, notRunSection, serverSections } from "./markdown-failures.ts";
import { matrixSection } from "./markdown-matrix.ts";
import { acceptedSection, divergenceSection } from "./markdown-parity.ts";
import {
  bindingTable,
  failureMatrix,
  findingTable,
  fullMatrix,
  noteSection,
  remarkSections,
} from "./markdown-tables.ts";
import { untoldProblems, verdictSentence } from "./summary.ts";

export interface MarkdownOptions {
  /** The most bytes of UTF-8 the text may have. GitHub takes 1 MiB in a job summary and 65,536 characters in a comment. */
  readonly byteBudget?: number;
  /** What a fixture's path is appended to for a link, such as `https://github.com/o/r/blob/<sha>/`. None: no links. */
  readonly sourceUrl?: string;
  /** Where all of it can be read, as the end of a sentence, where something is left out. */
  readonly fullReport?: string;
}

const DEFAULT_BUDGET = 900_000;
const DEFAULT_FULL_REPORT = "report.json and junit.xml, written beside this report";
const PROBLEMS_SHOWN = 30;

/** renderMarkdown writes the report top-down: the verdict, who failed, what failed, why, and all the rest in folds. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { byteBudget = DEFAULT_BUDGET, sourceUrl, fullReport = DEFAULT_FULL_REPORT } = options;
  const sections: Section[] = [
    verdictSection(report),
    ...bindingTable(report),
    ...problemSection(report),
    ...serverSections(report),
    ...notRunSection(report),
    ...failureMatrix(report),
    ...failureSections(report, sourceUrl),
    ...divergenceSection(report),
    ...findingTable(report, sourceUrl),
    ...noteSection(report),
    ...remarkSections(report),
    ...acceptedSection(report),
    ...fullMatrix(report),
    ...matrixSection(report),
  ];
  return fitSections(sections, byteBudget, (missing) =>
    [
      `**Shortened** to stay within ${counted(byteBudget, "byte")}.`,
      `Left out: ${escapeMarkdown(shorten(missing, 300))}. The full report is ${escapeMarkdown(shorten(fullReport, 200))}.`,
    ].join(" "),
  );
}

function verdictSection(report: Report): Section {
  const emoji = report.result === "passed" ? "✅" : "❌";
  return { noun: "verdict", text: `## ${emoji} ${escapeMarkdown(verdictSentence(report))}` };
}

/** The gate's own reasons. What a fixture or a server did wrong has sections of its own. */
function problemSection(report: Report): Section[] {
  const { items, rest } = firstOf(untoldProblems(report), PROBLEMS_SHOWN);
  if (items.length === 0) return [];
  const lines = items.map(({ binding, message }) => {
    const who = binding === undefined ? "" : `**${escapeMarkdown(shorten(binding, 80))}**: `;
    return `- ${who}${escapeMarkdown(shorten(message, 600))}`;
  });
  if (rest > 0) lines.push(`- and ${rest} more`);
  return [{ noun: "list of problems", text: ["### Problems", "", ...lines].join("\n") }];
}
