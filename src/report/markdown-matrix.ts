/** A suite's matrix as a section of the Markdown report, folded: what the suite leaves out. */
import type { MatrixGroup, MatrixRow, Report, SuiteMatrix } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeCell, escapeMarkdown } from "./escape.ts";
import { fold } from "./markdown-parts.ts";
import { cellOf, hasKinds, KIND_COLUMNS, matrixSentence } from "./matrix.ts";

const GAPS_SHOWN = 200;

/** matrixSection shows the matrix and the commands that fill its gaps. */
export function matrixSection({ matrix }: Report): Section[] {
  if (matrix === undefined || matrix.fixtures === 0) return [];
  const tables = matrix.groups.map((group) => table(group));
  const title = `What the suite leaves out: ${escapeMarkdown(matrixSentence(matrix))}`;
  return [{ noun: "matrix of scenarios", text: fold(title, [...tables, ...gapList(matrix)].join("\n\n")) }];
}

function table(group: MatrixGroup): string {
  const columns = hasKinds(group) ? KIND_COLUMNS.map(({ title }) => title) : ["any kind"];
  return [
    `| ${[escapeMarkdown(group.title), ...columns].join(" | ")} |`,
    `|:--|${"--:|".repeat(columns.length)}`,
    ...group.rows.map((row) => `| ${[escapeMarkdown(row.title), ...cells(group, row)].join(" | ")} |`),
  ].join("\n");
}

function cells(group: MatrixGroup, row: MatrixRow): string[] {
  const shown = (count: number | undefined): string => (count === 0 ? "❌" : `${count ?? ""}`);
  if (!hasKinds(group)) return row.cells.map(({ fixtures }) => shown(fixtures));
  return KIND_COLUMNS.map(({ kind }) => shown(cellOf(row, kind)?.fixtures));
}

function gapList({ gaps }: SuiteMatrix): string[] {
  if (gaps.length === 0) return [];
  const { items, rest } = firstOf(gaps, GAPS_SHOWN);
  const lines = items.map(
    ({ scenario, kind, command }) => `| ${escapeMarkdown(scenario)} | ${kind} | ${codeCell(shorten(command, 300))} |`,
  );
  const more = rest === 0 ? [] : [`and ${counted(rest, "more gap")}: \`grpc-fixtures list --matrix\` names them all`];
  return [["| gap | kind | start it with |", "|:--|:--|:--|", ...lines].join("\n"), ...more];
}
