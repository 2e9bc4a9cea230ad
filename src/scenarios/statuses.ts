/** A scenario for each of gRPC's seventeen status codes. */
import type { ExpectedResponseSpec } from "../generated/fixture.ts";
import { STATUS_NAMES, type StatusName } from "../rpc/status.ts";
import { type Draft, KINDS, type Scenario, type ScenarioGroup, streamsReplies } from "./model.ts";

export const STATUSES: ScenarioGroup = {
  id: "statuses",
  title: "status codes",
  byKind: true,
  scenarios: STATUS_NAMES.map(statusScenario),
};

function statusScenario(name: StatusName): Scenario {
  return {
    id: name.toLowerCase().replaceAll("_", "-"),
    title: name,
    why:
      name === "OK"
        ? "The call succeeds, with just these messages. What fails here fails everywhere."
        : `The call ends with ${name}. Callers decide by the code whether to retry, to give up or to tell the user, so each binding must send this one.`,
    kinds: KINDS,
    exercises: ({ spec }) => spec.expected_response.status_code === name,
    draft: (base, kind) => (name === "OK" ? base : failing(base, name, streamsReplies(kind))),
  };
}

/** Without a deadline of its own no call can miss it. */
const SHORT_DEADLINE_MS = 100;

function failing(base: Draft, name: StatusName, streams: boolean): Draft {
  const nothing = streams ? { stream: [] } : {};
  if (name === "DEADLINE_EXCEEDED") {
    const expected: ExpectedResponseSpec = { status_code: name, ...nothing };
    return { ...base, expected, handler: { timeout_ms: SHORT_DEADLINE_MS } };
  }
  const error = { code: name, message: `the server answers ${name}` };
  return { ...base, expected: { status_code: name, error, ...nothing } };
}
