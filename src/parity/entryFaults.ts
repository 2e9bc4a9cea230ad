/** What is wrong with entries `known-failing` themselves, and how each is to be mended. Pure. */
import type { EntryCopy } from "../config/edit/model.ts";
import type { GateProblem } from "../generated/report.ts";
import type { BindingResult, FixtureResult } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { daysAfter } from "../text/day.ts";
import { quote } from "../text/quote.ts";
import { listOf } from "../text/shorten.ts";
import { foresees, observedResult, type PlacedEntry } from "./knownFailing.ts";

export interface EntryFault {
  readonly kind: Extract<GateProblem["kind"], `${string}-entry`>;
  readonly entry: PlacedEntry;
  /** The sentence that begins with the entry. */
  readonly message: string;
  /** What is to stand in its place. None: nothing is. */
  readonly instead: readonly EntryCopy[];
}

export interface FaultOptions {
  /** Whether the ids are those of the whole suite: of a part nobody can say what an entry matches. */
  readonly isWholeSuite: boolean;
  /** That of the configuration, where the run was made with the other one. */
  readonly otherEncoding?: Encoding;
  readonly today: string;
}

/** An entry for more than this hides what it was not written for. */
const MOST_COVERED = 20;
/** How far away the next look is that is proposed for an expired entry. */
const RENEWAL_DAYS = 90;
const NAMED = 5;

/** entryFaults looks at the entries of the bindings that have results. What did not run is neither for an entry nor against it. */
export function entryFaults(
  entries: readonly PlacedEntry[],
  results: readonly BindingResult[],
  options: FaultOptions,
): EntryFault[] {
  const byBinding = new Map(results.map(({ binding, fixtures }) => [binding, resultsById(fixtures)]));
  return entries.flatMap((entry) => {
    const found = byBinding.get(entry.binding);
    return found === undefined ? [] : faultOf(entry, found, options);
  });
}

/** resultsById gives each result as it was observed. */
export function resultsById(fixtures: readonly FixtureResult[]): ReadonlyMap<string, FixtureResult> {
  return new Map(fixtures.map((result) => [result.id, observedResult(result)]));
}

function faultOf(
  placed: PlacedEntry,
  results: ReadonlyMap<string, FixtureResult>,
  options: FaultOptions,
): EntryFault[] {
  const { entry, covered, isExpired } = placed;
  const { isWholeSuite, today } = options;
  const fault = (kind: EntryFault["kind"], message: string, instead: readonly EntryCopy[]): EntryFault[] => [
    { kind, entry: placed, message, instead },
  ];
  if (covered.size === 0) {
    return isWholeSuite ? fault("unused-entry", "matches no fixture of the suite: correct it, or delete it", []) : [];
  }
  const isLeftOut = [...covered].every((id) => (results.get(id)?.verdict ?? "skipped") === "skipped");
  if (isLeftOut) return [];
  const passing = [...covered].filter((id) => results.get(id)?.verdict === "passed");
  const rest = withoutFixtures(placed, passing, options);
  if (isExpired) {
    const instead = passing.length === covered.size ? rest : [{ expires: daysAfter(today, RENEWAL_DAYS) }];
    return fault("expired-entry", `expired on ${entry.expires}: ${expiredAdvice(instead)}`, instead);
  }
  if (covered.size > MOST_COVERED && isWholeSuite) {
    const message = `covers ${covered.size} fixtures, more than the ${MOST_COVERED} that an entry may: name those that fail`;
    return fault("broad-entry", message, rest);
  }
  if (passing.length === 0) return [];
  return fault("passing-entry", passingMessage(passing, covered.size), rest);
}

function expiredAdvice(instead: readonly EntryCopy[]): string {
  return instead.length === 0
    ? "nothing it covers fails any more, delete it"
    : "look at it again, and write a later day, or delete it";
}

function passingMessage(passing: readonly string[], covered: number): string {
  if (passing.length === covered) return "covers nothing that fails any more";
  return `${passing.length} of the ${covered} fixtures it covers pass now: ${listOf(passing.map(quote), NAMED)}`;
}

/**
 * withoutFixtures is what is left of an entry when some fixtures are taken out: a copy for each of the others. In a run with
 * an encoding that is not the configuration's own, they are left to the runs with that one.
 */
export function withoutFixtures(
  { entry, covered }: PlacedEntry,
  gone: readonly string[],
  { otherEncoding }: Pick<FaultOptions, "otherEncoding">,
): EntryCopy[] {
  const taken = new Set(gone);
  const kept = [...covered].filter((id) => !taken.has(id)).map((fixture): EntryCopy => ({ fixture }));
  if (otherEncoding === undefined || entry.encoding !== undefined) return kept;
  if (kept.length === 0) return [{ encoding: otherEncoding }];
  return [...kept, ...gone.map((fixture): EntryCopy => ({ fixture, encoding: otherEncoding }))];
}

/** isFailing tells whether a result, as it was observed, is a failure that an entry can excuse. */
export function isFailing(result: FixtureResult | undefined): result is FixtureResult {
  return result?.verdict === "failed" || result?.verdict === "timeout";
}

/** failsAsExpected tells whether a fixture fails in the way that an entry speaks of. */
export function failsAsExpected({ entry }: PlacedEntry, result: FixtureResult | undefined): boolean {
  return isFailing(result) && foresees(entry, result);
}
