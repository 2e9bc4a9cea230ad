/** One call on an open connection, observed from its first byte to its end. */
import { type ClientHttp2Session, type ClientHttp2Stream, constants } from "node:http2";
import { performance } from "node:perf_hooks";
import { messageOf } from "../text/errors.ts";
import { type ClientBehaviour, describeCancel } from "./behaviour.ts";
import { endingOf } from "./ending.ts";
import { FrameError } from "./framing.ts";
import { headerValue, rawEntries, requestHeaders, visible } from "./headers.ts";
import type { Metadata, MetadataEntry } from "./metadata.ts";
import { type CallTimings, type Outcome, type StatusOrigin, unmadeOutcome } from "./outcome.ts";
import { Receiving } from "./receiving.ts";
import { beginReply, headerBreaches, isGrpc, NO_REPLY, type Reply } from "./reply.ts";
import { Sending } from "./sending.ts";
import { resetName, STATUS } from "./status.ts";

export interface CallRequest {
  /** `/package.Service/Method` */
  readonly path: string;
  /** Already filtered by `isSendable`; `-bin` values in base64. */
  readonly metadata: Metadata;
  /** Encoded messages, taken one at a time as the connection accepts them. */
  readonly messages: Iterable<Uint8Array>;
  /** How many messages there are, for what is said of a call that did not send them all. */
  readonly requestCount?: number;
  /** Milliseconds until the call is given up; also sent as grpc-timeout. */
  readonly deadlineMs: number;
  /** Larger replies are refused, as a gRPC client does. Default: 64 MiB. */
  readonly maxMessageBytes?: number;
  /** Default: the client sends all it has, half-closes, and reads what comes. */
  readonly behaviour?: ClientBehaviour;
  /** Called with each reply as it is read; the bytes may be kept. */
  readonly onMessage?: (payload: Uint8Array) => void;
}

/** The connection that a call is made on. */
export interface CallConnection {
  readonly session: ClientHttp2Session;
  /** Says why the connection ended, by the error that a stream of it ended with. */
  readonly describeLoss: (error: Error | undefined) => string;
  /** Breaks the connection off, without a word of HTTP/2. */
  readonly drop: () => void;
}

const DEFAULT_MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
/**
 * A server whose clock runs a little fast resets a call just before the client's own deadline fires; a client that gets
 * the reset within this time of the deadline reports the deadline, as grpc-core does.
 */
const DEADLINE_RACE_MS = 10;

