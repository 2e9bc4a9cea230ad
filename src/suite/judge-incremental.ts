/** Whether the first reply came before the last was produced (docs/fixtures.md, section 3.9). */
import { isObject } from "../json/value.ts";
import type { CallTimings, Outcome } from "../rpc/outcome.ts";
import type { MismatchList } from "./mismatch.ts";
import type { PlannedCall } from "./plan.ts";

/** The path of the mismatch. */
export const INCREMENTAL = "incremental";

/** Messages that are sent together arrive within less, in milliseconds. */
const TOGETHER_MS = 5;

/** judgeIncremental adds a mismatch where the replies came all together, as those of a server do that collects them. */
export function judgeIncremental(call: PlannedCall, { timings }: Outcome, found: MismatchList): void {
  if (call.fixture.spec.expected_response.incremental !== true || cameBeforeRequests(call, timings)) return;
  const { firstMessageMs, lastMessageMs } = timings;
  const pointer = "/expected_response/incremental";
  const expected = "the first message while the others are still being produced";
  if (firstMessageMs === undefined || lastMessageMs === undefined) {
    found.add(INCREMENTAL, pointer, expected, "no messages");
  } else if (lastMessageMs - firstMessageMs < Math.max(producedWithinMs(call) / 2, TOGETHER_MS)) {
    const hint = "a server that collects its replies before it sends them does that";
    found.add(INCREMENTAL, pointer, expected, "all messages together", hint);
  }
}

/** A reply that came while the client still had something to send was not kept for the end, whatever the clock says. */
function cameBeforeRequests(call: PlannedCall, { firstMessageMs, sentMs }: CallTimings): boolean {
  if (call.method.kind !== "bidirectional_streaming" || firstMessageMs === undefined) return false;
  return sentMs === undefined || firstMessageMs < sentMs;
}

/**
 * How long the replies take from the first to the last, by what the fixture says of the server's pace, or of the client's
 * whom it answers; 0: it says nothing.
 */
function producedWithinMs({ fixture: { spec }, replies, requestCount, behaviour }: PlannedCall): number {
  const { message } = spec.request;
  const { middleware = {} } = spec.handler;
  const hints: unknown[] = [
    isObject(message) ? message.delay_ms : undefined,
    "reply_delay_ms" in middleware ? middleware.reply_delay_ms : undefined,
  ];
  const pace = hints.find((hint): hint is number => typeof hint === "number") ?? 0;
  const byServer = Math.max((replies.exact?.size ?? 1) - 1, 0) * pace;
  return Math.max(byServer, Math.max(requestCount - 1, 0) * (behaviour.sendDelayMs ?? 0));
}
