/** Plays a fixture's script on one call. Every RPC kind is the same on the wire, so one player serves all four. */
import { STATUS } from "../../rpc/status.ts";
import type { Call } from "./call.ts";
import { Refusal } from "./refusal.ts";
import type { Role } from "./roles.ts";

/** play answers a call as the fixture says. Rejects with CallEnded, FrameError, MessageError or Refusal where it cannot. */
export async function play(call: Call, role: Role): Promise<void> {
  const { script } = role;
  const { size } = script.replies;
  if (script.headers.length > 0 || script.encoding !== undefined) call.start(script.headers, script.encoding);
  let sent = 0;
  const sendUpTo = async (due: number): Promise<void> => {
    while (sent < Math.min(due, size)) {
      if (script.replyDelayMs > 0) await call.life.wait(script.replyDelayMs);
      if (!call.write(role.replies.encode(script.replies.at(sent++)))) await call.drained();
    }
  };
  await readRequests(call, role, async (received) => {
    if (script.pacedBy > 0) await sendUpTo(Math.ceil((received * size) / script.pacedBy));
  });
  await sendUpTo(size);
  await call.life.wait(script.statusDelayMs);
  if (script.holds) await call.life.hold();
  call.finish(script.status, script.trailers());
}

/** readRequests reads as far as the script does, and tells after each message how many there were. */
async function readRequests(call: Call, role: Role, onRequest: (received: number) => Promise<void>): Promise<void> {
  const { exactlyOne, atMost = Number.POSITIVE_INFINITY, delayMs } = role.script.reads;
  for (let received = 0; received < atMost; ) {
    if (received > 0 && delayMs > 0) await call.life.wait(delayMs);
    const payload = await call.read();
    if (payload !== undefined) received++;
    // A gRPC server's own answer to the wrong number of messages (grpc/doc/statuscodes.md).
    if (exactlyOne && (payload === undefined ? received === 0 : received > 1)) {
      throw new Refusal(
        STATUS.UNIMPLEMENTED,
        `the method takes one message, and ${payload === undefined ? "none" : "another"} came`,
      );
    }
    if (payload === undefined) return;
    role.requests.check(payload);
    await onRequest(received);
  }
}
