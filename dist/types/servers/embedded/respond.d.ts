/** A reply on an HTTP/2 stream: how it begins, goes on and ends. */
import { type ServerHttp2Stream } from "node:http2";
import type { Compression } from "../../rpc/behaviour.ts";
import type { HeaderBlock } from "./headers.ts";
/** respondFirst sends a header block that messages and trailers follow. */
export declare function respondFirst(stream: ServerHttp2Stream, block: HeaderBlock): void;
/** writeMessage sends a message. False: the client has to catch up, after which the stream says `drain`. */
export declare function writeMessage(stream: ServerHttp2Stream, payload: Uint8Array, encoding: Compression): boolean;
/** respondOnly answers with one header block and nothing else. */
export declare function respondOnly(stream: ServerHttp2Stream, block: HeaderBlock): void;
/**
 * endStream tells a client that still sends that it need not: RST_STREAM with NO_ERROR (RFC 9113, section 8.1). Not before
 * the next turn of the event loop: a reset in the turn of the trailers would take their place.
 */
export declare function endStream(stream: ServerHttp2Stream): void;
