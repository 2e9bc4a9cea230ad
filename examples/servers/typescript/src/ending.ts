/** How a call ends: its status, with the text, the rich details and the trailers. */
import { Metadata, type StatusObject } from "@grpc/grpc-js";
import { type Fixture, statusOf } from "./fixture.ts";
import type { JsonObject } from "./json.ts";
import { messageExample } from "./matchers.ts";
import { metadataOf } from "./metadata.ts";
import { encodeJson } from "./payloads.ts";
import { addAlwaysKnown, type Schema } from "./schema.ts";

export function endingOf(fixture: Fixture): StatusObject {
  const expected = fixture.spec.expected_response;
  const text = expected.error?.message || expected.error_message || "";
  const ending = { ...plainStatus(statusOf(fixture.spec), text), metadata: metadataOf(expected.trailers ?? {}) };
  if (Array.isArray(expected.details))
    ending.metadata.add("grpc-status-details-bin", richStatus(ending, expected.details, fixture.schema()));
  return ending;
}

/** Without the lone surrogates that JSON can write: grpc-js throws at them where nobody can catch it. */
export function plainStatus(code: number, text: string): StatusObject {
  return { code, details: text.toWellFormed(), metadata: new Metadata() };
}

/** google.rpc.Status, as it travels in the trailer `grpc-status-details-bin`. */
function richStatus(
  { code, details: message }: StatusObject,
  details: readonly JsonObject[],
  { root }: Schema,
): Buffer {
  addAlwaysKnown(root);
  const examples = details.map((detail) => {
    const name = String(detail["@type"]).replace(/^.*\//, "");
    return messageExample(detail, root.lookupType(name));
  });
  return encodeJson(root.lookupType("google.rpc.Status"), { code, message, details: examples });
}
