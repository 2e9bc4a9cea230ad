import type { Status } from "./outcome.ts";
import { type Reply } from "./reply.ts";
/** What is known of a call whose stream is over. */
export interface OverStream {
    readonly reply: Reply;
    readonly messageCount: number;
    readonly remains: Remains;
    /** Why there is no connection any more; undefined while there is. */
    readonly loss: string | undefined;
    /** The HTTP/2 code of a reset; 0 for none. */
    readonly rstCode: number;
}
/** What of a reply's body is left when its stream is over. */
export interface Remains {
    /** How many bytes of an unfinished message there are. */
    readonly pendingBytes: number;
    /** The beginning of a body that is not gRPC. */
    readonly text: string;
}
export interface Ending {
    readonly status: Status;
    readonly violations: readonly string[];
    /** The reply, as its end lets it be read. */
    readonly reply: Reply;
    /** The stream was refused before the server began with it. */
    readonly refused: boolean;
}
/** endingOf reads the end of a call: by trailers where there are any, else by the loss or the reset, else by what is left. */
export declare function endingOf({ reply, messageCount, remains, loss, rstCode }: OverStream): Ending;
