/**
 * Lies about scenarios: each changes the honest script of one fixture, `on`, answers its call in another way, or answers
 * when it is asked about a cancel. Some are no lies, but the truth told in another way.
 */
import { once } from "node:events";
import { frame } from "./honest.mjs";
import { end, pause, readRequests, send, start } from "./player.mjs";
import { CODES, packDetail, padding } from "./scenarios.mjs";

const NEVER = Number.POSITIVE_INFINITY;

/** A lie that makes other members of the script. */
const tells = (on, change) => ({ on, script: (script, call) => ({ ...script, ...change(script, call) }) });

/** Ends the call with a status as soon as it has so many messages out. */
const endsWith = (on, status, message = "", sent = 0) => ({
  on,
  async answer(call, script) {
    start(call, script);
    for (const value of script.values.slice(0, sent)) await send(call, script, value);
    end(call, { ...script, status, message });
  },
});

/** One message and OK, before the client has done what it is to do. */
const answersEarly = (on, goesOnAfter, text) =>
  tells(on, () => ({ status: CODES.OK, values: [{ text }], goesOnAfter, holds: false }));

const asked = (on, question) => ({ on, question });
const notices = {
  never: (on) => asked(on, (stream) => stream.resume()),
  withOk: (on) => asked(on, (stream) => respondOnly(stream, CODES.OK)),
  unimplemented: (on) => asked(on, (stream) => respondOnly(stream, CODES.UNIMPLEMENTED, "no such method")),
  notFound: (on) => asked(on, (stream) => respondOnly(stream, CODES.NOT_FOUND)),
};

/** respondOnly answers with one header block. */
export function respondOnly(stream, status, message = "") {
  const text = message === "" ? {} : { "grpc-message": encodeURIComponent(message) };
  stream.respond(
    { ":status": 200, "content-type": "application/grpc", "grpc-status": String(status), ...text },
    { endStream: true },
  );
  stream.resume();
}

/** Keeps all replies until the client has half-closed, and for some time. */
const collects = (on, forMs = 0) => ({
  on,
  async answer(call, script) {
    start(call, script);
    await readRequests(call, NEVER, () => {});
    await pause(call, forMs);
    call.stream.write(Buffer.concat(script.values.map((value) => frame(script.encode(value)))));
    end(call, script);
  },
});

const detailed = (change, on = "errors/51_details") =>
  tells(on, ({ details }) => ({ details: { ...details, ...change(details) } }));
const detailedAfterMessages = (change) => detailed(change, "errors/56_details_after_messages");
const ERROR_INFO = "type.googleapis.com/google.rpc.ErrorInfo";
const errorInfo = (reason) =>
  packDetail(ERROR_INFO, { reason, domain: "orders.example.org", metadata: { account: "a-7" } });
const base64 = (content) => Buffer.from(content).toString("base64");

/** Calls that are answered together. */
const waiting = [];

const changed = (on, change) => tells(on, ({ values: [value] }) => ({ values: [change(structuredClone(value))] }));
const types = (change) => changed("unary/04_types", change);

