/** The failures of a report as Markdown: what the servers did, what each fixture expected and received. */
import type {
  FixtureResult,
  Mismatch,
  Report,
  ReportedBinding,
  ReportedFixture,
  ServerFailure,
} from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { firstOf, shorten, shortenPair } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import { codeCell, codeFence, codeSpan, escapeMarkdown, withoutColours } from "./escape.ts";
import { type FailureGroup, type FixtureFailure, failuresOf, headlineOf, reasonOf, remarksOf } from "./failures.ts";
import { lineLink, placeLink } from "./markdown-source.ts";
import { isServerFault, whatServerDid } from "./summary.ts";
import { VERDICTS } from "./verdicts.ts";

/** So many failures stand open; each further one is folded to a line. */
const OPEN_FAILURES = 10;
const MISMATCHES_SHOWN = 20;
const LOG_LINES = 100;
const VALUE = 160;
const PROSE = 600;

/** serverSections tells how each failed server failed, with the tail of its log in a fold. */
export function serverSections(report: Report): Section[] {
  const failed = report.bindings.filter((binding) => binding.server.failure !== undefined);
  return failed.map((binding, index) => ({
    noun: "server failure",
    text: (index === 0 ? "### Servers\n\n" : "") + serverText(binding),
  }));
}

function serverText({ name, server: { failure } }: ReportedBinding): string {
  if (failure === undefined) return "";
  const what = `${isServerFault(failure) ? "💥" : "⚠️"} **${escapeMarkdown(shorten(name, 80))}**: the server ${whatServerDid(failure)}: ${prose(failure.message)}`;
  const hint = failure.hint === undefined ? [] : [`💡 ${prose(failure.hint)}`];
  return [what, ...hint, logFold(failure)].join("\n\n");
}

function logFold({ log }: ServerFailure): string {
  if (log.length === 0) return "The server wrote nothing.";
  const lines = log.slice(-LOG_LINES).map((line) => shorten(withoutColours(line), 500));
  return fold(`The end of the server's output (${counted(lines.length, "line")})`, codeFence(lines, "text"));
}

/** notRunSection tells in bulk what never ran. */
export function notRunSection(report: Report): Section[] {
  const remarks = remarksOf(report, "not-run");
  if (remarks.length === 0) return [];
  const { items, rest } = firstOf(remarks, 30);
  const lines = items.map(({ bindings, reason, ids }) => {
    const which = ids.length === 1 ? codeSpan(ids[0] ?? "") : counted(ids.length, "fixture");
    return `- ${boldNames(bindings)}: ${which} not run: ${prose(reason)}`;
  });
  if (rest > 0) lines.push(`- and ${rest} more reasons`);
  return [{ noun: "list of what did not run", text: ["### Not run", "", ...lines].join("\n") }];
}

/** failureSections shows the failing fixtures one by one, the first ones open. */
export function failureSections(report: Report, sourceUrl: string | undefined): Section[] {
  return failuresOf(report).map((failure, index) => {
    const body = failure.groups.map((group) => groupText(group, sourceUrl)).join("\n\n");
    const place = `${escapeMarkdown(shorten(failure.fixture.name, 200))} · ${placeOf(failure.fixture, sourceUrl)}`;
    const text =
      index < OPEN_FAILURES
        ? [`#### ${VERDICTS[worstOf(failure)].emoji} ${title(failure)}`, place, body].join("\n\n")
        : fold(`${VERDICTS[worstOf(failure)].emoji} ${title(failure)} ${oneLine(failure)}`, `${place}\n\n${body}`);
    return { noun: "failure", text: (index === 0 ? "### Failures\n\n" : "") + text };
  });
}

function title({ fixture }: FixtureFailure): string {
  return escapeMarkdown(shorten(fixture.id, 120));
}

function placeOf(fixture: ReportedFixture, sourceUrl: string | undefined): string {
  return placeLink(fixture.file, fixture.line, sourceUrl);
}

function worstOf({ groups }: FixtureFailure): FixtureResult["verdict"] {
  return groups[0]?.result.verdict ?? "failed";
}

function oneLine({ groups }: FixtureFailure): string {
  return escapeMarkdown(
    groups
      .map(({ bindings, result }) => `${shorten(bindings.join(", "), 80)} ${shorten(headlineOf(result, 30), 300)}`)
      .join("; "),
  );
}

function groupText({ bindings, result }: FailureGroup, sourceUrl: string | undefined): string {
  const reason = reasonOf(result);
  const head = `${boldNames(bindings)} ${VERDICTS[result.verdict].label}${reason === "" ? "" : `: ${prose(reason)}`}`;
  return [head, ...mismatchTable(result, sourceUrl), ...asides(result), ...replayFence(result, bindings)].join("\n\n");
}

function mismatchTable(result: FixtureResult, sourceUrl: string | undefined): string[] {
  if (result.mismatches.length === 0) return [];
  const { items, rest } = firstOf(result.mismatches, MISMATCHES_SHOWN);
  const rows = items.map((mismatch) => mismatchRow(mismatch, result.file, sourceUrl));
  const more = rest === 0 ? [] : [`and ${counted(rest, "more difference")}`];
  return [["| where | expected | received | line |", "|:--|:--|:--|--:|", ...rows].join("\n"), ...more];
}

function mismatchRow(mismatch: Mismatch, file: string, sourceUrl: string | undefined): string {
  const [expected, received] = shortenPair(mismatch.expected, mismatch.received, VALUE);
  const line = lineLink(file, mismatch.line, sourceUrl);
  return `| ${codeCell(shorten(mismatch.path, VALUE))} | ${codeCell(expected)} | ${codeCell(received)} | ${line} |`;
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

function replayFence({ replay }: FixtureResult, bindings: readonly string[]): string[] {
  if (replay === undefined) return [];
  const others = bindings.length > 1 ? ` (${escapeMarkdown(shorten(bindings[0] ?? "", 80))})` : "";
  return [`Replay it${others}:\n\n${codeFence([replay], "sh")}`];
}

/** boldNames lists bindings. */
export function boldNames(bindings: readonly string[]): string {
  return bindings.map((name) => `**${escapeMarkdown(shorten(name, 80))}**`).join(", ");
}

function prose(text: string): string {
  return escapeMarkdown(shorten(text, PROSE));
}

/** fold hides text behind a line. The empty lines make GitHub read what is inside as Markdown. */
export function fold(summary: string, text: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
