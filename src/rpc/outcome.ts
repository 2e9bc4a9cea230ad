/** What was observed of one call on the wire. Never an opinion: judging is the suite's. */
import type { Metadata } from "./metadata.ts";
import { STATUS } from "./status.ts";

/**
 * Who made a status: the `server` in its trailers, the `client` by its own deadline, cancel or limit, or the `transport`
 * by losing or refusing the connection.
 */
export type StatusOrigin = "server" | "client" | "transport";

export interface Status {
  readonly code: number;
  readonly message: string;
  readonly origin: StatusOrigin;
}

/** Milliseconds since the call began. */
export interface CallTimings {
  /** All that the client had to send was handed to the connection: the last message, and the half-close if there is one. Absent if that never was. */
  readonly sentMs?: number;
  readonly headersMs?: number;
  readonly firstMessageMs?: number;
  readonly lastMessageMs?: number;
  readonly durationMs: number;
}

export interface Outcome {
  readonly status: Status;
  /** The initial metadata; empty for a trailers-only reply. */
  readonly headers: Metadata;
  readonly trailers: Metadata;
  /** The reply was one header block that ended the stream (PROTOCOL-HTTP2.md, "Trailers-Only"). */
  readonly trailersOnly: boolean;
  /** The server refused the stream before it began with it (REFUSED_STREAM): nothing was done, and it may be called again. */
  readonly refused: boolean;
  /** Messages that the client handed to the connection. */
  readonly sentCount: number;
  /** Replies that the client took. */
  readonly messageCount: number;
  /** Of these, how many came compressed. */
  readonly compressedCount: number;
  /** The size of the largest of the others, in bytes. */
  readonly largestPlainBytes: number;
  /** Breaches of the gRPC protocol, as sentences. */
  readonly violations: readonly string[];
  readonly timings: CallTimings;
}

/** transportOutcome is the outcome of a call that never reached a server. */
export function transportOutcome(message: string): Outcome {
  return unmadeOutcome({ code: STATUS.UNAVAILABLE, message, origin: "transport" });
}

/** unmadeOutcome is the outcome of a call of which nothing was sent. */
export function unmadeOutcome(status: Status): Outcome {
  return {
    status,
    headers: [],
    trailers: [],
    trailersOnly: false,
    refused: false,
    sentCount: 0,
    messageCount: 0,
    compressedCount: 0,
    largestPlainBytes: 0,
    violations: [],
    timings: { durationMs: 0 },
  };
}
