/** The tables of a report as Markdown: fixtures × bindings, findings. */
import type { Report, ReportedFixture } from "../generated/report.ts";
import { VERDICT_ORDER } from "../suite/verdicts.ts";
import { counted } from "../text/counted.ts";
import { shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeCell, escapeMarkdown } from "./escape.ts";
import { cell, cuttable, fold, tableRow } from "./markdown-parts.ts";
import { placeLink } from "./markdown-source.ts";
import { isFailure, VERDICTS } from "./verdicts.ts";

const ROWS_PER_FOLD = 500;

export interface FailureMatrix {
  readonly open: readonly Section[];
  /** The rows that are more than that. */
  readonly folded: readonly Section[];
}

/**
 * failureMatrix shows on which bindings each failing fixture fails, `open` of them open. With one fixture or one binding the
 * failures themselves say it.
 */
export function failureMatrix(report: Report, open: number): FailureMatrix {
  const failing = report.fixtures.filter(failsSomewhere);
  if (failing.length < 2 || report.bindings.length === 1) return { open: [], folded: [] };
  const heading = "### Fixtures that fail";
  const first = cuttable(failing.slice(0, open), open, (rows) => matrix(report, rows));
  const others = failing.slice(open);
  const rest = cuttable(others, others.length, (rows, missing) => {
    const more = missing === 0 ? "" : `\n\nand ${counted(missing, "more fixture")}`;
    return fold(`${counted(rows.length, "more fixture")} with failures`, `${matrix(report, rows)}${more}`);
  });
  return {
    open: [{ noun: "table of failing fixtures", heading, ...first }],
    folded: others.length === 0 ? [] : [{ noun: "table of further failing fixtures", heading, ...rest }],
  };
}

/** fullMatrix shows all fixtures in folds. */
export function fullMatrix(report: Report): Section[] {
  const { fixtures } = report;
  const starts = fixtures.flatMap((_, index) => (index % ROWS_PER_FOLD === 0 ? [index] : []));
  return starts.map((start) => {
    const rows = fixtures.slice(start, start + ROWS_PER_FOLD);
    const which =
      fixtures.length <= ROWS_PER_FOLD
        ? `All ${counted(rows.length, "fixture")}`
        : `Fixtures ${start + 1} to ${start + rows.length}`;
    return { noun: "table of all fixtures", text: () => fold(which, matrix(report, rows)) };
  });
}

function failsSomewhere(fixture: ReportedFixture): boolean {
  return fixture.results.some(({ result }) => isFailure(result));
}

function matrix(report: Report, fixtures: readonly ReportedFixture[]): string {
  const names = report.bindings.map(({ name }) => name);
  const rows = fixtures.map((fixture) => tableRow([cell(fixture.id), ...verdictCells(fixture, names)]));
  return [
    tableRow(["fixture", ...names.map(cell)]),
    `|:--|${":-:|".repeat(names.length)}`,
    ...rows,
    "",
    legend(fixtures),
  ].join("\n");
}

/** A cell stays empty where a binding has no result for the fixture. */
function verdictCells({ results }: ReportedFixture, bindings: readonly string[]): string[] {
  const emojis = new Map(results.map(({ binding, result }) => [binding, VERDICTS[result.verdict].emoji]));
  return bindings.map((name) => emojis.get(name) ?? "");
}

function legend(fixtures: readonly ReportedFixture[]): string {
  const used = new Set(fixtures.flatMap(({ results }) => results.map(({ result }) => result.verdict)));
  const entries = VERDICT_ORDER.filter((verdict) => used.has(verdict)).map(
    (verdict) => `${VERDICTS[verdict].emoji} ${VERDICTS[verdict].label}`,
  );
  return entries.join(" · ");
}

const FINDINGS_SHOWN = 200;

/** findingTable shows what validation found, errors first. Where there are none of those, it is folded. */
export function findingTable(report: Pick<Report, "findings">, sourceUrl: string | undefined): Section[] {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const warnings = report.findings.filter(({ severity }) => severity === "warn");
  if (report.findings.length === 0) return [];
  const rows = [...errors, ...warnings].map(
    ({ severity, file, line, rule, message }) =>
      () =>
        tableRow([
          severity === "error" ? "❌" : "⚠️",
          placeCell(file, line, sourceUrl),
          codeCell(shorten(rule, 120)),
          escapeMarkdown(shorten(message, 400)),
        ]),
  );
  const title = `Validation: ${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`;
  const table = cuttable(rows, FINDINGS_SHOWN, (shown, rest) => {
    const lines = ["| | where | rule | what |", "|:-:|:--|:--|:--|", ...shown.map((row) => row())];
    if (rest > 0) lines.push("", `and ${counted(rest, "more finding")}`);
    return errors.length === 0 ? fold(title, lines.join("\n")) : lines.join("\n");
  });
  return [{ noun: "table of findings", ...(errors.length === 0 ? {} : { heading: `### ${title}` }), ...table }];
}

function placeCell(file: string, line: number, sourceUrl: string | undefined): string {
  return file.includes("|") ? codeCell(shorten(`${file}:${line}`, 300)) : placeLink(file, line, sourceUrl);
}
