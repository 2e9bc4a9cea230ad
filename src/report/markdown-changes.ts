/** What changed since the base, as sections of the Markdown report: counts and first names, and all of it in a fold. */
import { counted } from "../text/counted.ts";
import { firstOf, listOf, shorten } from "../text/shorten.ts";
import type { Section } from "./budget.ts";
import type { ComparedBase, CoverageChange, FixtureChange, ReportChanges } from "./changes.ts";
import { percentText } from "./coverage.ts";
import { escapeMarkdown } from "./escape.ts";
import { cuttable, fold, prose } from "./markdown-parts.ts";
import { commitText, pageLink } from "./markdown-source.ts";

const NAMES_OPEN = 5;
const LINES_FOLDED = 1000;

export interface ChangeSections {
  readonly open: readonly Section[];
  /** All names, where there are many. */
  readonly folded: readonly Section[];
}

/** Changes of one kind, their names as plain text. */
interface Kind {
  readonly mark: string;
  /** Such as "2 newly failing". */
  readonly title: string;
  readonly names: readonly string[];
}

/** changeSections tells what changed since the base, also that nothing did, or that the two cannot be compared. */
export function changeSections(base: ComparedBase | undefined): ChangeSections {
  if (base === undefined) return { open: [], folded: [] };
  const { changes } = base;
  const noun = "list of changes";
  const since = baseText(base);
  if (changes.incomparable !== undefined) {
    return { open: [{ noun, text: `Not compared with ${since}: ${prose(changes.incomparable)}.` }], folded: [] };
  }
  const partial = changes.isPartial ? [PARTIAL] : [];
  if (!changes.any) return { open: [{ noun, text: [`No changes since ${since}.`, ...partial].join(" ") }], folded: [] };
  const heading = `### Changes since ${since}`;
  const kinds = kindsOf(changes);
  const lines = [...verdictLines(changes), ...kinds.map(openLine), ...partial.map((text) => `- ${text}`)];
  const isLong = kinds.some(({ names }) => names.length > NAMES_OPEN);
  return {
    open: [{ noun, heading, text: lines.join("\n") }],
    folded: isLong ? [{ noun: "list of all changes", heading, ...allNames(kinds) }] : [],
  };
}

const PARTIAL = "Which fixtures are new or gone is not known, as one of the runs left out some.";

function baseText({ sha, url }: ComparedBase): string {
  const label = sha === undefined ? "the base report" : commitText(sha);
  return url === undefined ? label : pageLink(label, url);
}

function verdictLines({ result }: ReportChanges): string[] {
  if (result === undefined) return [];
  return [result === "failed" ? "- ❌ **Failed now**, and passed before" : "- ✅ **Passed now**, and failed before"];
}

function kindsOf(changes: ReportChanges): Kind[] {
  const { newlyFailing, newlyPassing, newlyExcused, newlyDivergent, noLongerDivergent, coverage } = changes;
  const up = coverage.filter(({ before, after }) => after > before);
  const down = coverage.filter(({ before, after }) => after < before);
  const kinds: Kind[] = [
    onBindings("❌", "newly failing", newlyFailing),
    onBindings("✅", "newly passing", newlyPassing),
    onBindings("🟡", "newly known to fail or skipped", newlyExcused),
    { mark: "⚠️", title: `${newlyDivergent.length} newly divergent`, names: newlyDivergent },
    { mark: "✅", title: `${noLongerDivergent.length} no longer divergent`, names: noLongerDivergent },
    ofThings("🆕", "new binding", changes.newBindings),
    ofThings("➖", "binding", changes.goneBindings, " gone"),
    ofThings("🆕", "new fixture", changes.newFixtures),
    ofThings("➖", "fixture", changes.goneFixtures, " gone"),
    { mark: "📉", title: "coverage down", names: down.map(coverageText) },
    { mark: "📈", title: "coverage up", names: up.map(coverageText) },
  ];
  return kinds.filter(({ names }) => names.length > 0);
}

function onBindings(mark: string, what: string, changed: readonly FixtureChange[]): Kind {
  const names = changed.map(({ id, bindings }) => `${shorten(id, 120)} (${shorten(listOf(bindings, 5), 120)})`);
  return { mark, title: `${counted(changed.length, "fixture")} ${what}`, names };
}

function ofThings(mark: string, noun: string, names: readonly string[], end = ""): Kind {
  return { mark, title: `${counted(names.length, noun)}${end}`, names };
}

function coverageText({ name, metric, before, after }: CoverageChange): string {
  return `${shorten(name, 80)} ${metric} ${percentText(before)} → ${percentText(after)}`;
}

function openLine({ mark, title, names }: Kind): string {
  const { items, rest } = firstOf(names, NAMES_OPEN);
  const more = rest === 0 ? "" : ` and ${rest} more`;
  return `- ${mark} **${title}**: ${items.map(nameText).join(", ")}${more}`;
}

function allNames(kinds: readonly Kind[]): Pick<Section, "text" | "shorter"> {
  const lines = kinds.flatMap(({ mark, title, names }) => [
    () => `- ${mark} ${title}`,
    ...names.map((name) => () => `  - ${nameText(name)}`),
  ]);
  return cuttable(lines, LINES_FOLDED, (shown, rest) => {
    const more = rest === 0 ? [] : ["", `and ${rest} more`];
    return fold("All changes", [...shown.map((line) => line()), ...more].join("\n"));
  });
}

function nameText(name: string): string {
  return escapeMarkdown(shorten(name, 280));
}
