/** The tables of a report as Markdown: bindings, fixtures × bindings, findings. */
import type { Counts, Report, ReportedFixture, Verdict } from "../generated/report.ts";
import { isRed, VERDICT_ORDER } from "../suite/verdicts.ts";
import { counted } from "../text/counted.ts";
import { firstOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeCell, escapeMarkdown } from "./escape.ts";
import { passedNotes, type Remark, remarksOf } from "./failures.ts";
import { boldNames, fold } from "./markdown-failures.ts";
import { placeLink } from "./markdown-source.ts";
import { durationText, isRedBinding } from "./summary.ts";
import { isFailure, VERDICTS } from "./verdicts.ts";

const FAILING_ROWS = 50;
const ROWS_PER_FOLD = 500;
const FINDINGS_SHOWN = 200;

/** bindingTable has a row for each binding: how many fixtures passed, failed, or neither, and how long it took. */
export function bindingTable(report: Report): Section[] {
  if (report.bindings.length === 0) return [];
  const columns = VERDICT_ORDER.filter(
    (verdict) => verdict === "passed" || verdict === "failed" || verdict === "skipped" || report.counts[verdict] > 0,
  );
  const rows = report.bindings.map((binding) => {
    const name = `${isRedBinding(report, binding) ? "❌" : "✅"} ${cell(binding.name)}`;
    return tableRow([name, ...countCells(binding.counts, columns), durationText(binding.run.durationMs)]);
  });
  const text = [
    tableRow(["binding", ...columns.map((verdict) => VERDICTS[verdict].label), "time"]),
    `|:--|${"--:|".repeat(columns.length + 1)}`,
    ...rows,
  ];
  return [{ noun: "table of bindings", text: text.join("\n") }];
}

function countCells(counts: Counts, columns: readonly Verdict[]): string[] {
  return columns.map((verdict) =>
    isRed(verdict) && counts[verdict] > 0 ? `**${counts[verdict]}**` : `${counts[verdict]}`,
  );
}

/** failureMatrix shows on which bindings each failing fixture fails. With one binding the failures themselves say it. */
export function failureMatrix(report: Report): Section[] {
  const failing = report.fixtures.filter(failsSomewhere);
  if (failing.length === 0 || report.bindings.length === 1) return [];
  const { items, rest } = firstOf(failing, FAILING_ROWS);
  const more = rest === 0 ? "" : `\n\nand ${counted(rest, "more failing fixture")}, in the table of all fixtures`;
  const text = `### Fixtures that fail\n\n${matrix(report, items)}${more}`;
  return [{ noun: "table of failing fixtures", text }];
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
    return { noun: "table of all fixtures", text: fold(which, matrix(report, rows)) };
  });
}

function failsSomewhere(fixture: ReportedFixture): boolean {
  return fixture.results.some(({ result }) => isFailure(result));
}

function matrix(report: Report, fixtures: readonly ReportedFixture[]): string {
  const rows = fixtures.map((fixture) =>
    tableRow([cell(fixture.id), ...report.bindings.map(({ name }) => verdictCell(fixture, name))]),
  );
  return [
    tableRow(["fixture", ...report.bindings.map(({ name }) => cell(name))]),
    `|:--|${":-:|".repeat(report.bindings.length)}`,
    ...rows,
    "",
    legend(fixtures),
  ].join("\n");
}

/** The cell stays empty where a binding has no result for the fixture. */
function verdictCell({ results }: ReportedFixture, binding: string): string {
  const found = results.find((result) => result.binding === binding);
  return found === undefined ? "" : VERDICTS[found.result.verdict].emoji;
}

function legend(fixtures: readonly ReportedFixture[]): string {
  const used = new Set(fixtures.flatMap(({ results }) => results.map(({ result }) => result.verdict)));
  const entries = VERDICT_ORDER.filter((verdict) => used.has(verdict)).map(
    (verdict) => `${VERDICTS[verdict].emoji} ${VERDICTS[verdict].label}`,
  );
  return entries.join(" · ");
}

/** remarkSections gives the reasons of what was skipped or is known to fail, in a fold. */
export function remarkSections(report: Report): Section[] {
  const remarks = [...remarksOf(report, "known-failing"), ...remarksOf(report, "skipped")];
  if (remarks.length === 0) return [];
  const { items, rest } = firstOf(remarks, 100);
  const lines = items.map((remark) => remarkLine(remark));
  if (rest > 0) lines.push(`- and ${rest} more`);
  const results = remarks.reduce((sum, remark) => sum + remark.ids.length, 0);
  const text = fold(`${counted(results, "result")} skipped or known to fail, and why`, lines.join("\n"));
  return [{ noun: "list of what was skipped", text }];
}

/** noteSection tells what was seen beside passes and is not judged, in a fold. */
export function noteSection(report: Report): Section[] {
  const notes = passedNotes(report);
  if (notes.length === 0) return [];
  const { items, rest } = firstOf(notes, 50);
  const lines = items.map(
    ({ binding, id, note }) => `- ${boldNames([binding])}: ${cell(id)}: ${escapeMarkdown(shorten(note, 300))}`,
  );
  if (rest > 0) lines.push(`- and ${rest} more`);
  return [
    {
      noun: "notes on passes",
      text: fold(`${counted(notes.length, "note")} on fixtures that passed`, lines.join("\n")),
    },
  ];
}

function remarkLine({ bindings, reason, ids }: Remark): string {
  const { items, rest } = firstOf(ids, 10);
  const more = rest === 0 ? "" : ` and ${rest} more`;
  return `- ${boldNames(bindings)}: ${items.map(cell).join(", ")}${more}: ${escapeMarkdown(shorten(reason, 300))}`;
}

/** findingTable shows what validation found, errors first. */
export function findingTable(report: Pick<Report, "findings">, sourceUrl: string | undefined): Section[] {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const warnings = report.findings.filter(({ severity }) => severity === "warn");
  if (report.findings.length === 0) return [];
  const { items, rest } = firstOf([...errors, ...warnings], FINDINGS_SHOWN);
  const rows = items.map(({ severity, file, line, rule, message }) => {
    const place = file.includes("|") ? codeCell(`${file}:${line}`) : placeLink(file, line, sourceUrl);
    return tableRow([severity === "error" ? "❌" : "⚠️", place, codeCell(rule), escapeMarkdown(shorten(message, 400))]);
  });
  const head = `### Validation: ${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`;
  const lines = [head, "", "| | where | rule | what |", "|:-:|:--|:--|:--|", ...rows];
  if (rest > 0) lines.push("", `and ${counted(rest, "more finding")}`);
  return [{ noun: "table of findings", text: lines.join("\n") }];
}

function cell(text: string): string {
  return escapeMarkdown(shorten(text, 120));
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
