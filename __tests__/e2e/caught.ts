/** What each lie on the wire must be called: every mismatch, its place in the fixture, and its words. */

export interface Expected {
  readonly path: string;
  /** Text on the line of the fixture's expectation that the mismatch points to. */
  readonly at: string;
  readonly expected: string;
  readonly received: string;
  readonly hint?: string;
}

export interface Caught {
  readonly lie: string;
  readonly fixture: string;
  /** All of them, and in this order: what is not listed here would be noise. */
  readonly mismatches: readonly Expected[];
}

export const ORDER = "unary/01_order";
export const ROWS = "server/20_rows";
export const METADATA = "server/21_rows_with_metadata";
export const NO_ORDER = "errors/50_no_order";

const notOk = (received: string): Expected => ({ path: "status", at: '"status_code"', expected: "OK", received });
const breach = (received: string): Expected => ({
  path: "protocol",
  at: '"expected_response"',
  expected: "a reply that follows the gRPC protocol",
  received,
});
const count = (expected: number, received: number): Expected => ({
  path: "stream.length",
  at: '"stream"',
  expected: `${expected} messages`,
  received: `${received} messages`,
});
const row = (number: number, label: string): string => `{"label":"${label}","number":${number}}`;
const missing = (number: number, label: string): Expected => ({
  path: `stream[${number - 1}]`,
  at: `item ${number - 1}`,
  expected: row(number, label),
  received: "(missing)",
});
const LAST_THREE_MISSING = [missing(3, "gamma"), missing(4, "delta"), missing(5, "epsilon")];

