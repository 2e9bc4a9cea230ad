/** One call of one fixture: made, observed, judged. */
import type { Channel } from "../rpc/channel.ts";
import type { Outcome } from "../rpc/outcome.ts";
import type { Mask } from "../text/mask.ts";
import { type Judgement, judge } from "./judge.ts";
import type { PlannedCall } from "./plan.ts";
import { type CollectedReplies, ReplyCollector } from "./replies.ts";

export interface Attempt {
  readonly outcome: Outcome;
  readonly replies: CollectedReplies;
  readonly judgement: Judgement;
}

/** A server that says goodbye refuses the streams that were on their way: gRPC clients make those calls again (gRFC A6). */
const MAX_REFUSALS = 3;

/**
 * attempt makes the call and judges what was observed. A stream that the server refused before it began with it is made
 * again, as nothing has happened yet. Never rejects.
 */
export async function attempt(call: PlannedCall, channel: Channel, mask: Mask): Promise<Attempt> {
  for (let refusals = 0; ; refusals++) {
    const made = await observe(call, channel, mask);
    if (!made.outcome.refused || refusals === MAX_REFUSALS) {
      return { ...made, judgement: judge(call, made.outcome, made.replies, mask) };
    }
  }
}

async function observe(call: PlannedCall, channel: Channel, mask: Mask): Promise<Omit<Attempt, "judgement">> {
  const collector = new ReplyCollector(call.replyCodec, call.replies, mask);
  const outcome = await channel.call({
    path: call.method.path,
    metadata: call.metadata,
    messages: call.messages(),
    deadlineMs: call.deadlineMs,
    onMessage: (payload) => collector.push(payload),
  });
  return { outcome, replies: collector.finish() };
}
