/** Observations and verdicts → the result a file and a report hold, with secrets masked. */
import type { Fixture } from "../fixtures/model.ts";
import type { FixtureResult, Mismatch, RecordedOutcome, Verdict } from "../generated/result.ts";
import { isObject, type JsonValue } from "../json/value.ts";
import type { Metadata } from "../rpc/metadata.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { statusLabel } from "../rpc/status.ts";
import { isSecretKey, MASK, type Mask } from "../text/mask.ts";
import { shorten } from "../text/shorten.ts";
import type { Compared } from "./compared.ts";
import type { CollectedReplies } from "./replies.ts";
import { isRed } from "./verdicts.ts";

/** Of a note or a violation, in characters: names and values of a peer's own making stand in them. */
const MAX_SENTENCE = 400;

export interface ResultParts {
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly kind?: NonNullable<FixtureResult["kind"]>;
  /** Already masked. */
  readonly mismatches?: readonly Mismatch[];
  readonly notes?: readonly string[];
  readonly attempts?: readonly Verdict[];
  readonly observed?: { readonly outcome: Outcome; readonly replies: CollectedReplies };
  /** Already masked. */
  readonly compared?: Compared;
  readonly replay?: string;
}

/** fixtureResult puts a result together. */
export function fixtureResult(fixture: Fixture, parts: ResultParts, mask: Mask): FixtureResult {
  const { verdict, reason, kind, mismatches = [], notes = [], attempts, observed, compared, replay } = parts;
  const { category } = fixture.spec;
  const parity = parityTag(fixture);
  return {
    id: fixture.id,
    name: mask(fixture.spec.name),
    file: fixture.file,
    line: lineOf(fixture, verdict, mismatches),
    ...(category === undefined ? {} : { category }),
    ...(kind === undefined ? {} : { kind }),
    ...(parity === undefined ? {} : { parity: mask(parity) }),
    verdict,
    ...(reason === undefined ? {} : { reason: mask(reason) }),
    mismatches: [...mismatches],
    notes: notes.map((note) => sentence(note, mask)),
    ...(observed === undefined ? {} : { outcome: recordOutcome(observed.outcome, observed.replies, compared, mask) }),
    ...(attempts === undefined ? {} : { attempts: [...attempts] }),
    ...(replay === undefined || verdict === "passed" || verdict === "skipped" ? {} : { replay: mask(replay) }),
    timings: roundTimings(observed?.outcome.timings ?? { durationMs: 0 }),
  };
}

/** Finding a place takes a parse of the file: where all is well nobody looks. */
function lineOf(fixture: Fixture, verdict: Verdict, mismatches: readonly Mismatch[]): number {
  if (mismatches[0] !== undefined) return mismatches[0].line;
  return isRed(verdict) ? fixture.document.locateKey("/expected_response").line : 1;
}

const PARITY_TAG = "parity:";

/** parityTag is why a fixture lets bindings differ; undefined where it does not. */
function parityTag({ spec }: Fixture): string | undefined {
  return spec.tags?.find((tag) => tag.startsWith(PARITY_TAG))?.slice(PARITY_TAG.length);
}

function recordOutcome(
  outcome: Outcome,
  replies: CollectedReplies,
  compared: Compared | undefined,
  mask: Mask,
): RecordedOutcome {
  const { code, message, origin } = outcome.status;
  return {
    status: { code, name: statusLabel(code), message: mask(message), origin },
    headers: maskMetadata(outcome.headers, mask),
    trailers: maskMetadata(outcome.trailers, mask),
    trailersOnly: outcome.trailersOnly,
    messageCount: replies.count,
    messagesDigest: replies.digest,
    messages: replies.recorded.map((message) => maskValue(message, mask)),
    violations: outcome.violations.map((violation) => sentence(violation, mask)),
    ...(compared === undefined ? {} : { compared: compared.judged, shown: compared.shown }),
  };
}

/** Masked before it is cut: half a secret is not recognised any more. */
function sentence(text: string, mask: Mask): string {
  return shorten(mask(text), MAX_SENTENCE);
}

/** Without `date`, which differs from run to run. */
function maskMetadata(metadata: Metadata, mask: Mask): string[][] {
  return metadata.filter(([key]) => key !== "date").map(([key, value]) => [key, isSecretKey(key) ? MASK : mask(value)]);
}

function maskValue(value: JsonValue, mask: Mask): JsonValue {
  if (typeof value === "string") return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskValue(item, mask));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [mask(key), maskValue(member, mask)]));
}

/** To a hundredth of a millisecond: more digits are noise. */
function roundTimings(timings: FixtureResult["timings"]): FixtureResult["timings"] {
  const rounded = Object.entries(timings).map(([key, ms]: [string, number]) => [key, Math.round(ms * 100) / 100]);
  return { durationMs: 0, ...Object.fromEntries(rounded) };
}
