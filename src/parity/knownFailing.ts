/** What a configuration says of failures beforehand: entries `known-failing` and allowed flakiness, result by result. */
import type { KnownFailingConfig } from "../config/model.ts";
import type { FixtureResult, KnownFailing, Mismatch, Verdict } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { entryMatcher } from "../suite/select.ts";
import type { Mask } from "../text/mask.ts";
import { quote } from "../text/quote.ts";

export interface ExcuseOptions {
  /** The entries of each binding, in the order of the configuration. */
  readonly entries: ReadonlyMap<string, readonly KnownFailingConfig[]>;
  /** Of the run: entries for the other one are passed over. */
  readonly encoding: Encoding;
  /** The ids of all fixtures of the suite, before any filter. */
  readonly ids: readonly string[];
  /** Such as `2027-01-01` (UTC). */
  readonly today: string;
  readonly flakyAllowed: boolean;
  readonly mask: Mask;
}

/** An entry that is for this run. */
export interface PlacedEntry {
  readonly binding: string;
  /** Its position among the entries of the binding. */
  readonly index: number;
  readonly entry: KnownFailingConfig;
  /** The ids of the suite's fixtures that it speaks of. */
  readonly covered: ReadonlySet<string>;
  readonly isExpired: boolean;
}

export interface Excuses {
  readonly entries: readonly PlacedEntry[];
  /** Gives a result as the configuration sees it. Of a result that has been given once before it makes the same. */
  excuse(binding: string, result: FixtureResult): FixtureResult;
}

/** readExcuses finds out what each entry speaks of. */
export function readExcuses(options: ExcuseOptions): Excuses {
  const entries = placeEntries(options);
  const inForce = entries.filter(({ isExpired }) => !isExpired);
  return {
    entries,
    excuse(binding, result) {
      const speaking = inForce.filter((entry) => entry.binding === binding && entry.covered.has(result.id));
      return excuseResult(
        observedResult(result),
        speaking.map(({ entry }) => entry),
        options,
      );
    },
  };
}

function placeEntries({ entries, encoding, ids, today }: ExcuseOptions): PlacedEntry[] {
  const known = new Set(ids);
  return [...entries].flatMap(([binding, list]) =>
    list.flatMap((entry, index): PlacedEntry[] => {
      if (entry.encoding !== undefined && entry.encoding !== encoding) return [];
      const covered = new Set(ids.filter(entryMatcher(entry.fixture, known)));
      return [{ binding, index, entry, covered, isExpired: entry.expires !== undefined && entry.expires < today }];
    }),
  );
}

/** observedResult takes off a result what a configuration has said of it. */
export function observedResult({ knownFailing, allowed, ...result }: FixtureResult): FixtureResult {
  return { ...result, verdict: knownFailing?.observed ?? verdictWithout(result.verdict) };
}

/** Verdicts that no server earns by itself: a result file that has one, and not why, may be a forged one. */
function verdictWithout(verdict: Verdict): Verdict {
  if (verdict === "known-failing") return "failed";
  return verdict === "unexpected-pass" ? "passed" : verdict;
}

function excuseResult(
  result: FixtureResult,
  entries: readonly KnownFailingConfig[],
  { flakyAllowed, mask }: ExcuseOptions,
): FixtureResult {
  if (isAllowed(result, flakyAllowed)) return { ...result, allowed: true };
  const [first] = entries;
  if (first === undefined) return result;
  const { verdict } = result;
  switch (verdict) {
    case "passed":
      return { ...result, verdict: "unexpected-pass", knownFailing: markOf(first, verdict, mask) };
    case "failed":
    case "timeout": {
      const excusing = entries.find((entry) => foresees(entry, result));
      return excusing === undefined
        ? { ...result, knownFailing: { ...markOf(first, verdict, mask), refusal: refusalOf(entries, mask) } }
        : { ...result, verdict: "known-failing", knownFailing: markOf(excusing, verdict, mask) };
    }
    case "flaky":
    case "crashed": {
      const what = verdict === "flaky" ? "fixture that passes now and then" : "crash";
      return {
        ...result,
        knownFailing: { ...markOf(first, verdict, mask), refusal: `known-failing excuses no ${what}` },
      };
    }
    default:
      return result;
  }
}

function isAllowed({ verdict, attempts }: FixtureResult, flakyAllowed: boolean): boolean {
  return flakyAllowed && verdict === "flaky" && attempts?.includes("passed") === true;
}

/** foresees tells whether an entry speaks of the way in which a fixture failed. */
export function foresees({ mismatch }: KnownFailingConfig, { mismatches }: FixtureResult): boolean {
  return mismatch === undefined || mismatches.some((each) => mismatchText(each).includes(mismatch));
}

/** mismatchText writes a mismatch as one text, as reports do: `status: expected NOT_FOUND, received UNKNOWN`. */
export function mismatchText({ path, expected, received, hint }: Mismatch): string {
  return `${path}: expected ${expected}, received ${received}${hint === undefined ? "" : `: ${hint}`}`;
}

function markOf({ reason, issue }: KnownFailingConfig, observed: KnownFailing["observed"], mask: Mask): KnownFailing {
  return { observed, reason: mask(reason), ...(issue === undefined ? {} : { issue: mask(issue) }) };
}

function refusalOf(entries: readonly KnownFailingConfig[], mask: Mask): string {
  const texts = entries.flatMap(({ mismatch }) => (mismatch === undefined ? [] : [quote(mask(mismatch))]));
  return `known-failing expects ${texts.join(" or ")} in a mismatch, and none has it`;
}
