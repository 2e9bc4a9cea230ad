/** Scenarios of calls that end before they are done: by a deadline, or because the client cancels. */
import { acceptedStatuses } from "../fixtures/expectation.ts";
import { withExpected } from "./drafts.ts";
import { type Draft, KINDS, type Scenario, type ScenarioGroup, streamsReplies } from "./model.ts";

export const DEADLINES: ScenarioGroup = {
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

export const CANCELLATION: ScenarioGroup = {
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
