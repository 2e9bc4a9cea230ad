/** What each lie about a scenario must be called: every mismatch, its place in the fixture, and its words; and what is no lie. */
import type { Encoding } from "../../src/protobuf/codec.ts";
import { shorten } from "../../src/text/shorten.ts";
import type { Caught, Expected } from "./caught.ts";

export interface CaughtScenario extends Caught {
  /** Default: `failed`. */
  readonly verdict?: "timeout" | "flaky";
  readonly reason?: string;
  readonly attempts?: readonly string[];
  readonly notes?: readonly string[];
  /** Default: either. */
  readonly encodings?: readonly Encoding[];
}

/** The truth, told in another way than the fixture would have it told. */
export interface Truth {
  readonly lie: string;
  readonly fixture: string;
  readonly notes?: readonly string[];
}

const ANY_OF = "errors/50_any_of_two_statuses";
const ABSENT = "unary/01_absent_metadata";
const METADATA = "unary/02_metadata_matchers";
const DETAILS = "errors/51_details";
const DETAILS_AFTER_MESSAGES = "errors/56_details_after_messages";
const MATCHERS = "unary/03_matchers";
const TYPES = "unary/04_types";
const PROTO = "unary/05_proto_file";
const COMPILED = "unary/06_descriptor_set";
const GENERATED = "server/20_generated_replies";
const COMPRESSED_REQUEST = "unary/07_compressed_request";
const COMPRESSED_REPLY = "unary/08_compressed_reply";
const TOO_LARGE = "errors/52_reply_too_large";
const TWO_REQUESTS = "errors/53_two_requests";
const NO_REQUEST = "errors/55_no_request";
const CANCEL_STREAM = "server/21_cancel_after_two";
const DISCONNECT = "server/22_disconnect";
const CANCEL_IN_TIME = "unary/09_cancel_after_time";
const CANCEL_UPLOAD = "client/30_cancel_before_half_close";
const CANCEL_AFTER_TWO = "client/31_cancel_after_two";
const INCREMENTAL = "server/23_incremental";
const CONVERSATION = "bidirectional/40_incremental";
const DUPLEX = "bidirectional/41_full_duplex";
const NO_HALF_CLOSE = "bidirectional/42_no_half_close";
const SPEAKS_FIRST = "bidirectional/43_server_speaks_first";
const PAUSE = "client/32_pause_between_requests";
const SLOW_READER = "server/24_slow_reader";
const DEADLINE = "errors/54_deadline_left_to_server";
const AT_ONCE = "unary/10_eight_at_once";
const IN_A_ROW = "unary/11_three_in_a_row";

const on = (at: string, path: string, expected: string, received: string, hint?: string): Expected => ({
  path,
  at,
  expected,
  received,
  ...(hint === undefined ? {} : { hint }),
});
/** A mismatch on the line of its own key. */
const at = (key: string, path: string, expected: string, received: string, hint?: string): Expected =>
  on(`"${key}"`, path, expected, received, hint);
const status = (expected: string, received: string, hint?: string): Expected =>
  at("status_code", "status", expected, received, hint);
const member = (key: string, path: string, expected: string, received: string): Expected =>
  at(key, `message.${path}`, expected, received);
const text = (expected: string, received: string): Expected =>
  member("text", "text", JSON.stringify(expected), JSON.stringify(received));
const word = (value: string): string => JSON.stringify({ text: value });

const OWN_CANCEL = "CANCELLED, made by the client when it cancels";
const ENDED_FIRST = "the server ended it first";
const notSeen = (received: string, hint?: string): Expected =>
  at("server_sees_cancel", "server_sees_cancel", "the server notices the cancel within 5000 ms", received, hint);
const UNSEEN = notSeen("it had not noticed it by then");
const KNOWS_THE_QUESTION = "does the server know `x-fixture-await-cancel`? See docs/binding-servers.md";
const TOGETHER = at(
  "incremental",
  "incremental",
  "the first message while the others are still being produced",
  "all messages together",
  "a server that collects its replies before it sends them does that",
);
const WRONG_NUMBER = "gRPC has UNIMPLEMENTED for a wrong number of requests";
const NOT_KEPT = "the server did not keep the deadline that it was sent";
const LATE = "DEADLINE_EXCEEDED, made by the client: no status within 3000 ms";
const MET_DEADLINE = { verdict: "timeout", reason: "no status within the deadline of 3000 ms" } as const;

