/** The failures of a report as Markdown: what each fixture expected and received. */
import type { FixtureResult, Mismatch, Report, Verdict } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, shorten, shortenPair } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeCell, codeFence, codeSpan, escapeMarkdown } from "./escape.ts";
import { type FailureGroup, type FixtureFailure, failuresOf, headlineOf, reasonOf } from "./failures.ts";
import { boldNames, fold, prose, tableRow } from "./markdown-parts.ts";
import { lineLink, placeLink } from "./markdown-source.ts";
import { VERDICTS } from "./verdicts.ts";

const MISMATCHES_SHOWN = 20;
const VALUE = 160;
/** Two values of so many characters together stand beside each other without being scrolled. */
const BESIDE = 80;

export interface FailureSections {
  readonly open: readonly Section[];
  /** Each is a line to be unfolded. */
  readonly folded: readonly Section[];
}

/** failureSections shows the failing fixtures one by one, the first `open` of them open. Texts are made when they are asked for. */
export function failureSections(report: Report, open: number, sourceUrl: string | undefined): FailureSections {
  const sections = failuresOf(report).map((failure, index): Section => {
    const isOpen = index < open;
    return {
      noun: "failure",
      heading: "### Failures",
      text: () => (isOpen ? openText(failure, sourceUrl) : foldedText(failure, sourceUrl)),
      shorter(fits) {
        const text = briefText(failure, sourceUrl);
        return isOpen && fits(text) ? text : undefined;
      },
    };
  });
  return { open: sections.slice(0, open), folded: sections.slice(open) };
}

function openText(failure: FixtureFailure, sourceUrl: string | undefined): string {
  return [headOf(failure), placeOf(failure, sourceUrl), bodyOf(failure, sourceUrl)].join("\n\n");
}

/** Where the differences are too many to be shown, the first one of each group is. */
function briefText(failure: FixtureFailure, sourceUrl: string | undefined): string {
  return [headOf(failure), placeOf(failure, sourceUrl), oneLine(failure)].join("\n\n");
}

function foldedText(failure: FixtureFailure, sourceUrl: string | undefined): string {
  const title = `${emojiOf(failure)} ${titleOf(failure)} · ${oneLine(failure)}`;
  return fold(title, `${placeOf(failure, sourceUrl)}\n\n${bodyOf(failure, sourceUrl)}`);
}

function headOf(failure: FixtureFailure): string {
  return `#### ${emojiOf(failure)} ${titleOf(failure)}`;
}

function titleOf({ fixture }: FixtureFailure): string {
  return escapeMarkdown(shorten(fixture.id, 120));
}

function placeOf({ fixture: { name, file, line } }: FixtureFailure, sourceUrl: string | undefined): string {
  return `${escapeMarkdown(shorten(name, 200))} · ${placeLink(file, line, sourceUrl)}`;
}

function bodyOf({ groups }: FixtureFailure, sourceUrl: string | undefined): string {
  return groups.map((group) => groupText(group, sourceUrl)).join("\n\n");
}

function emojiOf({ groups }: FixtureFailure): string {
  const verdict: Verdict = groups[0]?.result.verdict ?? "failed";
  return VERDICTS[verdict].emoji;
}

function oneLine({ groups }: FixtureFailure): string {
  const { items, rest } = firstOf(groups, 3);
  const said = items.map(
    ({ bindings, result }) => `${shorten(bindings.join(", "), 80)} ${shorten(headlineOf(result, 24), 200)}`,
  );
  return escapeMarkdown([...said, ...(rest === 0 ? [] : [`and ${counted(rest, "more way")} to fail`])].join("; "));
}

function groupText({ bindings, result }: FailureGroup, sourceUrl: string | undefined): string {
  const reason = reasonOf(result);
  const head = `${boldNames(bindings)} ${VERDICTS[result.verdict].label}${reason === "" ? "" : `: ${prose(reason)}`}`;
  return [head, ...mismatchTexts(result, sourceUrl), ...asides(result), ...replayFence(result)].join("\n\n");
}

/** Short values stand beside each other, long ones below each other: there the eye finds what differs. */
function mismatchTexts({ mismatches, file }: FixtureResult, sourceUrl: string | undefined): string[] {
  const { items, rest } = firstOf(mismatches, MISMATCHES_SHOWN);
  const isLong = ({ expected, received }: Mismatch): boolean => expected.length + received.length > BESIDE;
  const rows = items.filter((mismatch) => !isLong(mismatch)).map((mismatch) => mismatchRow(mismatch, file, sourceUrl));
  return [
    ...(rows.length === 0 ? [] : [["| where | expected | received | line |", "|:--|:--|:--|--:|", ...rows].join("\n")]),
    ...items.filter(isLong).map((mismatch) => mismatchFence(mismatch, file, sourceUrl)),
    ...(rest === 0 ? [] : [`and ${counted(rest, "more difference")}`]),
  ];
}

function mismatchRow(
  { path, line, expected, received }: Mismatch,
  file: string,
  sourceUrl: string | undefined,
): string {
  const where = codeCell(shorten(path, VALUE));
  return tableRow([where, codeCell(expected), codeCell(received), lineLink(file, line, sourceUrl)]);
}

function mismatchFence({ path, line, ...values }: Mismatch, file: string, sourceUrl: string | undefined): string {
  const [expected, received] = shortenPair(values.expected, values.received, VALUE);
  const fence = codeFence([`- expected ${expected}`, `+ received ${received}`], "diff");
  return `${codeSpan(shorten(path, VALUE))}, line ${lineLink(file, line, sourceUrl)}:\n\n${fence}`;
}

/** What probably happened, and what was seen besides. */
function asides({ mismatches, notes }: FixtureResult): string[] {
  const hints = new Set(mismatches.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
  const lines = [
    ...firstOf([...hints], 5).items.map((hint) => `- 💡 ${prose(hint)}`),
    ...firstOf(notes, 10).items.map((note) => `- ℹ️ ${prose(note)}`),
  ];
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** The command that runs it again; for several bindings that of the first. */
function replayFence({ replay }: FixtureResult): string[] {
  return replay === undefined ? [] : [codeFence([shorten(replay, 2000)], "sh")];
}
