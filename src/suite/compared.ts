/** What of an outcome bindings are compared by: values as text, by path. The same in every run of the same server. */
import { acceptedStatuses } from "../fixtures/expectation.ts";
import { readMetadataMatcher } from "../fixtures/metadata-matchers.ts";
import type { ExpectedMetadata } from "../generated/fixture.ts";
import type { Mismatch } from "../generated/result.ts";
import type { Metadata } from "../rpc/metadata.ts";
import { isBinaryKey, TRANSPORT_KEYS } from "../rpc/metadata.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { STATUS, statusLabel } from "../rpc/status.ts";
import { isSecretKey, MASK, type Mask } from "../text/mask.ts";
import { shorten } from "../text/shorten.ts";
import { INCREMENTAL } from "./judge-incremental.ts";
import { isPartial } from "./judge-replies.ts";
import type { PlannedCall } from "./plan.ts";
import type { CollectedReplies } from "./replies.ts";

export interface Compared {
  readonly judged: Readonly<Record<string, string>>;
  /** What the fixture, the specification or the network leaves open. */
  readonly shown: Readonly<Record<string, string>>;
}

/** What a fixture leaves free, and the binding filled as it may. */
const AS_EXPECTED = "as expected";
const ABSENT = "(absent)";
/** Of a value that is shown, in characters. */
const MAX_TEXT = 400;

/** comparedOf takes from an observation what other bindings' observations are held against. Secrets are masked. */
export function comparedOf(
  call: PlannedCall,
  outcome: Outcome,
  replies: CollectedReplies,
  mismatches: readonly Mismatch[],
  mask: Mask,
): Compared {
  const judged = new Map<string, string>();
  const shown = new Map<string, string>();
  compareStatus(call, outcome, judged, shown);
  compareMessages(call, outcome, replies, judged, shown);
  compareMetadata(call, outcome, judged, shown);
  const expected = call.fixture.spec.expected_response;
  if (Array.isArray(expected.details)) judged.set("details", wholeText("details", mismatches));
  if (expected.server_sees_cancel === true) judged.set("cancellation", wholeText("server_sees_cancel", mismatches));
  // How fast messages come is partly the network's doing.
  if (expected.incremental === true) shown.set("delivery", wholeText(INCREMENTAL, mismatches));
  for (const [index, violation] of outcome.violations.entries()) judged.set(`protocol[${index}]`, violation);
  const texts = (values: ReadonlyMap<string, string>): Record<string, string> =>
    Object.fromEntries([...values].map(([path, value]) => [mask(path), shorten(mask(value), MAX_TEXT)]));
  return { judged: texts(judged), shown: texts(shown) };
}

/** Of what is judged as a whole: that it is as expected, or how it is not. */
function wholeText(path: string, mismatches: readonly Mismatch[]): string {
  const found = mismatches.filter((mismatch) => mismatch.path.startsWith(path));
  return found.length === 0 ? AS_EXPECTED : found.map(textOf).join("; ");
}

function textOf({ path, received }: Mismatch): string {
  return `${path}: ${received}`;
}

type Values = Map<string, string>;

function compareStatus(call: PlannedCall, { status }: Outcome, judged: Values, shown: Values): void {
  const accepted = acceptedStatuses(call.fixture.spec.expected_response);
  const isOpen = accepted.length > 1 && accepted.some((name) => STATUS[name] === status.code);
  (isOpen ? shown : judged).set("status", statusLabel(status.code));
  if (status.code === STATUS.OK) return;
  // Whose clock was faster at a deadline is chance, and so is then the text; what the client says is not the binding's.
  const isOwn = status.origin === "server" && status.code !== STATUS.DEADLINE_EXCEEDED && !isOpen;
  (isOwn ? judged : shown).set("error.message", status.message);
  if (!isOwn) shown.set("status made by", status.origin);
}

function compareMessages(
  call: PlannedCall,
  outcome: Outcome,
  replies: CollectedReplies,
  judged: Values,
  shown: Values,
): void {
  const streams = call.method.kind === "server_streaming" || call.method.kind === "bidirectional_streaming";
  if (!streams && outcome.status.code !== STATUS.OK) return;
  // Where a stream is cut is chance: that it is a beginning of what is expected has been judged.
  const target = isPartial(call, outcome) && replies.differingCount === 0 ? shown : judged;
  target.set("stream.length", String(replies.count));
  target.set("messages", replies.digest);
  if (replies.unknown.length > 0) shown.set("unknown fields", replies.unknown.join("; "));
  if (outcome.compressedCount > 0) shown.set("compressed messages", "yes");
}

function compareMetadata(call: PlannedCall, outcome: Outcome, judged: Values, shown: Values): void {
  const { headers, trailers, metadata, absent_headers, absent_trailers } = call.fixture.spec.expected_response;
  const initial = outcome.trailersOnly ? outcome.trailers : outcome.headers;
  const both = outcome.trailersOnly ? initial : [...initial, ...outcome.trailers];
  const named = {
    headers: [
      ...compareBlock("headers", headers, initial, judged),
      ...compareAbsent("headers", absent_headers, initial, judged),
    ],
    trailers: [
      ...compareBlock("trailers", trailers, outcome.trailers, judged),
      ...compareAbsent("trailers", absent_trailers, outcome.trailers, judged),
    ],
    metadata: compareBlock("metadata", metadata, both, judged),
  };
  shown.set("content-type", valuesText(initial, "content-type"));
  shown.set("other headers", otherKeys(outcome.headers, [...named.headers, ...named.metadata]));
  shown.set("other trailers", otherKeys(outcome.trailers, [...named.trailers, ...named.headers, ...named.metadata]));
}

function compareBlock(block: string, spec: ExpectedMetadata | undefined, received: Metadata, judged: Values): string[] {
  return Object.entries(spec ?? {}).flatMap(([name, value]) => {
    const key = name.toLowerCase();
    // What belongs to the transport is no binding's own to choose.
    if (TRANSPORT_KEYS.has(key)) return [];
    const got = received.filter(([other]) => other === key).map(([, text]) => text);
    const test = typeof value === "string" || Array.isArray(value) ? undefined : readMetadataMatcher(value);
    const isFree = test?.ok === true && test.satisfies(got);
    judged.set(`${block}.${key}`, isFree ? AS_EXPECTED : valuesText(received, key));
    return [key];
  });
}

function compareAbsent(
  block: string,
  keys: readonly string[] | undefined,
  received: Metadata,
  judged: Values,
): string[] {
  return (keys ?? []).map((name) => {
    const key = name.toLowerCase();
    judged.set(`${block}.${key}`, valuesText(received, key));
    return key;
  });
}

/** The values of a key as one text. A peer may join repeated ASCII values with commas, and another may not. */
function valuesText(metadata: Metadata, key: string): string {
  const values = metadata.filter(([name]) => name === key).map(([, value]) => value);
  if (values.length === 0) return ABSENT;
  if (isSecretKey(key)) return MASK;
  const parts = isBinaryKey(key) ? values : values.flatMap((value) => value.split(",").map((part) => part.trim()));
  return parts.join(", ");
}

/** The names of the keys that no fixture asked for; what every gRPC reply has is left out. */
function otherKeys(metadata: Metadata, named: readonly string[]): string {
  const keys = new Set(metadata.map(([key]) => key).filter((key) => !named.includes(key) && !TRANSPORT_KEYS.has(key)));
  keys.delete("date");
  return [...keys].sort().join(", ") || "none";
}
