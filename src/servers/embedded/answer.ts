/** From an HTTP/2 stream to the status that its call ends with. */
import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { MessageError } from "../../protobuf/codec.ts";
import { FrameError } from "../../rpc/framing.ts";
import { STATUS } from "../../rpc/status.ts";
import { messageOf } from "../../text/errors.ts";
import { shorten } from "../../text/shorten.ts";
import { Call } from "./call.ts";
import type { Cancellations } from "./cancellations.ts";
import { readHead } from "./head.ts";
import { type Status, trailersOnlyBlock } from "./headers.ts";
import { CallEnded } from "./life.ts";
import { play } from "./play.ts";
import { Refusal } from "./refusal.ts";
import { respondOnly } from "./respond.ts";
import type { Role, RoleBook } from "./roles.ts";

/** What the calls of a server share. */
export interface Stage {
  readonly roles: RoleBook;
  readonly cancellations: Cancellations;
}

/** Texts of ours that quote a client's: a header block has room for no more. */
const MAX_STATUS_TEXT = 2000;

/** answer makes a call of a stream and plays the fixture that it means. Never rejects. */
export async function answer(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, stage: Stage): Promise<void> {
  // A client that breaks off makes the stream fail; what works on it then ends by itself.
  stream.on("error", () => undefined);
  const read = readHead(headers);
  if (!read.ok) {
    respondOnly(stream, read.reply);
    return;
  }
  const { head } = read;
  const role = stage.roles.find(head.fixtureId, head.path);
  if (role === undefined) {
    const message = `fixture server: no fixture for ${shorten(head.path, MAX_STATUS_TEXT)}`;
    respondOnly(stream, trailersOnlyBlock({ code: STATUS.UNIMPLEMENTED, message }, []));
    return;
  }
  const call = new Call(stream, head);
  try {
    if (head.awaitsCancelOf !== undefined) await tellCancel(call, head.awaitsCancelOf, stage.cancellations);
    else await play(call, role);
  } catch (error) {
    if (error instanceof CallEnded && head.callId !== undefined) stage.cancellations.add(head.callId);
    conclude(call, role, error);
  }
}

async function tellCancel(call: Call, id: string, cancellations: Cancellations): Promise<void> {
  await cancellations.seen(id, call.life);
  call.finish({ code: STATUS.CANCELLED, message: "seen" });
}

/** conclude ends a call whose script could not be played to its end. */
function conclude(call: Call, role: Role, error: unknown): void {
  if (!(error instanceof CallEnded)) {
    call.finish(statusOf(error, role));
    return;
  }
  // There is nobody to answer where the client cancelled; past its deadline, it may still listen.
  if (error.reason === "deadline") finishLate(call, role);
}

function finishLate(call: Call, role: Role): void {
  const { status, trailers } = role.script;
  if (status.code !== STATUS.DEADLINE_EXCEEDED) {
    call.finish({ code: STATUS.DEADLINE_EXCEEDED, message: `no status within ${call.head.timeoutMs} ms` });
    return;
  }
  try {
    call.finish(status, trailers());
  } catch (error) {
    call.finish(statusOf(error, role));
  }
}

function statusOf(error: unknown, { fixtureId }: Role): Status {
  const isKnown = error instanceof Refusal || error instanceof FrameError || error instanceof MessageError;
  const what = isKnown ? error.message : `unexpected: ${messageOf(error)}`;
  const message = `fixture server: ${fixtureId}: ${shorten(what, MAX_STATUS_TEXT)}`;
  if (error instanceof Refusal) return { code: error.code, message };
  if (error instanceof FrameError) return { code: error.status, message };
  return { code: STATUS.INTERNAL, message };
}
