/** What went wrong, arranged for reading: by fixture, bindings that failed alike together, what never ran in bulk. */
import type { FixtureResult, Report, ReportedFixture, Verdict } from "../generated/report.ts";
import { countVerdicts } from "../suite/verdicts.ts";
import { shortenPair } from "../text/shorten.ts";
import { countsText, isFailure, VERDICTS } from "./verdicts.ts";

/** A fixture that failed on at least one binding. */
export interface FixtureFailure {
  readonly fixture: ReportedFixture;
  readonly groups: readonly FailureGroup[];
}

/** Bindings on which a fixture failed in just the same way. `result` is the first one's. */
export interface FailureGroup {
  readonly bindings: readonly string[];
  readonly result: FixtureResult;
}

/** Fixtures that share a verdict and a reason on the same bindings, and of which there is nothing more to say. */
export interface Remark {
  readonly bindings: readonly string[];
  readonly reason: string;
  /** Of what is known to fail: where it is being mended. */
  readonly issue?: string;
  readonly ids: readonly string[];
}

/** failuresOf lists the failing fixtures in fixture order. */
export function failuresOf(report: Report): FixtureFailure[] {
  return report.fixtures
    .map((fixture) => ({ fixture, groups: groupsOf(fixture) }))
    .filter((failure) => failure.groups.length > 0);
}

function groupsOf(fixture: ReportedFixture): FailureGroup[] {
  const groups = new Map<string, { bindings: string[]; result: FixtureResult }>();
  for (const { binding, result } of fixture.results.filter((cell) => isFailure(cell.result))) {
    const { verdict, knownFailing, reason, mismatches, notes, attempts } = result;
    const key = JSON.stringify([verdict, knownFailing, reason, mismatches, notes, attempts]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { bindings: [binding], result });
    else group.bindings.push(binding);
  }
  return [...groups.values()];
}

/** remarksOf lists the fixtures with a verdict that needs a reason and no details; of flaky ones those that are allowed. */
export function remarksOf(report: Report, verdict: "not-run" | "skipped" | "known-failing" | "flaky"): Remark[] {
  const remarks = new Map<string, Remark & { readonly ids: string[] }>();
  for (const fixture of report.fixtures) {
    for (const said of remarksOn(fixture, verdict)) {
      const key = JSON.stringify(said);
      const remark = remarks.get(key);
      if (remark === undefined) remarks.set(key, { ...said, ids: [fixture.id] });
      else remark.ids.push(fixture.id);
    }
  }
  return [...remarks.values()];
}

function remarksOn({ results }: ReportedFixture, verdict: Verdict): Omit<Remark, "ids">[] {
  const byReason = new Map<string, Omit<Remark, "ids"> & { readonly bindings: string[] }>();
  for (const { binding, result } of results.filter((cell) => cell.result.verdict === verdict)) {
    if (isFailure(result)) continue;
    const { reason = result.reason ?? "no reason given", issue } = foreseenIn(result);
    const key = JSON.stringify([reason, issue]);
    const said = byReason.get(key) ?? { bindings: [], reason, ...(issue === undefined ? {} : { issue }) };
    said.bindings.push(binding);
    byReason.set(key, said);
  }
  return [...byReason.values()];
}

/** What the configuration gives as the reason of a failure that it foresaw. */
function foreseenIn({ verdict, knownFailing }: FixtureResult): Partial<Pick<Remark, "reason" | "issue">> {
  return verdict === "known-failing" && knownFailing !== undefined ? knownFailing : {};
}

/** remarkText is the reason of a remark, and where it is being mended: plain text. */
export function remarkText({ reason, issue }: Pick<Remark, "reason" | "issue">): string {
  return issue === undefined ? reason : `${reason} (${issue})`;
}

/** reasonOf says in a line why a result is what it is, mismatches apart; empty when they say it all. */
export function reasonOf(result: FixtureResult): string {
  const { attempts, reason } = result;
  const foreseen = entryText(result);
  const tried =
    attempts === undefined || attempts.length < 2
      ? []
      : [`${attempts.length} attempts: ${countsText(countVerdicts(attempts))}`];
  return [...(reason === undefined ? [] : [reason]), ...tried, ...(foreseen === "" ? [] : [foreseen])].join("; ");
}

/** What an entry of the configuration has to do with a result that it does not excuse. */
function entryText({ verdict, knownFailing }: FixtureResult): string {
  if (knownFailing === undefined || verdict === "known-failing") return "";
  return knownFailing.refusal ?? `listed as known failing: ${remarkText(knownFailing)}`;
}

/**
 * headlineOf says in a line what is wrong with a result: its verdict, its reason, its first mismatch with about `limit`
 * characters of each value.
 */
export function headlineOf(result: FixtureResult, limit: number): string {
  const reason = reasonOf(result);
  const [first, ...others] = result.mismatches;
  const parts = [VERDICTS[result.verdict].label, ...(reason === "" ? [] : [reason])];
  if (first !== undefined) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    const [expected, received] = shortenPair(first.expected, first.received, limit);
    parts.push(`${first.path}: expected ${expected}, received ${received}${more}`);
  }
  return parts.join(": ");
}

/** A note on a fixture that passed: seen, and not judged. */
export interface PassedNote {
  readonly binding: string;
  readonly id: string;
  readonly note: string;
}

/** passedNotes lists what was seen beside passes, such as fields that a type does not have: green, and worth knowing. */
export function passedNotes(report: Report): PassedNote[] {
  return report.fixtures.flatMap(({ id, results }) =>
    results
      .filter(({ result }) => result.verdict === "passed")
      .flatMap(({ binding, result }) => result.notes.map((note) => ({ binding, id, note }))),
  );
}
