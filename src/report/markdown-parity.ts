/** How the bindings compare, as sections of the Markdown report: the fixtures that differ, and those that may. */
import type { Parity, ParityDifference, ParityValue, Report, ReportedFixture } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeCell, escapeMarkdown } from "./escape.ts";
import { boldNames, cell, cuttable, fold, tableRow } from "./markdown-parts.ts";
import { sourceLink } from "./markdown-source.ts";
import { groupsText } from "./parity.ts";

const FIXTURES_SHOWN = 50;
const ACCEPTED_SHOWN = 200;
const PATHS_SHOWN = 5;
const VALUES_SHOWN = 6;

/** divergenceSection has a table row for each path in which bindings differ, with each value and who has it. */
export function divergenceSection({ fixtures }: Report, sourceUrl: string | undefined): Section[] {
  const divergent = fixtures.filter(({ parity }) => parity?.verdict === "divergent");
  if (divergent.length === 0) return [];
  const table = cuttable(divergent, FIXTURES_SHOWN, (shown, rest) => {
    const more = rest === 0 ? [] : ["", `and ${counted(rest, "more fixture")}`];
    const rows = shown.flatMap((fixture) => differenceRows(fixture, sourceUrl));
    return ["| fixture | where | who has what |", "|:--|:--|:--|", ...rows, ...more].join("\n");
  });
  return [{ noun: "table of divergences", heading: "### Bindings that differ", ...table }];
}

function differenceRows(fixture: ReportedFixture, sourceUrl: string | undefined): string[] {
  const { parity, id, file, line } = fixture;
  if (parity === undefined) return [];
  const name = sourceLink(cell(id), file, line, sourceUrl);
  const { items, rest } = firstOf(parity.differences, PATHS_SHOWN);
  if (items.length === 0) return [tableRow([name, "", escapeMarkdown(shorten(groupsText(parity), 400))])];
  const rows = items.map((difference, index) => differenceRow(index === 0 ? name : "", difference));
  return rest === 0 ? rows : [...rows, tableRow(["", "", `and ${rest} more`])];
}

function differenceRow(name: string, { path, values }: ParityDifference): string {
  const { items, rest } = firstOf(values, VALUES_SHOWN);
  const lines = [...items.map(valueText), ...(rest === 0 ? [] : [`and ${counted(rest, "more value")}`])];
  return tableRow([name, codeCell(shorten(path, 120)), lines.join("<br>")]);
}

function valueText({ bindings, value }: ParityValue): string {
  return `${boldNames(bindings)}: ${codeCell(shorten(value, 120))}`;
}

/** acceptedSection folds the differences that are accepted, with their reasons. */
export function acceptedSection({ fixtures }: Report): Section[] {
  const accepted = fixtures.flatMap(({ id, parity }): [string, Parity][] =>
    parity?.verdict === "accepted" ? [[id, parity]] : [],
  );
  if (accepted.length === 0) return [];
  const table = cuttable(accepted, ACCEPTED_SHOWN, (shown, rest) => {
    const more = rest === 0 ? [] : ["", `and ${rest} more`];
    const rows = shown.map(([id, parity]) => acceptedRow(id, parity));
    const lines = ["| fixture | groups | reason |", "|:--|:--|:--|", ...rows, ...more];
    return fold(counted(accepted.length, "accepted difference"), lines.join("\n"));
  });
  return [{ noun: "list of accepted differences", ...table }];
}

function acceptedRow(id: string, parity: Parity): string {
  return tableRow([
    cell(id),
    escapeMarkdown(shorten(groupsText(parity), 200)),
    escapeMarkdown(shorten(parity.reason ?? "", 200)),
  ]);
}
