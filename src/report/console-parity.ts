/** How the bindings compare, as text: who differs from whom, and in what. */
import type { Parity, Report, ReportedFixture } from "../generated/report.ts";
import { firstOf, listOf, shortenPair } from "../text/shorten.ts";
import type { Frame } from "./console-frame.ts";
import { groupsText } from "./parity.ts";

/** divergenceBlocks shows the fixtures on which bindings differ, one by one. */
export function divergenceBlocks(report: Report, frame: Frame): string[][] {
  const divergent = report.fixtures.filter(({ parity }) => parity?.verdict === "divergent");
  const { items, rest } = firstOf(divergent, frame.limits.failures);
  const blocks = items.map((fixture) => divergenceBlock(fixture, frame));
  return rest === 0 ? blocks : [...blocks, [`and ${rest} more`]];
}

function divergenceBlock({ id, name, parity }: ReportedFixture, { colors, show, limits }: Frame): string[] {
  if (parity === undefined) return [];
  const head = `${colors.red("≠")} ${colors.bold(show(id, 120))}  ${colors.dim(show(name, 120))}`;
  const { items, rest } = firstOf(parity.differences, limits.mismatches);
  const lines = items.flatMap(({ path, values }) => [
    `      ${show(path, 300)}`,
    ...values.map(({ bindings, value }) => {
      const [shown] = shortenPair(value, values.find((other) => other.value !== value)?.value ?? "", limits.value);
      return `        ${show(listOf(bindings, 6), 200)}: ${show(shown, limits.value)}`;
    }),
  ]);
  const more = rest === 0 ? [] : [`      and ${rest} more`];
  return [head, `    ${show(groupsText(parity), 600)}`, ...lines, ...more];
}

/** acceptedLines names the differences that are accepted, with their reasons. */
export function acceptedLines(report: Report, { colors, show, limits }: Frame): string[] {
  const accepted = report.fixtures.flatMap(({ id, parity }): [string, Parity][] =>
    parity?.verdict === "accepted" ? [[id, parity]] : [],
  );
  const { items, rest } = firstOf(accepted, limits.remarks);
  const lines = items.map(
    ([id, parity]) =>
      `  ${colors.yellow("≈")} ${show(id, 120)}: ${show(groupsText(parity), 300)}: ${show(parity.reason ?? "", 300)}`,
  );
  return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}
