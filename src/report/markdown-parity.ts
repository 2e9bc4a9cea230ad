/** How the bindings compare, as sections of the Markdown report: the fixtures that differ, and those that may. */
import type { Parity, Report, ReportedFixture } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, listOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeCell, escapeMarkdown } from "./escape.ts";
import { fold } from "./markdown-failures.ts";
import { groupsText } from "./parity.ts";

const SHOWN = 50;
const PATHS_SHOWN = 5;

/** divergenceSection has a table row for each path in which bindings differ. */
export function divergenceSection({ fixtures }: Report): Section[] {
  const divergent = fixtures.filter(({ parity }) => parity?.verdict === "divergent");
  if (divergent.length === 0) return [];
  const { items, rest } = firstOf(divergent, SHOWN);
  const more = rest === 0 ? "" : `\n\nand ${counted(rest, "more fixture")}, in report.json`;
  const text = ["| fixture | where | who: what |", "|:--|:--|:--|", ...items.flatMap(rows)].join("\n");
  return [{ noun: "table of divergences", text: `### Bindings that differ\n\n${text}${more}` }];
}

function rows({ id, parity }: ReportedFixture): string[] {
  if (parity === undefined) return [];
  const { items, rest } = firstOf(parity.differences, PATHS_SHOWN);
  const lines = items.map(({ path, values }, index) => {
    const who = values
      .map(({ bindings, value }) => `${escapeMarkdown(listOf(bindings, 6))}: ${codeCell(shorten(value, 120))}`)
      .join(" · ");
    return `| ${index === 0 ? codeCell(id) : ""} | ${codeCell(shorten(path, 120))} | ${who} |`;
  });
  return rest === 0 ? lines : [...lines, `|  |  | and ${rest} more |`];
}

/** acceptedSection folds the differences that are accepted, with their reasons. */
export function acceptedSection({ fixtures }: Report): Section[] {
  const accepted = fixtures.flatMap(({ id, parity }): [string, Parity][] =>
    parity?.verdict === "accepted" ? [[id, parity]] : [],
  );
  if (accepted.length === 0) return [];
  const lines = accepted.map(([id, parity]) => {
    const cells = [
      codeCell(id),
      escapeMarkdown(shorten(groupsText(parity), 200)),
      escapeMarkdown(shorten(parity.reason ?? "", 200)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const table = ["| fixture | groups | reason |", "|:--|:--|:--|", ...lines].join("\n");
  return [{ noun: "accepted differences", text: fold(`${counted(accepted.length, "accepted difference")}`, table) }];
}
