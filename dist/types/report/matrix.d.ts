/** What reports share of a suite's matrix: its columns, and how full it is. */
import type { MatrixCell, MatrixGap, MatrixGroup, MatrixRow, SuiteMatrix } from "../generated/report.ts";
export type Kind = MatrixGap["kind"];
export declare const KIND_COLUMNS: readonly {
    readonly kind: Kind;
    readonly title: string;
}[];
/** hasKinds tells whether a group counts by the kind of RPC. */
export declare function hasKinds({ rows }: MatrixGroup): boolean;
/** cellOf is the cell of a row in a column; undefined where the scenario makes no sense there. */
export declare function cellOf({ cells }: MatrixRow, kind: Kind): MatrixCell | undefined;
/** matrixSentence says how much of the matrix is filled. */
export declare function matrixSentence({ fixtures, groups, gaps }: SuiteMatrix): string;
