/** What the sections of the Markdown report are made of: folds, rows of tables, lists that can lose their end. */
import { firstOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { EMPTY, escapeMarkdown } from "./escape.ts";

const NAMES_SHOWN = 12;
const PROSE = 600;

/** fold hides text behind a line. The empty lines make GitHub read what is inside as Markdown. */
export function fold(summary: string, text: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

/** tableRow joins cells that are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** cell makes a name fit for a table. */
export function cell(text: string): string {
  return escapeMarkdown(shorten(text, 120));
}

/** prose makes a sentence of somebody else's fit for a line. One of nothing but spaces would leave a list item's bare `-`. */
export function prose(text: string): string {
  return escapeMarkdown(shorten(text, PROSE)) || EMPTY;
}

/** boldNames lists bindings. */
export function boldNames(bindings: readonly string[]): string {
  const { items, rest } = firstOf(bindings, NAMES_SHOWN);
  const names = items.map((name) => `**${escapeMarkdown(shorten(name, 80))}**`).join(", ");
  return rest === 0 ? names : `${names} and ${rest} more`;
}

/**
 * cuttable makes a section's text of rows, at most `limit` of them, and its shorter forms of fewer, down to one. `textOf` is told
 * how many are missing, and says so.
 */
export function cuttable<Row>(
  rows: readonly Row[],
  limit: number,
  textOf: (rows: readonly Row[], rest: number) => string,
): Pick<Section, "text" | "shorter"> {
  const shown = (count: number): string => textOf(rows.slice(0, count), rows.length - count);
  const most = Math.min(rows.length, limit);
  return {
    text: shown(most),
    shorter(fits) {
      let [some, tooMany] = [0, most];
      while (tooMany - some > 1) {
        const middle = Math.floor((some + tooMany) / 2);
        if (fits(shown(middle))) some = middle;
        else tooMany = middle;
      }
      return some === 0 ? undefined : shown(some);
    },
  };
}
