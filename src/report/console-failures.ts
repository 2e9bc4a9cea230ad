/** The failures of a report as text: the servers, each failing fixture with expected and received, what never ran. */
import type { FixtureResult, Mismatch, Report, ReportedBinding } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, listOf, shortenPair } from "../text/shorten.ts";
import type { Frame } from "./console-frame.ts";
import { withoutColours } from "./escape.ts";
import { type FailureGroup, type FixtureFailure, failuresOf, headlineOf, reasonOf, remarksOf } from "./failures.ts";
import { isServerFault, whatServerDid } from "./summary.ts";
import { VERDICTS } from "./verdicts.ts";

/** serverBlocks tells how each failed server failed, with the tail of its log. */
export function serverBlocks(report: Report, frame: Frame): string[][] {
  return report.bindings.flatMap((binding) =>
    binding.server.failure === undefined ? [] : [serverBlock(binding, frame)],
  );
}

function serverBlock({ name, server: { failure } }: ReportedBinding, frame: Frame): string[] {
  if (failure === undefined) return [];
  const { colors, limits, prose, show } = frame;
  const paint = isServerFault(failure) ? colors.red : colors.yellow;
  const mark = paint(isServerFault(failure) ? "✗" : "!");
  const log = failure.log.slice(-Math.min(limits.logLines, failure.log.length));
  return [
    `${mark} ${colors.bold(show(name, 80))}  ${paint(`the server ${whatServerDid(failure)}`)}`,
    ...prose("    ", failure.message),
    ...(failure.hint === undefined ? [] : prose("    hint: ", failure.hint)),
    ...(log.length === 0
      ? ["    the server wrote nothing"]
      : [`    the end of its output (${counted(log.length, "line")}):`, ...log.map((line) => logLine(line, frame))]),
  ];
}

function logLine(line: string, { colors, show }: Frame): string {
  return `    ${colors.dim("│")} ${show(withoutColours(line), 500)}`;
}

/** failureBlocks shows the failing fixtures one by one; when there are very many, the later ones as a line each. */
export function failureBlocks(report: Report, frame: Frame): string[][] {
  const failures = failuresOf(report);
  const { items, rest } = firstOf(failures, frame.limits.failures);
  const blocks = items.map((failure) => failureBlock(failure, frame));
  if (rest === 0) return blocks;
  const others = firstOf(failures.slice(items.length), frame.limits.failureLines);
  const lines = others.items.map((failure) => briefLine(failure, frame));
  if (others.rest > 0) lines.push(`  and ${others.rest} more`);
  return [...blocks, [`${counted(rest, "more failing fixture")}:`, ...lines]];
}

function failureBlock({ fixture, groups }: FixtureFailure, frame: Frame): string[] {
  const { colors, show } = frame;
  const head = `${colors.red("✗")} ${colors.bold(show(fixture.id, 120))}  ${colors.dim(show(fixture.name, 120))}`;
  return [head, ...groups.flatMap((group) => groupLines(group, frame))];
}

function briefLine({ fixture, groups }: FixtureFailure, frame: Frame): string {
  const bindings = groups.flatMap((group) => group.bindings);
  const first = groups[0] === undefined ? "" : `: ${frame.show(headlineOf(groups[0].result, 40), 400)}`;
  return `  ${frame.colors.red("✗")} ${frame.show(`${fixture.id} on ${listOf(bindings, 3)}`, 200)}${first}`;
}

function groupLines({ bindings, result }: FailureGroup, frame: Frame): string[] {
  const { colors, limits, prose, show } = frame;
  const { items, rest } = firstOf(result.mismatches, limits.mismatches);
  const who = colors.cyan(show(bindings.join(", "), 200));
  return [
    ...verdictLines(who, result, frame),
    ...items.flatMap((mismatch) => mismatchLines(mismatch, result.file, frame)),
    ...(rest === 0 ? [] : [`      and ${rest} more that differ`]),
    ...result.notes.slice(0, limits.mismatches).flatMap((note) => prose("      note: ", note)),
    ...replayLine(result, bindings, frame),
  ];
}

/** The binding, its verdict and why; with the place where no mismatch names one. */
function verdictLines(who: string, result: FixtureResult, { colors, prose, show }: Frame): string[] {
  const reason = reasonOf(result);
  const place = result.mismatches.length === 0 ? `  ${colors.dim(show(`${result.file}:${result.line}`, 300))}` : "";
  const line = `    ${who}  ${colors.red(VERDICTS[result.verdict].label)}${place}`;
  return reason === "" ? [line] : [line, ...prose("      ", reason)];
}

function mismatchLines({ path, line, expected, received, hint }: Mismatch, file: string, frame: Frame): string[] {
  const { colors, limits, prose, show } = frame;
  const [want, got] = shortenPair(expected, received, limits.value);
  const whole = Math.max(want.length, got.length);
  return [
    `      ${colors.bold(show(path, 200))}  ${colors.dim(show(`${file}:${line}`, 300))}`,
    `        ${colors.green(`- expected  ${show(want, whole)}`)}`,
    `        ${colors.red(`+ received  ${show(got, whole)}`)}`,
    ...(hint === undefined ? [] : prose("        hint: ", hint)),
  ];
}

function replayLine({ replay }: FixtureResult, bindings: readonly string[], { colors, show }: Frame): string[] {
  if (replay === undefined) return [];
  const whose = bindings.length > 1 ? `replay (${show(bindings[0] ?? "", 80)}): ` : "replay: ";
  return [`      ${colors.dim(whose)}${show(replay, 2000)}`];
}

/** notRunLines tells in bulk what never ran, and why. */
export function notRunLines(report: Report, { colors, limits, show }: Frame): string[] {
  const { items, rest } = firstOf(remarksOf(report, "not-run"), limits.problems);
  const lines = items.map(({ bindings, reason, ids }) => {
    const which = ids.length === 1 ? show(ids[0] ?? "", 120) : counted(ids.length, "fixture");
    return `  ${colors.red("✗")} ${show(listOf(bindings, 5), 200)}: ${which} not run: ${show(reason, 300)}`;
  });
  return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}
