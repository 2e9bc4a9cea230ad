/** The rich details of an error, in the trailer `grpc-status-details-bin` (docs/fixtures.md, section 3.8). */
import { createRegistry } from "@bufbuild/protobuf";
import { expectMessage } from "../fixtures/expected.ts";
import type { StatusDetail } from "../generated/fixture.ts";
import { childPointer } from "../json/pointer.ts";
import { MessageError, messageCodec } from "../protobuf/codec.ts";
import { errorDetailTypes } from "../protobuf/rpc-status.ts";
import {
  type DetailedStatus,
  decodeStatus,
  detailFields,
  detailType,
  detailTypeName,
  type PackedDetail,
  STATUS_DETAILS_KEY,
} from "../protobuf/status-details.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { statusLabel } from "../rpc/status.ts";
import { compareMessages } from "./compare.ts";
import { type MismatchList, showDifferences } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";

const POINTER = "/expected_response/details";

/** judgeDetails compares the details one by one: their number, types and values. */
export function judgeDetails(call: PlannedCall, outcome: Outcome, found: MismatchList, notes: string[]): void {
  const { details: expected } = call.fixture.spec.expected_response;
  if (!Array.isArray(expected)) return;
  const received = receivedDetails(outcome, expected.length, found);
  if (received === undefined) return;
  if (received.code !== outcome.status.code) {
    const [own, status] = [statusLabel(received.code), statusLabel(outcome.status.code)];
    found.add("details.code", POINTER, status, own, "the details carry the status once more");
  }
  if (received.message !== outcome.status.message) {
    notes.push(`the details carry another status message: ${received.message}`);
  }
  if (received.details.length !== expected.length) {
    found.add("details.length", POINTER, String(expected.length), String(received.details.length));
  }
  for (const [index, detail] of expected.entries()) {
    const packed = received.details[index];
    if (packed !== undefined) judgeDetail(call, detail, packed, index, found);
    else found.add(`details[${index}]`, childPointer(POINTER, index), typeNameOf(detail), "(missing)");
  }
}

function receivedDetails({ trailers }: Outcome, count: number, found: MismatchList): DetailedStatus | undefined {
  const value = trailers.find(([key]) => key === STATUS_DETAILS_KEY)?.[1];
  if (value === undefined) {
    if (count === 0) return undefined;
    found.add("details", POINTER, `${count} in the trailer ${STATUS_DETAILS_KEY}`, "(absent)");
    return undefined;
  }
  try {
    return decodeStatus(Buffer.from(value, "base64"));
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    found.add("details", POINTER, `${count} in a google.rpc.Status`, error.message);
    return undefined;
  }
}

function typeNameOf({ "@type": url }: StatusDetail): string {
  return detailTypeName(url) ?? url;
}

function judgeDetail(
  call: PlannedCall,
  expected: StatusDetail,
  received: PackedDetail,
  index: number,
  found: MismatchList,
): void {
  const path = `details[${index}]`;
  const pointer = childPointer(POINTER, index);
  const typeName = typeNameOf(expected);
  if (received.typeName !== typeName) {
    found.add(`${path}.@type`, childPointer(pointer, "@type"), typeName, received.typeName);
    return;
  }
  const type = detailType(typeName, call.method.registry);
  if (type === undefined) {
    found.add(`${path}.@type`, childPointer(pointer, "@type"), typeName, "a type that the fixture's schema lacks");
    return;
  }
  const codec = messageCodec(type, createRegistry(call.method.registry, errorDetailTypes()), "protobuf");
  try {
    const differences = compareMessages(expectMessage(codec, detailFields(expected)), codec.decode(received.bytes));
    found.addDifferences(path, pointer, showDifferences(differences, found.mask));
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    found.add(path, pointer, `a ${typeName}`, error.message);
  }
}
