import type { Section } from "./budget.ts";
/** fold hides text behind a line. The empty lines make GitHub read what is inside as Markdown. */
export declare function fold(summary: string, text: string): string;
/** tableRow joins cells that are Markdown already. */
export declare function tableRow(cells: readonly string[]): string;
/** cell makes a name fit for a table. */
export declare function cell(text: string): string;
/** prose makes a sentence of somebody else's fit for a line. One of nothing but spaces would leave a list item's bare `-`. */
export declare function prose(text: string): string;
/** boldNames lists bindings. */
export declare function boldNames(bindings: readonly string[]): string;
/**
 * cuttable makes a section's text of rows, at most `limit` of them, and its shorter forms of fewer, down to one. `textOf` is told
 * how many are missing, and says so.
 */
export declare function cuttable<Row>(rows: readonly Row[], limit: number, textOf: (rows: readonly Row[], rest: number) => string): Pick<Section, "text" | "shorter">;
