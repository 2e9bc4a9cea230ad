/** The receiving half of a call: what arrives, handed on one message at a time and no faster than the client wants to read. */
import type { ClientHttp2Stream } from "node:http2";
import { performance } from "node:perf_hooks";
import type { Remains } from "./ending.ts";
import { FrameReader } from "./framing.ts";
import { MAX_TEXT } from "./status-message.ts";

export interface ReceivingOptions {
  readonly maxMessageBytes: number;
  /** How long nothing is read after each message. */
  readonly readDelayMs: number;
  readonly onMessage: (payload: Uint8Array) => void;
  /** What arrived, or `onMessage`, threw: nothing more can be read. */
  readonly onBroken: (error: unknown) => void;
}

export class Receiving {
  readonly #stream: ClientHttp2Stream;
  readonly #options: ReceivingOptions;
  readonly #reader: FrameReader;
  readonly #take = (chunk: Buffer): void => this.#read(chunk);
  /** Set while nothing is read. */
  #timer: NodeJS.Timeout | undefined;
  #onRead: (() => void) | undefined;
  #readDelayMs: number;
  #stopped = false;
  #isGrpc = false;
  #arrivedAt = 0;
  #isFramed: boolean | undefined;
  #text = "";

  constructor(stream: ClientHttp2Stream, options: ReceivingOptions) {
    this.#stream = stream;
    this.#options = options;
    this.#readDelayMs = options.readDelayMs;
    this.#reader = new FrameReader(options.maxMessageBytes, (payload) => {
      options.onMessage(payload);
      if (this.#readDelayMs > 0 && !this.#stopped) this.#rest();
    });
    // Listening to `data` keeps the stream flowing: where it is paused, a reset loses messages (grpc-node #2764), unless
    // they are fetched.
    stream.on("data", this.#take);
  }

  /** begin tells what the reply's headers say of its body. */
  begin(isGrpc: boolean, encoding: string): void {
    this.#isGrpc = isGrpc;
    this.#reader.setEncoding(encoding);
  }

  get compressedCount(): number {
    return this.#reader.compressedCount;
  }

  get largestPlainBytes(): number {
    return this.#reader.largestPlainBytes;
  }

  /** When the last chunk came, by the clock of `performance.now`: reading what is in it takes its time. */
  get arrivedAt(): number {
    return this.#arrivedAt;
  }

  get remains(): Remains {
    return { pendingBytes: this.#reader.pendingBytes, text: this.#text };
  }

  /** whenRead calls back once the client has read, at its pace, all that came. The stream is over. */
  whenRead(then: () => void): void {
    this.#fetch();
    if (this.#timer === undefined) then();
    else this.#onRead = then;
  }

  /** finish hands on at once all that has arrived. The stream is over: there is no server left to hold back. */
  finish(): void {
    if (this.#readDelayMs === 0 || this.#stopped) return;
    this.#readDelayMs = 0;
    clearTimeout(this.#timer);
    this.#attempt(() => this.#reader.release());
    this.#fetch();
  }

  /** stop hands nothing more on. */
  stop(): void {
    this.#stopped = true;
    this.#reader.hold();
    clearTimeout(this.#timer);
  }

  #read(chunk: Buffer): void {
    if (this.#stopped) return;
    this.#arrivedAt = performance.now();
    // A server whose content-type is wrong may send gRPC all the same; text never begins with the flag byte of a frame.
    this.#isFramed ??= this.#isGrpc || (chunk[0] ?? 0) <= 1;
    if (this.#isFramed) this.#attempt(() => this.#reader.push(chunk));
    else if (this.#text.length < MAX_TEXT) this.#text += chunk.subarray(0, MAX_TEXT).toString("latin1");
  }

  /** Takes what a stream that is over still holds: Node keeps it, of one that was reset too, and gives it to who asks. */
  #fetch(): void {
    if (this.#options.readDelayMs === 0) return;
    this.#stream.off("data", this.#take);
    for (let chunk: unknown = this.#stream.read(); chunk instanceof Buffer; chunk = this.#stream.read()) {
      this.#read(chunk);
    }
  }

  #attempt(read: () => void): void {
    try {
      read();
    } catch (error) {
      this.#options.onBroken(error);
    }
  }

  /** Reads nothing for a while. The stream's window fills meanwhile, and the server has to wait (RFC 9113, section 5.2). */
  #rest(): void {
    this.#reader.hold();
    this.#stream.pause();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#attempt(() => this.#reader.release());
      if (this.#timer !== undefined || this.#stopped) return;
      if (this.#onRead === undefined) this.#stream.resume();
      else this.#onRead();
    }, this.#readDelayMs);
  }
}
