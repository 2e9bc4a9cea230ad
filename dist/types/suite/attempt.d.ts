import type { Channel } from "../rpc/channel.ts";
import type { Mask } from "../text/mask.ts";
import { type Judgement } from "./judge.ts";
import { type Observation } from "./observe.ts";
import type { PlannedCall } from "./plan.ts";
export interface Attempt extends Observation {
    readonly judgement: Judgement;
}
/**
 * attempt makes the call and judges what was observed. A stream that the server refused before it began with it is made
 * again, as nothing has happened yet; so is one of which the runner may have seen the replies late. Never rejects.
 */
export declare function attempt(call: PlannedCall, channel: Channel, mask: Mask): Promise<Attempt>;
