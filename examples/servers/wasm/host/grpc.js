/** gRPC on node:http2, which compresses replies: @grpc/grpc-js does not. */
import { EventEmitter, once } from "node:events";
import { constants } from "node:http2";
import { compress, decompress } from "./compression.js";
import { CODE, StatusError } from "./status.js";

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
const PREFIX_BYTES = 5; // of a message: whether it is compressed, and its length
const CUT_OFF = "the request ends within a message";
const MAX_TIMER_MS = 2 ** 31 - 1; // beyond it setTimeout does not wait at all
const MS_OF_UNIT = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 1e-3, n: 1e-6 };

/** One call: messages in, messages out, and its status. */
export class Call {
  #stream;
  #sent;
  #news = new EventEmitter();
  #abort = new AbortController();
  #deadline;
  #encoding;

  constructor(stream, headers) {
    this.#stream = stream;
    this.#sent = headers;
    const stop = () => this.#stop(new StatusError(CODE.CANCELLED, "cancelled"));
    stream.on("aborted", stop).on("close", stop);
    stream.on("error", () => {}); // "close" follows
    for (const event of ["readable", "end", "drain"]) stream.on(event, () => this.#news.emit("progress"));
    this.#startTimer(headers["grpc-timeout"]);
  }

  get path() {
    return this.#sent[":path"];
  }

  /** Is aborted, with a StatusError, when the client cancels, is gone, or its deadline has passed. */
  get signal() {
    return this.#abort.signal;
  }

  get hasDeadline() {
    return this.#deadline !== undefined;
  }

  /** What the client sent under this key; an empty text for nothing. */
  metadata(key) {
    return String(this.#sent[key] ?? "");
  }

  /** Reads the next message, or null after the last. */
  async read() {
    const prefix = await this.#take(PREFIX_BYTES);
    if (prefix.length === 0) return null;
    if (prefix.length < PREFIX_BYTES) throw new StatusError(CODE.INTERNAL, CUT_OFF);
    const size = prefix.readUInt32BE(1);
    if (size > MAX_MESSAGE_BYTES) throw new StatusError(CODE.RESOURCE_EXHAUSTED, `a message of ${size} bytes`);
    const content = await this.#take(size);
    if (content.length < size) throw new StatusError(CODE.INTERNAL, CUT_OFF);
    return prefix[0] === 0 ? content : decompress(content, this.metadata("grpc-encoding"), MAX_MESSAGE_BYTES);
  }

  /** Sends the initial metadata; the replies will be compressed with `encoding`, if one is given. */
  sendHeaders(metadata, encoding) {
    this.#encoding = encoding;
    this.#respond({ ...metadata, ...(encoding && { "grpc-encoding": encoding }) }, { waitForTrailers: true });
  }

  /** Sends a message, and resolves when there is room for the next. */
  async write(message) {
    if (!this.#stream.headersSent) this.sendHeaders({});
    const content = this.#encoding ? await compress(message, this.#encoding) : message;
    this.signal.throwIfAborted();
    const prefix = Buffer.alloc(PREFIX_BYTES);
    prefix.writeUInt8(this.#encoding ? 1 : 0);
    prefix.writeUInt32BE(content.length, 1);
    this.#stream.write(Buffer.concat([prefix, content]));
    while (this.#stream.writableNeedDrain) await once(this.#news, "progress", { signal: this.signal });
  }

  /** Sends the status. A call that has none of its headers sent yet ends with one block of them. */
  end(code, text, metadata = {}) {
    const stream = this.#stream;
    if (stream.closed || stream.destroyed || stream.writableEnded) return;
    const trailers = { ...metadata, ...statusFields(code, text) };
    clearTimeout(this.#deadline);
    if (stream.headersSent) {
      stream.once("wantTrailers", () => {
        try {
          stream.sendTrailers(trailers);
        } catch (error) {
          stream.sendTrailers(statusFields(CODE.INTERNAL, error.message)); // a key that HTTP/2 does not allow
        }
        this.#wantNoMore();
      });
      stream.end();
    } else {
      this.#respond(trailers, { endStream: true });
      this.#wantNoMore();
    }
  }

  /** Passes over what is left of the request, and tells a client that is still sending. */
  #wantNoMore() {
    const stream = this.#stream;
    stream.removeAllListeners("readable").resume();
    setImmediate(() => {
      if (!stream.readableEnded) stream.close(constants.NGHTTP2_NO_ERROR);
    });
  }

  #respond(metadata, options) {
    const headers = {
      ":status": 200,
      "content-type": "application/grpc",
      "grpc-accept-encoding": "identity,deflate,gzip",
    };
    this.#stream.respond({ ...headers, ...metadata }, options);
  }

  /** Gives so many bytes of the request, or what there is up to its end. */
  async #take(size) {
    for (;;) {
      this.signal.throwIfAborted();
      const bytes = size > 0 ? this.#stream.read(size) : Buffer.alloc(0);
      if (bytes !== null) return bytes;
      if (this.#stream.readableEnded) return Buffer.alloc(0);
      await once(this.#news, "progress", { signal: this.signal });
    }
  }

  #startTimer(timeout) {
    const [, amount, unit] = /^(\d{1,8})([HMSmun])$/.exec(timeout ?? "") ?? [];
    if (!unit) return;
    const stop = () => this.#stop(new StatusError(CODE.DEADLINE_EXCEEDED, "deadline exceeded"));
    this.#deadline = setTimeout(stop, Math.min(Number(amount) * MS_OF_UNIT[unit], MAX_TIMER_MS));
  }

  #stop(status) {
    clearTimeout(this.#deadline);
    this.#abort.abort(status);
  }
}

function statusFields(code, text) {
  return { "grpc-status": String(code), ...(text && { "grpc-message": percentEncode(text) }) };
}

/** What gRPC does with a status text: bytes that are not printable ASCII, and percent signs, as %XX. */
function percentEncode(text) {
  return Buffer.from(text)
    .toString("latin1")
    .replace(/[^ -$&-~]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
