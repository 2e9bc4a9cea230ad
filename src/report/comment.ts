/** The report as the comment of a pull request: the same as everywhere, with less of it open, in less room. */
import type { Report } from "../generated/report.ts";
import { fitSections } from "./budget.ts";
import { type Extent, footerText, reportSections, type SectionOptions, shortenedNote } from "./markdown-sections.ts";
import { pageLink } from "./markdown-source.ts";

export type { ComparedBase } from "./changes.ts";

export interface CommentOptions extends SectionOptions {
  /** Of the whole text, in UTF-16 units. GitHub takes 65,536 characters. Default: 65,000, which leaves room for a marker. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 65_000;
const EXTENT: Extent = { failures: 3, failingRows: 10, logLines: 30, matrix: false };

/** renderComment writes the comment. Where there is too little room the least important goes, and the text says so. */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  const { limit = DEFAULT_LIMIT, runUrl } = options;
  const fullReport =
    runUrl === undefined ? "report.json and report.md of the run" : `in the summary of ${pageLink("the run", runUrl)}`;
  return fitSections(
    reportSections(report, options, EXTENT),
    limit,
    (missing) => shortenedNote(`${limit} characters`, missing, fullReport),
    { unit: "characters", footer: footerText(report, options) },
  );
}
