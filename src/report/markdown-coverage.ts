/** Coverage as sections of the Markdown report: a table, and in folds where most is left to do. */
import type { CoverageSection, LanguageCoverage, LineRange, WorstFile } from "../generated/coverage.ts";
import type { Report } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, listOf, shorten } from "../text/shorten.ts";
import { fitSections, type Section } from "./budget.ts";
import { coverageRows, coverageSentence, rangeText } from "./coverage.ts";
import { codeCell, escapeMarkdown, escapeUrlPath } from "./escape.ts";
import { cuttable, fold } from "./markdown-parts.ts";

const LANGUAGES_SHOWN = 100;
const RANGES_SHOWN = 20;
const NOTES_SHOWN = 20;
const FILES_SHOWN = 20;

/** renderCoverageMarkdown writes the gate alone, within a number of bytes. */
export function renderCoverageMarkdown(
  section: CoverageSection,
  { byteBudget = 900_000, checkoutUrl }: { readonly byteBudget?: number; readonly checkoutUrl?: string } = {},
): string {
  const passed = section.languages.every(({ verdict }) => verdict === "passed");
  const verdict = `## ${passed ? "✅" : "❌"} ${escapeMarkdown(coverageSentence(section))}`;
  const sections = [
    { noun: "verdict", text: verdict },
    ...problemList(section),
    ...coverageTable(section, { folded: false }),
    ...coverageDetails(section, checkoutUrl),
  ];
  return fitSections(sections, byteBudget, (missing) => `Left out to stay within the limit: ${missing}.`);
}

/** coverageTable has a row for each metric of each language. What is `folded` is a line that says how it is. */
export function coverageTable(section: CoverageSection, { folded }: { readonly folded: boolean }): Section[] {
  const { languages } = section;
  if (languages.length === 0) return [];
  const table = cuttable(languages, LANGUAGES_SHOWN, (shown, rest) => {
    const more = rest === 0 ? "" : `\n\nand ${counted(rest, "more language")}, in report.json`;
    const text = `${[...TABLE_HEAD, ...shown.flatMap(tableRows)].join("\n")}${more}`;
    return folded ? fold(escapeMarkdown(coverageSentence(section)), text) : text;
  });
  return [{ noun: "table of coverage", heading: HEADING, ...table }];
}

const HEADING = "### Coverage";
const TABLE_HEAD = [
  "| coverage | | minimum | actual | difference | before | verdict | files |",
  "|:--|:--|--:|--:|--:|--:|:--|--:|",
];

/**
 * coverageDetails has what people should know, and for each language the files with most uncovered lines. `checkoutUrl` is
 * what a path relative to the checkout is appended to, such as `https://github.com/o/r/blob/<sha>/`.
 */
export function coverageDetails({ languages }: CoverageSection, checkoutUrl: string | undefined): Section[] {
  const { items } = firstOf(languages, LANGUAGES_SHOWN);
  const notes = items.flatMap(noteLines);
  const sections = [
    ...(notes.length === 0 ? [] : [noteList(notes)]),
    ...items.flatMap((language) => changedSection(language, checkoutUrl)),
    ...items.flatMap((language) => worstSection(language, checkoutUrl)),
  ];
  return sections.map((section) => ({ ...section, heading: HEADING }));
}

function noteList(notes: readonly string[]): Section {
  const rows = cuttable(notes, NOTES_SHOWN, (shown, rest) =>
    [...shown, ...(rest === 0 ? [] : [`- and ${counted(rest, "more note")}`])].join("\n"),
  );
  return { noun: "list of notes on coverage", ...rows };
}

function tableRows(language: LanguageCoverage): string[] {
  return coverageRows(language).map((row, index) => {
    const mark = row.passed ? (row.isOpen ? "➖" : "✅") : "❌";
    const name = index === 0 ? `**${cell(language.name)}**` : "";
    const files = index === 0 && language.reports.length > 0 ? String(language.files) : "";
    const actual = row.passed ? row.actual : `**${row.actual}**`;
    return `| ${[name, row.what, row.minimum, actual, row.difference, row.base, `${mark} ${row.verdict}`, files].join(" | ")} |`;
  });
}

