/** One call of one fixture: made, observed, judged. */
import { setTimeout } from "node:timers/promises";
import type { Channel } from "../rpc/channel.ts";
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
 * That messages come one by one is seen by when they come. A runner that was busy just then sees them together; a server
 * that collects them is seen to do so every time.
 */
const MAX_LATE_LOOKS = 3;
/** By the next look, what kept the runner busy may be over. */
const LOOK_AGAIN_MS = 250;

/**
 * attempt makes the call and judges what was observed. A stream that the server refused before it began with it is made
 * again, as nothing has happened yet. Never rejects.
 */
export async function attempt(call: PlannedCall, channel: Channel, mask: Mask): Promise<Attempt> {
  for (let refusals = 0, lateLooks = 1; ; ) {
    const made = await observe(call, channel, mask);
    if (made.outcome.refused && refusals++ < MAX_REFUSALS) continue;
    const judgement = judge(call, made, mask);
    if (sawThemTogether(judgement) && lateLooks++ < MAX_LATE_LOOKS) {
      await setTimeout(LOOK_AGAIN_MS);
      continue;
    }
    return { ...made, judgement };
  }
}

function sawThemTogether({ mismatches }: Judgement): boolean {
  return mismatches.length === 1 && mismatches[0]?.path === INCREMENTAL;
}
