/** What reports share of a suite's matrix: its columns, and how full it is. */
import type { MatrixCell, MatrixGap, MatrixGroup, MatrixRow, SuiteMatrix } from "../generated/report.ts";
import { counted } from "../text/counted.ts";

export type Kind = MatrixGap["kind"];

export const KIND_COLUMNS: readonly { readonly kind: Kind; readonly title: string }[] = [
  { kind: "unary", title: "unary" },
  { kind: "server_streaming", title: "server" },
  { kind: "client_streaming", title: "client" },
  { kind: "bidirectional_streaming", title: "bidi" },
];

/** hasKinds tells whether a group counts by the kind of RPC. */
export function hasKinds({ rows }: MatrixGroup): boolean {
  return rows.some(({ cells }) => cells.some(({ kind }) => kind !== undefined));
}

/** cellOf is the cell of a row in a column; undefined where the scenario makes no sense there. */
export function cellOf({ cells }: MatrixRow, kind: Kind): MatrixCell | undefined {
  return cells.find((cell) => cell.kind === kind);
}

/** matrixSentence says how much of the matrix is filled. */
export function matrixSentence({ fixtures, groups, gaps }: SuiteMatrix): string {
  const cells = groups.reduce((sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.cells.length, 0), 0);
  const filled = groups.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((inner, row) => inner + row.cells.filter((cell) => cell.fixtures > 0).length, 0),
    0,
  );
  const left = gaps.length === 0 ? "nothing is left out" : `${counted(gaps.length, "gap")}`;
  return `${counted(fixtures, "fixture")} exercise ${filled} of ${counted(cells, "cell")}: ${left}`;
}
