/**
 * The messages of a call's request, taken one at a time. What has not been taken yet waits in the stream's window, and so
 * with the client: a request may be larger than the memory.
 */
import type { ServerHttp2Stream } from "node:http2";
import { FrameReader } from "../../rpc/framing.ts";
import { STATUS } from "../../rpc/status.ts";
import type { Life } from "./life.ts";
import { Refusal } from "./refusal.ts";

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

export class RequestReader {
  readonly #stream: ServerHttp2Stream;
  readonly #frames: FrameReader;
  readonly #onChunk = (chunk: Buffer): void => this.#read(chunk);
  #message: Uint8Array | undefined;
  #failure: unknown;
  #halfClosed = false;
  #wake: (() => void) | undefined;

  constructor(stream: ServerHttp2Stream, encoding: string) {
    this.#stream = stream;
    this.#frames = new FrameReader(MAX_MESSAGE_BYTES, (payload) => {
      this.#message = payload;
      this.#frames.hold();
    });
    this.#frames.setEncoding(encoding);
    stream.on("data", this.#onChunk).once("end", () => {
      this.#halfClosed = true;
      this.#wake?.();
    });
  }

  /** next gives the next message, or undefined when the client has half-closed. Throws FrameError, Refusal, CallEnded. */
  async next(life: Life): Promise<Uint8Array | undefined> {
    for (;;) {
      const message = this.#take();
      if (message !== undefined) return message;
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#halfClosed) {
        if (this.#frames.pendingBytes === 0) return undefined;
        throw new Refusal(STATUS.INTERNAL, "the client half-closed inside a message");
      }
      await life.until((done) => {
        this.#wake = done;
        this.#stream.resume();
        return undefined;
      });
    }
  }

  /** discard reads the rest to nowhere. */
  discard(): void {
    this.#stream.off("data", this.#onChunk).resume();
  }

  #take(): Uint8Array | undefined {
    if (this.#message === undefined) this.#frames.release();
    const message = this.#message;
    this.#message = undefined;
    return message;
  }

  /** Stops the stream as soon as there is something to take. */
  #read(chunk: Buffer): void {
    try {
      this.#frames.push(chunk);
    } catch (error) {
      this.#failure = error;
    }
    if (this.#message === undefined && this.#failure === undefined) return;
    this.#stream.pause();
    this.#wake?.();
  }
}
