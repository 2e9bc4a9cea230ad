/** The header block that a call begins with, checked as a gRPC server does (grpc/doc/PROTOCOL-HTTP2.md, "Requests"). */
import type { IncomingHttpHeaders } from "node:http2";
import { COMPRESSIONS, type Compression } from "../../rpc/behaviour.ts";
import { AWAIT_CANCEL_KEY, CALL_ID_KEY, FIXTURE_ID_KEY, type MetadataEntry } from "../../rpc/metadata.ts";
import { STATUS } from "../../rpc/status.ts";
import { ACCEPT_ENCODING, type HeaderBlock, trailersOnlyBlock } from "./headers.ts";

export interface CallHead {
  /** `/package.Service/Method` */
  readonly path: string;
  /** What `x-fixture-id` says, or nothing. */
  readonly fixtureId: string;
  /** Milliseconds from now; undefined where the client sets no deadline. */
  readonly timeoutMs: number | undefined;
  /** How the requests are compressed. */
  readonly encoding: Compression;
  /** How replies may be compressed. */
  readonly accepted: readonly string[];
  /** What the call will be known by, should someone ask whether it was cancelled. */
  readonly callId: string | undefined;
  /** The call does not want an answer of its own: it asks whether the call of this id was cancelled. */
  readonly awaitsCancelOf: string | undefined;
}

export type ReadHead =
  | { readonly ok: true; readonly head: CallHead }
  /** The whole reply to what is no call, or none that can be answered. */
  | { readonly ok: false; readonly reply: HeaderBlock };

export function readHead(headers: IncomingHttpHeaders): ReadHead {
  const text = (key: string): string | undefined => {
    const value = headers[key];
    return Array.isArray(value) ? value.join(",") : value;
  };
  if (text(":method") !== "POST") return { ok: false, reply: { ":status": "405", allow: "POST" } };
  if (!/^application\/grpc(?:[+;]|$)/i.test(text("content-type") ?? "")) {
    return { ok: false, reply: { ":status": "415" } };
  }
  const named = text("grpc-encoding") ?? "identity";
  const encoding = COMPRESSIONS.find((known) => known === named);
  if (encoding === undefined) {
    return refused(STATUS.UNIMPLEMENTED, `grpc-encoding \`${named.slice(0, 100)}\` is not known here`, [
      ACCEPT_ENCODING,
    ]);
  }
  const timeout = text("grpc-timeout");
  const timeoutMs = timeout === undefined ? undefined : parseTimeout(timeout);
  if (Number.isNaN(timeoutMs)) return refused(STATUS.INTERNAL, `grpc-timeout \`${timeout?.slice(0, 100)}\` is none`);
  return {
    ok: true,
    head: {
      path: text(":path") ?? "",
      fixtureId: text(FIXTURE_ID_KEY) ?? "",
      timeoutMs,
      encoding,
      accepted: (text("grpc-accept-encoding") ?? "").split(",").map((name) => name.trim()),
      callId: text(CALL_ID_KEY),
      awaitsCancelOf: text(AWAIT_CANCEL_KEY),
    },
  };
}

function refused(code: number, message: string, metadata: readonly MetadataEntry[] = []): ReadHead {
  return { ok: false, reply: trailersOnlyBlock({ code, message }, metadata) };
}

/** Milliseconds by the unit of a grpc-timeout. */
const UNITS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 1e-3, n: 1e-6 };

/** parseTimeout reads a grpc-timeout (at most eight digits and a unit) as milliseconds; NaN where it is none. */
export function parseTimeout(text: string): number {
  const match = /^(\d{1,8})([HMSmun])$/.exec(text);
  return match === null ? Number.NaN : Number(match[1]) * (UNITS[match[2] ?? ""] ?? Number.NaN);
}
