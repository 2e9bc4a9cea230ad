/** The report as text for a terminal or a CI log. The end is what one sees first: the verdict stands last. */
import type { GateEdit, Report } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, listOf } from "../text/shorten.ts";
import { bindingLines } from "./console-bindings.ts";
import { coverageLines, exercisedLines, leftToDo } from "./console-coverage.ts";
import { failingLines } from "./console-failing.ts";
import { failureBlocks, notRunLines, serverBlocks } from "./console-failures.ts";
import { findingLines } from "./console-findings.ts";
import { type Frame, frameOf } from "./console-frame.ts";
import { acceptedLines, divergenceBlocks } from "./console-parity.ts";
import { passedNotes, remarksOf, remarkText } from "./failures.ts";
import { editTitle, untoldProblems, verdictSentence } from "./summary.ts";
import { VERDICTS } from "./verdicts.ts";

export interface ConsoleOptions {
  readonly color: boolean;
  /** Where prose is wrapped. None: it is not. Values and places never are. */
  readonly width?: number;
  /** Everything, however long, and every fixture that did not simply pass. */
  readonly verbose?: boolean;
}

/** renderConsole writes failures first, then findings, then a line per binding, then the verdict. */
export function renderConsole(report: Report, options: ConsoleOptions): string {
  const frame = frameOf(options);
  const failures = failureBlocks(report, frame);
  const blocks = [
    ...titled("Servers", serverBlocks(report, frame), frame),
    ...titled("Failures", failures, frame),
    ...titled("Bindings that differ", divergenceBlocks(report, frame), frame),
    ...titled("Not run", oneBlock(notRunLines(report, frame)), frame),
    ...titled("Validation", oneBlock(findingLines(report.findings, frame)), frame),
    ...titled("Skipped", oneBlock(remarkLines(report, "skipped", frame)), frame),
    ...titled("Known to fail", oneBlock(options.verbose === true ? knownLines(report, frame) : []), frame),
    ...titled("Flaky, which is allowed", oneBlock(remarkLines(report, "flaky", frame)), frame),
    ...titled("Accepted differences between bindings", oneBlock(acceptedLines(report, frame)), frame),
    ...titled("Passed, with a note", oneBlock(noteLines(report, frame)), frame),
    ...titled("Where fixtures fail", oneBlock(failingLines(report, frame)), frame),
    ...titled(
      "What the suite exercised",
      oneBlock(options.verbose === true ? exercisedLines(report, frame) : []),
      frame,
    ),
    ...oneBlock(bindingLines(report, frame)),
    ...coverageBlocks(report, options, frame),
    [...problemLines(report, frame), verdictLine(report, frame)],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** titled sets a title over the first of some blocks, and nothing where there are none. */
function titled(title: string, blocks: readonly (readonly string[])[], { colors }: Frame): (readonly string[])[] {
  return blocks.map((lines, index) => (index === 0 ? [colors.bold(title), ...lines] : lines));
}

function coverageBlocks({ coverage }: Report, { verbose }: ConsoleOptions, frame: Frame): (readonly string[])[] {
  if (coverage === undefined) return [];
  const table = titled("Coverage", oneBlock(coverageLines(coverage, frame)), frame);
  return [...table, ...leftToDo(coverage, verbose === true, frame)];
}

function oneBlock(lines: readonly string[]): (readonly string[])[] {
  return lines.length === 0 ? [] : [lines];
}

/** A line for each result, as nobody reads them unless they are asked for. */
function knownLines(report: Report, { colors, show }: Frame): string[] {
  return report.fixtures.flatMap(({ id, results }) =>
    results
      .filter(({ result }) => result.verdict === "known-failing")
      .map(({ binding, result: { knownFailing, reason = "no reason given" } }) => {
        const why = remarkText(knownFailing ?? { reason });
        return `  ${colors.yellow(VERDICTS["known-failing"].mark)} ${show(binding, 80)}: ${show(id, 120)}: ${show(why, 300)}`;
      }),
  );
}

function remarkLines(report: Report, verdict: "skipped" | "flaky", frame: Frame): string[] {
  const remarks = remarksOf(report, verdict);
  const { items, rest } = firstOf(remarks, frame.limits.remarks);
  const lines = items.map(({ bindings, reason, ids }) => {
    const shown = firstOf(ids, frame.limits.remarks);
    const which =
      shown.items.map((id) => frame.show(id, 120)).join(", ") + (shown.rest === 0 ? "" : ` and ${shown.rest} more`);
    return `  ${frame.colors.yellow("○")} ${frame.show(listOf(bindings, 5), 200)}: ${which}: ${frame.show(reason, 300)}`;
  });
  return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}

function noteLines(report: Report, frame: Frame): string[] {
  const { items, rest } = firstOf(passedNotes(report), frame.limits.remarks);
  const lines = items.map(
    ({ binding, id, note }) =>
      `  ${frame.colors.yellow("!")} ${frame.show(binding, 80)}: ${frame.show(id, 120)}: ${frame.show(note, 300)}`,
  );
  return rest === 0 ? lines : [...lines, `  and ${counted(rest, "more note")}`];
}

function problemLines(report: Report, frame: Frame): string[] {
  const { items, rest } = firstOf(untoldProblems(report), frame.limits.problems);
  const lines = items.flatMap(({ binding, message, edit }) => {
    const who = binding === undefined ? "" : `${frame.show(binding, 80)}: `;
    return [`${frame.colors.red("✗")} ${who}${frame.show(message, 600)}`, ...editLines(edit, frame)];
  });
  return rest === 0 ? lines : [...lines, `and ${counted(rest, "more problem")}`];
}

/** What to change in the configuration, so that it can be done without looking for it. */
function editLines(edit: GateEdit | undefined, { colors, show }: Frame): string[] {
  if (edit === undefined) return [];
  const removed = edit.remove.map((line) => `      ${colors.red(`- ${show(line, 500)}`)}`);
  const written = edit.write.map((line) => `      ${colors.green(`+ ${show(line, 500)}`)}`);
  return [`    ${show(editTitle(edit), 300)}`, ...removed, ...written];
}

function verdictLine(report: Report, frame: Frame): string {
  const sentence = frame.show(verdictSentence(report), 2000);
  const { bold, green, red } = frame.colors;
  return bold(report.result === "passed" ? green(`✓ ${sentence}`) : red(`✗ ${sentence}`));
}

/** renderFindings writes what validation found, a line each, and how many there are. */
export function renderFindings(findings: Report["findings"], { color }: { readonly color: boolean }): string {
  const frame = frameOf({ color, verbose: true });
  const lines = findingLines(findings, frame);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
