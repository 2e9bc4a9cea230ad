/**
 * The honest half of the servers that lie about scenarios: what a fixture asks of a server (docs/binding-servers.md), as a
 * script that a lie can change before it is played.
 */
import { basename } from "node:path";
import { encodeMessage } from "./protobuf.mjs";
import { SCHEMA_FILES, STATUS_SCHEMA } from "./schemas.mjs";

/** The codes of gRPC by name, as far as the fixtures have them. */
export const CODES = {
  OK: 0,
  CANCELLED: 1,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
};

/** honestScript reads a fixture as what an honest server does. */
export function honestScript(fixture, encoding) {
  const { client = {}, expected_response: expected, handler, request } = fixture;
  const schema = schemaOf(fixture.protobuf);
  const method = schema.services.flatMap(({ methods }) => methods).find(({ name }) => name === handler.method);
  const requests = method.client_streaming ? request.stream.length : 0;
  // What is too large for the client is sent all the same.
  const status = client.max_receive_bytes === undefined ? CODES[expected.status_code] : CODES.OK;
  const message = expected.error?.message ?? "";
  return {
    headers: metadataOf({ ...expected.headers, ...expected.metadata }),
    trailers: metadataOf(expected.trailers),
    status,
    message,
    details: detailsOf(expected.details, status, message, schema),
    values: valuesOf(expected),
    encode: (value) =>
      encoding === "json" ? Buffer.from(JSON.stringify(value)) : encodeMessage(schema, method.output_type, value),
    compression: expected.headers?.["grpc-encoding"],
    /** The replies are spread among so many requests; 0: they follow the last one. */
    pacedBy: method.server_streaming ? requests : 0,
    /** After so many requests the half-close is not waited for. */
    goesOnAfter: client.half_close === false ? requests : Number.POSITIVE_INFINITY,
    replyDelayMs: handler.middleware?.reply_delay_ms ?? 0,
    /** The call is left open until it is cancelled or its deadline has passed. */
    holds: client.cancel !== undefined || status === CODES.DEADLINE_EXCEEDED,
    /** The call is ended at its deadline, and not left to the client. */
    keepsDeadline: true,
  };
}

function schemaOf(protobuf) {
  const file = protobuf.proto ?? protobuf.descriptor_set;
  return file === undefined ? protobuf : SCHEMA_FILES[basename(file)];
}

/** Nearly every matcher of the fixtures has an example. */
function exampleOf(value) {
  if (Array.isArray(value)) return value.map(exampleOf);
  if (typeof value !== "object" || value === null) return value;
  if (Object.hasOwn(value, "$match")) return value.$match.example ?? value.$match.approx ?? "some";
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, exampleOf(member)]));
}

function metadataOf(expected = {}) {
  const { "grpc-encoding": _compression, ...others } = exampleOf(expected);
  return others;
}

function valuesOf(expected) {
  if (expected.stream_generator !== undefined) return generated(expected);
  return exampleOf(expected.stream ?? (expected.message === undefined ? [] : [expected.message]));
}

/** The two generators of the fixtures: `sequential`, and `index=[0..n]` with n + 1 messages. */
function generated({ stream_generator: text, stream_size: size, payload_bytes: bytes }) {
  return Array.from({ length: size }, (_, index) => ({
    index,
    ...(text === "sequential" ? { value: `message_${index}` } : {}),
    data: padding(bytes),
  }));
}

/** padding is a payload as base64. */
export function padding(bytes) {
  return Buffer.alloc(bytes, "x").toString("base64");
}

function detailsOf(details, code, message, schema) {
  if (details === undefined) return undefined;
  const packed = exampleOf(details).map(({ "@type": url, ...fields }) => packDetail(url, fields, schema));
  return { code, message, details: packed };
}

/** packDetail is a detail as google.protobuf.Any has it. */
export function packDetail(url, fields, schema = STATUS_SCHEMA) {
  const name = url.slice(url.lastIndexOf(".") + 1);
  const known = url.includes("google.rpc.") ? STATUS_SCHEMA : schema;
  return { type_url: url, value: Buffer.from(encodeMessage(known, name, fields)).toString("base64") };
}

/** encodeDetails is the value of `grpc-status-details-bin`. */
export function encodeDetails(status) {
  return Buffer.from(encodeMessage(STATUS_SCHEMA, "Status", status)).toString("base64");
}
