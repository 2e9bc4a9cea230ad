/** Scenarios of size: compression, limits, and streams that break off. */
import { acceptedStatuses, replyCount, requestCount } from "../fixtures/expectation.ts";
import { generated, withExpected, withMember } from "./drafts.ts";
import { KINDS, type ScenarioGroup, streamsReplies, streamsRequests } from "./model.ts";

const LONG = "compress me ".repeat(200);

export const COMPRESSION: ScenarioGroup = {
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

export const LIMITS: ScenarioGroup = {
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

export const PARTIAL_DELIVERY: ScenarioGroup = {
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
