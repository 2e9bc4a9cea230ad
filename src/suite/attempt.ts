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

/** attempt makes the call once and judges what was observed. Never rejects. */
export async function attempt(call: PlannedCall, channel: Channel, mask: Mask): Promise<Attempt> {
  const collector = new ReplyCollector(call.replyCodec, call.replies);
  const outcome = await channel.call({
    path: call.method.path,
    metadata: call.metadata,
    messages: call.messages(),
    deadlineMs: call.deadlineMs,
    onMessage: (payload) => collector.push(payload),
  });
  const replies = collector.finish();
  return { outcome, replies, judgement: judge(call, outcome, replies, mask) };
}
