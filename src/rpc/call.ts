/** One call on an open connection, observed from its first byte to its end. */
import { type ClientHttp2Session, type ClientHttp2Stream, constants } from "node:http2";
import { performance } from "node:perf_hooks";
import { messageOf } from "../text/errors.ts";
import { wholeWords } from "../text/shorten.ts";
import { FrameError, FrameReader, frameMessage } from "./framing.ts";
import { headerValue, rawEntries, requestHeaders, visible } from "./headers.ts";
import type { Metadata, MetadataEntry } from "./metadata.ts";
import type { CallTimings, Outcome, Status, StatusOrigin } from "./outcome.ts";
import { resetName, STATUS, STATUS_NAMES, statusLabel, statusOfHttp, statusOfReset } from "./status.ts";
import { decodeStatusMessage, MAX_TEXT } from "./status-message.ts";

export interface CallRequest {
  /** `/package.Service/Method` */
  readonly path: string;
  /** Already filtered by `isSendable`; `-bin` values in base64. */
  readonly metadata: Metadata;
  /** Encoded messages, taken one at a time as the connection accepts them. */
  readonly messages: Iterable<Uint8Array>;
  /** Milliseconds until the call is given up; also sent as grpc-timeout. */
  readonly deadlineMs: number;
  /** Larger replies are refused, as a gRPC client does. Default: 64 MiB. */
  readonly maxMessageBytes?: number;
  /** Called with each reply as it arrives; the bytes may be kept. */
  readonly onMessage?: (payload: Uint8Array) => void;
}

const DEFAULT_MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
/** Of an HTTP error's body, its beginning says what is wrong. */
const MAX_BODY_TEXT = 200;
/**
 * A server whose clock runs a little fast resets a call just before the client's own deadline fires; a client that gets
 * the reset within this time of the deadline reports the deadline, as grpc-core does.
 */
const DEADLINE_RACE_MS = 10;

/** HTTP/2 errors that say that a reply could not be read as one (RFC 9113, section 7). */
const INVALID_REPLY: ReadonlySet<string> = new Set([
  "PROTOCOL_ERROR",
  "FLOW_CONTROL_ERROR",
  "STREAM_CLOSED",
  "FRAME_SIZE_ERROR",
  "COMPRESSION_ERROR",
]);

export type DescribeLoss = (error: Error | undefined) => string;

/** observeCall makes the call and resolves with what was observed. `describeLoss` says why a connection ended, by the error that its streams ended with. */
export function observeCall(
  session: ClientHttp2Session,
  request: CallRequest,
  describeLoss: DescribeLoss,
): Promise<Outcome> {
  return new Promise((resolve) => {
    new Call(session, request, describeLoss, resolve).start();
  });
}

