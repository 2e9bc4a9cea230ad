/** Scenarios of metadata: what travels before the messages, and what after them. */
import type { ExpectedMetadata, MetadataSpec } from "../generated/fixture.ts";
import { isBinaryKey, TRANSPORT_KEYS } from "../rpc/metadata.ts";
import { withExpected } from "./drafts.ts";
import { type Draft, type Exercise, KINDS, type ScenarioGroup, streamsReplies } from "./model.ts";

type Blocks = readonly (MetadataSpec | ExpectedMetadata | undefined)[];

function blocksOf({ spec: { request, expected_response: expected } }: Exercise): Blocks {
  return [request.metadata, expected.headers, expected.trailers, expected.metadata];
}

/** Keys that are the fixture's own: what a gRPC library sends by itself tests nothing. */
function ownKeys(blocks: Blocks): string[] {
  const keys = blocks.flatMap((block) => Object.keys(block ?? {})).map((key) => key.toLowerCase());
  return keys.filter((key) => !TRANSPORT_KEYS.has(key) && key !== "grpc-status-details-bin");
}

export const METADATA: ScenarioGroup = {
  id: "metadata",
  title: "metadata",
  byKind: true,
  scenarios: [
    {
      id: "request-metadata",
      title: "sent by the client",
      why: "The client sends metadata of its own. Tenants, traces and credentials travel in it, and a server that fails on an unknown key fails its callers.",
      kinds: KINDS,
      exercises: ({ spec }) => ownKeys([spec.request.metadata]).length > 0,
      draft: (base) => withRequestMetadata(base, { "x-request-id": "req-0001" }),
    },
    {
      id: "response-headers",
      title: "initial metadata",
      why: "The server sends initial metadata before its first message. Callers read request ids and rate limits from it while the call is still going on.",
      kinds: KINDS,
      exercises: ({ spec: { expected_response: expected } }) =>
        ownKeys([expected.headers, expected.metadata]).length > 0,
      draft: (base) => withExpected(base, { headers: { "x-request-id": "req-0001" } }),
    },
    {
      id: "binary-metadata",
      title: "-bin values",
      why: "Values of -bin keys are bytes, in base64 on the wire. A binding that sends the text itself, or loses the padding, breaks signatures and traces.",
      kinds: KINDS,
      exercises: (exercise) => ownKeys(blocksOf(exercise)).some(isBinaryKey),
      draft: (base) =>
        withExpected(withRequestMetadata(base, { "x-trace-bin": "AP+A" }), { trailers: { "x-trace-bin": "AP+A" } }),
    },
    {
      id: "repeated-keys",
      title: "repeated keys",
      why: "A key may come several times, and each value counts. A binding that keeps metadata in a plain map loses all but one.",
      kinds: KINDS,
      exercises: (exercise) => blocksOf(exercise).some((block) => Object.values(block ?? {}).some(Array.isArray)),
      draft: (base) => withExpected(base, { trailers: { "x-warning": ["first", "second"] } }),
    },
    {
      id: "absent-metadata",
      title: "absence asserted",
      why: "Some keys must not leave the server. What a framework adds by itself tells strangers about its inside.",
      kinds: KINDS,
      exercises: ({ spec: { expected_response: expected } }) =>
        (expected.absent_headers ?? expected.absent_trailers) !== undefined,
      draft: (base) => withExpected(base, { absent_headers: ["x-powered-by"], absent_trailers: ["x-debug"] }),
    },
  ],
};

export const TRAILERS: ScenarioGroup = {
  id: "trailers",
  title: "trailers",
  byKind: true,
  scenarios: [
    {
      id: "trailers",
      title: "trailing metadata",
      why: "The server sends metadata after its last message. Costs and checksums are known only then, and bindings often drop what comes with the status.",
      kinds: KINDS,
      exercises: ({ spec: { expected_response: expected } }) => ownKeys([expected.trailers]).length > 0,
      draft: (base) => withExpected(base, { trailers: { "x-checksum": "c0ffee" } }),
    },
    {
      id: "status-details",
      title: "rich error details",
      why: "The error carries google.rpc details. Clients that retry or show fields in red read them, and a binding that sends the code alone leaves them blind.",
      kinds: KINDS,
      exercises: ({ spec: { expected_response: expected } }) =>
        Array.isArray(expected.details) && expected.details.length > 0,
      draft: (base, kind) => ({
        ...base,
        expected: {
          status_code: "INVALID_ARGUMENT",
          error: { code: "INVALID_ARGUMENT", message: "id must be positive" },
          details: [
            {
              "@type": "type.googleapis.com/google.rpc.BadRequest",
              field_violations: [{ field: "id", description: "must be positive" }],
            },
          ],
          ...(streamsReplies(kind) ? { stream: [] } : {}),
        },
      }),
    },
  ],
};

function withRequestMetadata(base: Draft, metadata: MetadataSpec): Draft {
  return { ...base, request: { ...base.request, metadata: { ...base.request.metadata, ...metadata } } };
}
