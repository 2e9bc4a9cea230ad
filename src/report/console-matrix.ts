/** A suite's matrix for a terminal: counts by scenario and kind, then the gaps, each with the command that starts one. */
import pc from "picocolors";
import type { MatrixGroup, MatrixRow, SuiteMatrix } from "../generated/report.ts";
import { padTo } from "./columns.ts";
import { escapeTerminal } from "./escape.ts";
import { cellOf, hasKinds, KIND_COLUMNS, matrixSentence } from "./matrix.ts";

const COLUMN = 8;

/** renderMatrix writes the matrix. An empty cell is `✗`; one in which the scenario makes no sense is blank. */
export function renderMatrix(matrix: SuiteMatrix, options: { readonly color: boolean }): string {
  const colors = pc.createColors(options.color);
  const titles = matrix.groups.flatMap(({ title, rows }) => [title, ...rows.map((row) => `  ${row.title}`)]);
  const width = Math.max(0, ...titles.map((title) => title.length)) + 2;
  const shown = (count: number): string => {
    const text = (count === 0 ? "✗" : String(count)).padStart(COLUMN);
    return count === 0 ? colors.red(text) : text;
  };
  const cells = (group: MatrixGroup, row: MatrixRow): string =>
    hasKinds(group)
      ? KIND_COLUMNS.map(({ kind }) => {
          const cell = cellOf(row, kind);
          return cell === undefined ? " ".repeat(COLUMN) : shown(cell.fixtures);
        }).join("")
      : row.cells.map(({ fixtures }) => shown(fixtures)).join("");
  const lines = matrix.groups.flatMap((group) => [
    "",
    `${colors.bold(padTo(group.title, width))}${headings(group)}`,
    ...group.rows.map((row) => `${padTo(`  ${row.title}`, width)}${cells(group, row)}`.trimEnd()),
  ]);
  return [`${matrixSentence(matrix)}.`, ...lines, ...gapLines(matrix, colors), ""].join("\n");
}

function headings(group: MatrixGroup): string {
  const titles = hasKinds(group) ? KIND_COLUMNS.map(({ title }) => title) : ["any"];
  return titles.map((title) => title.padStart(COLUMN)).join("");
}

function gapLines({ gaps }: SuiteMatrix, colors: ReturnType<typeof pc.createColors>): string[] {
  if (gaps.length === 0) return [];
  const width = Math.max(...gaps.map(({ scenario, kind }) => scenario.length + kind.length)) + 4;
  const named = gaps.map(({ scenario, kind, command }) => {
    return `  ${padTo(`${scenario}, ${kind}`, width)}${colors.dim(escapeTerminal(command))}`;
  });
  return ["", colors.bold("Gaps, and what starts a fixture for each"), ...named];
}
