/** The report as Markdown, for the job summary and `report.md`. */
import type { Report } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { shorten } from "../text/shorten.ts";
import { fitSections } from "./budget.ts";
import { escapeMarkdown } from "./escape.ts";
import { type Extent, footerText, reportSections, type SectionOptions, shortenedNote } from "./markdown-sections.ts";

export interface MarkdownOptions extends SectionOptions {
  /** The most bytes of UTF-8 the text may have. GitHub takes 1 MiB in a job summary. Default: 900,000. */
  readonly byteBudget?: number;
  /** Where all of it can be read, as the end of a sentence, where something is left out. */
  readonly fullReport?: string;
}

const DEFAULT_BUDGET = 900_000;
const DEFAULT_FULL_REPORT = "report.json and junit.xml, written beside this report";
const EXTENT: Extent = { failures: 10, failingRows: 50, logLines: 100, matrix: true };

/** renderMarkdown writes the report. Where there is too little room the least important goes, and the text says so. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { byteBudget = DEFAULT_BUDGET, fullReport = DEFAULT_FULL_REPORT } = options;
  return fitSections(
    reportSections(report, options, EXTENT),
    byteBudget,
    (missing) => shortenedNote(counted(byteBudget, "byte"), missing, escapeMarkdown(shorten(fullReport, 200))),
    { footer: footerText(report, options) },
  );
}
