/** `handler.middleware`: hints for the server, never judged. Whatever a fixture has there, a server goes on. */
import type { JsonObject } from "../../json/value.ts";
/** In milliseconds, 0 where a fixture says nothing. */
export interface Hints {
    readonly readDelayMs: number;
    readonly replyDelayMs: number;
    readonly statusDelayMs: number;
    readonly endAfterMessages: number | undefined;
}
/** hintsOf reads the hints; the request message can have one too, `delay_ms`. */
export declare function hintsOf(middleware: {
    readonly [key: string]: unknown;
} | undefined, requestMessage: JsonObject): Hints;
