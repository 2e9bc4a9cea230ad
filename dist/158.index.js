export const id = 158;
export const ids = [158];
export const modules = {

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbeddedServer: () => (/* binding */ startEmbeddedServer)
});

// UNUSED EXPORTS: ListenError

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/rpc/address.js
var address = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var codec = __webpack_require__(5326);
// EXTERNAL MODULE: ./build/rpc/framing.js + 2 modules
var framing = __webpack_require__(8196);
// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(9880);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/rpc/behaviour.js
var behaviour = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/rpc/metadata.js
var rpc_metadata = __webpack_require__(8315);
;// CONCATENATED MODULE: ./build/servers/embedded/headers.js
/** The header blocks that a server sends (grpc/doc/PROTOCOL-HTTP2.md, "Responses"). */


/** How requests may be compressed. */
const ACCEPT_ENCODING = ["grpc-accept-encoding", behaviour/* COMPRESSIONS */._.join(",")];
/** initialBlock makes the initial metadata; `encoding` is how the messages are compressed. */
function initialBlock(metadata, encoding) {
    const announced = encoding === undefined ? [] : [["grpc-encoding", encoding]];
    return headerBlock([...RESPONSE, ...announced, ACCEPT_ENCODING, ...metadata]);
}
/** trailingBlock makes the trailing metadata, the status first. */
function trailingBlock(status, metadata) {
    return headerBlock([...statusEntries(status), ...metadata]);
}
/** trailersOnlyBlock makes the one block of a reply that has no initial metadata and no messages. */
function trailersOnlyBlock(status, metadata) {
    return headerBlock([...RESPONSE, ...statusEntries(status), ...metadata]);
}
const RESPONSE = [
    [":status", "200"],
    ["content-type", "application/grpc"],
];
function statusEntries({ code, message }) {
    const status = ["grpc-status", String(code)];
    return message === "" ? [status] : [status, ["grpc-message", encodeStatusMessage(message)]];
}
/** headerBlock keeps the order of keys; the values of a repeated one come together, each in a line of its own. */
function headerBlock(entries) {
    // No plain object: a key may be called `constructor`.
    const block = new Map();
    for (const [key, value] of entries) {
        const before = block.get(key);
        const sent = wireValue(key, value);
        block.set(key, before === undefined ? sent : [...(Array.isArray(before) ? before : [before]), sent]);
    }
    return Object.fromEntries(block);
}
/** Binary values go without padding (PROTOCOL-HTTP2.md, "Binary-Header"), others without spaces at their ends (RFC 9113, section 8.2.1). */
function wireValue(key, value) {
    return (0,rpc_metadata/* isBinaryKey */.xN)(key) ? Buffer.from(value, "base64").toString("base64").replace(/=+$/, "") : value.trim();
}
/**
 * encodeStatusMessage percent-encodes what may not stand in grpc-message: all but printable ASCII, and `%`. Spaces at the
 * ends are encoded too: HTTP/2 would lose them.
 */
