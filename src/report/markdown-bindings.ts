/** The bindings as a table of the Markdown report: what came of each, at a glance. */
import type { Counts, FixtureResult, Report, ReportedBinding, Verdict } from "../generated/report.ts";
import { isRedResult, VERDICT_ORDER } from "../suite/verdicts.ts";
import { counted } from "../text/counted.ts";
import type { Section } from "./budget.ts";
import { type CoverageRow, coverageRows, NONE } from "./coverage.ts";
import { cell, cuttable, tableRow } from "./markdown-parts.ts";
import { outliersOf } from "./parity.ts";
import { durationText, isRedBinding } from "./summary.ts";
import { VERDICTS } from "./verdicts.ts";

const BINDINGS_SHOWN = 500;

/** A column to the right of the names. */
interface Column {
  readonly title: string;
  readonly cellOf: (binding: ReportedBinding) => string;
}

/** bindingTable has a row for each binding: how many fixtures passed, failed, or neither, its coverage, and how long it took. */
export function bindingTable(report: Report): Section[] {
  if (report.bindings.length === 0) return [];
  const outliers = outliersOf(report);
  const columns = [
    ...verdictColumns(report),
    ...divergenceColumn(report, outliers),
    ...coverageColumn(report),
    { title: "time", cellOf: ({ run }: ReportedBinding) => durationText(run.durationMs) },
  ];
  const rows = report.bindings.map((binding) => {
    const name = `${markOf(report, binding, outliers)} ${cell(binding.name)}`;
    return tableRow([name, ...columns.map(({ cellOf }) => cellOf(binding))]);
  });
  const head = [tableRow(["binding", ...columns.map(({ title }) => title)]), `|:--|${"--:|".repeat(columns.length)}`];
  const table = cuttable(rows, BINDINGS_SHOWN, (shown, rest) =>
    [...head, ...shown, ...(rest === 0 ? [] : ["", `and ${counted(rest, "more binding")}`])].join("\n"),
  );
  return [{ noun: "table of bindings", ...table }];
}

function markOf(report: Report, binding: ReportedBinding, outliers: ReadonlyMap<string, number>): string {
  if (isRedBinding(report, binding)) return "❌";
  return outliers.has(binding.name) ? "⚠️" : "✅";
}

function verdictColumns({ fixtures, counts }: Report): Column[] {
  const red = new Set(fixtures.flatMap(({ results }) => results.flatMap(({ result }) => redVerdictOf(result))));
  return VERDICT_ORDER.filter((verdict) => ALWAYS.has(verdict) || counts[verdict] > 0).map((verdict) => ({
    title: VERDICTS[verdict].label,
    cellOf: ({ counts: own }: ReportedBinding) => countCell(own, verdict, red.has(verdict)),
  }));
}

const ALWAYS: ReadonlySet<Verdict> = new Set(["passed", "failed", "skipped"]);

/** A flaky fixture that is allowed is not red, though its verdict is. */
function redVerdictOf(result: FixtureResult): Verdict[] {
  return isRedResult(result) ? [result.verdict] : [];
}

function countCell(counts: Counts, verdict: Verdict, isRed: boolean): string {
  return isRed && counts[verdict] > 0 ? `**${counts[verdict]}**` : `${counts[verdict]}`;
}

/** On how many fixtures a binding differs from most of the others. */
function divergenceColumn({ parity }: Report, outliers: ReadonlyMap<string, number>): Column[] {
  if (parity === undefined || parity.divergent === 0) return [];
  const cellOf = ({ name }: ReportedBinding): string => {
    const count = outliers.get(name);
    return count === undefined ? "0" : `**${count}**`;
  };
  return [{ title: "differs", cellOf }];
}

function coverageColumn({ coverage, bindings }: Report): Column[] {
  const languages = coverage?.languages ?? [];
  if (!languages.some(({ binding }) => bindings.some(({ name }) => name === binding))) return [];
  const cellOf = ({ name }: ReportedBinding): string =>
    languages
      .filter(({ binding }) => binding === name)
      .flatMap((language) => mostTelling(coverageRows(language)))
      .map(coverageText)
      .join("<br>");
  return [{ title: "coverage / minimum", cellOf }];
}

/** What is not enough; where all is, the lines. */
function mostTelling(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  const failed = rows.filter(({ passed }) => !passed);
  return failed.length > 0 ? failed : rows.filter(({ what }) => what === "lines");
}

function coverageText({ what, actual, minimum, verdict, passed, isNumber }: CoverageRow): string {
  const asked = minimum === NONE ? "" : ` / ${minimum}`;
  const number = what === "lines" ? actual : `${what} ${actual}`;
  if (passed) return isNumber ? `${number}${asked}` : verdict;
  return isNumber ? `❌ **${number}**${asked}: ${verdict}` : `❌ **${what} ${verdict}**`;
}