export const LIES: readonly Caught[] = [
  {
    lie: "wrong-code",
    fixture: NO_ORDER,
    mismatches: [
      { path: "status", at: '"status_code"', expected: "NOT_FOUND", received: "UNKNOWN: there is no order 99" },
    ],
  },
  {
    lie: "wrong-error-message",
    fixture: NO_ORDER,
    mismatches: [
      {
        path: "error.message",
        at: '"message": "there is no order 99"',
        expected: 'text containing "there is no order 99"',
        received: '"something went wrong"',
      },
    ],
  },
  {
    lie: "ok-for-error",
    fixture: NO_ORDER,
    mismatches: [
      { path: "status", at: '"status_code"', expected: "NOT_FOUND", received: "OK" },
      {
        path: "error.message",
        at: '"message": "there is no order 99"',
        expected: 'text containing "there is no order 99"',
        received: '""',
      },
    ],
  },
  {
    lie: "wrong-value-at-depth",
    fixture: ORDER,
    mismatches: [
      { path: "message.customer.address.city", at: '"city"', expected: '"Bergen"', received: '"Trondheim"' },
      { path: "message.lines[1].quantity", at: '"quantity": 2', expected: "2", received: "4" },
    ],
  },
  {
    lie: "drops-message",
    fixture: ROWS,
    mismatches: [count(5, 4), missing(3, "gamma")],
  },
  {
    lie: "adds-message",
    fixture: ROWS,
    mismatches: [
      count(5, 6),
      { path: "stream[3]", at: '"stream"', expected: "(no such message)", received: row(99, "extra") },
    ],
  },
  {
    lie: "reorders-messages",
    fixture: ROWS,
    mismatches: [
      {
        path: "stream[1]",
        at: "item 1",
        expected: row(2, "beta"),
        received: "the same message at position 2",
        hint: "the order differs",
      },
    ],
  },
  {
    lie: "two-messages",
    fixture: ORDER,
    mismatches: [{ path: "message", at: '"message"', expected: "exactly one message", received: "2 messages" }],
  },
  {
    lie: "no-message",
    fixture: "client/30_total",
    mismatches: [{ path: "message", at: '"message"', expected: "exactly one message", received: "no messages" }],
  },
  {
    lie: "drops-trailers",
    fixture: METADATA,
    mismatches: [
      { path: "trailers.x-row-count", at: '"x-row-count"', expected: "2", received: "(absent)" },
      { path: "trailers.x-digest-bin", at: '"x-digest-bin"', expected: "3q2+7w==", received: "(absent)" },
    ],
  },
  {
    lie: "headers-as-trailers",
    fixture: METADATA,
    mismatches: [
      {
        path: "headers.x-shard",
        at: '"x-shard"',
        expected: "eu-2",
        received: "(absent)",
        hint: "it came in the trailers",
      },
    ],
  },
  {
    lie: "trailers-as-headers",
    fixture: METADATA,
    mismatches: [
      {
        path: "trailers.x-row-count",
        at: '"x-row-count"',
        expected: "2",
        received: "(absent)",
        hint: "it came in the initial metadata",
      },
      {
        path: "trailers.x-digest-bin",
        at: '"x-digest-bin"',
        expected: "3q2+7w==",
        received: "(absent)",
        hint: "it came in the initial metadata",
      },
    ],
  },
  {
    lie: "malformed-protobuf",
    fixture: ROWS,
    mismatches: [
      { path: "stream[2]", at: "item 2", expected: "a rows.v1.Row", received: "not a rows.v1.Row: premature EOF" },
    ],
  },
  {
    lie: "malformed-protobuf-unary",
    fixture: ORDER,
    mismatches: [
      { path: "message", at: '"message"', expected: "a shop.v1.Order", received: "not a shop.v1.Order: premature EOF" },
    ],
  },
  {
    lie: "understated-length",
    fixture: ORDER,
    mismatches: [
      { path: "message", at: '"message"', expected: "a shop.v1.Order", received: "not a shop.v1.Order: premature EOF" },
    ],
  },
  {
    lie: "wrong-wire-type",
    fixture: ORDER,
    mismatches: [
      {
        path: "message",
        at: '"message"',
        expected: "a shop.v1.Order",
        received:
          "not a shop.v1.Order: shop.v1.Order.id (#1) has wire type 2, which is not that of its type: has it another type there?",
      },
    ],
  },
  {
    lie: "half-a-frame",
    fixture: ORDER,
    mismatches: [
      { path: "message", at: '"message"', expected: "exactly one message", received: "no messages" },
      breach("the stream ended inside a message: 9 bytes of an unfinished frame"),
    ],
  },
  {
    lie: "frame-of-4gib",
    fixture: ROWS,
    mismatches: [
      notOk(
        "RESOURCE_EXHAUSTED, made by the client: a message of 4294967295 bytes is larger than the limit of 67108864",
      ),
      count(5, 2),
      ...LAST_THREE_MISSING,
    ],
  },
  {
    lie: "compressed-without-encoding",
    fixture: ORDER,
    mismatches: [
      notOk("INTERNAL, made by the client: a message is marked as compressed, but grpc-encoding is `identity`"),
      breach("a message is marked as compressed, but grpc-encoding is `identity`"),
    ],
  },
  {
    lie: "flag-byte-7",
    fixture: ORDER,
    mismatches: [
      notOk("INTERNAL, made by the client: a message begins with the flag byte 7; gRPC knows 0 and 1"),
      breach("a message begins with the flag byte 7; gRPC knows 0 and 1"),
    ],
  },
  {
    lie: "status-99",
    fixture: ORDER,
    mismatches: [notOk("99 (not a gRPC status)"), breach("grpc-status is 99 (not a gRPC status)")],
  },
  {
    lie: "status-text",
    fixture: ORDER,
    mismatches: [notOk("UNKNOWN"), breach("grpc-status is `NOT_FOUND`, and not a number")],
  },
  {
    lie: "status-missing",
    fixture: ORDER,
    mismatches: [
      notOk("UNKNOWN, made by the client: the trailers have no grpc-status"),
      breach("the trailers have no grpc-status"),
    ],
  },
  {
    lie: "no-trailers",
    fixture: ORDER,
    mismatches: [
      notOk("UNKNOWN, made by the client: the server ended the stream without grpc-status"),
      breach("the server ended the stream without grpc-status"),
    ],
  },
  {
    lie: "html-200",
    fixture: ORDER,
    mismatches: [
      notOk("UNKNOWN: HTTP status 200 without grpc-status: <html><body>Welcome</body></html>"),
      breach("the content-type is `text/html`, and not application/grpc"),
    ],
  },
  {
    lie: "html-502",
    fixture: ORDER,
    mismatches: [
      notOk("UNAVAILABLE: HTTP status 502 without grpc-status: <h1>502 Bad Gateway</h1>"),
      breach("the HTTP status is 502, and not 200"),
      breach("the content-type is `text/html`, and not application/grpc"),
    ],
  },
  {
    lie: "wrong-content-type",
    fixture: ORDER,
    mismatches: [breach("the content-type is `application/json`, and not application/grpc")],
  },
  {
    lie: "rst-mid-stream",
    fixture: ROWS,
    mismatches: [
      notOk("INTERNAL: the server reset the stream (HTTP/2 INTERNAL_ERROR)"),
      count(5, 2),
      ...LAST_THREE_MISSING,
    ],
  },
  {
    lie: "rst-inside-message",
    fixture: ROWS,
    mismatches: [
      notOk("CANCELLED: the server reset the stream (HTTP/2 CANCEL)"),
      count(5, 2),
      ...LAST_THREE_MISSING,
      breach("the stream was reset inside a message: 7 bytes of an unfinished frame"),
    ],
  },
];
