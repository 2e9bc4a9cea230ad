/** One call of one fixture: made, observed, judged. */
import { setTimeout } from "node:timers/promises";
import type { Channel } from "../rpc/channel.ts";
import { STATUS } from "../rpc/status.ts";
import type { Mask } from "../text/mask.ts";
import { INCREMENTAL, type Judgement, judge } from "./judge.ts";
import { type Observation, observe } from "./observe.ts";
import type { PlannedCall } from "./plan.ts";

export interface Attempt extends Observation {
  readonly judgement: Judgement;
}

/** A server that says goodbye refuses the streams that were on their way: gRPC clients make those calls again (gRFC A6). */
const MAX_REFUSALS = 3;
/**
 * How often a call is made of which only the time of its replies was wrong: a runner that was busy just then sees them
 * late, a server that keeps them back is seen to do so every time.
 */
const MAX_LATE_LOOKS = 3;
/** By the next look, what kept the runner busy may be over. */
const LOOK_AGAIN_MS = 250;

/**
 * attempt makes the call and judges what was observed. A stream that the server refused before it began with it is made
 * again, as nothing has happened yet; so is one of which the runner may have seen the replies late. Never rejects.
 */
export async function attempt(call: PlannedCall, channel: Channel, mask: Mask): Promise<Attempt> {
  for (let refusals = 0, lateLooks = 1; ; ) {
    const made = await observe(call, channel, mask);
    if (made.outcome.refused && refusals++ < MAX_REFUSALS) continue;
    const judgement = judge(call, made, mask);
    if (mayHaveComeLate(made, judgement) && lateLooks++ < MAX_LATE_LOOKS) {
      await setTimeout(LOOK_AGAIN_MS);
      continue;
    }
    return { ...made, judgement };
  }
}

/** All that is wrong: replies that are sent one by one came together, or some had not come when time cut the call. */
function mayHaveComeLate({ outcome, replies }: Observation, { mismatches }: Judgement): boolean {
  const { code, origin } = outcome.status;
  const isCut = code === STATUS.DEADLINE_EXCEEDED || (code === STATUS.CANCELLED && origin === "client");
  const isMissed = isCut && replies.differingCount === 0;
  const isLate = (path: string): boolean => path === INCREMENTAL || (isMissed && path.startsWith("stream"));
  return mismatches.length > 0 && mismatches.every(({ path }) => isLate(path));
}
