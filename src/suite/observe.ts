/** One call of one fixture, made and observed: all that is judged. */
import { randomUUID } from "node:crypto";
import type { Channel, ChannelOptions } from "../rpc/channel.ts";
import { AWAIT_CANCEL_KEY, CALL_ID_KEY, isSendable, type Metadata } from "../rpc/metadata.ts";
import type { Outcome } from "../rpc/outcome.ts";
import type { Mask } from "../text/mask.ts";
import type { PlannedCall } from "./plan.ts";
import { type CollectedReplies, ReplyCollector } from "./replies.ts";

export interface Observation {
  readonly outcome: Outcome;
  readonly replies: CollectedReplies;
  /** What the server answered when it was asked whether it saw the cancel; absent where it was not asked. */
  readonly cancelAnswer?: Outcome;
}

/** How long the server may take to notice a cancel. */
export const CANCEL_SEEN_MS = 5000;
/** What waits unread in the stream of a slow reader: little, so that the server feels it soon. */
const SLOW_WINDOW_BYTES = 64 * 1024;

/** observe makes the call on the channel, or on one of its own beside it. Never rejects: every failure is an outcome. */
export async function observe(call: PlannedCall, shared: Channel, mask: Mask): Promise<Observation> {
  const callId = call.asksForCancel ? randomUUID() : undefined;
  const collector = new ReplyCollector(call.replyCodec, call.replies, mask, 1 / call.concurrency);
  const channel = call.connection === "shared" ? shared : shared.sibling(ownChannel(call));
  const outcome = await channel.call({
    path: call.method.path,
    metadata: callId === undefined ? call.metadata : [...call.metadata, [CALL_ID_KEY, callId]],
    messages: call.messages,
    requestCount: call.requestCount,
    deadlineMs: call.deadlineMs,
    behaviour: call.behaviour,
    ...(call.maxReceiveBytes === undefined ? {} : { maxMessageBytes: call.maxReceiveBytes }),
    onMessage: (payload) => collector.push(payload),
  });
  if (call.connection === "own") channel.close();
  const replies = collector.finish();
  if (callId === undefined) return { outcome, replies };
  return { outcome, replies, cancelAnswer: await askForCancel(call, callId, shared) };
}

function ownChannel({ behaviour }: PlannedCall): ChannelOptions {
  return behaviour.readDelayMs === undefined ? {} : { streamWindowBytes: SLOW_WINDOW_BYTES };
}

/** Asks by a second call of the same method, which every server of the fixture can take (docs/binding-servers.md). */
function askForCancel(call: PlannedCall, callId: string, channel: Channel): Promise<Outcome> {
  const question: Metadata = [...call.metadata, [AWAIT_CANCEL_KEY, callId]];
  return channel.call({
    path: call.method.path,
    metadata: question.filter(isSendable),
    messages: firstOf(call.messages),
    deadlineMs: CANCEL_SEEN_MS,
  });
}

/** A unary handler is not even called without a message. */
function* firstOf(messages: Iterable<Uint8Array>): Iterable<Uint8Array> {
  for (const message of messages) {
    yield message;
    return;
  }
}
