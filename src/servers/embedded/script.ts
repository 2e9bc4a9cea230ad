/** What the embedded server does for a fixture: the fixture's own expectation, read as instructions (docs/binding-servers.md). */
import { clientRefuses } from "../../fixtures/expectation.ts";
import { type MessageSource, requestMessages } from "../../fixtures/messages.ts";
import type { Fixture } from "../../fixtures/model.ts";
import type { ExpectedMetadata } from "../../generated/fixture.ts";
import { isObject } from "../../json/value.ts";
import type { MethodSchema } from "../../protobuf/schema.ts";
import { COMPRESSIONS, type Compression } from "../../rpc/behaviour.ts";
import { isSendable, type MetadataEntry, metadataEntries } from "../../rpc/metadata.ts";
import { STATUS } from "../../rpc/status.ts";
import { statusDetails } from "./details.ts";
import type { Status } from "./headers.ts";
import { hintsOf } from "./hints.ts";
import { metadataExamples, repliesOf } from "./replies.ts";

export interface Script {
  readonly headers: readonly MetadataEntry[];
  /** How replies are compressed; undefined: nothing is said of it. */
  readonly encoding: Compression | undefined;
  readonly reads: ReadingPlan;
  readonly replies: MessageSource;
  /** How many requests the replies are spread among; 0: they all come after the last one. */
  readonly pacedBy: number;
  /** Milliseconds to wait before each reply. */
  readonly replyDelayMs: number;
  /** Milliseconds to wait before the status. */
  readonly statusDelayMs: number;
  /** The call is held, after the last message, until it is cancelled or its deadline has passed. */
  readonly holds: boolean;
  readonly status: Status;
  /** The trailing metadata. Throws MessageError where the status details are no messages. */
  readonly trailers: () => readonly MetadataEntry[];
}

/** How the requests are read. */
export interface ReadingPlan {
  /** The method takes one message, and a client that sends another number of them is refused. */
  readonly exactlyOne: boolean;
  /** After that many the rest is not waited for; undefined: until the client half-closes. */
  readonly atMost: number | undefined;
  /** Milliseconds to wait before each message after the first. */
  readonly delayMs: number;
}

/** scriptOf reads a fixture as what a fixture server does. */
export function scriptOf(fixture: Fixture, method: MethodSchema): Script {
  const { client, expected_response: expected, handler, request } = fixture.spec;
  const takesStream = method.kind === "client_streaming" || method.kind === "bidirectional_streaming";
  const requests = takesStream ? requestMessages(fixture, method.input).size : 1;
  const hints = hintsOf(handler.middleware, isObject(request.message) ? request.message : {});
  // It is the client that is to refuse the reply: the server knows nothing of it.
  const status: Status = clientRefuses(fixture.spec)
    ? { code: STATUS.OK, message: "" }
    : { code: STATUS[expected.status_code], message: expected.error?.message ?? expected.error_message ?? "" };
  const trailers = servedEntries(expected.trailers);
  return {
    headers: [...servedEntries(expected.headers), ...servedEntries(expected.metadata)],
    encoding: encodingOf(expected.headers),
    reads: {
      exactlyOne: !takesStream && client?.wrong_cardinality !== true,
      atMost:
        client?.half_close === false ? Math.min(requests, hints.endAfterMessages ?? requests) : hints.endAfterMessages,
      delayMs: hints.readDelayMs,
    },
    replies: repliesOf(fixture, method, status.code),
    pacedBy: method.kind === "bidirectional_streaming" ? requests : 0,
    replyDelayMs: hints.replyDelayMs,
    statusDelayMs: hints.statusDelayMs,
    holds:
      client?.cancel !== undefined || (status.code === STATUS.DEADLINE_EXCEEDED && handler.timeout_ms !== undefined),
    status,
    trailers: () => [...trailers, ...statusDetails(expected.details, status, method.registry)],
  };
}

function encodingOf(headers: ExpectedMetadata | undefined): Compression | undefined {
  const named = metadataEntries(metadataExamples(headers)).find(([key]) => key === "grpc-encoding")?.[1];
  return COMPRESSIONS.find((known) => known === named);
}

function servedEntries(metadata: ExpectedMetadata | undefined): MetadataEntry[] {
  return metadataEntries(metadataExamples(metadata)).filter(
    (entry) => isSendable(entry) && !entry[0].startsWith("grpc-"),
  );
}
