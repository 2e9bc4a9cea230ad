/** Coverage as text: for each language what is asked, what was measured, and where most is left to do. */
import type { CoverageSection, LanguageCoverage } from "../generated/coverage.ts";
import type { Report } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { listOf } from "../text/shorten.ts";
import { columnsOf, padTo } from "./columns.ts";
import { type Frame, type FrameOptions, frameOf } from "./console-frame.ts";
import { type CoverageRow, coverageRows, coverageSentence, rangesText } from "./coverage.ts";

/** Files of a language that are named where not everything is asked for. */
const FILES = 3;
const RANGES = 12;

/** renderCoverage writes the gate's verdict for a terminal or a CI log; the verdict stands last. */
export function renderCoverage(section: CoverageSection, options: FrameOptions): string {
  const frame = frameOf(options);
  const { bold, green, red } = frame.colors;
  const passed = section.languages.every(({ verdict }) => verdict === "passed");
  const sentence = frame.show(coverageSentence(section), 2000);
  const problems = section.languages.flatMap((language) => problemLines(language, frame));
  const verdict = bold(passed ? green(`✓ ${sentence}`) : red(`✗ ${sentence}`));
  const blocks = [
    coverageLines(section, frame),
    ...leftToDo(section, options.verbose === true, frame),
    [...problems, verdict],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** coverageLines is the table, with the notes below each language. */
export function coverageLines({ languages }: CoverageSection, frame: Frame): string[] {
  const { colors, show } = frame;
  const table = languages.map((language) => ({
    language,
    name: show(language.name, 80),
    rows: coverageRows(language),
  }));
  const names = Math.max(0, ...table.map(({ name }) => columnsOf(name)));
  const all = table.flatMap(({ rows }) => rows);
  const width = (texts: readonly string[]): number => Math.max(0, ...texts.map(columnsOf));
  const [whats, actuals] = [width(all.map(({ what }) => what)), width(all.map(({ actual }) => actual))];
  const [minimums, differences] = [
    width(all.map(({ minimum }) => minimum)),
    width(all.map(({ difference }) => difference)),
  ];
  return table.flatMap(({ language, name, rows }) => [
    ...rows.map((row, index) => {
      const actual = padBefore(row.actual, actuals);
      const cells = [
        padTo(index === 0 ? name : "", names),
        padTo(row.what, whats),
        row.passed ? actual : colors.red(actual),
        `minimum ${padBefore(row.minimum, minimums)}`,
        padBefore(row.difference, differences),
        row.base === "–" ? "" : colors.dim(`before ${row.base}`),
        row.passed ? (row.isOpen ? colors.dim(row.verdict) : "") : colors.red(row.verdict),
      ];
      return `${markOf(row, colors)} ${joined(cells)}`.trimEnd();
    }),
    ...language.notes.map((note) => `  ${colors.yellow("!")} ${name}: ${show(note, 400)}`),
  ]);
}

function markOf({ passed, isOpen }: CoverageRow, colors: Frame["colors"]): string {
  if (!passed) return colors.red("✗");
  return isOpen ? colors.dim("○") : colors.green("✓");
}

/** The first column keeps its room where it is blank: it is named once for all rows of a language. */
function joined([name = "", ...cells]: readonly string[]): string {
  return [name, ...cells.filter((cell) => cell !== "")].join("  ");
}

function padBefore(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - columnsOf(text))) + text;
}

function problemLines({ name, problems }: LanguageCoverage, { colors, show }: Frame): string[] {
  return problems.map(({ message }) => `${colors.red("✗")} ${show(name, 80)}: ${show(message, 600)}`);
}

/** leftToDo names the files with most uncovered lines, of languages that have not enough, or of all. */
export function leftToDo({ languages }: CoverageSection, all: boolean, { colors, show }: Frame): string[][] {
  const shown = languages.filter(({ verdict, worst }) => worst.length > 0 && (all || verdict === "failed"));
  return shown.map(({ name, worst, changedLines }) => [
    colors.bold(`${show(name, 80)}: the most uncovered lines`),
    ...worst.slice(0, all ? worst.length : FILES).map(({ file, lines, uncovered, ranges, rangesLeftOut }) => {
      const which = ranges.length === 0 ? "" : `: ${rangesText(ranges, rangesLeftOut, RANGES)}`;
      return `  ${show(file, 200)}  ${colors.dim(`${uncovered} of ${counted(lines, "line")}${which}`)}`;
    }),
    ...(changedLines?.uncovered ?? []).slice(0, 20).map(({ file, ranges }) => {
      return `  ${colors.red("changed and uncovered:")} ${show(file, 200)}: ${rangesText(ranges, 0, RANGES)}`;
    }),
  ]);
}

/** exercisedLines says for each binding what of the services and statuses the suite has reached. */
export function exercisedLines({ bindings }: Report, { show }: Frame): string[] {
  return bindings.flatMap(({ name, exercised }) => {
    if (exercised === undefined) return [];
    const { methods, statuses } = exercised;
    const missing = [...methods.missing, ...statuses.missing];
    const not = missing.length === 0 ? "" : `; not ${show(listOf(missing, 10), 400)}`;
    return [
      `  ${show(name, 80)}: ${methods.reached} of ${counted(methods.total, "RPC method")}, ${statuses.reached} of ${counted(statuses.total, "status code")}${not}`,
    ];
  });
}
