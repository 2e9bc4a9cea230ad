/** A reply on an HTTP/2 stream: how it begins, goes on and ends. */
import { constants, type ServerHttp2Stream } from "node:http2";
import type { Compression } from "../../rpc/behaviour.ts";
import { frameMessage } from "../../rpc/framing.ts";
import type { HeaderBlock } from "./headers.ts";

/** In bytes: from there on copying a message behind its prefix costs more than a second write. */
const LARGE_MESSAGE = 64 * 1024;

// Node's types do not know `sendDate`. A fixture may expect that a header is absent: none is sent unasked.
const WITH_TRAILERS = { waitForTrailers: true, sendDate: false };
const WITHOUT_MORE = { endStream: true, sendDate: false };

/** respondFirst sends a header block that messages and trailers follow. */
export function respondFirst(stream: ServerHttp2Stream, block: HeaderBlock): void {
  stream.respond({ ...block }, WITH_TRAILERS);
}

/** writeMessage sends a message. False: the client has to catch up, after which the stream says `drain`. */
export function writeMessage(stream: ServerHttp2Stream, payload: Uint8Array, encoding: Compression): boolean {
  if (encoding !== "identity" || payload.length < LARGE_MESSAGE) return stream.write(frameMessage(payload, encoding));
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(payload.length, 1);
  stream.cork();
  stream.write(prefix);
  const keepsUp = stream.write(payload);
  stream.uncork();
  return keepsUp;
}

/** respondOnly answers with one header block and nothing else. */
export function respondOnly(stream: ServerHttp2Stream, block: HeaderBlock): void {
  stream.respond({ ...block }, WITHOUT_MORE);
  stream.resume();
  endStream(stream);
}

/**
 * endStream tells a client that still sends that it need not: RST_STREAM with NO_ERROR (RFC 9113, section 8.1). Not before
 * the next turn of the event loop: a reset in the turn of the trailers would take their place.
 */
export function endStream(stream: ServerHttp2Stream): void {
  setImmediate(() => {
    if (!stream.closed) stream.close(constants.NGHTTP2_NO_ERROR);
  });
}
