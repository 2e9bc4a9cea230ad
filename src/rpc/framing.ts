/** The length-prefixed messages of gRPC: one byte of flags, four of length, the payload (PROTOCOL-HTTP2.md). */
import type { Compression } from "./behaviour.ts";
import { compress, decompress, isTooLarge } from "./compression.ts";
import { STATUS } from "./status.ts";

const PREFIX_BYTES = 5;

/** A stream of frames that cannot be read on; the status is the one a gRPC client gives it. */
export class FrameError extends Error {
  override readonly name = "FrameError";
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** frameMessage puts the prefix before a payload, which it compresses if told to. */
export function frameMessage(payload: Uint8Array, compression: Compression = "identity"): Buffer {
  const sent = compress(payload, compression);
  const frame = Buffer.allocUnsafe(PREFIX_BYTES + sent.length);
  frame[0] = compression === "identity" ? 0 : 1;
  frame.writeUInt32BE(sent.length, 1);
  frame.set(sent, PREFIX_BYTES);
  return frame;
}

/**
 * Cuts received bytes into messages. It buffers at most one message of `maxMessageBytes`: a longer one is refused by its
 * prefix, before its payload is kept.
 */
export class FrameReader {
  readonly #maxMessageBytes: number;
  readonly #onMessage: (payload: Uint8Array) => void;
  #encoding = "identity";
  #chunks: Buffer[] = [];
  #buffered = 0;
  #needed = PREFIX_BYTES;
  #held = false;
  #compressedCount = 0;
  #largestPlain = 0;

  constructor(maxMessageBytes: number, onMessage: (payload: Uint8Array) => void) {
    this.#maxMessageBytes = maxMessageBytes;
    this.#onMessage = onMessage;
  }

  /** The reply's `grpc-encoding`, known once its headers are. */
  setEncoding(encoding: string): void {
    this.#encoding = encoding;
  }

  /** How many bytes of an unfinished frame there are. */
  get pendingBytes(): number {
    return this.#buffered;
  }

  /** How many of the messages that were handed on had come compressed. */
  get compressedCount(): number {
    return this.#compressedCount;
  }

  /** The size of the largest message that came as it is, in bytes. */
  get largestPlainBytes(): number {
    return this.#largestPlain;
  }

  /** push takes a chunk and hands on each message that is complete. Throws FrameError. */
  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    this.#handOn();
  }

  /** hold keeps back what follows the message that is being handed on. */
  hold(): void {
    this.#held = true;
  }

  /** release goes on where `hold` stopped. Throws FrameError. */
  release(): void {
    this.#held = false;
    this.#handOn();
  }

  #handOn(): void {
    while (!this.#held && this.#buffered >= this.#needed) {
      const bytes =
        this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
      const rest = this.#consume(bytes);
      this.#chunks = rest.length === 0 ? [] : [rest];
      this.#buffered = rest.length;
    }
  }

  #consume(bytes: Buffer): Buffer {
    let at = 0;
    for (;;) {
      if (this.#held || bytes.length - at < PREFIX_BYTES) {
        this.#needed = PREFIX_BYTES;
        return bytes.subarray(at);
      }
      const length = this.#checkedLength(bytes.readUInt32BE(at + 1));
      const end = at + PREFIX_BYTES + length;
      if (bytes.length < end) {
        this.#needed = PREFIX_BYTES + length;
        return bytes.subarray(at);
      }
      this.#onMessage(this.#payload(bytes[at] ?? 0, bytes.subarray(at + PREFIX_BYTES, end)));
      at = end;
    }
  }

  #checkedLength(length: number): number {
    if (length <= this.#maxMessageBytes) return length;
    throw new FrameError(
      `a message of ${length} bytes is larger than the limit of ${this.#maxMessageBytes}`,
      STATUS.RESOURCE_EXHAUSTED,
    );
  }

  #payload(flags: number, payload: Buffer): Uint8Array {
    if (flags === 0) {
      this.#largestPlain = Math.max(this.#largestPlain, payload.length);
      return payload;
    }
    if (flags !== 1)
      throw new FrameError(`a message begins with the flag byte ${flags}; gRPC knows 0 and 1`, STATUS.INTERNAL);
    const inflated = this.#decompressed(payload);
    if (inflated === undefined) {
      throw new FrameError(
        `a message is marked as compressed, but grpc-encoding is \`${this.#encoding}\``,
        STATUS.INTERNAL,
      );
    }
    this.#compressedCount++;
    return inflated;
  }

  #decompressed(payload: Buffer): Uint8Array | undefined {
    try {
      return decompress(payload, this.#encoding, this.#maxMessageBytes);
    } catch (error) {
      throw isTooLarge(error)
        ? new FrameError(
            `a decompressed message is larger than the limit of ${this.#maxMessageBytes}`,
            STATUS.RESOURCE_EXHAUSTED,
          )
        : new FrameError(`a message is marked as compressed with ${this.#encoding}, but is not`, STATUS.INTERNAL);
    }
  }
}