function encodeStatusMessage(message) {
    return message.replace(/[^ -$&-~]|^ +| +$/gu, (part) => Array.from(Buffer.from(part, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}

;// CONCATENATED MODULE: ./build/servers/embedded/life.js
/** How long the work of a call lives: every wait in it ends at once when the call does. */
/** The call ended before its work did. */
class CallEnded extends Error {
    name = "CallEnded";
    reason;
    constructor(reason) {
        super(`the call ended: ${reason}`);
        this.reason = reason;
    }
}
/** The work of a call does one thing at a time: there is at most one wait. */
class Life {
    #ended;
    #abandon;
    end(reason) {
        if (this.#ended !== undefined)
            return;
        this.#ended = new CallEnded(reason);
        this.#abandon?.(this.#ended);
    }
    /** check throws CallEnded once the call has ended. */
    check() {
        if (this.#ended !== undefined)
            throw this.#ended;
    }
    async wait(ms) {
        this.check();
        if (ms <= 0)
            return;
        await this.until((done) => {
            const timer = setTimeout(done, ms);
            return () => clearTimeout(timer);
        });
    }
    /** hold waits until the call ends: it never resolves. */
    hold() {
        return this.until(() => undefined);
    }
    /** until waits until `begin` calls `done`. Rejects with CallEnded. */
    until(begin) {
        if (this.#ended !== undefined)
            return Promise.reject(this.#ended);
        return new Promise((resolve, reject) => {
            const takeBack = begin(() => {
                this.#abandon = undefined;
                resolve();
            });
            this.#abandon = (ended) => {
                takeBack?.();
                reject(ended);
            };
        });
    }
}

;// CONCATENATED MODULE: ./build/servers/embedded/refusal.js
/** A request that cannot be answered as the fixture says; the call ends with this status instead. */
class Refusal extends Error {
    name = "Refusal";
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./build/servers/embedded/requests.js



const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
class RequestReader {
    #stream;
    #frames;
    #onChunk = (chunk) => this.#read(chunk);
    #message;
    #failure;
    #halfClosed = false;
    #wake;
    constructor(stream, encoding) {
        this.#stream = stream;
        this.#frames = new framing/* FrameReader */.tS(MAX_MESSAGE_BYTES, (payload) => {
            this.#message = payload;
            this.#frames.hold();
        });
        this.#frames.setEncoding(encoding);
        stream.on("data", this.#onChunk).once("end", () => {
            this.#halfClosed = true;
            this.#wake?.();
        });
    }
    /** next gives the next message, or undefined when the client has half-closed. Throws FrameError, Refusal, CallEnded. */
    async next(life) {
        for (;;) {
            const message = this.#take();
            if (message !== undefined)
                return message;
            if (this.#failure !== undefined)
                throw this.#failure;
            if (this.#halfClosed) {
                if (this.#frames.pendingBytes === 0)
                    return undefined;
                throw new Refusal(rpc_status/* STATUS */.XQ.INTERNAL, "the client half-closed inside a message");
            }
            await life.until((done) => {
                this.#wake = done;
                this.#stream.resume();
                return undefined;
            });
        }
    }
    /** discard reads the rest to nowhere. */
    discard() {
        this.#stream.off("data", this.#onChunk).resume();
    }
    #take() {
        if (this.#message === undefined)
            this.#frames.release();
        const message = this.#message;
        this.#message = undefined;
        return message;
    }
    /** Stops the stream as soon as there is something to take. */
    #read(chunk) {
        try {
            this.#frames.push(chunk);
        }
        catch (error) {
            this.#failure = error;
        }
        if (this.#message === undefined && this.#failure === undefined)
            return;
        this.#stream.pause();
        this.#wake?.();
    }
}

;// CONCATENATED MODULE: ./build/servers/embedded/respond.js
/** A reply on an HTTP/2 stream: how it begins, goes on and ends. */


/** In bytes: from there on copying a message behind its prefix costs more than a second write. */
const LARGE_MESSAGE = 64 * 1024;
// Node's types do not know `sendDate`. A fixture may expect that a header is absent: none is sent unasked.
const WITH_TRAILERS = { waitForTrailers: true, sendDate: false };
const WITHOUT_MORE = { endStream: true, sendDate: false };
/** respondFirst sends a header block that messages and trailers follow. */
function respondFirst(stream, block) {
    stream.respond({ ...block }, WITH_TRAILERS);
}
/** writeMessage sends a message. False: the client has to catch up, after which the stream says `drain`. */
function writeMessage(stream, payload, encoding) {
    if (encoding !== "identity" || payload.length < LARGE_MESSAGE)
        return stream.write((0,framing/* frameMessage */.$3)(payload, encoding));
    const prefix = Buffer.alloc(5);
    prefix.writeUInt32BE(payload.length, 1);
    stream.cork();
    stream.write(prefix);
    const keepsUp = stream.write(payload);
    stream.uncork();
    return keepsUp;
}
/** respondOnly answers with one header block and nothing else. */
function respondOnly(stream, block) {
    stream.respond({ ...block }, WITHOUT_MORE);
    stream.resume();
    endStream(stream);
}
/**
 * endStream tells a client that still sends that it need not: RST_STREAM with NO_ERROR (RFC 9113, section 8.1). Not before
 * the next turn of the event loop: a reset in the turn of the trailers would take their place.
 */
function endStream(stream) {
    setImmediate(() => {
        if (!stream.closed)
            stream.close(external_node_http2_.constants.NGHTTP2_NO_ERROR);
    });
}

;// CONCATENATED MODULE: ./build/servers/embedded/call.js
/** One gRPC call on an HTTP/2 stream, as a server holds it: requests in, replies out, a status at the end or a deadline before. */







/** A client that has not read its status this long after its deadline never will: it is waited for no longer. */
const GRACE_MS = 3000;
/** Timers of Node's hold no more (25 days). */
const MAX_TIMER_MS = 2 ** 31 - 1;
class Call {
    head;
    life = new Life();
    #stream;
    #requests;
    #timer;
    #encoding = "identity";
    constructor(stream, head) {
        this.#stream = stream;
        this.head = head;
        this.#requests = new RequestReader(stream, head.encoding);
        stream
            .once("aborted", () => this.life.end("cancelled"))
            .once("close", () => {
            this.life.end("cancelled");
            clearTimeout(this.#timer);
        });
        if (head.timeoutMs === 0)
            this.#onDeadline();
        else if (head.timeoutMs !== undefined)
            this.#timer = setTimeout(() => this.#onDeadline(), Math.min(Math.ceil(head.timeoutMs), MAX_TIMER_MS));
    }
    /** read gives the next request message, or undefined when the client has half-closed. Throws FrameError, Refusal, CallEnded. */
    read() {
        return this.#requests.next(this.life);
    }
    /** start sends the initial metadata; replies are compressed with `encoding`, if the client understands it. */
    start(metadata, encoding) {
        this.#check();
        const isUsed = encoding === "identity" || (encoding !== undefined && this.head.accepted.includes(encoding));
        if (isUsed)
            this.#encoding = encoding;
        respondFirst(this.#stream, initialBlock(metadata, isUsed ? encoding : undefined));
    }
    /** write sends a message. False: the client has to catch up, which `drained` waits for. Throws CallEnded. */
    write(payload) {
        this.#check();
        if (!this.#stream.headersSent)
            this.start([]);
        return writeMessage(this.#stream, payload, this.#encoding);
    }
    drained() {
        return this.life.until((done) => {
            this.#stream.once("drain", done);
            return () => this.#stream.off("drain", done);
        });
    }
    /** finish ends the call with a status, after what was sent before. Requests that still come are read to nowhere. */
    finish(status, metadata = []) {
        const stream = this.#stream;
        if (stream.destroyed || stream.writableEnded)
            return;
        this.#requests.discard();
        if (!stream.headersSent && status.code !== rpc_status/* STATUS */.XQ.OK) {
            orInternal(status, metadata, (last, entries) => respondOnly(stream, trailersOnlyBlock(last, entries)));
            return;
        }
        if (!stream.headersSent)
            respondFirst(stream, initialBlock([], undefined));
        stream.once("wantTrailers", () => {
            orInternal(status, metadata, (last, entries) => stream.sendTrailers({ ...trailingBlock(last, entries) }));
            endStream(stream);
        });
        stream.end();
    }
    /** A stream is destroyed a little before it says so. */
    #check() {
        if (this.#stream.destroyed)
            this.life.end("cancelled");
        this.life.check();
    }
    #onDeadline() {
        this.life.end("deadline");
        this.#timer = setTimeout(() => this.#stream.close(external_node_http2_.constants.NGHTTP2_CANCEL), GRACE_MS);
    }
}
/** Node refuses some header blocks, such as one with two dates; then that is the status. */
function orInternal(status, metadata, send) {
    try {
        send(status, metadata);
    }
    catch (error) {
        const message = `fixture server: the trailing metadata cannot be sent: ${(0,errors/* messageOf */.b)(error)}`;
        send({ code: rpc_status/* STATUS */.XQ.INTERNAL, message }, []);
    }
}

;// CONCATENATED MODULE: ./build/servers/embedded/head.js




function readHead(headers) {
    const text = (key) => {
        const value = headers[key];
        return Array.isArray(value) ? value.join(",") : value;
    };
    if (text(":method") !== "POST")
        return { ok: false, reply: { ":status": "405", allow: "POST" } };
    if (!/^application\/grpc(?:[+;]|$)/i.test(text("content-type") ?? "")) {
        return { ok: false, reply: { ":status": "415" } };
    }
    const named = text("grpc-encoding") ?? "identity";
    const encoding = behaviour/* COMPRESSIONS */._.find((known) => known === named);
    if (encoding === undefined) {
        return refused(rpc_status/* STATUS */.XQ.UNIMPLEMENTED, `grpc-encoding \`${named.slice(0, 100)}\` is not known here`, [
            ACCEPT_ENCODING,
        ]);
    }
    const timeout = text("grpc-timeout");
    const timeoutMs = timeout === undefined ? undefined : parseTimeout(timeout);
    if (Number.isNaN(timeoutMs))
        return refused(rpc_status/* STATUS */.XQ.INTERNAL, `grpc-timeout \`${timeout?.slice(0, 100)}\` is none`);
    return {
        ok: true,
        head: {
            path: text(":path") ?? "",
            fixtureId: text(rpc_metadata/* FIXTURE_ID_KEY */.MA) ?? "",
            timeoutMs,
            encoding,
            accepted: (text("grpc-accept-encoding") ?? "").split(",").map((name) => name.trim()),
            callId: text(rpc_metadata/* CALL_ID_KEY */.$e),
            awaitsCancelOf: text(rpc_metadata/* AWAIT_CANCEL_KEY */.S2),
        },
    };
}
function refused(code, message, metadata = []) {
    return { ok: false, reply: trailersOnlyBlock({ code, message }, metadata) };
}
/** Milliseconds by the unit of a grpc-timeout. */
const UNITS = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 1e-3, n: 1e-6 };
/** parseTimeout reads a grpc-timeout (at most eight digits and a unit) as milliseconds; NaN where it is none. */
function parseTimeout(text) {
    const match = /^(\d{1,8})([HMSmun])$/.exec(text);
    return match === null ? Number.NaN : Number(match[1]) * (UNITS[match[2] ?? ""] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/servers/embedded/play.js
/** Plays a fixture's script on one call. Every RPC kind is the same on the wire, so one player serves all four. */


/** play answers a call as the fixture says. Rejects with CallEnded, FrameError, MessageError or Refusal where it cannot. */
async function play(call, role) {
    const { script } = role;
    const { size } = script.replies;
    if (script.headers.length > 0 || script.encoding !== undefined)
        call.start(script.headers, script.encoding);
    let sent = 0;
    const sendUpTo = async (due) => {
        while (sent < Math.min(due, size)) {
            if (script.replyDelayMs > 0)
                await call.life.wait(script.replyDelayMs);
            if (!call.write(role.replies.encode(script.replies.at(sent++))))
                await call.drained();
        }
    };
    await readRequests(call, role, async (received) => {
        if (script.pacedBy > 0)
            await sendUpTo(Math.ceil((received * size) / script.pacedBy));
    });
    await sendUpTo(size);
    await call.life.wait(script.statusDelayMs);
    if (script.holds)
        await call.life.hold();
    call.finish(script.status, script.trailers());
}
/** readRequests reads as far as the script does, and tells after each message how many there were. */
async function readRequests(call, role, onRequest) {
    const { exactlyOne, atMost = Number.POSITIVE_INFINITY, delayMs } = role.script.reads;
    for (let received = 0; received < atMost;) {
        if (received > 0 && delayMs > 0)
            await call.life.wait(delayMs);
        const payload = await call.read();
        if (payload !== undefined)
            received++;
        // A gRPC server's own answer to the wrong number of messages (grpc/doc/statuscodes.md).
        if (exactlyOne && (payload === undefined ? received === 0 : received > 1)) {
            throw new Refusal(rpc_status/* STATUS */.XQ.UNIMPLEMENTED, `the method takes one message, and ${payload === undefined ? "none" : "another"} came`);
        }
        if (payload === undefined)
            return;
        role.requests.check(payload);
        await onRequest(received);
    }
}

;// CONCATENATED MODULE: ./build/servers/embedded/answer.js












/** Texts of ours that quote a client's: a header block has room for no more. */
const MAX_STATUS_TEXT = 2000;
/** answer makes a call of a stream and plays the fixture that it means. Never rejects. */
async function answer(stream, headers, stage) {
    // A client that breaks off makes the stream fail; what works on it then ends by itself.
    stream.on("error", () => undefined);
    const read = readHead(headers);
    if (!read.ok) {
        respondOnly(stream, read.reply);
        return;
    }
    const { head } = read;
    const role = stage.roles.find(head.fixtureId, head.path);
    if (role === undefined) {
        const message = `fixture server: no fixture for ${(0,shorten/* shorten */.ml)(head.path, MAX_STATUS_TEXT)}`;
        respondOnly(stream, trailersOnlyBlock({ code: rpc_status/* STATUS */.XQ.UNIMPLEMENTED, message }, []));
        return;
    }
    const call = new Call(stream, head);
    try {
        if (head.awaitsCancelOf !== undefined)
            await tellCancel(call, head.awaitsCancelOf, stage.cancellations);
        else
            await play(call, role);
    }
    catch (error) {
        if (error instanceof CallEnded && head.callId !== undefined)
            stage.cancellations.add(head.callId);
        conclude(call, role, error);
    }
}
async function tellCancel(call, id, cancellations) {
    await cancellations.seen(id, call.life);
    call.finish({ code: rpc_status/* STATUS */.XQ.CANCELLED, message: "seen" });
}
/** conclude ends a call whose script could not be played to its end. */
function conclude(call, role, error) {
    if (!(error instanceof CallEnded)) {
        call.finish(statusOf(error, role));
        return;
    }
    // There is nobody to answer where the client cancelled; past its deadline, it may still listen.
    if (error.reason === "deadline")
        finishLate(call, role);
}
function finishLate(call, role) {
    const { status, trailers } = role.script;
    if (status.code !== rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED) {
        call.finish({ code: rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED, message: `no status within ${call.head.timeoutMs} ms` });
        return;
    }
    try {
        call.finish(status, trailers());
    }
    catch (error) {
        call.finish(statusOf(error, role));
    }
}
function statusOf(error, { fixtureId }) {
    const isKnown = error instanceof Refusal || error instanceof framing/* FrameError */.qy || error instanceof codec/* MessageError */.M;
    const what = isKnown ? error.message : `unexpected: ${(0,errors/* messageOf */.b)(error)}`;
    const message = `fixture server: ${fixtureId}: ${(0,shorten/* shorten */.ml)(what, MAX_STATUS_TEXT)}`;
    if (error instanceof Refusal)
        return { code: error.code, message };
    if (error instanceof framing/* FrameError */.qy)
        return { code: error.status, message };
    return { code: rpc_status/* STATUS */.XQ.INTERNAL, message };
}

;// CONCATENATED MODULE: ./build/servers/embedded/cancellations.js
/** The contract wants a thousand at least. */
const MAX_REMEMBERED = 4096;
/** Longer ids are not remembered: they come from clients. */
const MAX_ID_LENGTH = 256;
class Cancellations {
    /** The last ones, the oldest first. */
    #seen = new Set();
    #waiting = new Map();
    add(id) {
        if (id.length > MAX_ID_LENGTH)
            return;
        this.#seen.delete(id);
        this.#seen.add(id);
        for (const oldest of this.#seen) {
            if (this.#seen.size <= MAX_REMEMBERED)
                break;
            this.#seen.delete(oldest);
        }
        for (const tell of this.#waiting.get(id) ?? [])
            tell();
    }
    /** seen waits until the call with this id has been cancelled. Rejects with CallEnded when the one who asks ends first. */
    async seen(id, life) {
        if (this.#seen.has(id))
            return;
        const waiting = this.#waiting.get(id) ?? new Set();
        this.#waiting.set(id, waiting);
        let tell;
        try {
            await life.until((done) => {
                tell = done;
                waiting.add(done);
                return undefined;
            });
        }
        finally {
            if (tell !== undefined)
                waiting.delete(tell);
            if (waiting.size === 0)
                this.#waiting.delete(id);
        }
    }
}

// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/fixtures/expectation.js
var expectation = __webpack_require__(1809);
// EXTERNAL MODULE: ./build/fixtures/messages.js
var messages = __webpack_require__(7743);
// EXTERNAL MODULE: ./build/json/value.js
var value = __webpack_require__(1766);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/registry.js + 1 modules
var esm_registry = __webpack_require__(8811);
// EXTERNAL MODULE: ./build/fixtures/matchers.js
var matchers = __webpack_require__(9308);
// EXTERNAL MODULE: ./build/protobuf/rpc-status.js
var protobuf_rpc_status = __webpack_require__(3408);
// EXTERNAL MODULE: ./build/protobuf/status-details.js
var status_details = __webpack_require__(7785);
;// CONCATENATED MODULE: ./build/servers/embedded/details.js
/** Rich error details: google.rpc.Status in the trailer `grpc-status-details-bin`, always protobuf. */





/** statusDetails makes the trailer, where a fixture has details. `types` are those of the fixture's own schema. Throws MessageError. */
function statusDetails(details, status, types) {
    if (details === undefined || typeof details === "string")
        return [];
    const registry = (0,esm_registry/* createRegistry */.Iq)((0,protobuf_rpc_status/* errorDetailTypes */.X)(), types);
    const value = {
        code: status.code,
        message: status.message,
        details: details.map((detail) => sent(detail, registry)),
    };
    const bytes = (0,codec/* messageCodec */.gI)((0,protobuf_rpc_status/* rpcStatusType */.G)(), registry, "protobuf").encode(value);
    return [[status_details/* STATUS_DETAILS_KEY */.MO, Buffer.from(bytes).toString("base64")]];
}
function sent(detail, registry) {
    const { "@type": url } = detail;
    return (0,matchers/* withExamples */._h)(detail, registry.getMessage((0,status_details/* detailTypeName */.DC)(url) ?? url));
}

;// CONCATENATED MODULE: ./build/servers/embedded/hints.js
/** hintsOf reads the hints; the request message can have one too, `delay_ms`. */
function hintsOf(middleware = {}, requestMessage) {
    const { end_after_messages: endAfter, request_timeout: timeout } = middleware;
    return {
        readDelayMs: positive(middleware.read_delay_ms),
        replyDelayMs: positive(middleware.reply_delay_ms) || positive(requestMessage.delay_ms),
        statusDelayMs: shorterOf(timeout),
        endAfterMessages: typeof endAfter === "number" && endAfter >= 0 ? endAfter : undefined,
    };
}
/** `request_timeout` with both parts means: the handler sleeps, and its middleware gives up at the earlier of the two. */
function shorterOf(timeout) {
    if (typeof timeout !== "object" || timeout === null || !("seconds" in timeout) || !("sleep_ms" in timeout))
        return 0;
    return positive(Math.min(Number(timeout.seconds) * 1000, Number(timeout.sleep_ms)));
}
function positive(value) {
    return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : 0;
}

;// CONCATENATED MODULE: ./build/servers/embedded/replies.js
/** The messages and metadata that a fixture server sends: what the fixture expects, with examples in place of matchers. */



/** repliesOf are the messages of a call that ends with the status. */
function repliesOf(fixture, method, statusCode) {
    const streams = method.kind === "server_streaming" || method.kind === "bidirectional_streaming";
    const expected = streams ? streamedReplies(fixture, method) : singleReply(fixture, statusCode);
    return { size: expected.size, at: (index) => (0,matchers/* withExamples */._h)(expected.at(index), method.output) };
}
function singleReply(fixture, statusCode) {
    const message = (0,messages/* replyMessage */.e9)(fixture) ?? {};
    return { size: statusCode === rpc_status/* STATUS */.XQ.OK ? 1 : 0, at: () => message };
}
function streamedReplies(fixture, method) {
    const exact = (0,messages/* replyStream */.jA)(fixture, method.output);
    if (exact !== undefined)
        return exact;
    const { stream_count, stream_sample = [] } = fixture.spec.expected_response;
    const samples = stream_sample;
    return { size: stream_count ?? samples.length, at: (index) => samples[Math.min(index, samples.length - 1)] ?? {} };
}
/** metadataExamples is metadata that meets what is expected. */
function metadataExamples(expected = {}) {
    return Object.fromEntries(Object.entries(expected).map(([key, value]) => [
        key,
        typeof value === "string" || Array.isArray(value) ? value : exampleOf(value),
    ]));
}
function exampleOf({ $match: condition }) {
    return condition === "any" ? "" : (condition.example ?? condition.contains ?? "");
}

;// CONCATENATED MODULE: ./build/servers/embedded/script.js
/** What the embedded server does for a fixture: the fixture's own expectation, read as instructions (docs/binding-servers.md). */









/** scriptOf reads a fixture as what a fixture server does. */
function scriptOf(fixture, method) {
    const { client, expected_response: expected, handler, request } = fixture.spec;
    const takesStream = method.kind === "client_streaming" || method.kind === "bidirectional_streaming";
    const requests = takesStream ? (0,messages/* requestMessages */.QG)(fixture, method.input).size : 1;
    const hints = hintsOf(handler.middleware, (0,value/* isObject */.G)(request.message) ? request.message : {});
    // It is the client that is to refuse the reply: the server knows nothing of it.
    const status = (0,expectation/* clientRefuses */.Rt)(fixture.spec)
        ? { code: rpc_status/* STATUS */.XQ.OK, message: "" }
        : { code: rpc_status/* STATUS */.XQ[expected.status_code], message: expected.error?.message ?? expected.error_message ?? "" };
    const trailers = servedEntries(expected.trailers);
    return {
        headers: [...servedEntries(expected.headers), ...servedEntries(expected.metadata)],
        encoding: encodingOf(expected.headers),
        reads: {
            exactlyOne: !takesStream && client?.wrong_cardinality !== true,
            atMost: client?.half_close === false ? Math.min(requests, hints.endAfterMessages ?? requests) : hints.endAfterMessages,
            delayMs: hints.readDelayMs,
        },
        replies: repliesOf(fixture, method, status.code),
        pacedBy: method.kind === "bidirectional_streaming" ? requests : 0,
        replyDelayMs: hints.replyDelayMs,
        statusDelayMs: hints.statusDelayMs,
        holds: client?.cancel !== undefined || (status.code === rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED && handler.timeout_ms !== undefined),
        status,
        trailers: () => [...trailers, ...statusDetails(expected.details, status, method.registry)],
    };
}
function encodingOf(headers) {
    const named = (0,rpc_metadata/* metadataEntries */.g$)(metadataExamples(headers)).find(([key]) => key === "grpc-encoding")?.[1];
    return behaviour/* COMPRESSIONS */._.find((known) => known === named);
}
function servedEntries(metadata) {
    return (0,rpc_metadata/* metadataEntries */.g$)(metadataExamples(metadata)).filter((entry) => (0,rpc_metadata/* isSendable */.dT)(entry) && !entry[0].startsWith("grpc-"));
}

;// CONCATENATED MODULE: ./build/servers/embedded/roles.js
/** Which fixture a call means: by its id, else by the method path, where the first fixture wins. */



class RoleBook {
    #encoding;
    #byId = new Map();
    #byPath = new Map();
    constructor(encoding) {
        this.#encoding = encoding;
    }
    /** add learns a fixture; false where it has no method to serve. */
    add(fixture) {
        const { method } = (0,context/* fixtureContext */.R)(fixture);
        if (method === undefined)
            return false;
        const role = {
            fixtureId: fixture.id,
            script: scriptOf(fixture, method),
            requests: (0,codec/* messageCodec */.gI)(method.input, method.registry, this.#encoding),
            replies: (0,codec/* messageCodec */.gI)(method.output, method.registry, this.#encoding),
        };
        this.#byId.set(`${method.path} ${fixture.id}`, role);
        if (!this.#byPath.has(method.path))
            this.#byPath.set(method.path, role);
        return true;
    }
    find(id, path) {
        return this.#byId.get(`${path} ${id}`) ?? this.#byId.get(`${path} ${lastTwo(id)}`) ?? this.#byPath.get(path);
    }
}
function lastTwo(id) {
    return id.split("/").slice(-2).join("/");
}

;// CONCATENATED MODULE: ./build/servers/embedded/server.js
/** The embedded fixture server: answers every fixture of a suite from the fixture itself, on node:http2. */





/** An address that the server cannot have. */
class ListenError extends Error {
    name = "ListenError";
}
const STREAM_WINDOW_BYTES = 256 * 1024;
const CONNECTION_WINDOW_BYTES = 16 * 1024 * 1024;
/** In megabytes: from there on nghttp2 refuses new streams. A hundred calls may each have a large message under way. */
const MAX_SESSION_MEMORY = 1024;
/**
 * Some clients, such as Node 20's, reset every call that is over; a server that takes that for an attack, as nghttp2 does
 * after a thousand, drops them. At once and each second; an older Node keeps its own limit.
 */
const MAX_RESETS = 100_000;
const MAX_HEADER_BYTES = 1024 * 1024;
const MAX_HEADER_PAIRS = 4096;
/** startEmbeddedServer listens and resolves once calls are accepted. Rejects with ListenError where the address cannot be bound. */
async function startEmbeddedServer(fixtures, options) {
    const roles = new RoleBook(options.encoding);
    const unserved = fixtures.filter((fixture) => !roles.add(fixture)).map((fixture) => fixture.id);
    const stage = { roles, cancellations: new Cancellations() };
    const sessions = new Set();
    const server = (0,external_node_http2_.createServer)({
        maxSessionMemory: MAX_SESSION_MEMORY,
        maxHeaderListPairs: MAX_HEADER_PAIRS,
        maxSendHeaderBlockLength: MAX_HEADER_BYTES,
        streamResetBurst: MAX_RESETS,
        streamResetRate: MAX_RESETS,
        settings: { initialWindowSize: STREAM_WINDOW_BYTES, maxHeaderListSize: MAX_HEADER_BYTES },
    });
    server.on("session", (session) => {
        sessions.add(session);
        session.setLocalWindowSize(CONNECTION_WINDOW_BYTES);
        // A peer that breaks off, or speaks no HTTP/2, ends its own session and no other.
        session.on("error", () => undefined).once("close", () => sessions.delete(session));
    });
    server.on("stream", (stream, headers) => void answer(stream, headers, stage));
    const address = await listen(server, options.listen ?? "127.0.0.1:0");
    return {
        address,
        unserved,
        stop() {
            server.close();
            for (const session of sessions)
                session.destroy();
        },
    };
}
/** listen binds the address, and gives it with the port that it has. */
async function listen(server, text) {
    const { asked, options } = parseListen(text);
    await new Promise((resolve, reject) => {
        const refused = (error) => reject(new ListenError(`the fixture server cannot listen on ${text}: ${reasonOf(error)}`));
        server.once("error", refused);
        server.listen(options, () => {
            server.off("error", refused).on("error", () => undefined);
            resolve();
        });
    });
    const bound = server.address();
    return asked.kind === "tcp" && typeof bound === "object" && bound !== null ? { ...asked, port: bound.port } : asked;
}
/** parseListen reads an address to listen on: as other addresses, and with port 0 for any free one. */
function parseListen(text) {
    const anyPort = !text.startsWith("unix:") && /:0+$/.test(text);
    let asked;
    try {
        asked = (0,address/* parseAddress */.or)(anyPort ? text.replace(/:0+$/, ":1") : text);
    }
    catch (error) {
        throw new ListenError(`the fixture server cannot listen on ${text}: ${error instanceof Error ? error.message : error}`);
    }
    if (asked.kind === "unix")
        return { asked, options: { path: asked.path } };
    return { asked, options: { host: asked.host, port: anyPort ? 0 : asked.port } };
}
function reasonOf({ code, message }) {
    return code === "EADDRINUSE" ? "the address is in use by another process (port 0 takes a free one)" : message;
}


/***/ })

};