const payload = (bytes: number): string => Buffer.alloc(bytes, "x").toString("base64");
const LEFT_OUT = shorten(JSON.stringify({ data: payload(16384), index: 22, value: "" }), 400);

export const LIES: readonly CaughtScenario[] = [
  // status_any_of
  {
    lie: "a-third-status",
    fixture: ANY_OF,
    mismatches: [status("NOT_FOUND or PERMISSION_DENIED", "INTERNAL: no such order")],
    notes: ["the status message is that of another status and not judged: no such order"],
  },
  {
    lie: "another-text",
    fixture: ANY_OF,
    mismatches: [at("error", "error.message", 'text containing "no such order"', '"try again"')],
  },

  // absent_headers, absent_trailers, matchers of metadata
  {
    lie: "leaks-a-header",
    fixture: ABSENT,
    mismatches: [at("absent_headers", "absent_headers.x-debug-node", "(absent)", "db-4")],
  },
  {
    lie: "leaks-a-trailer",
    fixture: ABSENT,
    mismatches: [at("absent_trailers", "absent_trailers.x-stack", "(absent)", "main.go:7")],
  },
  {
    lie: "other-metadata",
    fixture: METADATA,
    mismatches: [
      at("x-request-id", "headers.x-request-id", "a value matching /^req-[0-9]+$/", "17"),
      at("x-served-by", "headers.x-served-by", "any value", "(absent)", "it came in the trailers"),
      at("x-cost", "trailers.x-cost", 'a value that contains "ms"', "12 s"),
      at("x-shard", "metadata.x-shard", "a value matching /^(eu|us)-/", "asia-1"),
    ],
  },

  // details
  {
    lie: "no-details",
    fixture: DETAILS,
    mismatches: [at("details", "details", "2 in the trailer grpc-status-details-bin", "(absent)")],
  },
  {
    lie: "details-of-another-type",
    fixture: DETAILS,
    mismatches: [on("google.rpc.ErrorInfo", "details[0].@type", "google.rpc.ErrorInfo", "google.rpc.RequestInfo")],
  },
  {
    lie: "details-with-another-value",
    fixture: DETAILS,
    mismatches: [at("reason", "details[0].reason", '"ACCOUNT_ON_HOLD"', '"ACCOUNT_CLOSED"')],
  },
  {
    lie: "details-of-another-status",
    fixture: DETAILS,
    mismatches: [
      at("details", "details.code", "FAILED_PRECONDITION", "INTERNAL", "the details carry the status once more"),
    ],
  },
  {
    lie: "too-few-details",
    fixture: DETAILS,
    mismatches: [
      at("details", "details.length", "2", "1"),
      on("orders.v1.Hold", "details[1]", "orders.v1.Hold", "(missing)"),
    ],
  },
  { lie: "too-many-details", fixture: DETAILS, mismatches: [at("details", "details.length", "2", "3")] },
  {
    lie: "details-in-another-order",
    fixture: DETAILS_AFTER_MESSAGES,
    mismatches: [
      on("google.rpc.RequestInfo", "details[0].@type", "google.rpc.RequestInfo", "orders.v1.Hold"),
      on("orders.v1.Hold", "details[1].@type", "orders.v1.Hold", "google.rpc.RequestInfo"),
    ],
  },
  {
    lie: "details-that-are-no-status",
    fixture: DETAILS_AFTER_MESSAGES,
    mismatches: [
      at(
        "details",
        "details",
        "2 in a google.rpc.Status",
        "not a google.rpc.Status: illegal tag: field no 13 wire type 7",
      ),
    ],
  },
  {
    lie: "a-detail-that-is-no-message",
    fixture: DETAILS_AFTER_MESSAGES,
    mismatches: [on("orders.v1.Hold", "details[1]", "a orders.v1.Hold", "not a orders.v1.Hold: premature EOF")],
  },
  {
    lie: "details-beyond-their-matcher",
    fixture: DETAILS_AFTER_MESSAGES,
    mismatches: [at("days", "details[1].days", "about 20 (±5)", "26")],
  },

  // matchers
  {
    lie: "no-condition-met",
    fixture: MATCHERS,
    mismatches: [
      member("nickname", "nickname", "any value", "(absent)"),
      member("weight", "weight", "an integer", "12.5"),
      member("code", "code", "a text matching /^shelf-[0-9]+$/", '"shelf-x"'),
      member("load", "load", "about 0.75 (±0.01)", "0.77"),
      member(
        "tags",
        "tags",
        'these in any order: ["oak","tall","old"]',
        'missing: "old"; too much: "tall"; received ["oak","tall","tall"]',
      ),
      member("note", "note", 'something that contains "dry"', '"keep cool"'),
      member(
        "parts",
        "parts",
        'something that contains {"code":"peg","count":4}',
        'missing: {"code":"peg","count":4}; received [{"code":"peg","count":3}]',
      ),
      member("levels", "levels.top", "9", "8"),
      member("first", "first.code", '"board"', '"peg"'),
    ],
  },
  {
    lie: "one-item-too-much",
    fixture: MATCHERS,
    mismatches: [
      member(
        "tags",
        "tags",
        'these in any order: ["oak","tall","old"]',
        'too much: "new"; received ["tall","old","oak","new"]',
      ),
      member(
        "parts",
        "parts",
        'something that contains {"code":"peg","count":4}',
        'missing: {"code":"peg","count":4}; received []',
      ),
    ],
  },
  {
    lie: "one-item-missing",
    fixture: MATCHERS,
    mismatches: [
      member("tags", "tags", 'these in any order: ["oak","tall","old"]', 'missing: "tall"; received ["old","oak"]'),
      member("levels", "levels.top", "9", "(absent)"),
    ],
  },

  // maps, nested types and enums, well-known types
  { lie: "another-map-value", fixture: TYPES, mismatches: [member("stock", "stock.nails", "40", "41")] },
  {
    lie: "another-map-key",
    fixture: TYPES,
    mismatches: [member("stock", "stock.bolts", "7", "(absent)"), member("stock", "stock.nuts", "(absent)", "7")],
  },
  { lie: "another-enum-value", fixture: TYPES, mismatches: [member("lid", "lid.state", '"SHUT"', '"OPEN"')] },
  { lie: "an-enum-number-of-its-own", fixture: TYPES, mismatches: [member("lid", "lid.state", '"SHUT"', "3")] },
  { lie: "a-nested-value", fixture: TYPES, mismatches: [member("lid", "lid.screws", "6", "5")] },
  {
    lie: "a-nanosecond",
    fixture: TYPES,
    mismatches: [member("packed_at", "packed_at", '"2024-01-31T12:00:00.500Z"', '"2024-01-31T12:00:00.500000001Z"')],
  },

  // schemas from files
  {
    lie: "another-field-number",
    fixture: PROTO,
    encodings: ["protobuf"],
    mismatches: [text("as declared", "")],
    notes: ["message 0 carries `#1`, which words.v1.Word does not have"],
  },
  {
    lie: "another-field-number-than-compiled",
    fixture: COMPILED,
    encodings: ["protobuf"],
    mismatches: [member("pages", "pages", "320", "0")],
    notes: ["message 0 carries `#8`, which catalog.v1.Book does not have"],
  },
  { lie: "another-title", fixture: COMPILED, mismatches: [member("title", "title", '"Atlas"', '"Atlantis"')] },

  // generated replies
  {
    lie: "one-byte-short",
    fixture: GENERATED,
    mismatches: [at("stream_generator", "stream[39].data", '"eHh4eHh4"', '"eHh4eHg="')],
  },
  {
    lie: "another-message-in-the-middle",
    fixture: GENERATED,
    mismatches: [at("stream_generator", "stream[17].value", '"message_17"', '"message_71"')],
  },
  {
    lie: "drops-one-of-many",
    fixture: GENERATED,
    mismatches: [
      at("stream_generator", "stream.length", "40 messages", "39 messages"),
      at("stream_generator", "stream[30]", '{"data":"eHh4eHh4","index":30,"value":"message_30"}', "(missing)"),
    ],
  },

  // compression, limits, cardinality
  {
    lie: "cannot-decompress",
    fixture: COMPRESSED_REQUEST,
    mismatches: [status("OK", "INTERNAL: Decompressor is not installed")],
  },
  { lie: "ignores-what-is-compressed", fixture: COMPRESSED_REQUEST, mismatches: [text("compressed request", "")] },
  {
    lie: "announces-compression-only",
    fixture: COMPRESSED_REPLY,
    mismatches: [at("grpc-encoding", "headers.grpc-encoding", "messages compressed with gzip", "gzip, and none is")],
  },
  {
    lie: "announces-no-compression",
    fixture: COMPRESSED_REPLY,
    mismatches: [at("grpc-encoding", "headers.grpc-encoding", "gzip", "(absent)")],
  },
  {
    lie: "compresses-with-nonsense",
    fixture: COMPRESSED_REPLY,
    mismatches: [
      status("OK", "INTERNAL, made by the client: a message is marked as compressed with gzip, but is not"),
      at(
        "expected_response",
        "protocol",
        "a reply that follows the gRPC protocol",
        "a message is marked as compressed with gzip, but is not",
      ),
    ],
  },
  {
    lie: "refuses-to-send-so-much",
    fixture: TOO_LARGE,
    mismatches: [status("RESOURCE_EXHAUSTED, made by the client's own limit", "RESOURCE_EXHAUSTED: too large to send")],
  },
  {
    lie: "sends-less",
    fixture: TOO_LARGE,
    mismatches: [status("RESOURCE_EXHAUSTED", "OK"), text("far too long for a client with so little room", "short")],
  },
  { lie: "takes-the-first-of-two", fixture: TWO_REQUESTS, mismatches: [status("UNIMPLEMENTED", "OK", WRONG_NUMBER)] },
  {
    lie: "answers-nobody",
    fixture: NO_REQUEST,
    mismatches: [
      status("UNIMPLEMENTED", "OK", WRONG_NUMBER),
      at("stream", "stream.length", "no messages", "1 message"),
      at("stream", "stream[0]", "(no such message)", word("")),
    ],
  },

  // cancel
  { lie: "ends-a-cancelled-stream-with-ok", fixture: CANCEL_STREAM, mismatches: [status("CANCELLED", "OK")] },
  {
    lie: "cancels-in-the-clients-place",
    fixture: CANCEL_STREAM,
    mismatches: [status(OWN_CANCEL, "CANCELLED: that is enough", ENDED_FIRST)],
  },
  { lie: "never-sees-a-cancel", fixture: CANCEL_STREAM, mismatches: [UNSEEN] },
  {
    lie: "answers-the-question-with-ok",
    fixture: CANCEL_STREAM,
    mismatches: [notSeen("it answered the question with OK", KNOWS_THE_QUESTION)],
  },
  {
    lie: "does-not-know-the-question",
    fixture: CANCEL_STREAM,
    mismatches: [notSeen("it answered the question with UNIMPLEMENTED: no such method", KNOWS_THE_QUESTION)],
  },
  { lie: "has-seen-no-such-call", fixture: CANCEL_STREAM, mismatches: [UNSEEN] },
  { lie: "never-sees-a-disconnect", fixture: DISCONNECT, mismatches: [UNSEEN] },
  {
    lie: "ends-before-the-disconnect",
    fixture: DISCONNECT,
    mismatches: [
      status("CANCELLED", "INTERNAL: no rows"),
      at("stream", "stream.length", "1 to 3 messages before the stream is cut", "no messages"),
    ],
  },
  { lie: "answers-before-the-cancel", fixture: CANCEL_IN_TIME, mismatches: [status("CANCELLED", "OK")] },
  {
    lie: "cancels-before-the-client-does",
    fixture: CANCEL_IN_TIME,
    mismatches: [status(OWN_CANCEL, "CANCELLED", ENDED_FIRST)],
  },
  { lie: "never-sees-the-user-go", fixture: CANCEL_IN_TIME, mismatches: [UNSEEN] },
  { lie: "stores-a-given-up-upload", fixture: CANCEL_UPLOAD, mismatches: [status("CANCELLED", "OK")] },
  {
    lie: "gives-the-upload-up-itself",
    fixture: CANCEL_UPLOAD,
    mismatches: [status(OWN_CANCEL, "CANCELLED: given up", ENDED_FIRST)],
  },
  { lie: "never-sees-the-upload-end", fixture: CANCEL_UPLOAD, mismatches: [UNSEEN] },
  { lie: "stores-after-one-request", fixture: CANCEL_AFTER_TWO, mismatches: [status("CANCELLED", "OK")] },
  {
    lie: "gives-up-after-one-request",
    fixture: CANCEL_AFTER_TWO,
    mismatches: [status(OWN_CANCEL, "CANCELLED", ENDED_FIRST)],
  },

  // pace
  { lie: "collects-the-stream", fixture: INCREMENTAL, mismatches: [TOGETHER] },
  { lie: "sends-the-stream-at-once", fixture: INCREMENTAL, mismatches: [TOGETHER] },
  { lie: "collects-the-conversation", fixture: CONVERSATION, mismatches: [TOGETHER] },
  {
    lie: "collects-what-comes-in-turns",
    fixture: DUPLEX,
    ...MET_DEADLINE,
    mismatches: [
      status(
        "OK",
        `${LATE}: the client had sent 1 of 3 messages and was waiting for reply 1 before the next`,
        "the client waits for a reply before it sends on: a server that reads all requests first gives none",
      ),
      at("stream", "stream.length", "3 messages", "no messages"),
    ],
  },
  {
    lie: "is-one-answer-behind",
    fixture: DUPLEX,
    ...MET_DEADLINE,
    mismatches: [
      status("OK", `${LATE}: the client had sent 3 of 3 messages and was waiting for reply 3 before its half-close`),
      at("stream", "stream.length", "3 messages", "2 messages"),
      at("stream", "stream[2]", word("three"), "(missing)"),
    ],
  },
  {
    lie: "waits-for-the-half-close",
    fixture: NO_HALF_CLOSE,
    ...MET_DEADLINE,
    mismatches: [status("OK", `${LATE}: the client had sent 3 of 3 messages and had not half-closed`)],
  },
  {
    lie: "lets-the-client-speak-first",
    fixture: SPEAKS_FIRST,
    ...MET_DEADLINE,
    mismatches: [
      status("OK", `${LATE}: the client had sent 0 messages and had not half-closed`),
      at("stream", "stream.length", "2 messages", "no messages"),
    ],
  },
  { lie: "ends-at-a-pause", fixture: PAUSE, mismatches: [status("OK", "CANCELLED: the client is idle")] },
  { lie: "sums-up-at-a-pause", fixture: PAUSE, mismatches: [text("one two three", "one")] },
  {
    lie: "drops-what-the-client-is-slow-to-read",
    fixture: SLOW_READER,
    mismatches: [
      at("stream_generator", "stream.length", "24 messages", "23 messages"),
      at("stream_generator", "stream[22]", LEFT_OUT, "(missing)"),
    ],
  },
  {
    lie: "ignores-the-deadline",
    fixture: DEADLINE,
    mismatches: [
      status(
        "DEADLINE_EXCEEDED, made by the server at the deadline it was sent",
        "DEADLINE_EXCEEDED, made by the client: no status within 150 ms, nor 2000 ms later",
      ),
    ],
  },
  { lie: "answers-after-the-deadline", fixture: DEADLINE, mismatches: [status("DEADLINE_EXCEEDED", "OK", NOT_KEPT)] },

  // many calls
  {
    lie: "mixes-up-two-of-eight",
    fixture: AT_ONCE,
    mismatches: [text("eight at once", "three in a row")],
    notes: ["2 of 8 calls at once did not pass; the first of them is shown"],
  },
  {
    lie: "is-wrong-every-third-time",
    fixture: IN_A_ROW,
    verdict: "flaky",
    reason: "passed 2 of 3 attempts",
    attempts: ["passed", "passed", "failed"],
    mismatches: [text("three in a row", "third time unlucky")],
  },
];

export const TRUTHS: readonly Truth[] = [
  {
    lie: "the-other-status",
    fixture: ANY_OF,
    notes: ["the status message is that of another status and not judged: not yours"],
  },
  { lie: "leaks-in-the-other-block", fixture: ABSENT },
  { lie: "metadata-that-matches", fixture: METADATA },
  {
    lie: "details-with-a-text-of-their-own",
    fixture: DETAILS,
    notes: ["the details carry another status message: Ihr Konto ist gesperrt"],
  },
  { lie: "conditions-met-in-another-way", fixture: MATCHERS },
  { lie: "answers-ahead", fixture: DUPLEX },
  { lie: "answers-once-all-eight-have-come", fixture: AT_ONCE },
];
