/** The headers and trailers that a fixture names, against those that arrived (docs/fixtures.md, section 3.6). */
import { readMetadataMatcher } from "../fixtures/metadata-matchers.ts";
import type { ExpectedMetadata } from "../generated/fixture.ts";
import { childPointer } from "../json/pointer.ts";
import { isBinaryKey, type Metadata, normaliseBinary } from "../rpc/metadata.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { STATUS } from "../rpc/status.ts";
import { isSecretKey, MASK } from "../text/mask.ts";
import { binaryHint } from "./hints.ts";
import type { Expected, MismatchList } from "./mismatch.ts";

/** judgeMetadata checks that every named key is there with its values, or is not there; other keys are free. */
export function judgeMetadata(expected: Expected, outcome: Outcome, found: MismatchList): void {
  // A trailers-only reply carries its headers in the trailing block.
  const initial = outcome.trailersOnly ? outcome.trailers : outcome.headers;
  judgeBlock("headers", expected.headers, initial, outcome.trailers, outcome, found);
  judgeBlock("trailers", expected.trailers, outcome.trailers, initial, outcome, found);
  judgeEither(expected.metadata, initial, outcome, found);
  judgeAbsent("headers", expected.absent_headers, initial, found);
  judgeAbsent("trailers", expected.absent_trailers, outcome.trailers, found);
}

/** `metadata` may come in either block, or its values spread over both. */
function judgeEither(
  spec: ExpectedMetadata | undefined,
  initial: Metadata,
  outcome: Outcome,
  found: MismatchList,
): void {
  const both = outcome.trailersOnly ? initial : [...initial, ...outcome.trailers];
  for (const [name, value] of Object.entries(spec ?? {})) {
    const key = name.toLowerCase();
    const wanted = wantedOf(key, value);
    if ([initial, outcome.trailers].some((block) => wanted.isMetBy(valuesOf(block, key)))) continue;
    judgeBlock("metadata", { [name]: value }, both, [], outcome, found);
  }
}

type Block = "headers" | "trailers" | "metadata";

function judgeBlock(
  block: Block,
  spec: ExpectedMetadata | undefined,
  received: Metadata,
  elsewhere: Metadata,
  outcome: Outcome,
  found: MismatchList,
): void {
  for (const [name, value] of Object.entries(spec ?? {})) {
    const key = name.toLowerCase();
    const wanted = wantedOf(key, value);
    const got = statusValues(key, wanted, outcome) ?? valuesOf(received, key);
    if (isContentType(key, wanted.values, got) || wanted.isMetBy(got)) continue;
    const isElsewhere = valuesOf(elsewhere, key).length > 0;
    const hint =
      got.length === 0 ? absenceHint(block, isElsewhere, outcome, found) : valuesHint(key, wanted.values, got);
    const pointer = childPointer(`/expected_response/${block}`, name);
    const expected = isSecretKey(key) ? MASK : wanted.shown;
    found.add(`${block}.${key}`, pointer, expected, showValues(key, got), hint);
  }
}

function absenceHint(block: Block, isElsewhere: boolean, { status }: Outcome, found: MismatchList): string | undefined {
  if (isElsewhere) return `it came in the ${block === "headers" ? "trailers" : "initial metadata"}`;
  if (block !== "trailers" || status.code === STATUS.OK || status.origin !== "server") return undefined;
  // With another error than the expected one nobody looks for its trailers.
  const isExpected = !found.list().some(({ path }) => path === "status");
  return isExpected ? "trailers belong to every status, and not to OK alone" : undefined;
}

function valuesHint(key: string, wanted: readonly string[], got: readonly string[]): string | undefined {
  const parts = isBinaryKey(key) ? got : got.flatMap((value) => value.split(","));
  if (parts.length < wanted.length) return "each value of a repeated key must come: some were merged or lost";
  if (!isBinaryKey(key) || got.length !== wanted.length) return undefined;
  const at = wanted.findIndex((value, index) => value !== got[index]);
  return binaryHint(wanted[at] ?? "", got[at] ?? "");
}

function judgeAbsent(block: Block, keys: readonly string[] | undefined, received: Metadata, found: MismatchList): void {
  for (const [index, name] of (keys ?? []).entries()) {
    const key = name.toLowerCase();
    const got = valuesOf(received, key);
    if (got.length === 0) continue;
    const pointer = `/expected_response/absent_${block}/${index}`;
    found.add(`absent_${block}.${key}`, pointer, "(absent)", showValues(key, got));
  }
}

function showValues(key: string, values: readonly string[]): string {
  if (values.length === 0) return "(absent)";
  return isSecretKey(key) ? MASK : values.join(", ");
}

/** What is wanted of a key: values, or what a matcher asks. */
interface Wanted {
  /** Empty for a matcher. */
  readonly values: readonly string[];
  readonly shown: string;
  isMetBy(got: readonly string[]): boolean;
}

function wantedOf(key: string, value: ExpectedMetadata[string]): Wanted {
  if (typeof value === "object" && !Array.isArray(value)) {
    const test = readMetadataMatcher(value);
    // A fixture with such a matcher is not run, unless its rule is switched off.
    return test.ok
      ? { values: [], shown: test.wanted, isMetBy: test.satisfies }
      : { values: [], shown: test.problem, isMetBy: () => false };
  }
  const values = (typeof value === "string" ? [value] : value).map((item) => normalise(key, item));
  return { values, shown: values.join(", "), isMetBy: (got) => sameValues(key, values, got) };
}

/** `grpc-status` and `grpc-message` among the expected trailers mean the status itself, however it came. */
function statusValues(key: string, { values }: Wanted, { status }: Outcome): readonly string[] | undefined {
  if (key === "grpc-status") return [String(status.code)];
  if (key !== "grpc-message") return undefined;
  const [text] = values;
  // Servers leave the message of an OK status out, and a part of the text will do, as for `error.message`.
  const isMet = text !== undefined && (status.code === 0 || status.message.includes(text));
  return isMet ? values : [status.message];
}

/** Any gRPC content type will do: `application/grpc` and `application/grpc+proto` are the same to a client. */
function isContentType(key: string, wanted: readonly string[], got: readonly string[]): boolean {
  return key === "content-type" && [wanted[0], got[0]].every((value) => value?.startsWith("application/grpc") === true);
}

function sameValues(key: string, wanted: readonly string[], got: readonly string[]): boolean {
  if (wanted.length === got.length && wanted.every((value, index) => value === got[index])) return true;
  // A peer may join repeated ASCII values with commas (PROTOCOL-HTTP2.md, "Custom-Metadata"). One value is taken as it is.
  if (wanted.length === 1 && got.length === 1) return false;
  const joined = (values: readonly string[]): string =>
    values.flatMap((value) => value.split(",").map((part) => part.trim())).join(",");
  return !isBinaryKey(key) && wanted.length > 0 && got.length > 0 && joined(wanted) === joined(got);
}

function valuesOf(metadata: Metadata, key: string): string[] {
  return metadata.filter(([name]) => name === key).map(([, value]) => normalise(key, value));
}

function normalise(key: string, value: string): string {
  return isBinaryKey(key) ? normaliseBinary(value) : value;
}
