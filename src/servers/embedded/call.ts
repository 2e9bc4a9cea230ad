/** One gRPC call on an HTTP/2 stream, as a server holds it: requests in, replies out, a status at the end or a deadline before. */
import { constants, type ServerHttp2Stream } from "node:http2";
import type { Compression } from "../../rpc/behaviour.ts";
import type { MetadataEntry } from "../../rpc/metadata.ts";
import { STATUS } from "../../rpc/status.ts";
import { messageOf } from "../../text/errors.ts";
import type { CallHead } from "./head.ts";
import { initialBlock, type Status, trailersOnlyBlock, trailingBlock } from "./headers.ts";
import { Life } from "./life.ts";
import { RequestReader } from "./requests.ts";
import { endStream, respondFirst, respondOnly, writeMessage } from "./respond.ts";

/** A client that has not read its status this long after its deadline never will: it is waited for no longer. */
const GRACE_MS = 3000;
/** Timers of Node's hold no more (25 days). */
const MAX_TIMER_MS = 2 ** 31 - 1;

export class Call {
  readonly head: CallHead;
  readonly life = new Life();
  readonly #stream: ServerHttp2Stream;
  readonly #requests: RequestReader;
  #timer: NodeJS.Timeout | undefined;
  #encoding: Compression = "identity";

  constructor(stream: ServerHttp2Stream, head: CallHead) {
    this.#stream = stream;
    this.head = head;
    this.#requests = new RequestReader(stream, head.encoding);
    stream
      .once("aborted", () => this.life.end("cancelled"))
      .once("close", () => {
        this.life.end("cancelled");
        clearTimeout(this.#timer);
      });
    if (head.timeoutMs === 0) this.#onDeadline();
    else if (head.timeoutMs !== undefined)
      this.#timer = setTimeout(() => this.#onDeadline(), Math.min(Math.ceil(head.timeoutMs), MAX_TIMER_MS));
  }

  /** read gives the next request message, or undefined when the client has half-closed. Throws FrameError, Refusal, CallEnded. */
  read(): Promise<Uint8Array | undefined> {
    return this.#requests.next(this.life);
  }

  /** start sends the initial metadata; replies are compressed with `encoding`, if the client understands it. */
  start(metadata: readonly MetadataEntry[], encoding?: Compression): void {
    this.#check();
    const isUsed = encoding === "identity" || (encoding !== undefined && this.head.accepted.includes(encoding));
    if (isUsed) this.#encoding = encoding;
    respondFirst(this.#stream, initialBlock(metadata, isUsed ? encoding : undefined));
  }

  /** write sends a message. False: the client has to catch up, which `drained` waits for. Throws CallEnded. */
  write(payload: Uint8Array): boolean {
    this.#check();
    if (!this.#stream.headersSent) this.start([]);
    return writeMessage(this.#stream, payload, this.#encoding);
  }

  drained(): Promise<void> {
    return this.life.until((done) => {
      this.#stream.once("drain", done);
      return () => this.#stream.off("drain", done);
    });
  }

  /** finish ends the call with a status, after what was sent before. Requests that still come are read to nowhere. */
  finish(status: Status, metadata: readonly MetadataEntry[] = []): void {
    const stream = this.#stream;
    if (stream.destroyed || stream.writableEnded) return;
    this.#requests.discard();
    if (!stream.headersSent && status.code !== STATUS.OK) {
      orInternal(status, metadata, (last, entries) => respondOnly(stream, trailersOnlyBlock(last, entries)));
      return;
    }
    if (!stream.headersSent) respondFirst(stream, initialBlock([], undefined));
    stream.once("wantTrailers", () => {
      orInternal(status, metadata, (last, entries) => stream.sendTrailers({ ...trailingBlock(last, entries) }));
      endStream(stream);
    });
    stream.end();
  }

  /** A stream is destroyed a little before it says so. */
  #check(): void {
    if (this.#stream.destroyed) this.life.end("cancelled");
    this.life.check();
  }

  #onDeadline(): void {
    this.life.end("deadline");
    this.#timer = setTimeout(() => this.#stream.close(constants.NGHTTP2_CANCEL), GRACE_MS);
  }
}

/** Node refuses some header blocks, such as one with two dates; then that is the status. */
function orInternal(
  status: Status,
  metadata: readonly MetadataEntry[],
  send: (status: Status, metadata: readonly MetadataEntry[]) => void,
): void {
  try {
    send(status, metadata);
  } catch (error) {
    const message = `fixture server: the trailing metadata cannot be sent: ${messageOf(error)}`;
    send({ code: STATUS.INTERNAL, message }, []);
  }
}
