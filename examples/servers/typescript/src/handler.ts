/** Takes every call to its fixture. */
import { type StatusObject, status } from "@grpc/grpc-js";
import { answer, type Call } from "./answer.ts";
import { Cancellations } from "./cancellations.ts";
import { endingOf, plainStatus } from "./ending.ts";
import type { Fixture } from "./fixture.ts";
import { CODECS, type Encoding } from "./payloads.ts";
import type { Suite } from "./suite.ts";

/**
 * The handler of all methods. The four RPC kinds look alike on the wire, so that one bidirectional handler of raw bytes
 * serves them all, and two fixtures can give the same method different kinds.
 */
export function fixtureHandler(suite: Suite, encoding: Encoding): (call: Call) => Promise<void> {
  const cancellations = new Cancellations();

  const ending = async (call: Call, signal: AbortSignal): Promise<StatusObject> => {
    const asked = sent(call, "x-fixture-await-cancel");
    if (asked !== undefined) {
      await cancellations.waitFor(asked, signal);
      return plainStatus(status.CANCELLED, "seen");
    }
    const fixture = suite.find(call.getPath(), sent(call, "x-fixture-id"));
    if (fixture === undefined) return plainStatus(status.UNIMPLEMENTED, `no fixture calls ${call.getPath()}`);
    return await played(call, fixture, encoding, signal);
  };

  return async (call) => {
    const over = new AbortController();
    let answered = false;
    // Reset, disconnected or past its deadline, which grpc-js answers itself; but a call that has its status, too.
    call.once("cancelled", () => {
      const id = sent(call, "x-fixture-call-id");
      if (id !== undefined && !answered) cancellations.add(id);
      over.abort();
    });
    try {
      const { code, details, metadata } = await ending(call, over.signal);
      answered = true;
      if (code === status.OK) call.end(metadata);
      else call.emit("error", { code, details, metadata });
    } catch (error) {
      if (!over.signal.aborted) throw error;
    }
  };
}

/** Plays the fixture. What does not fit fails this one call. */
async function played(call: Call, fixture: Fixture, encoding: Encoding, signal: AbortSignal): Promise<StatusObject> {
  try {
    await answer(call, fixture, CODECS[encoding](fixture.schema()), signal);
    return endingOf(fixture);
  } catch (error) {
    if (signal.aborted) throw error;
    return plainStatus(status.INTERNAL, `fixture server: ${fixture.id}: ${String(error).slice(0, 1000)}`);
  }
}

/** The first value of a metadata key of the request. */
function sent(call: Call, key: string): string | undefined {
  return call.metadata.get(key)[0]?.toString();
}
