/** Scenarios of what happens on a call beside its status: metadata, time, cancels, limits, pace and number. */
import { acceptedStatuses, replyCount, requestCount } from "../fixtures/expectation.ts";
import type { ExpectedMetadata, MetadataSpec } from "../generated/fixture.ts";
import { isBinaryKey, TRANSPORT_KEYS } from "../rpc/metadata.ts";
import { message, withMember } from "./drafts.ts";
import {
  type Draft,
  type Exercise,
  KINDS,
  type Scenario,
  type ScenarioGroup,
  streamsReplies,
  streamsRequests,
} from "./model.ts";

type Blocks = readonly (MetadataSpec | ExpectedMetadata | undefined)[];

function blocksOf({ spec: { request, expected_response: expected } }: Exercise): Blocks {
  return [request.metadata, expected.headers, expected.trailers, expected.metadata];
}

/** Keys that are the fixture's own: what a gRPC library sends by itself tests nothing. */
function ownKeys(blocks: Blocks): string[] {
  const keys = blocks.flatMap((block) => Object.keys(block ?? {})).map((key) => key.toLowerCase());
  return keys.filter((key) => !TRANSPORT_KEYS.has(key) && key !== "grpc-status-details-bin");
}

const METADATA: ScenarioGroup = {
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

const TRAILERS: ScenarioGroup = {
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

const DEADLINES: ScenarioGroup = {
  id: "deadlines",
  title: "deadlines",
  byKind: true,
  scenarios: [
    {
      id: "deadline-met",
      title: "met",
      why: "The call has a deadline and ends in time. A binding that reads the timeout in the wrong unit gives up at once.",
      kinds: KINDS,
      exercises: ({ spec }) =>
        spec.handler.timeout_ms !== undefined && acceptedStatuses(spec.expected_response).includes("OK"),
      draft: (base) => ({ ...base, handler: { timeout_ms: 10_000 } }),
    },
    {
      id: "deadline-missed",
      title: "missed",
      why: "The call has a deadline and does not end in time. The caller must hear DEADLINE_EXCEEDED then, and not when the work is done.",
      kinds: KINDS,
      exercises: ({ spec }) =>
        spec.handler.timeout_ms !== undefined && acceptedStatuses(spec.expected_response).includes("DEADLINE_EXCEEDED"),
      draft: (base, kind) => ({
        ...base,
        handler: { timeout_ms: 100 },
        expected: { status_code: "DEADLINE_EXCEEDED", ...(streamsReplies(kind) ? { stream: [] } : {}) },
      }),
    },
    {
      id: "server-keeps-deadline",
      title: "kept by the server",
      why: "The client sends its deadline and leaves it to the server. A server that does not read grpc-timeout works on for callers who left long ago.",
      kinds: KINDS,
      exercises: ({ spec }) => spec.client?.enforce_deadline === false,
      draft: (base, kind) => ({
        ...base,
        handler: { timeout_ms: 100 },
        client: { enforce_deadline: false },
        expected: {
          status_code: "DEADLINE_EXCEEDED",
          status_any_of: ["DEADLINE_EXCEEDED", "CANCELLED"],
          ...(streamsReplies(kind) ? { stream: [] } : {}),
        },
      }),
    },
  ],
};

const CANCELLATION: ScenarioGroup = {
  id: "cancellation",
  title: "cancellation",
  byKind: true,
  scenarios: [
    cancelScenario(
      "client-cancels",
      "the client cancels",
      "The client loses interest and cancels. What it has received stays valid, and what it has not must not be waited for.",
      false,
    ),
    cancelScenario(
      "client-disconnects",
      "the client disconnects",
      "The client's connection breaks in the middle of the call. Phones leave networks all the time, and the server must let go of what it held.",
      true,
    ),
    {
      id: "server-sees-cancel",
      title: "the server notices",
      why: "The client cancels, and the server notices. One that does not goes on working for nobody, until it has no more workers.",
      kinds: KINDS,
      exercises: ({ spec }) => spec.expected_response.server_sees_cancel === true,
      draft: (base, kind) => withExpected(cancelling(base, streamsReplies(kind), false), { server_sees_cancel: true }),
    },
  ],
};

function cancelScenario(id: string, title: string, why: string, disconnects: boolean): Scenario {
  return {
    id,
    title,
    why,
    kinds: KINDS,
    exercises: ({ spec: { client } }) =>
      client?.cancel !== undefined && (client.cancel.disconnect === true) === disconnects,
    draft: (base, kind) => cancelling(base, streamsReplies(kind), disconnects),
  };
}

function cancelling(base: Draft, streams: boolean, disconnects: boolean): Draft {
  const { stream } = base.expected;
  return {
    ...base,
    client: { cancel: { after_messages: 1, ...(disconnects ? { disconnect: true } : {}) } },
    expected: {
      status_code: "CANCELLED",
      ...(streams && stream !== undefined ? { stream, partial_delivery: true } : {}),
    },
  };
}

const LONG = "compress me ".repeat(200);

const COMPRESSION: ScenarioGroup = {
  id: "compression",
  title: "compression",
  byKind: true,
  scenarios: [
    {
      id: "compressed-requests",
      title: "of requests",
      why: "The client compresses its messages. A server without that encoding has to say so, and one that claims it must read them.",
      kinds: KINDS,
      exercises: ({ spec: { client } }) => client?.compression === "gzip" || client?.compression === "deflate",
      draft: (base) => ({ ...withMember(base, "text", LONG), client: { compression: "gzip" } }),
    },
    {
      id: "compressed-replies",
      title: "of replies",
      why: "The server compresses its replies, as the client offers to take them. Large answers depend on it, and a wrong flag makes them unreadable.",
      kinds: KINDS,
      exercises: ({ spec }) => /^(gzip|deflate)$/.test(String(spec.expected_response.headers?.["grpc-encoding"] ?? "")),
      draft: (base) => withExpected(withMember(base, "text", LONG), { headers: { "grpc-encoding": "gzip" } }),
    },
  ],
};

const MEBIBYTE = 1024 * 1024;

const LIMITS: ScenarioGroup = {
  id: "limits",
  title: "limits",
  byKind: true,
  scenarios: [
    {
      id: "receive-limit",
      title: "a reply beyond the client's limit",
      why: "A reply is larger than the client takes. It must fail there with RESOURCE_EXHAUSTED, and not silently lose the rest.",
      kinds: KINDS,
      exercises: ({ spec }) =>
        spec.client?.max_receive_bytes !== undefined &&
        acceptedStatuses(spec.expected_response).includes("RESOURCE_EXHAUSTED"),
      draft: (base, kind) => {
        const long = withMember(base, "text", LONG);
        const partial = streamsReplies(kind) ? { partial_delivery: true } : {};
        const expected = { ...long.expected, status_code: "RESOURCE_EXHAUSTED" as const, ...partial };
        return { ...long, client: { max_receive_bytes: 1024 }, expected };
      },
    },
    {
      id: "large-messages",
      title: "messages of 1 MiB and more",
      why: "One message of a mebibyte needs many HTTP/2 frames and more than one flow-control window. Bindings with small buffers break here.",
      kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
      exercises: ({ spec: { request, expected_response: expected } }) =>
        Math.max(request.payload_bytes ?? 0, expected.payload_bytes ?? 0) >= MEBIBYTE,
      draft: (base, kind) => generated(base, streamsRequests(kind), streamsReplies(kind), 2, MEBIBYTE),
    },
    {
      id: "many-messages",
      title: "1,000 messages and more",
      why: "A thousand messages come in their order. Queues that are too short, and workers that race, show only in numbers.",
      kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
      exercises: ({ spec: { request, expected_response: expected } }) =>
        Math.max(requestCount(request), replyCount(expected) ?? 0) >= 1000,
      draft: (base, kind) => generated(base, streamsRequests(kind), streamsReplies(kind), 1000),
    },
  ],
};

const PARTIAL_DELIVERY: ScenarioGroup = {
  id: "partial-delivery",
  title: "partial delivery",
  byKind: true,
  scenarios: [
    {
      id: "messages-before-error",
      title: "messages before an error",
      why: "The server fails in the middle of a stream. What it had sent is valid, and a binding that throws it away with the error loses data.",
      kinds: ["server_streaming", "bidirectional_streaming"],
      exercises: ({ spec: { expected_response: expected } }) =>
        expected.status_code !== "OK" && (replyCount(expected) ?? 0) > 0,
      draft: (base) => ({
        ...base,
        expected: {
          ...base.expected,
          status_code: "DATA_LOSS",
          error: { code: "DATA_LOSS", message: "the rest of the stream is lost" },
          partial_delivery: true,
        },
      }),
    },
  ],
};

const PACE: ScenarioGroup = {
  id: "streaming",
  title: "pace of streams",
  byKind: true,
  scenarios: [
    {
      id: "empty-stream",
      title: "without a message",
      why: "A stream may end before its first message. Loops that expect one hang or fail.",
      kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
      exercises: ({ spec: { request, expected_response: expected } }) =>
        request.stream?.length === 0 || (expected.status_code === "OK" && expected.stream?.length === 0),
      draft: (base, kind) => ({
        ...base,
        request: streamsRequests(kind) ? { ...base.request, stream: [] } : base.request,
        expected: streamsReplies(kind) ? { ...base.expected, stream: [] } : base.expected,
      }),
    },
    {
      id: "full-duplex",
      title: "in turns (full duplex)",
      why: "Each message is answered before the next is sent. A binding that collects requests before it answers waits for ever, and so does its caller.",
      kinds: ["bidirectional_streaming"],
      exercises: ({ spec }) => spec.client?.duplex === "full",
      draft: (base) => ({ ...base, client: { duplex: "full" } }),
    },
    {
      id: "incremental",
      title: "delivered as produced",
      why: "The first message arrives while the last is still being made. A binding that buffers the stream turns progress into silence.",
      kinds: ["server_streaming", "bidirectional_streaming"],
      exercises: ({ spec }) => spec.expected_response.incremental === true,
      draft: (base) => ({
        ...withExpected(base, { incremental: true }),
        handler: { middleware: { reply_delay_ms: 50 } },
      }),
    },
    {
      id: "slow-reader",
      title: "a slow reader",
      why: "The client reads slowly, and the server has to wait. One that does not fills its memory instead.",
      kinds: ["server_streaming", "bidirectional_streaming"],
      exercises: ({ spec }) => (spec.client?.read_delay_ms ?? 0) > 0,
      draft: (base, kind) => ({
        ...generated(base, streamsRequests(kind), true, 10, 32 * 1024),
        client: { read_delay_ms: 10 },
      }),
    },
    {
      id: "paced-sender",
      title: "a slow sender",
      why: "The client takes its time between messages. A server that takes a pause for the end cuts the call short.",
      kinds: ["client_streaming", "bidirectional_streaming"],
      exercises: ({ spec }) => (spec.client?.delay_ms ?? 0) > 0,
      draft: (base) => ({ ...base, client: { delay_ms: 20 } }),
    },
    {
      id: "no-half-close",
      title: "without half-close",
      why: "The client never says that it has sent all. A server that answers only then never answers.",
      kinds: ["client_streaming", "bidirectional_streaming"],
      exercises: ({ spec }) => spec.client?.half_close === false,
      draft: (base) => ({ ...base, client: { half_close: false } }),
    },
  ],
};

const CONCURRENCY: ScenarioGroup = {
  id: "concurrency",
  title: "concurrency",
  byKind: true,
  scenarios: [
    {
      id: "concurrent-calls",
      title: "many calls at once",
      why: "Many calls share one connection. State that belongs to a call and is kept for all of them shows only now.",
      kinds: KINDS,
      exercises: ({ spec }) => (spec.client?.concurrency ?? 1) > 1,
      draft: (base) => ({ ...base, client: { concurrency: 50 } }),
    },
    {
      id: "repeated-calls",
      title: "many calls in a row",
      why: "The same call again and again has the same outcome. What is kept from the call before shows in the next.",
      kinds: KINDS,
      exercises: ({ spec }) => (spec.client?.repeat ?? 1) > 1,
      draft: (base) => ({ ...base, client: { repeat: 20 } }),
    },
  ],
};

const CARDINALITY: ScenarioGroup = {
  id: "cardinality",
  title: "cardinality",
  byKind: true,
  scenarios: [
    {
      id: "wrong-cardinality",
      title: "two messages where one is due",
      why: "The client breaks the protocol and sends two messages. A server that takes the first and goes on hides the client's mistake.",
      kinds: ["unary", "server_streaming"],
      exercises: ({ spec }) => spec.client?.wrong_cardinality === true,
      draft: (base, kind) => ({
        ...base,
        request: { metadata: {}, stream: [message(1), message(2)] },
        client: { wrong_cardinality: true },
        expected: {
          status_code: "UNIMPLEMENTED",
          status_any_of: ["UNIMPLEMENTED", "INTERNAL", "INVALID_ARGUMENT", "UNKNOWN"],
          ...(streamsReplies(kind) ? { stream: [] } : {}),
        },
      }),
    },
  ],
};

export const CALL_GROUPS: readonly ScenarioGroup[] = [
  METADATA,
  TRAILERS,
  DEADLINES,
  CANCELLATION,
  COMPRESSION,
  LIMITS,
  PARTIAL_DELIVERY,
  PACE,
  CONCURRENCY,
  CARDINALITY,
];

function withRequestMetadata(base: Draft, metadata: MetadataSpec): Draft {
  return { ...base, request: { ...base.request, metadata: { ...base.request.metadata, ...metadata } } };
}

function withExpected(base: Draft, expected: Partial<Draft["expected"]>): Draft {
  return { ...base, expected: { ...base.expected, ...expected } };
}

/** Streams from a generator in place of those written out. */
function generated(base: Draft, requests: boolean, replies: boolean, size: number, bytes?: number): Draft {
  const generator = {
    stream_generator: `id=[1..${size}]`,
    stream_size: size,
    ...(bytes === undefined ? {} : { payload_bytes: bytes }),
  };
  const { stream: _requests, ...request } = base.request;
  const { stream: _replies, ...expected } = base.expected;
  return {
    ...base,
    request: requests ? { ...request, ...generator } : base.request,
    expected: replies ? { ...expected, ...generator } : base.expected,
  };
}
