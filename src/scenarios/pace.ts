/** Scenarios of pace and number: who waits for whom, many calls, and too many messages. */
import { generated, message, withExpected } from "./drafts.ts";
import { KINDS, type ScenarioGroup, streamsReplies, streamsRequests } from "./model.ts";

export const PACE: ScenarioGroup = {
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

export const CONCURRENCY: ScenarioGroup = {
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

export const CARDINALITY: ScenarioGroup = {
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
