import type { Call } from "./call.ts";
import type { Role } from "./roles.ts";
/** play answers a call as the fixture says. Rejects with CallEnded, FrameError, MessageError or Refusal where it cannot. */
export declare function play(call: Call, role: Role): Promise<void>;
