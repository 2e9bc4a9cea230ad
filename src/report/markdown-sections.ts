/** The sections of a report as people read it on GitHub: their order, and which of them stay where there is too little room. */
import type { Report } from "../generated/report.ts";
import { shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import type { ComparedBase } from "./changes.ts";
import { escapeMarkdown } from "./escape.ts";
import { bindingTable } from "./markdown-bindings.ts";
import { changeSections } from "./markdown-changes.ts";
import { coverageDetails, coverageTable, exercisedSection } from "./markdown-coverage.ts";
import { failureSections } from "./markdown-failures.ts";
import { matrixSection } from "./markdown-matrix.ts";
import { acceptedSection, divergenceSection } from "./markdown-parity.ts";
import { problemSection } from "./markdown-problems.ts";
import { knownFailingSection, noteSection, remarkSections } from "./markdown-remarks.ts";
import { logSections, notRunSection, serverSections } from "./markdown-servers.ts";
import { commitText, pageLink } from "./markdown-source.ts";
import { failureMatrix, findingTable, fullMatrix } from "./markdown-tables.ts";
import { verdictSentence } from "./summary.ts";

/** What a report is shown with. */
export interface SectionOptions {
  /** What a fixture's path is appended to for a link, such as `https://github.com/o/r/blob/<sha>/`. None: no links. */
  readonly sourceUrl?: string;
  /** The same for files relative to the checkout, in which coverage names them. */
  readonly checkoutUrl?: string;
  /** What the report was compared with. */
  readonly base?: ComparedBase;
  /** The page of the run. */
  readonly runUrl?: string;
  /** The commit that was tested. */
  readonly commit?: string;
  /** Whether the configuration's `issue:` addresses are links; a stranger's report must not lead anywhere. Default: true. */
  readonly linksIssues?: boolean;
}

/** How much of it stands open: what is more is folded. */
export interface Extent {
  readonly failures: number;
  readonly failingRows: number;
  readonly logLines: number;
  /** What the suite leaves out: it is about the fixtures, and no news of a change. */
  readonly matrix: boolean;
}

/**
 * reportSections has everything, top-down: the verdict, who failed, what changed, what differs, what failed and why, and all
 * the rest in folds. The number before each is its importance: the least important go first.
 */
export function reportSections(report: Report, options: SectionOptions, extent: Extent): Section[] {
  const { sourceUrl, checkoutUrl, base } = options;
  const { coverage } = report;
  const changes = changeSections(base);
  const matrix = failureMatrix(report, extent.failingRows);
  const failures = failureSections(report, extent.failures, sourceUrl);
  return [
    ...ranked(100, [verdictSection(report)]),
    ...ranked(95, bindingTable(report)),
    ...ranked(85, changes.open),
    ...ranked(30, changes.folded),
    ...ranked(80, serverSections(report)),
    ...ranked(40, logSections(report, extent.logLines)),
    ...ranked(75, divergenceSection(report, sourceUrl)),
    ...ranked(60, matrix.open),
    ...ranked(35, matrix.folded),
    ...ranked(70, failures.open),
    ...ranked(25, failures.folded),
    ...ranked(55, notRunSection(report)),
    ...ranked(90, problemSection(report)),
    ...ranked(50, findingTable(report, sourceUrl)),
    ...(coverage === undefined
      ? []
      : [
          ...ranked(45, coverageTable(coverage, { folded: isAllCovered(report) })),
          ...ranked(20, coverageDetails(coverage, checkoutUrl)),
        ]),
    ...ranked(18, knownFailingSection(report, options.linksIssues !== false)),
    ...ranked(16, remarkSections(report)),
    ...ranked(14, acceptedSection(report)),
    ...ranked(12, noteSection(report)),
    ...ranked(10, exercisedSection(report)),
    ...ranked(8, fullMatrix(report)),
    ...(extent.matrix ? ranked(6, matrixSection(report)) : []),
  ];
}

function ranked(importance: number, sections: readonly Section[]): Section[] {
  return sections.map((section) => ({ ...section, importance }));
}

function isAllCovered({ coverage }: Report): boolean {
  return coverage?.languages.every(({ verdict }) => verdict === "passed") === true;
}

/** A heading of several lines is hard to read. */
const HEADING = 140;

function verdictSection(report: Report): Section {
  const mark = report.result === "passed" ? "✅" : "❌";
  const sentence = verdictSentence(report);
  const [, word = "", reasons = ""] = /^(\w+): (.*)$/s.exec(sentence) ?? [];
  const text =
    sentence.length <= HEADING || word === ""
      ? `## ${mark} ${escapeMarkdown(sentence)}`
      : `## ${mark} ${word}\n\n${escapeMarkdown(reasons)}`;
  return { noun: "verdict", text };
}

/** footerText is the last line: which run, of which commit, by which version. */
export function footerText({ encoding, tool }: Report, { runUrl, commit }: SectionOptions): string {
  return [
    ...(runUrl === undefined ? [] : [pageLink("This run", runUrl)]),
    ...(commit === undefined ? [] : [`commit ${commitText(commit)}`]),
    `encoding ${encoding}`,
    escapeMarkdown(`grpc-fixtures ${shorten(tool, 40)}`),
  ].join(" · ");
}

/** shortenedNote says what was left out of a text, and where all of it is: Markdown already. */
export function shortenedNote(limit: string, missing: string, fullReport: string): string {
  return `**Shortened** to stay within ${limit}. Left out: ${escapeMarkdown(missing)}. The full report is ${fullReport}.`;
}