/** transportOutcome is the outcome of a call that never reached a server. */
export function transportOutcome(message: string): Outcome {
  return {
    status: { code: STATUS.UNAVAILABLE, message, origin: "transport" },
    headers: [],
    trailers: [],
    trailersOnly: false,
    refused: false,
    messageCount: 0,
    violations: [],
    timings: { durationMs: 0 },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Call {
  readonly #session: ClientHttp2Session;
  readonly #request: CallRequest;
  readonly #describeLoss: DescribeLoss;
  readonly #resolve: (outcome: Outcome) => void;
  readonly #began = performance.now();
  readonly #reader: FrameReader;
  readonly #violations: string[] = [];
  readonly #timings: Mutable<CallTimings> = { durationMs: 0 };
  #stream: ClientHttp2Stream | undefined;
  #timer: NodeJS.Timeout | undefined;
  #error: Error | undefined;
  #settled = false;
  #refused = false;
  #httpStatus = 0;
  #isGrpc = false;
  #isFramed: boolean | undefined;
  #body = "";
  #messageCount = 0;
  #headers: MetadataEntry[] = [];
  #trailers: MetadataEntry[] | undefined;
  #trailersOnly = false;

  constructor(
    session: ClientHttp2Session,
    request: CallRequest,
    describeLoss: DescribeLoss,
    resolve: (outcome: Outcome) => void,
  ) {
    this.#session = session;
    this.#request = request;
    this.#describeLoss = describeLoss;
    this.#resolve = resolve;
    this.#reader = new FrameReader(request.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES, (payload) => {
      this.#messageCount++;
      this.#timings.lastMessageMs = this.#elapsed();
      this.#timings.firstMessageMs ??= this.#timings.lastMessageMs;
      request.onMessage?.(payload);
    });
  }

  start(): void {
    try {
      this.#stream = this.#session.request(requestHeaders(this.#request), { endStream: false });
    } catch (error) {
      this.#settle("client", STATUS.INTERNAL, `the call could not be made: ${messageOf(error)}`);
      return;
    }
    // What had arrived by the deadline counts, though this process was too busy to read it: one turn to do so.
    this.#timer = setTimeout(() => setImmediate(() => this.#onDeadline()), this.#request.deadlineMs);
    // Listening to `data` keeps the stream flowing: pausing it would lose messages before a reset (grpc-node #2764).
    this.#stream
      .on("response", (_headers, flags, raw: unknown) => this.#onHeaders(rawEntries(raw), flags))
      .on("trailers", (_headers, _flags: unknown, raw: unknown) => this.#onTrailers(rawEntries(raw)))
      .on("data", (chunk: Buffer) => this.#onData(chunk))
      .on("end", () => this.#onEnd())
      // Every error is followed by `close`, which knows the reset code.
      .on("error", (error) => {
        this.#error = error;
      })
      .on("close", () => this.#onClose());
    this.#send(this.#stream, this.#request.messages[Symbol.iterator]());
  }

  /** Sends while the stream takes more, and goes on at `drain`: a million messages are never all in memory. */
  #send(stream: ClientHttp2Stream, messages: Iterator<Uint8Array>): void {
    while (!this.#settled && !stream.destroyed) {
      let next: IteratorResult<Uint8Array>;
      try {
        next = messages.next();
      } catch (error) {
        this.#settle("client", STATUS.INTERNAL, `a request message could not be made: ${messageOf(error)}`);
        return;
      }
      if (next.done === true) {
        stream.end();
        return;
      }
      if (!stream.write(frameMessage(next.value))) {
        stream.once("drain", () => this.#send(stream, messages));
        return;
      }
    }
  }

  #onHeaders(entries: MetadataEntry[], flags: number): void {
    if (this.#settled) return;
    this.#timings.headersMs = this.#elapsed();
    this.#httpStatus = Number(headerValue(entries, ":status") ?? 0);
    const contentType = headerValue(entries, "content-type") ?? "";
    this.#isGrpc = /^application\/grpc(?:[+;]|$)/.test(contentType);
    if (this.#httpStatus !== 200) this.#violations.push(`the HTTP status is ${this.#httpStatus}, and not 200`);
    if (!this.#isGrpc) {
      this.#violations.push(
        contentType === ""
          ? "the reply has no content-type"
          : `the content-type is \`${contentType}\`, and not application/grpc`,
      );
    }
    this.#reader.setEncoding(headerValue(entries, "grpc-encoding") ?? "identity");
    if ((flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0) {
      this.#trailersOnly = true;
      this.#trailers = entries;
    } else {
      this.#headers = entries;
    }
  }

  #onData(chunk: Buffer): void {
    if (this.#settled) return;
    // A server whose content-type is wrong may send gRPC all the same; text never begins with the flag byte of a frame.
    this.#isFramed ??= this.#isGrpc || (chunk[0] ?? 0) <= 1;
    if (!this.#isFramed) {
      if (this.#body.length < MAX_TEXT) this.#body += chunk.subarray(0, MAX_TEXT).toString("latin1");
      return;
    }
    try {
      this.#reader.push(chunk);
    } catch (error) {
      if (!(error instanceof FrameError)) {
        this.#settle("client", STATUS.INTERNAL, `a reply could not be taken: ${messageOf(error)}`);
        return;
      }
      if (error.status === STATUS.INTERNAL) this.#violations.push(error.message);
      this.#settle("client", error.status, error.message);
    }
  }

  #onTrailers(entries: MetadataEntry[]): void {
    this.#trailers ??= entries;
  }

  #onEnd(): void {
    if (this.#trailers !== undefined) this.#settleFromTrailers();
    // Trailers, or the code of a reset, may come in the same turn of the event loop.
    else setImmediate(() => this.#onClose());
  }

  #onClose(): void {
    if (this.#settled) return;
    if (this.#trailers !== undefined) {
      this.#settleFromTrailers();
    } else if (this.#session.destroyed) {
      this.#settle("transport", STATUS.UNAVAILABLE, this.#describeLoss(this.#error));
    } else if (this.#stream?.rstCode !== undefined && this.#stream.rstCode !== 0) {
      this.#settleFromReset(this.#stream.rstCode);
    } else if (this.#httpStatus !== 0 && (this.#httpStatus !== 200 || !this.#isGrpc)) {
      this.#settleFromHttp();
    } else if (headerValue(this.#headers, "grpc-status") !== undefined && this.#messageCount === 0) {
      // Trailers-only in two frames: the header block, then an empty end of stream.
      this.#trailersOnly = true;
      this.#trailers = this.#headers;
      this.#headers = [];
      this.#settleFromTrailers();
    } else {
      this.#violations.push("the server ended the stream without grpc-status");
      this.#settle("client", STATUS.UNKNOWN, "the server ended the stream without grpc-status");
    }
  }

  #onDeadline(): void {
    this.#settle("client", STATUS.DEADLINE_EXCEEDED, `no status within ${this.#request.deadlineMs} ms`);
  }

  #settleFromTrailers(): void {
    const trailers = this.#trailers ?? [];
    const raw = headerValue(trailers, "grpc-status");
    if (raw !== undefined) {
      this.#checkPending("ended");
      this.#checkStatusOnce(trailers);
      this.#settle("server", this.#checkedCode(raw), decodeStatusMessage(headerValue(trailers, "grpc-message") ?? ""));
    } else if (this.#httpStatus !== 200 || !this.#isGrpc) {
      this.#settleFromHttp();
    } else {
      this.#violations.push("the trailers have no grpc-status");
      this.#settle("client", STATUS.UNKNOWN, "the trailers have no grpc-status");
    }
  }

  #checkedCode(raw: string): number {
    if (!/^\d{1,9}$/.test(raw)) {
      this.#violations.push(`grpc-status is \`${wholeWords(raw, 100)}\`, and not a number`);
      return STATUS.UNKNOWN;
    }
    const code = Number(raw);
    if (code >= STATUS_NAMES.length) this.#violations.push(`grpc-status is ${statusLabel(code)}`);
    return code;
  }

  #checkStatusOnce(trailers: readonly MetadataEntry[]): void {
    const statuses = trailers.filter(([key]) => key === "grpc-status").map(([, value]) => value);
    if (statuses.length > 1)
      this.#violations.push(`grpc-status came more than once: ${statuses.join(", ").slice(0, 100)}`);
    if (headerValue(this.#headers, "grpc-status") !== undefined) {
      this.#violations.push("grpc-status came in the initial metadata, and again in the trailers");
    }
  }

  #checkPending(how: "ended" | "was reset"): void {
    const pending = this.#reader.pendingBytes;
    if (pending > 0)
      this.#violations.push(`the stream ${how} inside a message: ${pending} bytes of an unfinished frame`);
  }

  #settleFromReset(rstCode: number): void {
    const nearDeadline = this.#elapsed() >= this.#request.deadlineMs - DEADLINE_RACE_MS;
    if (resetName(rstCode) === "CANCEL" && nearDeadline) {
      this.#onDeadline();
      return;
    }
    this.#checkPending("was reset");
    const name = resetName(rstCode);
    this.#refused = name === "REFUSED_STREAM";
    if (INVALID_REPLY.has(name)) {
      // Such a reset is this side's answer to a reply that is no HTTP/2, or the server's to its own confusion.
      this.#violations.push(`the reply is not valid HTTP/2 (${name})`);
      this.#settle("client", STATUS[statusOfReset(rstCode)], `the stream was reset (HTTP/2 ${name})`);
    } else {
      this.#settle("server", STATUS[statusOfReset(rstCode)], `the server reset the stream (HTTP/2 ${name})`);
    }
  }

  #settleFromHttp(): void {
    const text = wholeWords(this.#body.trim(), MAX_BODY_TEXT);
    const body = text === "" ? "" : `: ${text}`;
    this.#settle(
      "server",
      STATUS[statusOfHttp(this.#httpStatus)],
      `HTTP status ${this.#httpStatus} without grpc-status${body}`,
    );
  }

  #settle(origin: StatusOrigin, code: number, message: string): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#timer);
    // The server has ended, or the client gave up: either way nothing more is sent or wanted.
    if (this.#stream !== undefined && !this.#stream.closed) this.#stream.close(constants.NGHTTP2_CANCEL);
    this.#timings.durationMs = this.#elapsed();
    const status: Status = { code, message, origin };
    this.#resolve({
      status,
      headers: visible(this.#headers),
      trailers: visible(this.#trailers ?? []),
      trailersOnly: this.#trailersOnly,
      refused: this.#refused,
      messageCount: this.#messageCount,
      violations: this.#violations,
      timings: this.#timings,
    });
  }

  #elapsed(): number {
    return performance.now() - this.#began;
  }
}
