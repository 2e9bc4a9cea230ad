/** Results → the changes of entries `known-failing` that make a run of the same outcomes green, as far as entries can. Pure. */
import type { BindingEdit, EntryCopy } from "../config/edit/model.ts";
import type { KnownFailingConfig } from "../config/model.ts";
import type { BindingResult, FixtureResult } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { shorten } from "../text/shorten.ts";
import { spellInvisible } from "../text/visible.ts";
import {
  type EntryFault,
  entryFaults,
  type FaultOptions,
  failsAsExpected,
  isFailing,
  resultsById,
  withoutFixtures,
} from "./entryFaults.ts";
import { type Excuses, mismatchText, type PlacedEntry } from "./knownFailing.ts";

export interface EntryUpdate {
  readonly edits: readonly BindingEdit[];
  /** What was done, and what was not, a line each. */
  readonly lines: readonly string[];
}

export interface UpdateOptions extends FaultOptions {
  readonly encoding: Encoding;
}

/** A new entry begins with these words, for the person who is to find others for them. */
export const TO_BE_EXPLAINED = "to be explained: ";
const MAX_REASON = 160;

/**
 * updateEntries adds an entry for each failure that none excuses, and takes out or narrows those that pass now or match
 * nothing. An expired entry stays, and what it covers with it: a person has to look at them again.
 */
export function updateEntries(
  excuses: Excuses,
  results: readonly BindingResult[],
  options: UpdateOptions,
): EntryUpdate {
  const faults = entryFaults(excuses.entries, results, options);
  const updates = results.map(({ binding, fixtures }) => {
    const own = excuses.entries.filter((entry) => entry.binding === binding);
    return updateBinding(binding, fixtures, { own, faults, excuses, options });
  });
  return {
    edits: updates.map(({ edit }) => edit).filter(({ instead, added }) => instead.size + added.length > 0),
    lines: updates.flatMap(({ lines }) => lines),
  };
}

interface BindingContext {
  readonly own: readonly PlacedEntry[];
  readonly faults: readonly EntryFault[];
  readonly excuses: Excuses;
  readonly options: UpdateOptions;
}

function updateBinding(binding: string, fixtures: readonly FixtureResult[], context: BindingContext) {
  const { own, faults, excuses, options } = context;
  const byId = resultsById(fixtures);
  const instead = new Map<number, readonly EntryCopy[]>();
  const lines: string[] = [];
  for (const placed of own) {
    const fault = faults.find(({ entry }) => entry === placed);
    if (placed.isExpired) {
      lines.push(
        `! ${binding}: ${placed.entry.fixture}: expired on ${placed.entry.expires}: it stays, for a person to look at`,
      );
      continue;
    }
    const gone = [...placed.covered].filter((id) => isGone(placed, byId.get(id)));
    if (fault === undefined && gone.length === 0) continue;
    const left = fault?.kind === "unused-entry" ? [] : withoutFixtures(placed, gone, options);
    instead.set(placed.index, left);
    lines.push(changeLine(placed, left, fault));
  }
  const added = fixtures
    .filter(({ id }) => !own.some(({ isExpired, covered }) => isExpired && covered.has(id)))
    .filter((result) => isFailing(excuses.excuse(binding, result)))
    .map((result) => newEntry(result, options));
  lines.push(...added.map(({ fixture, reason }) => `+ ${binding}: ${fixture}: ${reason}`));
  return { edit: { binding, instead, added }, lines };
}

/** A fixture that passes, or fails otherwise than its entry says: the entry is not for it any more. */
function isGone(entry: PlacedEntry, result: FixtureResult | undefined): boolean {
  return result?.verdict === "passed" || (isFailing(result) && !failsAsExpected(entry, result));
}

function changeLine(
  { binding, entry }: PlacedEntry,
  left: readonly EntryCopy[],
  fault: EntryFault | undefined,
): string {
  const isUnused = fault?.kind === "unused-entry";
  const why = isUnused ? "matches no fixture of the suite" : "covers nothing that fails as it says";
  if (left.length === 0) return `- ${binding}: ${entry.fixture}: ${why}`;
  const names = left.map(({ fixture = entry.fixture, encoding }) =>
    encoding === undefined ? fixture : `${fixture} (${encoding})`,
  );
  return `~ ${binding}: ${entry.fixture}: now ${names.join(", ")}`;
}

/** A run with an encoding that is not the configuration's own says nothing of the runs with that one. */
function newEntry({ id, mismatches }: FixtureResult, { encoding, otherEncoding }: UpdateOptions): KnownFailingConfig {
  const [first] = mismatches;
  const what = first === undefined ? "no mismatch was recorded" : shorten(mismatchText(first), MAX_REASON);
  return {
    fixture: id,
    reason: TO_BE_EXPLAINED + spellInvisible(what),
    ...(otherEncoding === undefined ? {} : { encoding }),
  };
}
