/** Whether the server noticed that the client cancelled, by its own account (docs/binding-servers.md). */
import { STATUS } from "../rpc/status.ts";
import { describeStatus } from "./judge-status.ts";
import type { MismatchList } from "./mismatch.ts";
import { CANCEL_SEEN_MS, type Observation } from "./observe.ts";
import type { PlannedCall } from "./plan.ts";

/** judgeCancel reads the answer to the question after the cancel. */
export function judgeCancel(call: PlannedCall, { outcome, cancelAnswer }: Observation, found: MismatchList): void {
  if (!call.asksForCancel || cancelAnswer === undefined) return;
  // A call that ended otherwise was not cancelled: the status says so.
  if (outcome.status.origin !== "client" || outcome.status.code !== STATUS.CANCELLED) return;
  const { status } = cancelAnswer;
  if (status.code === STATUS.CANCELLED && status.origin === "server") return;
  const unseen = status.code === STATUS.DEADLINE_EXCEEDED || status.code === STATUS.NOT_FOUND;
  found.add(
    "server_sees_cancel",
    "/expected_response/server_sees_cancel",
    `the server notices the cancel within ${CANCEL_SEEN_MS} ms`,
    unseen ? "it had not noticed it by then" : `it answered the question with ${describeStatus(cancelAnswer)}`,
    unseen ? undefined : "does the server know `x-fixture-await-cancel`? See docs/binding-servers.md",
  );
}
