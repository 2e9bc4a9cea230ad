/** How a server ended a call: the status that its trailers, a reset or an HTTP error mean, and the breaches of protocol therein. */
import { wholeWords } from "../text/shorten.ts";
import { headerValue } from "./headers.ts";
import type { MetadataEntry } from "./metadata.ts";
import type { Status } from "./outcome.ts";
import { asTrailersOnly, isGrpc, type Reply } from "./reply.ts";
import { resetName, STATUS, STATUS_NAMES, statusLabel, statusOfHttp, statusOfReset } from "./status.ts";
import { decodeStatusMessage } from "./status-message.ts";

/** What is known of a call whose stream is over. */
export interface OverStream {
  readonly reply: Reply;
  readonly messageCount: number;
  readonly remains: Remains;
  /** Why there is no connection any more; undefined while there is. */
  readonly loss: string | undefined;
  /** The HTTP/2 code of a reset; 0 for none. */
  readonly rstCode: number;
}

/** What of a reply's body is left when its stream is over. */
export interface Remains {
  /** How many bytes of an unfinished message there are. */
  readonly pendingBytes: number;
  /** The beginning of a body that is not gRPC. */
  readonly text: string;
}

export interface Ending {
  readonly status: Status;
  readonly violations: readonly string[];
  /** The reply, as its end lets it be read. */
  readonly reply: Reply;
  /** The stream was refused before the server began with it. */
  readonly refused: boolean;
}

type Verdict = Pick<Ending, "status" | "violations">;

/** Of an HTTP error's body, its beginning says what is wrong. */
const MAX_BODY_TEXT = 200;

/** HTTP/2 errors that say that a reply could not be read as one (RFC 9113, section 7). */
const INVALID_REPLY: ReadonlySet<string> = new Set([
  "PROTOCOL_ERROR",
  "FLOW_CONTROL_ERROR",
  "STREAM_CLOSED",
  "FRAME_SIZE_ERROR",
  "COMPRESSION_ERROR",
]);

/** endingOf reads the end of a call: by trailers where there are any, else by the loss or the reset, else by what is left. */
export function endingOf({ reply, messageCount, remains, loss, rstCode }: OverStream): Ending {
  const served = { reply, refused: false };
  if (reply.trailers !== undefined) return { ...byTrailers(reply, reply.trailers, remains), ...served };
  if (loss !== undefined) {
    return { status: { code: STATUS.UNAVAILABLE, message: loss, origin: "transport" }, violations: [], ...served };
  }
  if (rstCode !== 0) {
    return { ...byReset(rstCode, remains), reply, refused: resetName(rstCode) === "REFUSED_STREAM" };
  }
  if (isHttpAlone(reply) && reply.httpStatus !== 0) return { ...byHttp(reply, remains), ...served };
  if (messageCount === 0 && headerValue(reply.headers, "grpc-status") !== undefined) {
    const whole = asTrailersOnly(reply);
    return { ...byTrailers(whole, reply.headers, remains), reply: whole, refused: false };
  }
  return { ...withoutStatus("the server ended the stream without grpc-status"), ...served };
}

function byTrailers(reply: Reply, trailers: readonly MetadataEntry[], remains: Remains): Verdict {
  const raw = headerValue(trailers, "grpc-status");
  if (raw === undefined) {
    return isHttpAlone(reply) ? byHttp(reply, remains) : withoutStatus("the trailers have no grpc-status");
  }
  const { code, breaches } = readCode(raw);
  return {
    status: { code, message: decodeStatusMessage(headerValue(trailers, "grpc-message") ?? ""), origin: "server" },
    violations: [...unfinished(remains, "ended"), ...repeatedStatus(reply, trailers), ...breaches],
  };
}

function byReset(rstCode: number, remains: Remains): Verdict {
  const name = resetName(rstCode);
  const code = STATUS[statusOfReset(rstCode)];
  const violations = unfinished(remains, "was reset");
  if (!INVALID_REPLY.has(name)) {
    return { status: { code, message: `the server reset the stream (HTTP/2 ${name})`, origin: "server" }, violations };
  }
  // Such a reset is this side's answer to a reply that is no HTTP/2, or the server's to its own confusion.
  return {
    status: { code, message: `the stream was reset (HTTP/2 ${name})`, origin: "client" },
    violations: [...violations, `the reply is not valid HTTP/2 (${name})`],
  };
}

/** Whether a reply is plain HTTP's, so that nothing but its HTTP status is known. */
function isHttpAlone(reply: Reply): boolean {
  return reply.httpStatus !== 200 || !isGrpc(reply);
}

function byHttp({ httpStatus }: Reply, remains: Remains): Verdict {
  const text = wholeWords(remains.text.trim(), MAX_BODY_TEXT);
  const message = `HTTP status ${httpStatus} without grpc-status${text === "" ? "" : `: ${text}`}`;
  return { status: { code: STATUS[statusOfHttp(httpStatus)], message, origin: "server" }, violations: [] };
}

function withoutStatus(message: string): Verdict {
  return { status: { code: STATUS.UNKNOWN, message, origin: "client" }, violations: [message] };
}

function readCode(raw: string): { readonly code: number; readonly breaches: readonly string[] } {
  if (!/^\d{1,9}$/.test(raw)) {
    return { code: STATUS.UNKNOWN, breaches: [`grpc-status is \`${wholeWords(raw, 100)}\`, and not a number`] };
  }
  const code = Number(raw);
  return { code, breaches: code >= STATUS_NAMES.length ? [`grpc-status is ${statusLabel(code)}`] : [] };
}

function repeatedStatus(reply: Reply, trailers: readonly MetadataEntry[]): string[] {
  const breaches: string[] = [];
  const statuses = trailers.filter(([key]) => key === "grpc-status").map(([, value]) => value);
  if (statuses.length > 1) breaches.push(`grpc-status came more than once: ${statuses.join(", ").slice(0, 100)}`);
  if (headerValue(reply.headers, "grpc-status") !== undefined) {
    breaches.push("grpc-status came in the initial metadata, and again in the trailers");
  }
  return breaches;
}

function unfinished({ pendingBytes }: Remains, how: "ended" | "was reset"): string[] {
  if (pendingBytes === 0) return [];
  return [`the stream ${how} inside a message: ${pendingBytes} bytes of an unfinished frame`];
}
