/** The sending half of a call: no faster than the server reads, nor than the client's own behaviour says. */
import type { ClientHttp2Stream } from "node:http2";
import { counted } from "../text/counted.ts";
import { messageOf } from "../text/errors.ts";
import type { CancelPoint, ClientBehaviour } from "./behaviour.ts";
import { frameMessage } from "./framing.ts";

export interface SendingEvents {
  /** All was handed to the connection: the last message, and the half-close if there is to be one. */
  readonly onSent: () => void;
  /** The connection has taken what was to be sent before the cancel. */
  readonly onCancelPoint: () => void;
  readonly onFailure: (message: string) => void;
}

export class Sending {
  readonly #stream: ClientHttp2Stream;
  readonly #messages: Iterator<Uint8Array>;
  readonly #behaviour: ClientBehaviour;
  readonly #events: SendingEvents;
  /** What is to be sent next, once it is known. */
  #next: IteratorResult<Uint8Array> | undefined;
  #sentCount = 0;
  #writtenCount = 0;
  #replyCount = 0;
  /** The reply that is waited for before going on. */
  #awaited: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The delay after the last message is over. */
  #rested = true;
  #stopped = false;

  constructor(
    stream: ClientHttp2Stream,
    messages: Iterable<Uint8Array>,
    behaviour: ClientBehaviour,
    events: SendingEvents,
  ) {
    this.#stream = stream;
    this.#messages = messages[Symbol.iterator]();
    this.#behaviour = behaviour;
    this.#events = events;
  }

  get sentCount(): number {
    return this.#sentCount;
  }

  /** send goes on while the stream takes more, and again at `drain`: a million messages are never all in memory. */
  send(): void {
    while (!this.#stopped && !this.#stream.destroyed) {
      this.#next ??= this.#pull();
      if (this.#next === undefined || this.#waits(this.#next)) return;
      if (this.#next.done === true) {
        this.#finish();
        return;
      }
      const payload = this.#next.value;
      this.#next = undefined;
      if (!this.#write(payload)) {
        this.#stream.once("drain", () => this.send());
        return;
      }
    }
  }

  /** replied tells how many replies have arrived, which may be what is waited for. */
  replied(count: number): void {
    this.#replyCount = count;
    if (this.#awaited === undefined || count < this.#awaited) return;
    this.#awaited = undefined;
    this.send();
  }

  /** stop sends nothing more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** describeHold says what the client was holding back, and for what; undefined where it held nothing back. */
  describeHold(requestCount: number | undefined): string | undefined {
    const total = this.#next?.done === true ? this.#sentCount : requestCount;
    const sent =
      total === undefined || total === 0
        ? counted(this.#sentCount, "message")
        : `${this.#sentCount} of ${counted(total, "message")}`;
    if (this.#awaited !== undefined) {
      const next = this.#sentCount === 0 ? "the first" : "the next";
      const what = this.#next?.done === true ? "its half-close" : next;
      return `the client had sent ${sent} and was waiting for reply ${this.#awaited} before ${what}`;
    }
    return this.#behaviour.halfClose === false ? `the client had sent ${sent} and had not half-closed` : undefined;
  }

  #pull(): IteratorResult<Uint8Array> | undefined {
    try {
      return this.#messages.next();
    } catch (error) {
      this.#events.onFailure(`a request message could not be made: ${messageOf(error)}`);
      return undefined;
    }
  }

  /** Whether the client is not to go on yet. What it waits for calls `send` again. */
  #waits(next: IteratorResult<Uint8Array>): boolean {
    return (next.done !== true && (this.#waitsForCancel() || this.#waitsForDelay())) || this.#waitsForReply(next);
  }

  #waitsForCancel(): boolean {
    const { cancel } = this.#behaviour;
    if (cancel?.kind !== "after-sent" || this.#sentCount < cancel.messages) return false;
    this.#cancelOnceWritten(cancel);
    return true;
  }

  #waitsForDelay(): boolean {
    if (this.#rested) return false;
    this.#timer = setTimeout(() => {
      this.#rested = true;
      this.send();
    }, this.#behaviour.sendDelayMs);
    return true;
  }

  #waitsForReply(next: IteratorResult<Uint8Array>): boolean {
    const { repliesAwaited, halfClose, cancel } = this.#behaviour;
    if (repliesAwaited === undefined) return false;
    if (next.done === true && halfClose === false && cancel?.kind !== "before-half-close") return false;
    const awaited = repliesAwaited(this.#sentCount);
    if (this.#replyCount >= awaited) return false;
    this.#awaited = awaited;
    return true;
  }

  #write(payload: Uint8Array): boolean {
    const { cancel, compression, sendDelayMs = 0 } = this.#behaviour;
    this.#sentCount++;
    this.#rested = sendDelayMs === 0;
    const frame = frameMessage(payload, compression);
    if (cancel === undefined) return this.#stream.write(frame);
    return this.#stream.write(frame, (error) => {
      // An error is the end of the stream, which the call sees for itself.
      if (error) return;
      this.#writtenCount++;
      this.#cancelOnceWritten(cancel);
    });
  }

  #finish(): void {
    const { halfClose = true, cancel } = this.#behaviour;
    if (halfClose && cancel?.kind !== "before-half-close") this.#stream.end();
    this.#events.onSent();
    if (cancel !== undefined) this.#cancelOnceWritten(cancel);
  }

  /** A cancel follows what was written, half-close included: a reset overtakes what is still in the stream's buffer. */
  #cancelOnceWritten(cancel: CancelPoint): void {
    const isDue =
      (cancel.kind === "after-sent" && this.#sentCount >= cancel.messages) ||
      (cancel.kind === "before-half-close" && this.#next?.done === true && this.#awaited === undefined);
    if (!isDue || this.#writtenCount < this.#sentCount) return;
    if (this.#stream.writableEnded) this.#stream.once("finish", this.#events.onCancelPoint);
    // Where nothing was written, the headers may be still to go out.
    else if (this.#writtenCount === 0) setImmediate(this.#events.onCancelPoint);
    else this.#events.onCancelPoint();
  }
}
