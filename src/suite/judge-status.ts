/** The status that ended a call, against those that will do (docs/fixtures.md, section 3.1 and 3.2). */
import { acceptedStatuses, clientCancels, clientRefuses } from "../fixtures/expectation.ts";
import type { LoadedSpec } from "../fixtures/model.ts";
import { canonicalText } from "../protobuf/codec.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { STATUS, statusLabel } from "../rpc/status.ts";
import { decodeStatusMessage } from "../rpc/status-message.ts";
import type { MismatchList } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";

const POINTER = "/expected_response/status_code";

/** A server that keeps the deadline too may be a little faster than the client. */
const DEADLINE_RACE_MS = 10;

/** timedOut tells whether the deadline ended a call that was to end otherwise, on whichever side. */
export function timedOut(call: PlannedCall, { status, timings }: Outcome): boolean {
  const expected = acceptedStatuses(call.fixture.spec.expected_response);
  if (status.code !== STATUS.DEADLINE_EXCEEDED || expected.includes("DEADLINE_EXCEEDED")) return false;
  return status.origin === "client" || timings.durationMs >= call.deadlineMs - DEADLINE_RACE_MS;
}

/** judgeStatus checks the code, who made it, and the text. */
export function judgeStatus(call: PlannedCall, outcome: Outcome, found: MismatchList, notes: string[]): void {
  const { spec } = call.fixture;
  const accepted = acceptedStatuses(spec.expected_response);
  const { status } = outcome;
  if (!accepted.some((name) => STATUS[name] === status.code)) {
    found.add("status", POINTER, accepted.join(" or "), describeStatus(outcome), statusHint(call, outcome));
  } else {
    judgeOrigin(spec, outcome, found);
  }
  judgeText(spec, outcome, found, notes);
}

/** What the server was to do, where the fixture is about just that. */
function statusHint(call: PlannedCall, outcome: Outcome): string | undefined {
  const { fixture, deadlineMs, behaviour } = call;
  const { status, timings } = outcome;
  const { client, expected_response } = fixture.spec;
  const [expected] = acceptedStatuses(expected_response);
  if (client?.wrong_cardinality === true && expected === "UNIMPLEMENTED") {
    return "gRPC has UNIMPLEMENTED for a wrong number of requests";
  }
  const isLate = status.origin === "server" && timings.durationMs >= deadlineMs - DEADLINE_RACE_MS;
  if (client?.enforce_deadline === false && expected === "DEADLINE_EXCEEDED" && isLate) {
    return "the server did not keep the deadline that it was sent";
  }
  const waitedInVain = behaviour.repliesAwaited !== undefined && timings.firstMessageMs === undefined;
  if (waitedInVain && timedOut(call, outcome)) {
    return "the client waits for a reply before it sends on: a server that reads all requests first gives none";
  }
  return undefined;
}

/** What only the client can do must have been done by the client, or it was not tested. */
function judgeOrigin(spec: LoadedSpec, outcome: Outcome, found: MismatchList): void {
  const { code, origin } = outcome.status;
  const received = describeStatus(outcome);
  if (code === STATUS.CANCELLED && clientCancels(spec) && origin !== "client") {
    found.add(
      "status",
      POINTER,
      "CANCELLED, made by the client when it cancels",
      received,
      "the server ended it first",
    );
  }
  if (code === STATUS.RESOURCE_EXHAUSTED && clientRefuses(spec) && origin !== "client") {
    found.add("status", POINTER, "RESOURCE_EXHAUSTED, made by the client's own limit", received);
  }
  if (code === STATUS.DEADLINE_EXCEEDED && spec.client?.enforce_deadline === false && origin !== "server") {
    found.add("status", POINTER, "DEADLINE_EXCEEDED, made by the server at the deadline it was sent", received);
  }
}

function judgeText({ expected_response }: LoadedSpec, outcome: Outcome, found: MismatchList, notes: string[]): void {
  const { error, error_message, status_code } = expected_response;
  const { status } = outcome;
  const text = error?.message ?? error_message;
  if (text === undefined || text === "" || status_code === "OK") return;
  if (status.origin === "client") {
    // The text is then this client's own, and says nothing about the binding.
    notes.push(`the status message is the client's own and not judged: ${status.message}`);
  } else if (status.code !== STATUS[status_code] && acceptedStatuses(expected_response).length > 1) {
    notes.push(`the status message is that of another status and not judged: ${status.message}`);
  } else if (!status.message.includes(text)) {
    const pointer =
      error?.message === undefined ? "/expected_response/error_message" : "/expected_response/error/message";
    const hint = status.message.includes(readUnencoded(text)) ? "the server has to percent-encode it" : undefined;
    found.add("error.message", pointer, `text containing ${canonicalText(text)}`, canonicalText(status.message), hint);
  }
}

/** What a client makes of a text that went out as it is: `%41` in it becomes an `A`. */
function readUnencoded(text: string): string {
  return decodeStatusMessage(Buffer.from(text).toString("latin1"));
}

/** describeStatus names a status, its text and who made it. */
export function describeStatus({ status }: Outcome): string {
  const label = statusLabel(status.code);
  const text = status.message === "" ? "" : `: ${status.message}`;
  switch (status.origin) {
    case "server":
      return `${label}${text}`;
    case "client":
      return `${label}, made by the client${text}`;
    case "transport":
      return `${label}, made from the connection${text}`;
  }
}
