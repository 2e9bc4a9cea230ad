/** Takes every call to its fixture, whatever the RPC kind: all four look alike on the wire. */
import { play } from "./play.js";
import { CODE, StatusError } from "./status.js";

const MAX_REASON_LENGTH = 1000;

/** Never rejects: what does not fit fails this one call. */
export async function handle(call, suite, cancellations) {
  try {
    await answer(call, suite, cancellations);
  } catch (error) {
    const { code, message } = call.signal.aborted ? call.signal.reason : error;
    call.end(code, message);
    const id = call.metadata("x-fixture-call-id");
    if (id && call.signal.aborted) cancellations.add(id);
  }
}

async function answer(call, suite, cancellations) {
  const awaited = call.metadata("x-fixture-await-cancel");
  if (awaited) {
    await cancellations.waitFor(awaited, call.signal);
    throw new StatusError(CODE.CANCELLED, "seen");
  }
  const fixture = suite.find(call.path, call.metadata("x-fixture-id"));
  if (!fixture) throw new StatusError(CODE.UNIMPLEMENTED, `no fixture calls ${call.path}`);
  try {
    await play(call, fixture);
  } catch (error) {
    if (error instanceof StatusError) throw error;
    const reason = `fixture server: ${fixture.id}: ${error.message}`;
    throw new StatusError(CODE.INTERNAL, reason.slice(0, MAX_REASON_LENGTH));
  }
}
