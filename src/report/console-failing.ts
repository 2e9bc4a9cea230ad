/** Failing fixtures × bindings as text: at a glance, which binding fails where. */
import type { Report, ReportedFixture, Verdict } from "../generated/report.ts";
import { isRed, VERDICT_ORDER } from "../suite/verdicts.ts";
import { counted } from "../text/counted.ts";
import { firstOf } from "../text/shorten.ts";
import { clip, columnsOf, padTo } from "./columns.ts";
import type { Frame } from "./console-frame.ts";
import { isFailure, VERDICTS } from "./verdicts.ts";

/** Of one failing fixture, or one binding, the failure itself says all there is. */
const FEWEST_ROWS = 2;
/** With wider rows the bindings that only pass share a column. */
const WIDEST = 140;
const GAP = "  ";
/** The mark of a binding without a result. */
const NONE = " ";

interface Column {
  readonly title: string;
  verdictOf(fixture: ReportedFixture): Verdict | undefined;
}

/** failingLines has a row for each fixture that fails somewhere, and a column for each binding. */
export function failingLines(report: Report, frame: Frame): string[] {
  const failing = report.fixtures.filter(({ results }) => results.some(({ result }) => isFailure(result)));
  if (failing.length < FEWEST_ROWS || report.bindings.length < 2) return [];
  const { items, rest } = firstOf(failing, frame.limits.failureRows);
  const ids = items.map(({ id }) => clip(frame.show(id, 120), 60));
  const idWidth = Math.max(...ids.map(columnsOf));
  const columns = columnsOfReport(report, items, WIDEST - idWidth, frame);
  const head = [" ".repeat(idWidth + 2), ...columns.map(({ title }) => frame.colors.dim(title))].join(GAP);
  const rows = items.map((fixture, index) => {
    const cells = columns.map(({ title, verdictOf }) => centred(verdictOf(fixture), columnsOf(title), frame));
    return [padTo(`  ${ids[index]}`, idWidth + 2), ...cells].join(GAP).trimEnd();
  });
  const more = rest === 0 ? [] : [`  and ${counted(rest, "more failing fixture")}`];
  return [head, ...rows, ...more, ...legend(items, frame)];
}

/** Every binding a column where there is room; else those that only pass share the last. */
function columnsOfReport(report: Report, rows: readonly ReportedFixture[], room: number, frame: Frame): Column[] {
  const all = report.bindings.map(({ name }) => bindingColumn(name, frame));
  if (widthOf(all) <= room) return all;
  const shown = all.filter(({ verdictOf }) => rows.some((row) => verdictOf(row) !== "passed"));
  const others = all.length - shown.length;
  if (others === 0) return all;
  return [...shown, { title: `${counted(others, "other")}`, verdictOf: () => "passed" }];
}

function bindingColumn(name: string, frame: Frame): Column {
  return {
    title: clip(frame.show(name, 80), 24),
    verdictOf: ({ results }) => results.find(({ binding }) => binding === name)?.result.verdict,
  };
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { title }) => sum + GAP.length + columnsOf(title), 0);
}

function centred(verdict: Verdict | undefined, width: number, frame: Frame): string {
  const before = Math.floor((width - 1) / 2);
  return " ".repeat(before) + markOf(verdict, frame) + " ".repeat(Math.max(0, width - before - 1));
}

/** A letter where the mark would not say what kind of failure it is. */
function markOf(verdict: Verdict | undefined, { colors }: Frame): string {
  if (verdict === undefined) return NONE;
  const text = LETTERS[verdict] ?? VERDICTS[verdict].mark;
  if (isRed(verdict)) return colors.red(text);
  return verdict === "passed" ? colors.green(text) : colors.yellow(text);
}

const LETTERS: Readonly<Partial<Record<Verdict, string>>> = {
  timeout: "T",
  crashed: "C",
  flaky: "F",
  "unexpected-pass": "!",
  "not-run": "–",
  "known-failing": "K",
};

function legend(rows: readonly ReportedFixture[], frame: Frame): string[] {
  const used = new Set(rows.flatMap(({ results }) => results.map(({ result }) => result.verdict)));
  const entries = VERDICT_ORDER.filter((verdict) => used.has(verdict)).map(
    (verdict) => `${markOf(verdict, frame)} ${VERDICTS[verdict].label}`,
  );
  return [`  ${entries.join(" · ")}`];
}