export const LIES = {
  // status_any_of
  "a-third-status": tells("errors/50_any_of_two_statuses", () => ({ status: CODES.INTERNAL })),
  "another-text": tells("errors/50_any_of_two_statuses", () => ({ message: "try again" })),
  "the-other-status": tells("errors/50_any_of_two_statuses", () => ({
    status: CODES.PERMISSION_DENIED,
    message: "not yours",
  })),

  // absent_headers, absent_trailers, matchers of metadata
  "leaks-a-header": tells("unary/01_absent_metadata", () => ({ headers: { "x-debug-node": "db-4" } })),
  "leaks-a-trailer": tells("unary/01_absent_metadata", () => ({ trailers: { "x-stack": "main.go:7" } })),
  "leaks-in-the-other-block": tells("unary/01_absent_metadata", () => ({
    headers: { "x-stack": "none" },
    trailers: { "x-debug-node": "none" },
  })),
  "other-metadata": tells("unary/02_metadata_matchers", () => ({
    headers: { "x-request-id": "17", "x-shard": "asia-1" },
    trailers: { "x-cost": "12 s", "x-served-by": "node 3" },
  })),
  "metadata-that-matches": tells("unary/02_metadata_matchers", () => ({
    headers: { "x-request-id": "req-4711", "x-served-by": "node 3" },
    trailers: { "x-cost": "0.2ms", "x-shard": "us-1" },
  })),

  // details
  "no-details": tells("errors/51_details", () => ({ details: undefined })),
  "details-of-another-type": detailed(({ details: [, hold] }) => ({
    details: [packDetail("type.googleapis.com/google.rpc.RequestInfo", { request_id: "r-1" }), hold],
  })),
  "details-with-another-value": detailed(({ details: [, hold] }) => ({ details: [errorInfo("ACCOUNT_CLOSED"), hold] })),
  "details-of-another-status": detailed(() => ({ code: CODES.INTERNAL })),
  "too-few-details": detailed(({ details: [info] }) => ({ details: [info] })),
  "too-many-details": detailed(({ details }) => ({ details: [...details, errorInfo("AGAIN")] })),
  "details-in-another-order": detailedAfterMessages(({ details }) => ({ details: details.toReversed() })),
  "details-that-are-no-status": tells("errors/56_details_after_messages", () => ({
    details: undefined,
    trailers: { "grpc-status-details-bin": base64("on hold until the 22nd") },
  })),
  // A text of 127 bytes that ends at once.
  "a-detail-that-is-no-message": detailedAfterMessages(({ details: [info, hold] }) => ({
    details: [info, { ...hold, value: base64([0x0a, 0x7f]) }],
  })),
  // 26 days.
  "details-beyond-their-matcher": detailedAfterMessages(({ details: [info, hold] }) => ({
    details: [info, { ...hold, value: base64([0x10, 26]) }],
  })),
  "details-with-a-text-of-their-own": detailed(() => ({ message: "Ihr Konto ist gesperrt" })),

  // matchers
  "no-condition-met": changed("unary/03_matchers", ({ nickname: _unset, ...shelf }) => ({
    ...shelf,
    weight: 12.5,
    code: "shelf-x",
    load: 0.77,
    tags: ["oak", "tall", "tall"],
    note: "keep cool",
    parts: [{ code: "peg", count: 3 }],
    levels: { top: 8, low: 1 },
    first: { code: "peg", count: 1 },
  })),
  "one-item-too-much": changed("unary/03_matchers", (shelf) => ({ ...shelf, tags: [...shelf.tags, "new"], parts: [] })),
  "one-item-missing": changed("unary/03_matchers", (shelf) => ({ ...shelf, tags: ["old", "oak"], levels: { low: 1 } })),
  "conditions-met-in-another-way": changed("unary/03_matchers", () => ({
    nickname: "",
    weight: 0,
    code: "shelf-123456",
    load: 0.74,
    tags: ["old", "oak", "tall"],
    note: "dry",
    parts: [{ code: "peg", count: 4 }],
    levels: { top: 9 },
    first: { code: "board" },
  })),

  // maps, nested types and enums, well-known types
  "another-map-value": types((crate) => ({ ...crate, stock: { nails: 41, bolts: 7 } })),
  "another-map-key": types((crate) => ({ ...crate, stock: { nails: 40, nuts: 7 } })),
  "another-enum-value": types((crate) => ({ ...crate, lid: { state: "OPEN", screws: 6 } })),
  "an-enum-number-of-its-own": types((crate) => ({ ...crate, lid: { state: 3, screws: 6 } })),
  "a-nested-value": types((crate) => ({ ...crate, lid: { ...crate.lid, screws: 5 } })),
  "a-nanosecond": types((crate) => ({ ...crate, packed_at: "2024-01-31T12:00:00.500000001Z" })),

  // schemas from files
  "another-field-number": tells("unary/05_proto_file", () => ({ encode: () => Buffer.from("\x0a\x0bas declared") })),
  "another-field-number-than-compiled": tells("unary/06_descriptor_set", () => ({
    // Field 8 in place of 9; the title is as it should be.
    encode: () => Buffer.from("\x3a\x05Atlas\x40\x01"),
  })),
  "another-title": changed("unary/06_descriptor_set", (book) => ({ ...book, title: "Atlantis" })),

  // generated replies
  "one-byte-short": tells("server/20_generated_replies", ({ values }) => ({
    values: values.with(39, { ...values[39], data: padding(5) }),
  })),
  "another-message-in-the-middle": tells("server/20_generated_replies", ({ values }) => ({
    values: values.with(17, { ...values[17], value: "message_71" }),
  })),
  "drops-one-of-many": tells("server/20_generated_replies", ({ values }) => ({ values: values.toSpliced(30, 1) })),

  // compression, limits, cardinality
  "cannot-decompress": endsWith("unary/07_compressed_request", CODES.INTERNAL, "Decompressor is not installed"),
  "ignores-what-is-compressed": changed("unary/07_compressed_request", () => ({ text: "" })),
  "announces-no-compression": tells("unary/08_compressed_reply", () => ({ compression: undefined })),
  "announces-compression-only": tells("unary/08_compressed_reply", () => ({
    compression: undefined,
    headers: { "grpc-encoding": "gzip" },
  })),
  "compresses-with-nonsense": {
    on: "unary/08_compressed_reply",
    async answer(call, script) {
      start(call, script);
      call.stream.write(Buffer.from([1, 0, 0, 0, 4, 0x6e, 0x6f, 0x6e, 0x65]));
      end(call, script);
    },
  },
  "refuses-to-send-so-much": endsWith("errors/52_reply_too_large", CODES.RESOURCE_EXHAUSTED, "too large to send"),
  "sends-less": changed("errors/52_reply_too_large", () => ({ text: "short" })),
  "answers-nobody": tells("errors/55_no_request", () => ({ status: CODES.OK, values: [{ text: "" }] })),
  "takes-the-first-of-two": tells("errors/53_two_requests", () => ({ status: CODES.OK, values: [{ text: "first" }] })),

  // cancel
  "ends-a-cancelled-stream-with-ok": endsWith("server/21_cancel_after_two", CODES.OK, "", 1),
  "cancels-in-the-clients-place": endsWith("server/21_cancel_after_two", CODES.CANCELLED, "that is enough", 1),
  "never-sees-a-cancel": notices.never("server/21_cancel_after_two"),
  "answers-the-question-with-ok": notices.withOk("server/21_cancel_after_two"),
  "does-not-know-the-question": notices.unimplemented("server/21_cancel_after_two"),
  "has-seen-no-such-call": notices.notFound("server/21_cancel_after_two"),
  "never-sees-a-disconnect": notices.never("server/22_disconnect"),
  "ends-before-the-disconnect": endsWith("server/22_disconnect", CODES.INTERNAL, "no rows"),
  "answers-before-the-cancel": answersEarly("unary/09_cancel_after_time", 1, "done already"),
  "cancels-before-the-client-does": endsWith("unary/09_cancel_after_time", CODES.CANCELLED),
  "never-sees-the-user-go": notices.never("unary/09_cancel_after_time"),
  "stores-a-given-up-upload": answersEarly("client/30_cancel_before_half_close", 1, "stored"),
  "gives-the-upload-up-itself": endsWith("client/30_cancel_before_half_close", CODES.CANCELLED, "given up"),
  "never-sees-the-upload-end": notices.never("client/30_cancel_before_half_close"),
  "stores-after-one-request": answersEarly("client/31_cancel_after_two", 1, "stored"),
  "gives-up-after-one-request": {
    on: "client/31_cancel_after_two",
    async answer(call, script) {
      start(call, script);
      await readRequests(call, 1, () => {});
      end(call, { ...script, status: CODES.CANCELLED });
    },
  },

  // pace
  "collects-the-stream": collects("server/23_incremental", 400),
  "sends-the-stream-at-once": collects("server/23_incremental"),
  "collects-the-conversation": collects("bidirectional/40_incremental"),
  "collects-what-comes-in-turns": collects("bidirectional/41_full_duplex"),
  "is-one-answer-behind": tells("bidirectional/41_full_duplex", () => ({
    pacedBy: 5,
    keepsDeadline: false,
  })),
  "answers-ahead": tells("bidirectional/41_full_duplex", () => ({ pacedBy: 1 })),
  "waits-for-the-half-close": tells("bidirectional/42_no_half_close", () => ({
    goesOnAfter: NEVER,
    keepsDeadline: false,
  })),
  "lets-the-client-speak-first": collects("bidirectional/43_server_speaks_first"),
  "ends-at-a-pause": {
    on: "client/32_pause_between_requests",
    async answer(call, script) {
      start(call, script);
      await readRequests(call, 1, () => {});
      end(call, { ...script, status: CODES.CANCELLED, message: "the client is idle" });
    },
  },
  "sums-up-at-a-pause": answersEarly("client/32_pause_between_requests", 1, "one"),
  "drops-what-the-client-is-slow-to-read": {
    on: "server/24_slow_reader",
    async answer(call, script) {
      start(call, script);
      let waitedMs = 0;
      for (const value of script.values) {
        // What it would lose depends on the machine; that it had to wait by then does not.
        if (value.index === 22 && waitedMs > 30) continue;
        const began = performance.now();
        await send(call, script, value);
        waitedMs += performance.now() - began;
      }
      end(call, script);
    },
  },
  "ignores-the-deadline": { on: "errors/54_deadline_left_to_server", answer: ({ stream }) => void stream.resume() },
  "answers-after-the-deadline": {
    on: "errors/54_deadline_left_to_server",
    async answer(call, script) {
      start(call, script);
      await once(call.signal, "abort");
      await send({ ...call, signal: new AbortController().signal }, script, { text: "done after all" });
      end(call, { ...script, status: CODES.OK });
    },
  },

  // many calls
  "mixes-up-two-of-eight": tells("unary/10_eight_at_once", ({ values }, { number }) => ({
    values: number === 3 || number === 6 ? [{ text: "three in a row" }] : values,
  })),
  "is-wrong-every-third-time": tells("unary/11_three_in_a_row", ({ values }, { number }) => ({
    values: number % 3 === 0 ? [{ text: "third time unlucky" }] : values,
  })),
  "answers-once-all-eight-have-come": {
    on: "unary/10_eight_at_once",
    async answer(call, script) {
      start(call, script);
      waiting.push(call);
      if (waiting.length < 8) return;
      for (const each of waiting) {
        await send(each, script, script.values[0]);
        end(each, script);
      }
    },
  },
};
