/** A fixture's `client` block → how the client behaves on the call (docs/fixtures.md, section 4). */

import type { LoadedSpec } from "../fixtures/model.ts";
import type { CancelSpec } from "../generated/fixture.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import type { CancelPoint, ClientBehaviour } from "../rpc/behaviour.ts";

/** How much longer than the deadline the client waits, where the server alone is to keep it. */
const DEADLINE_GRACE_MS = 2000;

export interface MessageCounts {
  readonly requests: number;
  /** Undefined where the fixture leaves it open. */
  readonly replies: number | undefined;
}

/** behaviourOf reads the client block of a call with so many messages. */
export function behaviourOf({ client = {} }: LoadedSpec, kind: RpcKind, counts: MessageCounts): ClientBehaviour {
  const { delay_ms, half_close, cancel, compression, read_delay_ms, duplex, enforce_deadline } = client;
  return {
    ...(delay_ms === undefined ? {} : { sendDelayMs: delay_ms }),
    ...(duplex === "full" ? { repliesAwaited: inTurns(counts) } : {}),
    ...(half_close === undefined ? {} : { halfClose: half_close }),
    ...(cancel === undefined ? {} : { cancel: cancelPoint(cancel, kind), disconnect: cancel.disconnect === true }),
    ...(compression === undefined ? {} : { compression }),
    ...(read_delay_ms === undefined ? {} : { readDelayMs: read_delay_ms }),
    ...(enforce_deadline === false ? { deadlineGraceMs: DEADLINE_GRACE_MS } : {}),
  };
}

/**
 * Replies are spread evenly among the requests, as a fixture server does, but more than one for each request is not
 * waited for: a server may keep the rest for the end.
 */
function inTurns({ requests, replies = requests }: MessageCounts): (sent: number) => number {
  return (sent) => Math.min(sent, Math.ceil((sent * replies) / Math.max(requests, 1)));
}

function cancelPoint(cancel: CancelSpec, kind: RpcKind): CancelPoint {
  if (cancel.after_messages !== undefined) {
    const repliesStream = kind === "server_streaming" || kind === "bidirectional_streaming";
    return { kind: repliesStream ? "after-received" : "after-sent", messages: cancel.after_messages };
  }
  return cancel.after_ms === undefined ? { kind: "before-half-close" } : { kind: "after-ms", ms: cancel.after_ms };
}
