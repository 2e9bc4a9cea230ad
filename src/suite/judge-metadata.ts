/** The headers and trailers that a fixture names, against those that arrived (docs/fixtures.md, section 3.6). */
import type { MetadataSpec } from "../generated/fixture.ts";
import { childPointer } from "../json/pointer.ts";
import { isBinaryKey, type Metadata, normaliseBinary } from "../rpc/metadata.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { isSecretKey, MASK } from "../text/mask.ts";
import type { Expected, MismatchList } from "./mismatch.ts";

/** judgeMetadata checks that every named key is there with its values; other keys are free. */
export function judgeMetadata(expected: Expected, outcome: Outcome, found: MismatchList): void {
  // A trailers-only reply carries its headers in the trailing block.
  const initial = outcome.trailersOnly ? outcome.trailers : outcome.headers;
  judgeBlock("headers", expected.headers, initial, outcome.trailers, outcome, found);
  judgeBlock("trailers", expected.trailers, outcome.trailers, initial, outcome, found);
  judgeEither(expected.metadata, initial, outcome, found);
}

/** `metadata` may come in either block, or its values spread over both. */
function judgeEither(spec: MetadataSpec | undefined, initial: Metadata, outcome: Outcome, found: MismatchList): void {
  const both = outcome.trailersOnly ? initial : [...initial, ...outcome.trailers];
  for (const [name, value] of Object.entries(spec ?? {})) {
    const key = name.toLowerCase();
    const wanted = wantedValues(key, value);
    if ([initial, outcome.trailers].some((block) => sameValues(key, wanted, valuesOf(block, key)))) continue;
    judgeBlock("metadata", { [name]: value }, both, [], outcome, found);
  }
}

type Block = "headers" | "trailers" | "metadata";

function judgeBlock(
  block: Block,
  spec: MetadataSpec | undefined,
  received: Metadata,
  elsewhere: Metadata,
  outcome: Outcome,
  found: MismatchList,
): void {
  for (const [name, value] of Object.entries(spec ?? {})) {
    const key = name.toLowerCase();
    const wanted = wantedValues(key, value);
    if (meansStatus(key, wanted, outcome)) continue;
    const got = valuesOf(received, key);
    if (isContentType(key, wanted, got) || sameValues(key, wanted, got)) continue;
    const other = block === "headers" ? "trailers" : "initial metadata";
    const hint = got.length === 0 && valuesOf(elsewhere, key).length > 0 ? `it came in the ${other}` : undefined;
    const pointer = childPointer(`/expected_response/${block}`, name);
    const show = (values: readonly string[]): string => {
      if (values.length === 0) return "(absent)";
      return isSecretKey(key) ? MASK : values.join(", ");
    };
    found.add(`${block}.${key}`, pointer, show(wanted), show(got), hint);
  }
}

/** `grpc-status` and `grpc-message` among the expected trailers mean the status itself. */
function meansStatus(key: string, wanted: readonly string[], { status }: Outcome): boolean {
  if (key === "grpc-status") return wanted[0] === String(status.code);
  // Servers leave the message of an OK status out.
  if (key === "grpc-message") return status.code === 0 || status.message.includes(wanted[0] ?? "");
  return false;
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

function wantedValues(key: string, value: string | readonly string[]): string[] {
  return (typeof value === "string" ? [value] : value).map((item) => normalise(key, item));
}

function valuesOf(metadata: Metadata, key: string): string[] {
  return metadata.filter(([name]) => name === key).map(([, value]) => normalise(key, value));
}

function normalise(key: string, value: string): string {
  return isBinaryKey(key) ? normaliseBinary(value) : value;
}
