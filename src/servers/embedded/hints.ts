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
export function hintsOf(middleware: { readonly [key: string]: unknown } = {}, requestMessage: JsonObject): Hints {
  const { end_after_messages: endAfter, request_timeout: timeout } = middleware;
  return {
    readDelayMs: positive(middleware.read_delay_ms),
    replyDelayMs: positive(middleware.reply_delay_ms) || positive(requestMessage.delay_ms),
    statusDelayMs: shorterOf(timeout),
    endAfterMessages: typeof endAfter === "number" && endAfter >= 0 ? endAfter : undefined,
  };
}

/** `request_timeout` with both parts means: the handler sleeps, and its middleware gives up at the earlier of the two. */
function shorterOf(timeout: unknown): number {
  if (typeof timeout !== "object" || timeout === null || !("seconds" in timeout) || !("sleep_ms" in timeout)) return 0;
  return positive(Math.min(Number(timeout.seconds) * 1000, Number(timeout.sleep_ms)));
}

function positive(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : 0;
}