function problemList({ languages }: CoverageSection): Section[] {
  const lines = languages.flatMap(({ name, problems }) =>
    problems.map(({ message }) => `- **${cell(name)}**: ${escapeMarkdown(shorten(message, 600))}`),
  );
  return lines.length === 0 ? [] : [{ noun: "list of problems", text: lines.join("\n") }];
}

function noteLines({ name, notes }: LanguageCoverage): string[] {
  return notes.map((note) => `- ℹ️ **${cell(name)}**: ${escapeMarkdown(shorten(note, 400))}`);
}

function changedSection({ name, changedLines }: LanguageCoverage, url: string | undefined): Section[] {
  const uncovered = changedLines?.uncovered ?? [];
  if (uncovered.length === 0) return [];
  const { items, rest } = firstOf(uncovered, FILES_SHOWN);
  const rows = items.map(
    ({ file, ranges }) => `| ${codeCell(shorten(file, 300))} | ${rangeCells(file, ranges, 0, url)} |`,
  );
  const more = rest === 0 ? "" : `\n\nand ${counted(rest, "more file")}`;
  const table = ["| file | changed and uncovered lines |", "|:--|:--|", ...rows].join("\n");
  const title = `${cell(name)}: changed lines that no test reaches, in ${counted(uncovered.length, "file")}`;
  return [{ noun: "list of uncovered changed lines", text: fold(title, `${table}${more}`) }];
}

function worstSection({ name, worst }: LanguageCoverage, url: string | undefined): Section[] {
  if (worst.length === 0) return [];
  const rows = worst.map((file) => worstRow(file, url));
  const table = ["| file | uncovered | which lines |", "|:--|--:|:--|", ...rows].join("\n");
  const title = `${cell(name)}: the ${worst.length === 1 ? "file" : `${worst.length} files`} with the most uncovered lines`;
  return [{ noun: "list of uncovered lines", text: fold(title, table) }];
}

function worstRow(
  { file, lines, uncovered, ranges, rangesLeftOut, inCheckout }: WorstFile,
  url: string | undefined,
): string {
  const which = rangeCells(file, ranges, rangesLeftOut, inCheckout ? url : undefined);
  return `| ${codeCell(shorten(file, 300))} | ${uncovered} of ${lines} | ${which} |`;
}

function rangeCells(file: string, ranges: readonly LineRange[], leftOut: number, url: string | undefined): string {
  const { items, rest } = firstOf(ranges, RANGES_SHOWN);
  const shown = items.map((range) => (url === undefined ? rangeText(range) : rangeLink(file, range, url))).join(", ");
  return rest + leftOut === 0 ? shown : `${shown} and ${rest + leftOut} more`;
}

function rangeLink(file: string, range: LineRange, url: string): string {
  const end = range.to === range.from ? "" : `-L${range.to}`;
  return `[${rangeText(range)}](${url}${escapeUrlPath(file)}#L${range.from}${end})`;
}

function cell(text: string): string {
  return escapeMarkdown(shorten(text, 80));
}

/** exercisedSection has a line for each binding: what of the services and statuses the suite has reached. */
export function exercisedSection({ bindings }: Report): Section[] {
  const rows = bindings.flatMap(({ name, exercised }) => {
    if (exercised === undefined) return [];
    const { methods, statuses } = exercised;
    const missing = [...methods.missing, ...statuses.missing];
    const not = missing.length === 0 ? "" : codeCell(listOf(missing, 10));
    return [
      `| ${cell(name)} | ${methods.reached} of ${methods.total} | ${statuses.reached} of ${statuses.total} | ${not} |`,
    ];
  });
  if (rows.length === 0) return [];
  const table = ["| binding | RPC methods | status codes | not reached |", "|:--|--:|--:|:--|", ...rows].join("\n");
  return [{ noun: "table of what was exercised", text: fold("What the suite exercised", table) }];
}