/** observeCall makes the call and resolves with what was observed. */
export function observeCall(connection: CallConnection, request: CallRequest): Promise<Outcome> {
  const began = performance.now();
  const { behaviour = {} } = request;
  const abort = Object.keys(behaviour).length === 0 ? undefined : new AbortController();
  let stream: ClientHttp2Stream;
  try {
    stream = connection.session.request(requestHeaders(request), {
      endStream: false,
      ...(abort === undefined ? {} : { signal: abort.signal }),
    });
  } catch (error) {
    const message = `the call could not be made: ${messageOf(error)}`;
    return Promise.resolve(unmadeOutcome({ code: STATUS.INTERNAL, message, origin: "client" }));
  }
  return new Promise((resolve) => new Call(connection, stream, abort, request, began, resolve).start());
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Call {
  readonly #connection: CallConnection;
  readonly #stream: ClientHttp2Stream;
  /** Resets the stream of a call that has a behaviour. */
  readonly #abort: AbortController | undefined;
  readonly #request: CallRequest;
  readonly #behaviour: ClientBehaviour;
  readonly #began: number;
  readonly #resolve: (outcome: Outcome) => void;
  readonly #sending: Sending;
  readonly #receiving: Receiving;
  readonly #violations: string[] = [];
  readonly #timings: Mutable<CallTimings> = { durationMs: 0 };
  readonly #timers: NodeJS.Timeout[] = [];
  #reply: Reply = NO_REPLY;
  #messageCount = 0;
  #error: Error | undefined;
  #settled = false;
  #refused = false;

  constructor(
    connection: CallConnection,
    stream: ClientHttp2Stream,
    abort: AbortController | undefined,
    request: CallRequest,
    began: number,
    resolve: (outcome: Outcome) => void,
  ) {
    this.#connection = connection;
    this.#stream = stream;
    this.#abort = abort;
    this.#request = request;
    this.#behaviour = request.behaviour ?? {};
    this.#began = began;
    this.#resolve = resolve;
    this.#sending = new Sending(stream, request.messages, this.#behaviour, {
      onSent: () => {
        this.#timings.sentMs = this.#elapsed();
      },
      onCancelPoint: () => this.#cancel(),
      onFailure: (message) => this.#settle("client", STATUS.INTERNAL, message),
    });
    this.#receiving = new Receiving(stream, {
      maxMessageBytes: request.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES,
      readDelayMs: this.#behaviour.readDelayMs ?? 0,
      onMessage: (payload) => this.#onMessage(payload),
      onBroken: (error) => this.#onBroken(error),
    });
  }

  start(): void {
    const { cancel } = this.#behaviour;
    this.#after(this.#deadlineMs, () => this.#giveUp());
    if (cancel?.kind === "after-ms") this.#after(cancel.ms, () => this.#cancel());
    this.#stream
      .on("response", (_headers, flags, raw: unknown) => this.#onHeaders(rawEntries(raw), flags))
      .on("trailers", (_headers, _flags: unknown, raw: unknown) => this.#onTrailers(rawEntries(raw)))
      .on("end", () => this.#onEnd())
      // Every error is followed by `close`, which knows the reset code.
      .on("error", (error) => {
        this.#error = error;
      })
      .on("close", () => this.#onClose());
    this.#sending.send();
    if (cancel?.kind === "after-received" && cancel.messages === 0) setImmediate(() => this.#cancel());
  }

  /** The client's own deadline. */
  get #deadlineMs(): number {
    return this.#request.deadlineMs + (this.#behaviour.deadlineGraceMs ?? 0);
  }

  /** Ends the call at a time of the client's own, if the server has not ended it by then. */
  #after(ms: number, end: () => void): void {
    const onTime = (): void => {
      // The status is there, and only the reader was slow.
      if (this.#reply.trailers !== undefined) this.#onOver();
      else end();
    };
    // What had arrived by then counts, though this process was too busy to read it: one turn to do so.
    this.#timers.push(setTimeout(() => setImmediate(onTime), ms));
  }

  #onHeaders(entries: MetadataEntry[], flags: number): void {
    if (this.#settled) return;
    this.#timings.headersMs = this.#elapsed();
    this.#reply = beginReply(entries, (flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0);
    this.#violations.push(...headerBreaches(this.#reply));
    this.#receiving.begin(isGrpc(this.#reply), headerValue(entries, "grpc-encoding") ?? "identity");
  }

  #onMessage(payload: Uint8Array): void {
    const { cancel } = this.#behaviour;
    this.#messageCount++;
    // Of a client that takes its time, when it read the message; of any other, when the message came.
    const isSlow = (this.#behaviour.readDelayMs ?? 0) > 0;
    this.#timings.lastMessageMs = isSlow ? this.#elapsed() : this.#receiving.arrivedAt - this.#began;
    this.#timings.firstMessageMs ??= this.#timings.lastMessageMs;
    this.#request.onMessage?.(payload);
    if (cancel?.kind === "after-received" && this.#messageCount === cancel.messages) this.#cancel();
    else this.#sending.replied(this.#messageCount);
  }

  #onBroken(error: unknown): void {
    if (!(error instanceof FrameError)) {
      this.#settle("client", STATUS.INTERNAL, `a reply could not be taken: ${messageOf(error)}`);
      return;
    }
    if (error.status === STATUS.INTERNAL) this.#violations.push(error.message);
    this.#settle("client", error.status, error.message);
  }

  #onTrailers(entries: MetadataEntry[]): void {
    if (this.#reply.trailers === undefined) this.#reply = { ...this.#reply, trailers: entries };
  }

  #onEnd(): void {
    // Trailers, or the code of a reset, may come in the same turn of the event loop.
    if (this.#reply.trailers === undefined) setImmediate(() => this.#onClose());
    else this.#onClose();
  }

  /** The stream is over. A status waits for a slow reader to come to it, the failure to give one does not. */
  #onClose(): void {
    if (this.#settled) return;
    if (this.#reply.trailers === undefined) this.#onOver();
    else this.#receiving.whenRead(() => this.#onOver());
  }

  /** The server is done with the call, or the connection is. */
  #onOver(): void {
    this.#receiving.finish();
    if (this.#settled) return;
    const { session, describeLoss } = this.#connection;
    const rstCode = this.#stream.rstCode ?? 0;
    const ending = endingOf({
      reply: this.#reply,
      messageCount: this.#messageCount,
      remains: this.#receiving.remains,
      loss: session.destroyed ? describeLoss(this.#error) : undefined,
      rstCode,
    });
    if (ending.status.origin === "server" && this.#isDeadlineReset(rstCode)) {
      this.#giveUp();
      return;
    }
    this.#reply = ending.reply;
    this.#refused = ending.refused;
    this.#violations.push(...ending.violations);
    this.#settle(ending.status.origin, ending.status.code, ending.status.message);
  }

  #isDeadlineReset(rstCode: number): boolean {
    if (this.#reply.trailers !== undefined || resetName(rstCode) !== "CANCEL") return false;
    return this.#elapsed() >= this.#deadlineMs - DEADLINE_RACE_MS;
  }

  #giveUp(): void {
    const { deadlineMs, requestCount } = this.#request;
    const grace = this.#behaviour.deadlineGraceMs ?? 0;
    const hold = this.#sending.describeHold(requestCount) ?? this.#describeUncancelled();
    const within = `no status within ${deadlineMs} ms${grace === 0 ? "" : `, nor ${grace} ms later`}`;
    this.#settle("client", STATUS.DEADLINE_EXCEEDED, hold === undefined ? within : `${within}: ${hold}`);
  }

  /** The client was to cancel after so many replies, and they have not come. */
  #describeUncancelled(): string | undefined {
    const { cancel } = this.#behaviour;
    if (cancel?.kind !== "after-received") return undefined;
    return `the client was to cancel ${describeCancel(cancel)}, and had ${this.#messageCount}`;
  }

  #cancel(): void {
    const { cancel, disconnect = false } = this.#behaviour;
    if (this.#settled || cancel === undefined) return;
    if (disconnect) this.#connection.drop();
    this.#settle("client", STATUS.CANCELLED, `the client cancelled the call ${describeCancel(cancel)}`);
  }

  #settle(origin: StatusOrigin, code: number, message: string): void {
    if (this.#settled) return;
    this.#settled = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#sending.stop();
    this.#receiving.stop();
    this.#reset();
    this.#timings.durationMs = this.#elapsed();
    this.#resolve({
      status: { code, message, origin },
      headers: visible(this.#reply.headers),
      trailers: visible(this.#reply.trailers ?? []),
      trailersOnly: this.#reply.trailersOnly,
      refused: this.#refused,
      sentCount: this.#sending.sentCount,
      messageCount: this.#messageCount,
      compressedCount: this.#receiving.compressedCount,
      largestPlainBytes: this.#receiving.largestPlainBytes,
      violations: this.#violations,
      timings: this.#timings,
    });
  }

  /**
   * Resets a stream that is not over yet: nothing more is sent or wanted. By its signal, as `close` first ends the
   * client's side, and a cancel would look like a half-close; but a signal costs a tenth of a unary call, and one that
   * sends all it has and half-closes at once does not need it.
   */
  #reset(): void {
    if (this.#stream.closed || (this.#reply.trailers !== undefined && this.#stream.writableFinished)) return;
    if (this.#abort === undefined) this.#stream.close(constants.NGHTTP2_CANCEL);
    else this.#abort.abort();
  }

  #elapsed(): number {
    return performance.now() - this.#began;
  }
}
